#include "dutypage.h"

#include "lockeditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kGap = 12;
constexpr int kPercentStep = 5;

} // namespace

DutyPage::DutyPage(const DutyChoices& choices, const LockChoices& lock, const QList<ScreenInfo>& screens,
                   QWidget* parent)
    : SettingsPage(parent)
    , m_before(choices)
    , m_screen(new QComboBox(this))
    , m_awake(new QCheckBox(tr("Keep the display &awake while the wall fills the screen"), this))
    , m_orbit(new QCheckBox(tr("&Move the picture by a few pixels each minute, against burn-in"), this))
    , m_percent(new QSpinBox(this))
    , m_lockBefore(lock)
    , m_lock(new LockEditor(lock, this))
{
    setWindowTitle(tr("Wall"));
    m_awake->setObjectName(u"awake"_s);
    m_awake->setChecked(choices.staysAwake);
    m_orbit->setObjectName(u"orbit"_s);
    m_orbit->setChecked(choices.orbits);
    makeScreens(screens);
    m_sleep = makeSpan(tr("&Sleep from"), choices.night.sleep, u"sleep"_s);
    m_dim = makeSpan(tr("&Dim from"), choices.night.dim, u"dim"_s);
    m_percent->setRange(NightChoices::kLeastDimPercent, NightChoices::kMostDimPercent);
    m_percent->setSingleStep(kPercentStep);
    m_percent->setPrefix(tr("by ", "how much the wall is dimmed: by 60 %"));
    m_percent->setSuffix(u" %"_s);
    m_percent->setValue(choices.night.dimPercent);
    m_percent->setEnabled(choices.night.dim.isOn);
    m_percent->setAccessibleName(tr("How much the wall is dimmed"));
    connect(m_dim.isOn, &QCheckBox::toggled, m_percent, &QWidget::setEnabled);
    arrange();
}

// Also one that is not plugged in: the wall goes back to it when it is.
void DutyPage::makeScreens(const QList<ScreenInfo>& screens)
{
    m_screen->setObjectName(u"screen"_s);
    m_screen->addItem(tr("the one that the window is on"));
    m_wishes.append(ScreenWish());
    for (int i = 0; i < screens.size(); ++i) {
        const ScreenInfo& screen = screens[i];
        const QString maker = screen.maker.isEmpty() ? QString() : u", "_s + screen.maker;
        m_screen->addItem(tr("%1: %2%3, %4 × %5", "number, socket, maker, width, height")
                              .arg(QString::number(i + 1), screen.name, maker)
                              .arg(screen.area.width())
                              .arg(screen.area.height()));
        m_wishes.append(ScreenWish::of(screen));
    }
    const auto wished = m_before.screen.find(screens);
    if (wished) {
        m_screen->setCurrentIndex(1 + static_cast<int>(screens.indexOf(*wished)));
    } else if (!m_before.screen.isAny()) {
        const QString name = m_before.screen.name.isEmpty() ? m_before.screen.serial : m_before.screen.name;
        m_screen->addItem(tr("%1 (not plugged in)").arg(name));
        m_wishes.append(m_before.screen);
        m_screen->setCurrentIndex(m_screen->count() - 1);
    }
}

DutyPage::SpanEdit DutyPage::makeSpan(const QString& text, const DailySpan& span, const QString& name)
{
    const SpanEdit edit{new QCheckBox(text, this), new QTimeEdit(span.from, this),
                        new QTimeEdit(span.to, this)};
    edit.isOn->setObjectName(name);
    edit.isOn->setChecked(span.isOn);
    edit.from->setObjectName(name + "From"_L1);
    edit.from->setAccessibleName(tr("From"));
    edit.to->setObjectName(name + "To"_L1);
    edit.to->setAccessibleName(tr("To"));
    for (QTimeEdit* time : {edit.from, edit.to}) {
        time->setEnabled(span.isOn);
        connect(edit.isOn, &QCheckBox::toggled, time, &QWidget::setEnabled);
    }
    return edit;
}

QWidget* DutyPage::row(const SpanEdit& edit, QWidget* more)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(edit.from);
    layout->addWidget(new QLabel(tr("to", "between two times: 23:00 to 06:00"), row));
    layout->addWidget(edit.to);
    if (more)
        layout->addWidget(more);
    layout->addStretch(1);
    return row;
}

void DutyPage::arrange()
{
    auto* note = new QLabel(tr("While it sleeps the wall is black and the display may switch itself off; a "
                               "touch wakes it for a minute."),
                            this);
    note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->setHorizontalSpacing(2 * kGap);
    form->addRow(tr("Fu&ll screen on"), m_screen);
    form->addRow(m_dim.isOn, row(m_dim, m_percent));
    form->addRow(m_sleep.isOn, row(m_sleep));
    form->addRow(tr("&Child lock"), m_lock);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(kGap);
    layout->addLayout(form);
    layout->addWidget(note);
    layout->addWidget(m_awake);
    layout->addWidget(m_orbit);
    layout->addStretch(1);
}

void DutyPage::keep()
{
    emit chosen(choices());
    if (const LockChoices lock = m_lock->choices(); lock != m_lockBefore)
        emit lockChosen(lock);
}

DailySpan DutyPage::SpanEdit::span() const
{
    return {isOn->isChecked(), from->time(), to->time()};
}

DutyChoices DutyPage::choices() const
{
    DutyChoices choices = m_before;
    choices.screen = m_wishes[m_screen->currentIndex()];
    choices.staysAwake = m_awake->isChecked();
    choices.orbits = m_orbit->isChecked();
    choices.night.sleep = m_sleep.span();
    choices.night.dim = m_dim.span();
    choices.night.dimPercent = m_percent->value();
    return choices;
}

} // namespace hems
