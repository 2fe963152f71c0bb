#pragma once

#include "ledgermodel.h"
#include "scale.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;
class QPushButton;

namespace hems {

class TextLabel;

/// What the breaker guard and the schedules did, line by line.
class LedgerPage : public QWidget {
    Q_OBJECT

public:
    explicit LedgerPage(const QTimeZone& zone, QWidget* parent = nullptr);

    void setScale(const Scale& scale);
    LedgerModel* model() const { return m_model; }
    /// A word about what was saved, or could not be.
    void showNotice(const QString& text, bool isFailure);

signals:
    void savingAsked(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void filter();
    void word();
    void retranslate();

    LedgerModel* m_model;
    QLineEdit* m_text;
    QComboBox* m_show;
    QPushButton* m_save;
    QListView* m_list;
    TextLabel* m_notice;
    QString m_noticeText;
};

} // namespace hems
