#pragma once

#include <QAccessible>
#include <QString>

#include <functional>

class QWidget;

/// What painted widgets say to a screen reader. They are asked when somebody listens: a figure that changes
/// each second announces nothing by itself.
namespace hems::spoken {

/// AT-SPI, by which Linux's screen readers hear, hands on no text of a value: it is the description's
/// beginning.
struct Words {
    QString name;
    QString value = {};
    QString description = {};
};

using Ask = std::function<Words()>;

/// In the widget's constructor. press: what pressing it does, where it can be pressed.
void set(QWidget* widget, QAccessible::Role role, Ask ask, std::function<void()> press = {});
/// Says a widget's words now, whoever has the focus: for what is amiss, and for nothing else.
void announce(QWidget* widget);

using Announcer = std::function<void(QWidget*)>;
/// Who announces instead of Qt, which tells nobody where there is no screen reader. For tests.
void setAnnouncer(Announcer announcer);

} // namespace hems::spoken
