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
    <message numerus="yes">
        <source>%n sensor(s) say they are off and still draw power</source>
        <translation>
            <numerusform>%n sensor says it is off and still draws power</numerusform>
            <numerusform>%n sensors say they are off and still draw power</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have come on by themselves</source>
        <translation>
            <numerusform>%n sensor has come on by itself</numerusform>
            <numerusform>%n sensors have come on by themselves</numerusform>
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
    <name>hems::RuleTexts</name>
    <message numerus="yes">
        <source>%n min before sunrise</source>
        <translation>
            <numerusform>%n min before sunrise</numerusform>
            <numerusform>%n min before sunrise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunrise</source>
        <translation>
            <numerusform>%n min after sunrise</numerusform>
            <numerusform>%n min after sunrise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunset</source>
        <translation>
            <numerusform>%n min before sunset</numerusform>
            <numerusform>%n min before sunset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunset</source>
        <translation>
            <numerusform>%n min after sunset</numerusform>
            <numerusform>%n min after sunset</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n min on</source>
        <translation>
            <numerusform>After %n min on</numerusform>
            <numerusform>After %n min on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SensorTexts</name>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SensorsView</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
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
    <name>hems::SwitchAllDialog</name>
    <message numerus="yes">
        <source>Switch on %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>Switch on %n</numerusform>
            <numerusform>Switch on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>Switch off %n</numerusform>
            <numerusform>Switch off %n</numerusform>
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
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds since a sensor was last heard</comment>
        <translation>
            <numerusform>%n s ago</numerusform>
            <numerusform>%n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes since a sensor was last heard</comment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchUndo</name>
    <message numerus="yes">
        <source>%n sensors switched on.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n sensor switched on.</numerusform>
            <numerusform>%n sensors switched on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors switched off.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n sensor switched off.</numerusform>
            <numerusform>%n sensors switched off.</numerusform>
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
    <name>hems::UnlockDialog</name>
    <message numerus="yes">
        <source>That PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>That PIN was wrong too often. Try again in %n second.</numerusform>
            <numerusform>That PIN was wrong too often. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
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
