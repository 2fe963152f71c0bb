#pragma once

#include "screens.h"

/// Monitors that a test plugs in and out.
class FakeScreens : public hems::Screens {
public:
    void plug(const QList<hems::ScreenInfo>& screens)
    {
        m_screens = screens;
        emit changed();
    }
    QList<hems::ScreenInfo> list() const override { return m_screens; }

private:
    QList<hems::ScreenInfo> m_screens;
};
