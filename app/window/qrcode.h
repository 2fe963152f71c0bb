#pragma once

#include <QWidget>

#include <vector>

namespace hems {

/// A text as a QR code, for a telephone's camera: dark on white with its quiet zone whatever the look, for
/// that is what cameras read.
class QrCode : public QWidget {
    Q_OBJECT

public:
    explicit QrCode(QWidget* parent = nullptr);

    /// Nothing is shown for an empty text, or one that is too long.
    void setText(const QString& text);
    bool isEmpty() const { return m_side == 0; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_side = 0;              // in modules, without the quiet zone
    std::vector<bool> m_modules; // row by row; true: dark
};

} // namespace hems
