#include "lookmenu.h"

#include <QActionGroup>

namespace hems {

LookMenu::LookMenu(QWidget* parent)
    : QMenu(parent)
{
    auto* choices = new QActionGroup(this);
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i] = addAction(QString());
        m_actions[i]->setCheckable(true);
        choices->addAction(m_actions[i]);
        connect(m_actions[i], &QAction::triggered, this,
                [this, i] { emit chosen(static_cast<theme::Choice>(i)); });
    }
    retranslate();
}

void LookMenu::setChoice(theme::Choice choice)
{
    action(choice)->setChecked(true);
}

void LookMenu::retranslate()
{
    setTitle(tr("&Theme"));
    action(theme::Choice::Automatic)->setText(tr("&Light by day, dark by night"));
    action(theme::Choice::Dark)->setText(tr("&Dark"));
    action(theme::Choice::Light)->setText(tr("L&ight"));
    action(theme::Choice::HighContrast)->setText(tr("&High contrast"));
}

} // namespace hems
