#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace hems {

/// The languages that the program speaks. A change shows at once: Qt tells every widget.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    /// "en" and "zh_CN".
    static QStringList codes();
    /// A language in its own words.
    static QString nativeName(const QString& code);
    /// The one of codes() that suits the desktop best.
    static QString desktopCode();

    QString current() const { return m_current; }
    QLocale locale() const;
    void use(const QString& code);

signals:
    void changed(const QString& code);

private:
    bool install(const QString& name, const QString& folder);

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace hems
