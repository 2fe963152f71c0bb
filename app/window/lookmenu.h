#pragma once

#include "theme.h"

#include <QMenu>

#include <array>

class QActionGroup;

namespace hems {

/// The menu by which the owner chooses what the program looks like.
class LookMenu : public QMenu {
    Q_OBJECT

public:
    explicit LookMenu(QWidget* parent = nullptr);

    void setChoice(theme::Choice choice);
    void retranslate();

signals:
    void chosen(hems::theme::Choice choice);

private:
    QAction* action(theme::Choice choice) const { return m_actions[static_cast<std::size_t>(choice)]; }

    std::array<QAction*, theme::ChoiceCount> m_actions{};
};

} // namespace hems
