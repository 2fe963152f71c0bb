#include "qrcode.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace hems {

namespace {

constexpr int kQuietModules = 4; // ISO/IEC 18004
constexpr int kSide = 168;
constexpr int kLeastModule = 2; // pixels; what is finer no camera reads from a screen

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(kSide, kSide);
}

QSize QrCode::sizeHint() const
{
    return {kSide, kSide};
}

void QrCode::setText(const QString& text)
{
    m_side = 0;
    m_modules.clear();
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, Free> code(
        bytes.isEmpty() ? nullptr : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M));
    if (code && kSide / (code->width + 2 * kQuietModules) >= kLeastModule) {
        m_side = code->width;
        const unsigned char* const begin = code->data;
        const unsigned char* const end = begin + code->width * code->width;
        std::transform(begin, end, std::back_inserter(m_modules),
                       [](unsigned char module) { return (module & 1U) != 0; });
    }
    setVisible(!isEmpty());
    update();
}

void QrCode::paintEvent(QPaintEvent*)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int module = std::min(width(), height()) / (m_side + 2 * kQuietModules);
    const int left = (width() - module * m_side) / 2;
    const int top = (height() - module * m_side) / 2;
    for (int row = 0; row < m_side; ++row) {
        for (int column = 0; column < m_side; ++column) {
            if (m_modules[static_cast<std::size_t>(row * m_side + column)])
                painter.fillRect(left + column * module, top + row * module, module, module, Qt::black);
        }
    }
}

} // namespace hems
