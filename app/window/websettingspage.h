#pragma once

#include "settingspage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace hems {

class QrCode;

/// What the owner chooses of the web page.
struct WebSettings {
    bool isServed = false;
    QString address; ///< where it listens: 127.0.0.1, 0.0.0.0, or another that was set by hand
    int port = 0;

    bool operator==(const WebSettings&) const = default;
};

/// And what there is to know of it now.
struct WebPageState {
    QString url;     ///< for a browser; empty while it is not served
    QString problem; ///< for the owner; empty: all is well
    QString code;    ///< the access code; empty before the page was first served
};

/// The settings page "Web page": whether it is served and to whom, its address, the access code, and both as
/// a QR code for a telephone.
class WebSettingsPage : public SettingsPage {
    Q_OBJECT

public:
    WebSettingsPage(const WebSettings& now, const WebPageState& state, QWidget* parent = nullptr);

    void keep() override;
    WebSettings choice() const;
    void setState(const WebPageState& state);

signals:
    /// Only where something was changed.
    void chosen(const hems::WebSettings& settings);

private:
    void makeChoices();
    void arrange();
    void follow();

    const WebSettings m_before;
    WebPageState m_state;
    QCheckBox* m_served;
    QComboBox* m_reach;
    QSpinBox* m_port;
    QLabel* m_link;
    QLabel* m_code;
    QLabel* m_note;
    QrCode* m_qr;
};

} // namespace hems
