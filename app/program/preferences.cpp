#include "preferences.h"

#include "settings.h"

namespace hems {

Preferences::Preferences(Settings& settings, QWidget* window, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_window(window)
{
}

Price Preferences::price() const
{
    return {m_settings.pricePerKiloWattHour(), m_settings.currency()};
}

void Preferences::open()
{
    if (m_dialog)
        return;
    const HomeChoices before{m_settings.timeZone(), price(), m_settings.keptDays(), m_settings.sparesDisk()};
    m_dialog = new SettingsDialog(before, m_use, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &SettingsDialog::chosen, this,
            [this, before](const HomeChoices& now) { keep(before, now); });
    for (const MakePage& make : m_pages)
        m_dialog->addPage(make(m_dialog));
    m_dialog->open();
}

void Preferences::setSpaceUse(const SpaceUse& use)
{
    m_use = use;
    if (m_dialog)
        m_dialog->setSpaceUse(use);
}

// Only what was changed: a value that made no sense stays where it is until another is chosen.
void Preferences::keep(const HomeChoices& before, const HomeChoices& now)
{
    if (now.timeZone != before.timeZone)
        m_settings.setTimeZone(now.timeZone);
    if (now.price.perKiloWattHour != before.price.perKiloWattHour)
        m_settings.setPricePerKiloWattHour(now.price.perKiloWattHour);
    if (now.price.currency != before.price.currency)
        m_settings.setCurrency(now.price.currency);
    if (now.keptDays != before.keptDays)
        m_settings.setKeptDays(now.keptDays);
    if (now.sparesDisk != before.sparesDisk)
        m_settings.setSparesDisk(now.sparesDisk);
    if (now.price != before.price)
        emit priceChanged(now.price);
}

} // namespace hems
