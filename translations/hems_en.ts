<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>hems::Alerts</name>
    <message numerus="yes">
        <source>%1 has ignored &quot;off&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 has ignored &quot;off&quot; for %n poll</numerusform>
            <numerusform>%1 has ignored &quot;off&quot; for %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ignored &quot;on&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 has ignored &quot;on&quot; for %n poll</numerusform>
            <numerusform>%1 has ignored &quot;on&quot; for %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) ignore their switch</source>
        <translation>
            <numerusform>%n sensor ignores its switch</numerusform>
            <numerusform>%n sensors ignore their switch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) are lost</source>
        <translation>
            <numerusform>%n sensor is lost</numerusform>
            <numerusform>%n sensors are lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have a wrong clock</source>
        <translation>
            <numerusform>%n sensor has a wrong clock</numerusform>
            <numerusform>%n sensors have a wrong clock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) send readings that look wrong</source>
        <translation>
            <numerusform>%n sensor sends readings that look wrong</numerusform>
            <numerusform>%n sensors send readings that look wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::ConnectionsView</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation>
            <numerusform>%n sensor</numerusform>
            <numerusform>%n sensors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SettingsDialog</name>
    <message numerus="yes">
        <source>About %1 a year for your %n sensor(s).</source>
        <translation>
            <numerusform>About %1 a year for your %n sensor.</numerusform>
            <numerusform>About %1 a year for your %n sensors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for the readings of your %n sensor(s), and %2 a year for what each minute used, which is kept for ever.</source>
        <translation>
            <numerusform>About %1 for the readings of your %n sensor, and %2 a year for what each minute used, which is kept for ever.</numerusform>
            <numerusform>About %1 for the readings of your %n sensors, and %2 a year for what each minute used, which is kept for ever.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchStatusText</name>
    <message numerus="yes">
        <source>Going off · %n polls</source>
        <comment>so many polls came since; always more than two</comment>
        <translation>
            <numerusform>Going off · %n poll</numerusform>
            <numerusform>Going off · %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Coming on · %n polls</source>
        <comment>so many polls came since; always two or more</comment>
        <translation>
            <numerusform>Coming on · %n poll</numerusform>
            <numerusform>Coming on · %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored off · %n polls</source>
        <comment>told off so many times; always three or more</comment>
        <translation>
            <numerusform>Ignored off · %n poll</numerusform>
            <numerusform>Ignored off · %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored on · %n polls</source>
        <comment>told on so many times; always three or more</comment>
        <translation>
            <numerusform>Ignored on · %n poll</numerusform>
            <numerusform>Ignored on · %n polls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended · silent %n s</source>
        <comment>seconds; nothing heard for two polls</comment>
        <translation>
            <numerusform>Suspended · silent %n s</numerusform>
            <numerusform>Suspended · silent %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspended · silent %n min</source>
        <comment>minutes; nothing heard for two polls</comment>
        <translation>
            <numerusform>Suspended · silent %n min</numerusform>
            <numerusform>Suspended · silent %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n s ago</source>
        <comment>seconds since it was last heard</comment>
        <translation>
            <numerusform>Lost %n s ago</numerusform>
            <numerusform>Lost %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n min ago</source>
        <comment>minutes since it was last heard</comment>
        <translation>
            <numerusform>Lost %n min ago</numerusform>
            <numerusform>Lost %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n h ago</source>
        <comment>hours since it was last heard</comment>
        <translation>
            <numerusform>Lost %n h ago</numerusform>
            <numerusform>Lost %n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n d ago</source>
        <comment>days since it was last heard</comment>
        <translation>
            <numerusform>Lost %n d ago</numerusform>
            <numerusform>Lost %n d ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::TrafficView</name>
    <message numerus="yes">
        <source>… %n more, too many to show</source>
        <translation>
            <numerusform>… %n more, too many to show</numerusform>
            <numerusform>… %n more, too many to show</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::WallFeed</name>
    <message numerus="yes">
        <source>Recording again; %n reading(s) could not be kept</source>
        <translation>
            <numerusform>Recording again; %n reading could not be kept</numerusform>
            <numerusform>Recording again; %n readings could not be kept</numerusform>
        </translation>
    </message>
</context>
</TS>
