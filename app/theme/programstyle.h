#pragma once

#include <QProxyStyle>

namespace hems::theme {

/// Fusion without the pictures on dialog buttons, which are drawn for light ones.
class ProgramStyle : public QProxyStyle {
    Q_OBJECT

public:
    ProgramStyle();

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
};

} // namespace hems::theme
