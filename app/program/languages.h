#pragma once

#include "installedtexts.h"

#include <QLocale>
#include <QObject>

namespace hems {

/// The language that the windows speak. A change shows at once: Qt tells every widget.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject* parent = nullptr)
        : QObject(parent)
    {
    }

    QString current() const { return m_texts.code(); }
    QLocale locale() const;
    /// code: one of translations::codes().
    void use(const QString& code);

signals:
    void changed(const QString& code);

private:
    InstalledTexts m_texts;
};

} // namespace hems
