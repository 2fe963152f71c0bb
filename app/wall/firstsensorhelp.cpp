#include "firstsensorhelp.h"

#include "colourlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostWidth = 1060;
constexpr double paragraphGap = 34;
constexpr double closeGap = 14;
constexpr double linePad = 20;
constexpr int leastTouch = 44; ///< px: smaller than this a finger misses a button

QLabel* makeText(QWidget* parent, theme::Colour colour)
{
    auto* label = new theme::ColourLabel(colour, parent);
    label->setWordWrap(true);
    return label;
}

bool isLoopback(const QString& address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1 || address == "localhost"_L1;
}

// Lines may break after a hyphen: word joiners keep an option and its value in one piece.
QString unbroken(QString text)
{
    return text.replace(u"--listen "_s, u"-\u2060-\u2060listen\u00a0"_s);
}

QString buttonStyle(const Scale& scale, QColor fill, QColor text, QColor border)
{
    return uR"(QPushButton { background: %1; color: %2; border: 1px solid %3; border-radius: %4px; padding: 0 %5px; }
               QPushButton:hover, QPushButton:focus { border-color: %6; }
               QPushButton:pressed { background: %7; })"_s.arg(fill.name(), text.name(), border.name())
        .arg(scale.px(10))
        .arg(scale.px(22))
        .arg(theme::Text.name(), fill.darker(115).name());
}

} // namespace

FirstSensorHelp::FirstSensorHelp(QWidget* parent)
    : Card(parent)
    , m_heading(makeText(this, theme::Text))
    , m_address(makeText(this, theme::Text))
    , m_trial(makeText(this, theme::Muted))
    , m_line(makeText(this, theme::Text))
    , m_copy(new QPushButton(this))
    , m_simulator(makeText(this, theme::Muted))
    , m_start(new QPushButton(this))
{
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_line->setWordWrap(false);
    m_line->setLayoutDirection(Qt::LeftToRight); // as every shell reads it
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(trialLine()); });
    connect(m_start, &QPushButton::clicked, this, &FirstSensorHelp::simulatorRequested);
    FirstSensorHelp::retranslate();
}

void FirstSensorHelp::setListening(const Listening& listening)
{
    if (m_listening == listening)
        return;
    m_listening = listening;
    retranslate();
    rearrange();
}

QString FirstSensorHelp::trialLine() const
{
    return uR"(printf '{"type":"data","id":1,"sn":"TEST","power":"40","state":"on","time":%s}' \
  $(date +%s) | nc )"_s +
           m_listening.address + u' ' + QString::number(m_listening.port);
}

void FirstSensorHelp::retranslate()
{
    m_heading->setText(tr("Connect your first sensor"));
    wordListening();
    m_line->setText(trialLine());
    m_copy->setText(tr("Copy"));
    m_simulator->setText(
        tr("No sensor at hand? The simulator connects pretend appliances in the same way a real "
           "sensor would, so that you can look around."));
    m_start->setText(tr("Start the simulator"));
    for (QWidget* trial :
         {static_cast<QWidget*>(m_trial), static_cast<QWidget*>(m_line), static_cast<QWidget*>(m_copy),
          static_cast<QWidget*>(m_simulator), static_cast<QWidget*>(m_start)})
        trial->setVisible(m_listening.open);
}

void FirstSensorHelp::wordListening()
{
    if (!m_listening.open) {
        m_address->setText(tr("Sensors cannot connect yet, because nobody is listening for them."));
        return;
    }
    QString text = tr("Set your sensor, or its gateway, to send its readings to the address %1, port %2. It "
                      "appears here as soon as it sends the first one.")
                       .arg(m_listening.address)
                       .arg(m_listening.port);
    if (isLoopback(m_listening.address)) {
        text += u'\n' +
                unbroken(tr("This address is for programs on this computer only; to let in devices from your "
                            "home's network, start with --listen 0.0.0.0."));
    }
    m_address->setText(text);
    m_trial->setText(tr("To see that it works, paste this into a terminal:"));
}

void FirstSensorHelp::restyle()
{
    m_heading->setFont(scale().font(40, QFont::DemiBold));
    for (QLabel* label : {m_address, m_trial, m_simulator})
        label->setFont(scale().font(21));
    QFont fixed = scale().font(17);
    fixed.setFamilies({u"DejaVu Sans Mono"_s, u"Noto Sans Mono"_s, u"monospace"_s});
    m_line->setFont(fixed);
    m_line->setMargin(scale().px(linePad));
    m_copy->setFont(scale().font(18, QFont::Medium));
    m_start->setFont(scale().font(20, QFont::DemiBold));
    m_copy->setStyleSheet(buttonStyle(scale(), theme::CardFill, theme::Text, theme::SwitchOff));
    m_start->setStyleSheet(buttonStyle(scale(), theme::Accent, theme::Background, theme::Accent));
}

int FirstSensorHelp::place(QWidget* widget, int x, int y, int width)
{
    const int height =
        widget->hasHeightForWidth() ? widget->heightForWidth(width) : widget->sizeHint().height();
    widget->setGeometry(x, y, width, height);
    return y + height;
}

void FirstSensorHelp::arrange()
{
    restyle();
    const QRect room = inside();
    // The line to paste is never broken.
    const int wanted = std::max(scale().px(mostWidth), m_line->sizeHint().width());
    const int width = std::min(room.width(), wanted);
    const int x = room.x() + (room.width() - width) / 2;
    const int gap = scale().px(paragraphGap);
    const int close = scale().px(closeGap);
    const int copyHeight = std::max(leastTouch, scale().px(42));
    const int startHeight = std::max(leastTouch, scale().px(50));

    int y = place(m_heading, x, room.y(), width);
    y = place(m_address, x, y + close, width);
    y = place(m_trial, x, y + gap, width);
    y = place(m_line, x, y + close, width);
    m_copy->setGeometry(x, y + close, m_copy->sizeHint().width(), copyHeight);
    y = place(m_simulator, x, m_copy->geometry().bottom() + gap, width);
    m_start->setGeometry(x, y + close, m_start->sizeHint().width(), startHeight);

    // All of it stands in the middle, a little above.
    const int spare = std::max(0, room.bottom() - m_start->geometry().bottom()) * 2 / 5;
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_heading, m_address, m_trial, m_line, m_copy, m_simulator, m_start})
        widget->move(widget->pos() + QPoint(0, spare));
}

void FirstSensorHelp::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    if (m_line->isHidden())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::Line, scale().stroke(1)));
    painter.setBrush(theme::Background);
    painter.drawRoundedRect(QRectF(m_line->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), scale().of(12),
                            scale().of(12));
}

} // namespace hems
