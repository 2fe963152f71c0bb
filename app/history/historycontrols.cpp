#include "historycontrols.h"

#include "choicebox.h"
#include "flowlayout.h"
#include "theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <array>

namespace hems {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFontSize = 17;
constexpr std::array kPeriods{Period::Hour, Period::Day, Period::Week, Period::Month, Period::Year};
constexpr std::array kComparisons{Comparison::Before, Comparison::YearAgo, Comparison::None};

QString sheetFor(int fontPixels)
{
    return uR"(QToolButton, QComboBox { background: %1; color: %2; border: 1px solid %3; border-radius: 0.5em;
                   padding: 0.35em 0.8em; font-size: %6px; }
               QToolButton:hover, QComboBox:hover { border-color: %4; }
               QToolButton:focus, QComboBox:focus { border-color: %5; }
               QToolButton:checked { background: %5; color: %1; border-color: %5; }
               QToolButton:disabled { color: %4; }
               QToolButton::menu-indicator { image: none; }
               QComboBox::drop-down { border: none; width: 1.4em; }
               QComboBox QAbstractItemView { font-size: %6px; }
               QMenu { font-size: %6px; })"_s.arg(theme::CardFill.name(), theme::Text.name(),
                                                  theme::Line.name(), theme::Idle.name(),
                                                  theme::Accent.name(), QString::number(fontPixels));
}

} // namespace

HistoryControls::HistoryControls(QWidget* parent)
    : QWidget(parent)
    , m_subject(new ChoiceBox(this))
    , m_periods(new QButtonGroup(this))
    , m_earlier(makeButton())
    , m_today(makeButton())
    , m_later(makeButton())
    , m_comparison(new ChoiceBox(this))
    , m_save(makeButton())
    , m_picture(new QAction(this))
    , m_table(new QAction(this))
    , m_readings(new QAction(this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_subject);
    makePeriods();
    makeSteps();
    layout->addStretch();
    layout->addWidget(m_comparison);
    layout->addWidget(m_save);
    makeSaving();
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_subject->setMaxVisibleItems(24);
    for (std::size_t i = 0; i < kComparisons.size(); ++i)
        m_comparison->addItem(QString());
    connect(m_subject, &QComboBox::activated, this, &HistoryControls::subjectChosen);
    connect(m_comparison, &QComboBox::activated, this, &HistoryControls::comparisonChosen);
    setSubjects({});
    retranslate();
}

QToolButton* HistoryControls::makeButton()
{
    auto* button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void HistoryControls::makePeriods()
{
    for (const Period period : kPeriods) {
        QToolButton* button = makeButton();
        button->setCheckable(true);
        m_periods->addButton(button, static_cast<int>(period));
        layout()->addWidget(button);
    }
    connect(m_periods, &QButtonGroup::idClicked, this,
            [this](int id) { emit periodChosen(static_cast<Period>(id)); });
}

void HistoryControls::makeSteps()
{
    for (QToolButton* button : {m_earlier, m_today, m_later})
        layout()->addWidget(button);
    connect(m_earlier, &QToolButton::clicked, this, [this] { emit stepAsked(-1); });
    connect(m_today, &QToolButton::clicked, this, &HistoryControls::todayAsked);
    connect(m_later, &QToolButton::clicked, this, [this] { emit stepAsked(1); });
}

void HistoryControls::makeSaving()
{
    auto* menu = new QMenu(m_save);
    menu->addActions({m_picture, m_table, m_readings});
    m_save->setMenu(menu);
    m_save->setPopupMode(QToolButton::InstantPopup);
    connect(m_picture, &QAction::triggered, this, [this] { emit savingAsked(Saving::Picture); });
    connect(m_table, &QAction::triggered, this, [this] { emit savingAsked(Saving::Table); });
    connect(m_readings, &QAction::triggered, this, [this] { emit savingAsked(Saving::Readings); });
}

void HistoryControls::setScale(const Scale& scale)
{
    setStyleSheet(sheetFor(scale.font(kFontSize).pixelSize()));
    layout()->setSpacing(scale.px(10));
}

void HistoryControls::setSubjects(const QList<HistorySubject>& subjects)
{
    const HistorySubject before = subject();
    const QSignalBlocker quiet(m_subject);
    m_subjects = {HistorySubject()};
    m_subjects += subjects;
    m_subject->clear();
    for (const HistorySubject& each : m_subjects)
        m_subject->addItem(each.title);
    wordSubjects();
    choose(before);
}

void HistoryControls::wordSubjects()
{
    m_subjects.first().title = tr("Home");
    for (int i = 0; i < m_subjects.size(); ++i) {
        const HistorySubject& each = m_subjects[i];
        m_subject->setItemText(i, each.isRoom() ? tr("%1 (room)").arg(each.title) : each.title);
    }
}

HistorySubject HistoryControls::subject() const
{
    return m_subjects.value(m_subject->currentIndex());
}

void HistoryControls::choose(const HistorySubject& wanted)
{
    int index = 0;
    for (int i = 0; i < m_subjects.size(); ++i) {
        if (m_subjects[i].isSame(wanted))
            index = i;
    }
    m_subject->setCurrentIndex(index);
}

void HistoryControls::showPeriod(Period period, bool isPresent)
{
    m_periods->setExclusive(false);
    for (QAbstractButton* button : m_periods->buttons())
        button->setChecked(m_periods->id(button) == static_cast<int>(period));
    m_periods->setExclusive(true);
    m_later->setEnabled(!isPresent);
}

Comparison HistoryControls::comparison() const
{
    return kComparisons[static_cast<std::size_t>(m_comparison->currentIndex())];
}

void HistoryControls::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryControls::retranslate()
{
    wordSubjects();
    const QStringList periods{tr("Hour"), tr("Day"), tr("Week"), tr("Month"), tr("Year")};
    for (int i = 0; i < periods.size(); ++i)
        m_periods->button(i)->setText(periods[i]);
    m_earlier->setText(u"‹"_s);
    m_earlier->setAccessibleName(tr("Earlier"));
    m_earlier->setToolTip(tr("Earlier (Page Up)"));
    m_today->setText(tr("Now"));
    m_today->setToolTip(tr("To the present (Home)"));
    m_later->setText(u"›"_s);
    m_later->setAccessibleName(tr("Later"));
    m_later->setToolTip(tr("Later (Page Down)"));
    m_subject->setAccessibleName(tr("Whose history"));
    m_comparison->setAccessibleName(tr("Compare with"));
    m_comparison->setItemText(0, tr("Against the one before"));
    m_comparison->setItemText(1, tr("Against a year ago"));
    m_comparison->setItemText(2, tr("Not compared"));
    m_save->setText(tr("Save…"));
    m_picture->setText(tr("The picture (PNG)…"));
    m_table->setText(tr("What is seen, as a table (CSV)…"));
    m_readings->setText(tr("Every reading of this stretch (CSV)…"));
}

} // namespace hems
