#pragma once

#include "overlay.h"
#include "wallfigures.h"

class QDialogButtonBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace hems {

class Banner;
class TextLabel;

/// All that the owner should know, each in full: for what the wall has no room to tell.
class NoticesPanel : public Overlay {
    Q_OBJECT

public:
    explicit NoticesPanel(QWidget* parent);

    /// The gravest first. With none left it asks to be closed.
    void setNotices(const QList<Alert>& notices);

protected:
    void arrange() override;
    QList<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();

    QList<Alert> m_told;
    TextLabel* m_title;
    QScrollArea* m_room;
    Banner* m_notices;
    QDialogButtonBox* m_buttons;
    QPushButton* m_close;
    QVBoxLayout* m_layout;
};

} // namespace hems
