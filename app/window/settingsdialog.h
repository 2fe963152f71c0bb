#pragma once

#include "keptdays.h"
#include "price.h"
#include "spaceuse.h"

#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QTabWidget;

namespace hems {

class SettingsPage;

/// What the owner chooses for the home.
struct HomeChoices {
    QString timeZone; ///< an IANA name; empty: this computer's
    Price price;
    KeptDays keptDays = kForEver;
    bool sparesDisk = false; ///< fewer writes, for SD cards; a power cut then costs more readings

    bool operator==(const HomeChoices&) const = default;
};

/// Shows the home's settings to be changed, and what keeping readings will take of the disk. What is chosen
/// goes out as a signal; keeping it is others' work.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// use: nothing while it has not been measured.
    SettingsDialog(const HomeChoices& choices, const std::optional<SpaceUse>& use, QWidget* parent = nullptr);

    HomeChoices choices() const;
    /// Adds a page behind the home's own and takes it over.
    void addPage(SettingsPage* page);

public slots:
    void setSpaceUse(const hems::SpaceUse& use);

signals:
    void chosen(const hems::HomeChoices& choices);

private:
    void makeZone();
    void makePrice();
    void makeKeeping();
    void arrange();
    void follow();
    void keepWhole(QWidget* page);
    QString keepingText() const;
    QString restartText() const;

    const HomeChoices m_before;
    std::optional<SpaceUse> m_use;
    QTabWidget* m_pages;
    QWidget* m_home = nullptr; ///< the first page
    QComboBox* m_zone;
    QDoubleSpinBox* m_price;
    QComboBox* m_currency;
    QComboBox* m_writing;
    QComboBox* m_keeping;
    QSpinBox* m_days;
    QLabel* m_space;
    QLabel* m_restart;
};

} // namespace hems

Q_DECLARE_METATYPE(hems::HomeChoices)
