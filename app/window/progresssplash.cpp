#include "progresssplash.h"

#include "colourlabel.h"

#include <QCloseEvent>
#include <QProgressBar>
#include <QVBoxLayout>

namespace hems {

namespace {

constexpr int kWidth = 560;
constexpr int kMargin = 32;
constexpr int kSteps = 1000;

theme::ColourLabel* makeText(const QString& text, theme::Colour colour, const QFont& font, QWidget* parent)
{
    auto* label = new theme::ColourLabel(colour, parent);
    label->setFont(font);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

ProgressSplash::ProgressSplash(const QString& heading, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(heading);
    m_bar->setRange(0, kSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(heading);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    all->setSpacing(kMargin / 2);
    all->addWidget(makeText(heading, theme::Text, theme::font(24, QFont::DemiBold), this));
    all->addWidget(makeText(text, theme::Muted, theme::font(16), this));
    all->addWidget(m_bar);
    setFixedWidth(kWidth);
}

void ProgressSplash::showProgress(double part)
{
    m_bar->setValue(static_cast<int>(part * kSteps));
}

void ProgressSplash::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace hems
