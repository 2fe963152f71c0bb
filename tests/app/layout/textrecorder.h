#pragma once

#include <QList>
#include <QPaintDevice>
#include <QRectF>
#include <QString>

#include <memory>

class QWidget;

namespace hems {

/// A paint device that keeps no picture, only the texts that are painted on it. So a widget's own painting
/// tells what it writes, where, and how much of it can be seen; nothing is computed a second time.
class TextRecorder : public QPaintDevice {
public:
    struct Text {
        QString text;
        QRectF ink;   ///< what the glyphs cover
        QRectF shown; ///< what the clip lets through
    };

    explicit TextRecorder(const QSize& size);
    ~TextRecorder() override;

    /// The texts that a widget paints without its children, in its own pixels.
    static QList<Text> of(QWidget& widget);

    QPaintEngine* paintEngine() const override;
    const QList<Text>& texts() const;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace hems
