#include "settingsdialog.h"

#include "bytes.h"
#include "currencies.h"
#include "screenfit.h"
#include "scrollbody.h"
#include "settingspage.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hems {

namespace {

constexpr int kPriceDecimals = 4;
constexpr int kUsualDays = 365;
constexpr int kWidth = 600;
constexpr int kGap = 12;

QLabel* makeNote(QWidget* parent)
{
    auto* note = new QLabel(parent);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    return note;
}

QWidget* besides(QWidget* first, QWidget* second)
{
    auto* row = new QWidget(first->parentWidget());
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->addWidget(first, 1);
    layout->addWidget(second);
    row->setFocusProxy(first);
    return row;
}

} // namespace

SettingsDialog::SettingsDialog(const HomeChoices& choices, const std::optional<SpaceUse>& use,
                               QWidget* parent)
    : QDialog(parent)
    , m_before(choices)
    , m_use(use)
    , m_pages(new QTabWidget(this))
    , m_zone(new QComboBox(this))
    , m_price(new QDoubleSpinBox(this))
    , m_currency(new QComboBox(this))
    , m_writing(new QComboBox(this))
    , m_keeping(new QComboBox(this))
    , m_days(new QSpinBox(this))
    , m_space(makeNote(this))
    , m_restart(makeNote(this))
{
    setWindowTitle(tr("Settings"));
    m_zone->setObjectName(u"zone"_s);
    m_currency->setObjectName(u"currency"_s);
    m_writing->setObjectName(u"writing"_s);
    m_keeping->setObjectName(u"keeping"_s);
    makeZone();
    makePrice();
    makeKeeping();
    arrange();
    follow();
}

// Typed or picked: there are some six hundred names.
void SettingsDialog::makeZone()
{
    m_zone->addItem(tr("this computer's"), QString());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(m_before.timeZone)));
    connect(m_zone, &QComboBox::editTextChanged, this, &SettingsDialog::follow);
}

void SettingsDialog::makePrice()
{
    m_price->setRange(0, Price::kHighest);
    m_price->setDecimals(kPriceDecimals);
    m_price->setSingleStep(0.01);
    m_price->setSpecialValueText(tr("not set"));
    m_price->setValue(m_before.price.perKiloWattHour);
    QStringList codes = currencies::codes();
    if (!m_before.price.currency.isEmpty() && !codes.contains(m_before.price.currency))
        codes.prepend(m_before.price.currency);
    for (const QString& code : codes) {
        const QString sign = currencies::sign(code);
        m_currency->addItem(sign == code ? code : code + u"  "_s + sign, code);
    }
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(m_before.price.currency)));
}

void SettingsDialog::makeKeeping()
{
    m_writing->addItem(tr("safely: a power cut costs a second at most"));
    m_writing->addItem(tr("sparingly, for SD cards: a power cut may cost a minute"));
    m_writing->setCurrentIndex(m_before.sparesDisk ? 1 : 0);
    connect(m_writing, &QComboBox::currentIndexChanged, this, &SettingsDialog::follow);
    m_keeping->addItem(tr("for ever"));
    m_keeping->addItem(tr("for so many days:"));
    m_keeping->setCurrentIndex(m_before.keptDays == kForEver ? 0 : 1);
    m_days->setRange(kFewestDays, kMostDays);
    m_days->setValue(m_before.keptDays == kForEver ? kUsualDays : m_before.keptDays);
    connect(m_keeping, &QComboBox::currentIndexChanged, this, &SettingsDialog::follow);
    connect(m_days, &QSpinBox::valueChanged, this, &SettingsDialog::follow);
}

void SettingsDialog::arrange()
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(choices()); });
    auto* form = new QFormLayout;
    form->addRow(tr("&Time zone of the home"), m_zone);
    form->addRow(tr("&Price of a kWh"), besides(m_price, m_currency));
    m_price->setAccessibleName(
        tr("&Price of a kWh").remove(u'&')); // its label is not beside it, but beside both
    form->addRow(tr("&Write to the disk"), m_writing);
    form->addRow(tr("&Keep every reading"), besides(m_keeping, m_days));
    form->setVerticalSpacing(kGap);
    form->setHorizontalSpacing(2 * kGap);
    auto* home = new QWidget(m_pages);
    auto* homeLayout = new QVBoxLayout(home);
    homeLayout->setContentsMargins({});
    homeLayout->setSpacing(kGap);
    homeLayout->addLayout(form);
    homeLayout->addWidget(m_space);
    homeLayout->addWidget(m_restart);
    homeLayout->addStretch(1);
    m_home = home;
    m_pages->addTab(new ScrollBody(home, m_pages), tr("Home"));
    m_pages->setTabBarAutoHide(true);
    m_pages->setDocumentMode(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGap, 2 * kGap, 2 * kGap, 2 * kGap);
    layout->setSpacing(kGap);
    layout->addWidget(m_pages);
    layout->addWidget(buttons);
    resize(kWidth, sizeHint().height());
    m_zone->setFocus();
}

void SettingsDialog::addPage(SettingsPage* page)
{
    page->layout()->setContentsMargins(0, kGap, 0, 0);
    m_home->layout()->setContentsMargins(0, kGap, 0, 0);
    m_pages->addTab(new ScrollBody(page, m_pages), page->windowTitle());
    connect(this, &QDialog::accepted, page, &SettingsPage::keep);
    follow();
    // Fields know how high they are only once they have their style.
    for (QWidget* field : page->findChildren<QWidget*>())
        field->ensurePolished();
    keepWhole(page);
}

HomeChoices SettingsDialog::choices() const
{
    HomeChoices choices;
    // Where what was typed names no zone, the one from before stays.
    const int zone = m_zone->findText(m_zone->currentText(), Qt::MatchFixedString);
    choices.timeZone = zone < 0 ? m_before.timeZone : m_zone->itemData(zone).toString();
    choices.price = {m_price->value(), m_currency->currentData().toString()};
    choices.keptDays = m_keeping->currentIndex() == 0 ? kForEver : m_days->value();
    choices.sparesDisk = m_writing->currentIndex() == 1;
    return choices;
}

void SettingsDialog::setSpaceUse(const SpaceUse& use)
{
    m_use = use;
    follow();
}

void SettingsDialog::follow()
{
    m_days->setVisible(m_keeping->currentIndex() == 1);
    m_space->setText(keepingText());
    m_restart->setText(restartText());
    m_restart->setVisible(!m_restart->text().isEmpty());
    keepWhole(m_home);
}

/// A text of more lines, or a page that comes later, is not to be cut.
void SettingsDialog::keepWhole(QWidget* page)
{
    const QMargins margins = layout()->contentsMargins();
    QLayout* inside = page->layout();
    inside->invalidate();
    page->setMinimumHeight(inside->hasHeightForWidth()
                               ? inside->totalHeightForWidth(width() - margins.left() - margins.right())
                               : inside->totalSizeHint().height());
    ScreenFit::grow(*this);
}

QString SettingsDialog::keepingText() const
{
    const KeptDays days = choices().keptDays;
    QStringList sentences;
    if (!m_use || !m_use->isKnown()) {
        sentences.append(tr("How much of the disk that takes is known after an hour of recording."));
    } else {
        const QString rollups = bytes::about(m_use->rollupBytesAYear(), locale());
        const QString readings = bytes::about(m_use->readingBytes(days), locale());
        if (days == kForEver)
            sentences.append(
                tr("About %1 a year for your %n sensor(s).", nullptr, m_use->sensors)
                    .arg(bytes::about(m_use->readingBytes(days) + m_use->rollupBytesAYear(), locale())));
        else
            sentences.append(tr("About %1 for the readings of your %n sensor(s), and %2 a year for what each "
                                "minute used, which is kept for ever.",
                                nullptr, m_use->sensors)
                                 .arg(readings, rollups));
        sentences.append(
            tr("The file takes %1 now.").arg(bytes::about(static_cast<double>(m_use->fileBytes), locale())));
    }
    if (days != kForEver)
        sentences.append(tr("Older readings are removed for good. The energy of every minute stays, and the "
                            "room in the file is used again."));
    return sentences.join(u' ');
}

QString SettingsDialog::restartText() const
{
    HomeChoices now = choices();
    now.price = m_before.price; // holds at once
    return now == m_before ? QString() : tr("All but the price changes when the program starts again.");
}

} // namespace hems
