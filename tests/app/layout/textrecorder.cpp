#include "textrecorder.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace hems {

namespace {

constexpr int kDotsPerInch = 96;
constexpr double kMillimetresPerInch = 25.4;

} // namespace

class TextRecorder::Engine : public QPaintEngine {
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    Type type() const override { return User; }

    void drawTextItem(const QPointF& baseline, const QTextItem& item) override
    {
        const QRectF box = QFontMetricsF(item.font()).tightBoundingRect(item.text());
        if (item.text().trimmed().isEmpty() || box.isEmpty())
            return; // spaces and joiners leave no ink
        const QTransform toDevice = painter()->combinedTransform();
        const QRectF ink = box.translated(baseline);
        QRectF shown = systemClip().isEmpty() ? QRectF() : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            shown &= toDevice.mapRect(painter()->clipBoundingRect());
        texts.append({item.text(), toDevice.mapRect(ink), shown});
    }

    QList<Text> texts;
};

TextRecorder::TextRecorder(const QSize& size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

TextRecorder::~TextRecorder() = default;

QList<TextRecorder::Text> TextRecorder::of(QWidget& widget)
{
    TextRecorder recorder(widget.size());
    widget.render(&recorder, {}, {}, QWidget::RenderFlags());
    return recorder.texts();
}

QPaintEngine* TextRecorder::paintEngine() const
{
    return m_engine.get();
}

const QList<TextRecorder::Text>& TextRecorder::texts() const
{
    return m_engine->texts;
}

int TextRecorder::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * kMillimetresPerInch / kDotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * kMillimetresPerInch / kDotsPerInch);
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace hems
