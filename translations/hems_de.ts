<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Appliance</name>
    <message>
        <source>Water heater</source>
        <translation>Boiler</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Backofen</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>Desktop PC</source>
        <translation>Desktop-PC</translation>
    </message>
    <message>
        <source>Living-room TV</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Gefrierschrank</translation>
    </message>
    <message>
        <source>Kitchen lights</source>
        <translation>Küchenlicht</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Waschmaschine</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Trockner</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Wasserkocher</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Spülmaschine</translation>
    </message>
    <message>
        <source>Living-room lights</source>
        <translation>Wohnzimmerlicht</translation>
    </message>
    <message>
        <source>Bedroom lights</source>
        <translation>Schlafzimmerlicht</translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation>Wallbox</translation>
    </message>
    <message>
        <source>Solar roof</source>
        <translation>Solardach</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ignores off</source>
        <translation>Ignoriert „Aus“</translation>
    </message>
    <message>
        <source>Obeys late, polls</source>
        <translation>Schaltet um … Meldungen verspätet</translation>
    </message>
    <message>
        <source>Draws power while off</source>
        <translation>Verbraucht ausgeschaltet Strom</translation>
    </message>
    <message>
        <source>Is unplugged</source>
        <translation>Ist ausgesteckt</translation>
    </message>
    <message>
        <source>Is connected but mute</source>
        <translation>Ist verbunden, aber stumm</translation>
    </message>
    <message>
        <source>Connects anew for every poll</source>
        <translation>Verbindet sich für jede Meldung neu</translation>
    </message>
    <message>
        <source>Splits and merges its messages</source>
        <translation>Zerteilt und vermengt seine Nachrichten</translation>
    </message>
    <message>
        <source>Sends garbage</source>
        <translation>Sendet Unsinn</translation>
    </message>
    <message>
        <source>Clock wrong by, s</source>
        <translation>Uhr geht um …&#xa0;s falsch</translation>
    </message>
    <message>
        <source>Clock gains, s an hour</source>
        <translation>Uhr geht …&#xa0;s je Stunde vor</translation>
    </message>
    <message>
        <source>Clock starts at 1970</source>
        <translation>Uhr beginnt 1970</translation>
    </message>
    <message>
        <source>Reports 0 W once in, polls</source>
        <translation>Meldet 0&#xa0;W alle … Meldungen</translation>
    </message>
    <message>
        <source>Reports a spike once in, polls</source>
        <translation>Meldet eine Spitze alle … Meldungen</translation>
    </message>
    <message>
        <source>Power is stuck</source>
        <translation>Leistung bleibt stehen</translation>
    </message>
    <message>
        <source>Uses another sensor&apos;s id</source>
        <translation>Benutzt die Nummer eines anderen Sensors</translation>
    </message>
    <message>
        <source>Floods, polls at once</source>
        <translation>Sendet … Meldungen auf einmal</translation>
    </message>
</context>
<context>
    <name>hems::AccessCode</name>
    <message>
        <source>The access code in %1 can&apos;t be read, so nobody can switch by the web page. Check that the file belongs to you.</source>
        <translation>Der Zugangscode in %1 lässt sich nicht lesen; daher kann niemand über die Webseite schalten. Prüfen Sie, ob die Datei Ihnen gehört.</translation>
    </message>
    <message>
        <source>The access code in %1 is too short, so nobody can switch by the web page. Write %2 characters at least, or remove the file and start again: a new code is made then.</source>
        <translation>Der Zugangscode in %1 ist zu kurz; daher kann niemand über die Webseite schalten. Schreiben Sie mindestens %2 Zeichen hinein, oder löschen Sie die Datei und starten Sie neu: Dann wird ein neuer Code erzeugt.</translation>
    </message>
    <message>
        <source>The access code can&apos;t be written to %1, so nobody can switch by the web page. Check that the folder can be written and that its disk is not full, then start again.</source>
        <translation>Der Zugangscode lässt sich nicht in %1 schreiben; daher kann niemand über die Webseite schalten. Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist, und starten Sie dann neu.</translation>
    </message>
</context>
<context>
    <name>hems::Alerts</name>
    <message numerus="yes">
        <source>%1 has ignored &quot;off&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 ignoriert „Aus“ seit %n Meldung</numerusform>
            <numerusform>%1 ignoriert „Aus“ seit %n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ignored &quot;on&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 ignoriert „Ein“ seit %n Meldung</numerusform>
            <numerusform>%1 ignoriert „Ein“ seit %n Meldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) ignore their switch</source>
        <translation>
            <numerusform>%n Sensor ignoriert seinen Schalter</numerusform>
            <numerusform>%n Sensoren ignorieren ihren Schalter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lost since %2</source>
        <translation>%1 ist seit %2 offline</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) are lost</source>
        <translation>
            <numerusform>%n Sensor ist offline</numerusform>
            <numerusform>%n Sensoren sind offline</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a wrong clock</source>
        <translation>Die Uhr von %1 geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have a wrong clock</source>
        <translation>
            <numerusform>Die Uhr von %n Sensor geht falsch</numerusform>
            <numerusform>Die Uhren von %n Sensoren gehen falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said 0 W for one moment at %2</source>
        <translation>%1 meldete um %2 einen Augenblick lang 0&#xa0;W</translation>
    </message>
    <message>
        <source>%1 said %2 W for one moment at %3</source>
        <translation>%1 meldete um %3 einen Augenblick lang %2&#xa0;W</translation>
    </message>
    <message>
        <source>%1 has said exactly %2 W since %3</source>
        <translation>%1 meldet seit %3 genau %2&#xa0;W</translation>
    </message>
    <message>
        <source>%1 seems to send its meter&apos;s count, not watts</source>
        <translation>%1 sendet anscheinend den Zählerstand statt der Watt</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) send readings that look wrong</source>
        <translation>
            <numerusform>%n Sensor sendet zweifelhafte Messwerte</numerusform>
            <numerusform>%n Sensoren senden zweifelhafte Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says it is off and still draws %2 W</source>
        <translation>%1 meldet „Aus“ und verbraucht trotzdem %2&#xa0;W</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) say they are off and still draw power</source>
        <translation>
            <numerusform>%n Sensor meldet „Aus“ und verbraucht trotzdem Strom</numerusform>
            <numerusform>%n Sensoren melden „Aus“ und verbrauchen trotzdem Strom</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come on by itself</source>
        <translation>%1 hat sich von selbst eingeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have come on by themselves</source>
        <translation>
            <numerusform>%n Sensor hat sich von selbst eingeschaltet</numerusform>
            <numerusform>%n Sensoren haben sich von selbst eingeschaltet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::AppOptions</name>
    <message>
        <source>Home energy manager: sensors dial in, the wall shows them, a switch switches them.</source>
        <translation>Heim-Energiemanager: Sensoren melden sich, die Wandanzeige zeigt sie, ein Schalter schaltet sie.</translation>
    </message>
    <message>
        <source>Start the simulator too, with %1 sensors unless said otherwise (--demo=30); its data go into a folder of their own.</source>
        <translation>Auch den Simulator starten, mit %1 Sensoren, wenn nichts anderes angegeben ist (--demo=30); seine Daten kommen in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Fill the screen, for a wall monitor (F11; Esc leaves).</source>
        <translation>Den Bildschirm füllen, für einen Monitor an der Wand (F11; Esc beendet).</translation>
    </message>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>Die Daten in diesem Ordner ablegen (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Open the window at this size, such as 1920x1080.</source>
        <translation>Das Fenster in dieser Größe öffnen, z.&#xa0;B. 1920x1080.</translation>
    </message>
    <message>
        <source>Save a picture of the window as this PNG file and end; needs no display.</source>
        <translation>Ein Bild des Fensters als diese PNG-Datei speichern und beenden; braucht keinen Bildschirm.</translation>
    </message>
    <message>
        <source>Take the picture after so many seconds (default 3).</source>
        <translation>Das Bild nach so vielen Sekunden aufnehmen (Vorgabe: 3).</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1920x1080, not &quot;%1&quot;.</source>
        <translation>--size braucht Breite und Höhe, z.&#xa0;B. 1920x1080, nicht „%1“.</translation>
    </message>
    <message>
        <source>See hems --help.</source>
        <translation>Siehe hems --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See hems --help.</source>
        <translation>„%1“ ist keine Option. Siehe hems --help.</translation>
    </message>
    <message>
        <source>Look dark, light, high-contrast, or automatic: light by day, dark by night.</source>
        <translation>Aussehen: dark (dunkel), light (hell), high-contrast (hoher Kontrast) oder automatic (tags hell, nachts dunkel).</translation>
    </message>
    <message>
        <source>--theme takes dark, light, high-contrast or automatic, not &quot;%1&quot;.</source>
        <translation>--theme braucht dark, light, high-contrast oder automatic, nicht „%1“.</translation>
    </message>
    <message>
        <source>Fill this screen instead of the chosen one: its number from 1, its name such as HDMI-1, or its serial number.</source>
        <translation>Diesen Bildschirm statt des gewählten füllen: seine Nummer ab 1, seinen Namen, z.&#xa0;B. HDMI-1, oder seine Seriennummer.</translation>
    </message>
    <message>
        <source>Turn the monitors off while the wall sleeps, by this program, such as wlr-randr; without it the wall is black and the desktop turns them off.</source>
        <translation>Die Bildschirme ausschalten, während die Wandanzeige schläft, mit diesem Programm, etwa wlr-randr; ohne das ist die Wandanzeige schwarz, und der Desktop schaltet sie aus.</translation>
    </message>
    <message>
        <source>Let figures and shapes move, on, or be there at once, off.</source>
        <translation>Zahlen und Formen bewegen sich (on) oder sind sofort da (off).</translation>
    </message>
    <message>
        <source>--motion takes on or off, not &quot;%1&quot;.</source>
        <translation>--motion braucht on oder off, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>hems::Application</name>
    <message>
        <source>The picture can&apos;t be saved as %1. Choose a file in a folder that can be written.</source>
        <translation>Das Bild lässt sich nicht als %1 speichern. Wählen Sie eine Datei in einem beschreibbaren Ordner.</translation>
    </message>
</context>
<context>
    <name>hems::AutomationView</name>
    <message>
        <source>Automation</source>
        <translation>Automatik</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>Lastwächter</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>hems::AutomationWindow</name>
    <message>
        <source>Save the ledger</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>hems::Backup</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder.</source>
        <translation>In %1 gibt es keine Daten des Haushalts. Prüfen Sie den Datenordner.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or remove that file first.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen, oder entfernen Sie zuerst diese Datei.</translation>
    </message>
    <message>
        <source>There is not enough room for a copy in %1. Free some space, or choose another disk.</source>
        <translation>In %1 ist nicht genug Platz für eine Kopie. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made (%2). Check that the disk is not full and the folder can be written.</source>
        <translation>Die Kopie %1 lässt sich nicht anlegen (%2). Prüfen Sie, ob der Datenträger nicht voll und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The copy cannot be kept as %1.</source>
        <translation>Die Kopie lässt sich nicht als %1 ablegen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is no copy of a home&apos;s data.</source>
        <translation>%1 ist keine Kopie von Haushaltsdaten.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use another copy.</source>
        <translation>%1 ist beschädigt. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Check that the disk is not full and the folder can be written.</source>
        <translation>%1 lässt sich nicht nach %2 kopieren. Prüfen Sie, ob der Datenträger nicht voll und der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>%1 cannot be moved out of the way. Check that its folder can be written.</source>
        <translation>%1 lässt sich nicht beiseitelegen. Prüfen Sie, ob der Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The copy cannot be put in place as %1.</source>
        <translation>Die Kopie lässt sich nicht als %1 einsetzen.</translation>
    </message>
</context>
<context>
    <name>hems::Banner</name>
    <message>
        <source>and %1 more: press to read all</source>
        <comment>so many notices</comment>
        <translation>und %1 weitere: drücken, um alle zu lesen</translation>
    </message>
</context>
<context>
    <name>hems::BarsCard</name>
    <message>
        <source>Power by sensor, W</source>
        <translation>Leistung je Sensor, W</translation>
    </message>
    <message>
        <source>%1 %2 W</source>
        <comment>name, watts</comment>
        <translation>%1 %2&#xa0;W</translation>
    </message>
    <message>
        <source>Power by sensor as bars</source>
        <translation>Leistung je Sensor als Balken</translation>
    </message>
</context>
<context>
    <name>hems::BarsChart</name>
    <message>
        <source>No sensor reports now</source>
        <translation>Zurzeit meldet sich kein Sensor</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>so many sensors have no bar here</comment>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>hems::CardChart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Power: nothing is known</source>
        <translation>Leistung: nichts bekannt</translation>
    </message>
    <message>
        <source>Power from %1 to %2, at most %3 W</source>
        <translation>Leistung von %1 bis %2, höchstens %3&#xa0;W</translation>
    </message>
</context>
<context>
    <name>hems::CardKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>unter 1&#xa0;% gemessen</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>%1&#xa0;% gemessen</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>Spitze heute</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1&#xa0;kWh</translation>
    </message>
</context>
<context>
    <name>hems::ColourPicker</name>
    <message>
        <source>The program&apos;s choice</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>hems::CommandLines</name>
    <message>
        <source>Last switched</source>
        <translation>Zuletzt geschaltet</translation>
    </message>
</context>
<context>
    <name>hems::CommandTexts</name>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by a schedule</source>
        <translation>per Zeitplan</translation>
    </message>
    <message>
        <source>by the schedule “%1”</source>
        <translation>per Zeitplan „%1“</translation>
    </message>
    <message>
        <source>by the breaker guard</source>
        <translation>vom Lastwächter</translation>
    </message>
    <message>
        <source>from the web page</source>
        <translation>über die Webseite</translation>
    </message>
    <message>
        <source>from the web page, %1</source>
        <translation>über die Webseite, %1</translation>
    </message>
    <message>
        <source>Switched on, %1</source>
        <comment>%1: by whom</comment>
        <translation>Eingeschaltet, %1</translation>
    </message>
    <message>
        <source>Switched off, %1</source>
        <comment>%1: by whom</comment>
        <translation>Ausgeschaltet, %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Übermittelt</translation>
    </message>
    <message>
        <source>Obeyed</source>
        <translation>Befolgt</translation>
    </message>
    <message>
        <source>Watts agree</source>
        <translation>Leistung passt</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>Läuft noch.</translation>
    </message>
    <message>
        <source>Obeyed. Its power could not prove it.</source>
        <translation>Befolgt. Die Leistung konnte es nicht bestätigen.</translation>
    </message>
    <message>
        <source>It was told, and does not obey. Look at the device.</source>
        <translation>Der Befehl kam an, wird aber nicht befolgt. Sehen Sie beim Gerät nach.</translation>
    </message>
    <message>
        <source>It says it is off and still draws power. Look at the device.</source>
        <translation>Das Gerät meldet „Aus“ und verbraucht trotzdem Strom. Sehen Sie beim Gerät nach.</translation>
    </message>
    <message>
        <source>It has fallen silent. It is told again when it is back.</source>
        <translation>Das Gerät ist verstummt. Sobald es sich wieder meldet, bekommt es den Befehl noch einmal.</translation>
    </message>
    <message>
        <source>A later switch took its place.</source>
        <translation>Ein späterer Befehl hat diesen ersetzt.</translation>
    </message>
</context>
<context>
    <name>hems::CommandTimeline</name>
    <message>
        <source>What it was told</source>
        <translation>Schaltbefehle</translation>
    </message>
    <message>
        <source>It has not been switched yet. Each switch, and the proof that it worked, is listed here.</source>
        <translation>Noch nie geschaltet. Hier erscheint jeder Schaltbefehl mit dem Nachweis, dass er gewirkt hat.</translation>
    </message>
</context>
<context>
    <name>hems::ConfigFile</name>
    <message>
        <source>The options in %1 can&apos;t be read (%2).</source>
        <translation>Die Optionen in %1 lassen sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; sets nothing. Write an option with its value, such as &quot;listen = 0.0.0.0&quot;.</source>
        <translation>%1, Zeile %2: „%3“ stellt nichts ein. Schreiben Sie eine Option mit ihrem Wert, etwa „listen = 0.0.0.0“.</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionTexts</name>
    <message>
        <source>Sensor %1</source>
        <translation>Sensor %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>≤ %1 µs</source>
        <translation>≤&#xa0;%1&#xa0;µs</translation>
    </message>
    <message>
        <source>≤ %1 ms</source>
        <translation>≤&#xa0;%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionsModel</name>
    <message>
        <source>Half of the answers: %1. 99 in 100: %2.</source>
        <translation>Die Hälfte der Antworten: %1. 99 von 100: %2.</translation>
    </message>
    <message>
        <source>%1 of answers wait, because the sensor does not read them.</source>
        <translation>%1 an Antworten warten, weil der Sensor sie nicht abholt.</translation>
    </message>
    <message>
        <source>It sends faster than allowed, so it is read later. Nothing is lost.</source>
        <translation>Er sendet schneller als erlaubt und wird daher später gelesen. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>So fast are 99 in 100 answers, of about the last minute and while this window is open.</source>
        <translation>So schnell waren 99 von 100 Antworten etwa der letzten Minute, seit dieses Fenster offen ist.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Antwort in</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Gebremst</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Zuletzt abgewiesen</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Find an address, a sensor, a text</source>
        <translation>Adresse, Sensor oder Text suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation>
            <numerusform>%n Sensor</numerusform>
            <numerusform>%n Sensoren</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1, port %2</source>
        <translation>Empfang auf %1, Port %2</translation>
    </message>
    <message>
        <source>Nobody is listening for sensors</source>
        <translation>Kein Empfang für Sensoren</translation>
    </message>
    <message>
        <source>No sensor is connected</source>
        <translation>Kein Sensor ist verbunden</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>Das Programm startet.</translation>
    </message>
    <message>
        <source>Set your sensor, or its gateway, to send its readings to %1. It appears here as soon as it connects.</source>
        <translation>Stellen Sie Ihren Sensor oder sein Gateway so ein, dass er seine Messwerte an %1 sendet. Er erscheint hier, sobald er sich verbindet.</translation>
    </message>
</context>
<context>
    <name>hems::ControlCommand</name>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>„%1“ ist nicht zu verstehen. Siehe hemsd %2 --help.</translation>
    </message>
    <message>
        <source>Lists who switched what, and how each sensor proved it.</source>
        <translation>Listet auf, wer was geschaltet hat und womit jeder Sensor es bestätigt hat.</translation>
    </message>
    <message>
        <source>Lists what the breaker guard and the schedules did, a sentence each.</source>
        <translation>Listet in je einem Satz auf, was Lastwächter und Zeitpläne getan haben.</translation>
    </message>
    <message>
        <source>Lists what the schedules will do in the next 24 hours.</source>
        <translation>Listet auf, was die Zeitpläne in den nächsten 24 Stunden tun.</translation>
    </message>
    <message>
        <source>Lists the schedules&apos; rules.</source>
        <translation>Listet die Regeln der Zeitpläne auf.</translation>
    </message>
    <message>
        <source>Shows the limits that the breaker guard keeps to, or sets them while the home&apos;s program is not running.</source>
        <translation>Zeigt die Limits des Lastwächters, oder setzt sie, solange HEMS nicht läuft.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Ordner mit den Daten des Haushalts.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json oder csv.</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris.</source>
        <translation>Zeitzone des Haushalts, z.&#xa0;B. Europe/Paris.</translation>
    </message>
    <message>
        <source>Of one sensor only.</source>
        <translation>Nur von einem Sensor.</translation>
    </message>
    <message>
        <source>Not before this moment, such as 2026-11-22.</source>
        <translation>Erst ab diesem Zeitpunkt, z.&#xa0;B. 2026-11-22.</translation>
    </message>
    <message>
        <source>The newest so many.</source>
        <translation>Nur so viele, die neuesten.</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format ist json oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht. Verwenden Sie einen IANA-Namen, z.&#xa0;B. Europe/Paris.</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor ist die Nummer eines Sensors, eine ganze Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--most is a whole number from 1 up, not &apos;%1&apos;.</source>
        <translation>--most ist eine ganze Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>--from &apos;%1&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--from „%1“ ist kein Zeitpunkt. Schreiben Sie 2026-11-22 oder 2026-11-22T18:30:00+01:00.</translation>
    </message>
</context>
<context>
    <name>hems::Crosshair</name>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest power</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
</context>
<context>
    <name>hems::CsvRecording</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>Die Aufzeichnung %1 lässt sich nicht lesen: %2. Nennen Sie eine Datei, die es gibt und die gelesen werden darf.</translation>
    </message>
    <message>
        <source>The recording %1 has more than %2 readings. Cut it into parts and replay them one after the other.</source>
        <translation>Die Aufzeichnung %1 hat mehr als %2 Messwerte. Zerlegen Sie sie, und spielen Sie die Teile nacheinander ab.</translation>
    </message>
    <message>
        <source>there are %1 fields rather than time,id,sn,watts</source>
        <translation>%1 Felder statt time,id,sn,watts</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>hems::Daemon</name>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>Die Daten in diesem Ordner ablegen (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Readings are being stored again; %1 were lost meanwhile.</source>
        <translation>Messwerte werden wieder gespeichert; %1 gingen inzwischen verloren.</translation>
    </message>
    <message>
        <source>See hemsd --help.</source>
        <translation>Siehe hemsd --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. See hemsd --help.</source>
        <translation>„%1“ ist kein Befehl. Siehe hemsd --help.</translation>
    </message>
    <message>
        <source>--time-zone takes a name such as Europe/Paris, not &quot;%1&quot;.</source>
        <translation>--time-zone braucht einen Namen, z.&#xa0;B. Europe/Paris, nicht „%1“.</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris (default: as in the settings, else this computer&apos;s).</source>
        <translation>Zeitzone des Haushalts, z.&#xa0;B. Europe/Paris (Vorgabe: wie in den Einstellungen, sonst die dieses Computers).</translation>
    </message>
    <message>
        <source>Home energy manager without a screen: listens for power sensors, keeps their readings, tells them on or off.
Commands that read the same data, also while it runs: hemsd sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, check; and while it does not: import, restore (see hemsd COMMAND --help).</source>
        <translation>Heim-Energiemanager ohne Bildschirm: nimmt Leistungssensoren an, bewahrt ihre Messwerte auf, schaltet sie ein oder aus.
Befehle, die dieselben Daten lesen, auch im laufenden Betrieb: hemsd sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, check; und nur, wenn er nicht läuft: import, restore (siehe hemsd BEFEHL --help).</translation>
    </message>
    <message>
        <source>The page&apos;s access code is in %1.</source>
        <translation>Der Zugangscode der Webseite steht in %1.</translation>
    </message>
    <message>
        <source>Listening for sensors on %1</source>
        <translation>Empfang von Sensoren unter %1</translation>
    </message>
    <message>
        <source>%1; the page is at %2</source>
        <translation>%1; die Webseite ist unter %2</translation>
    </message>
    <message>
        <source>These options have changed and take effect when hemsd starts again: %1.</source>
        <translation>Diese Optionen haben sich geändert und gelten ab dem nächsten Start von hemsd: %1.</translation>
    </message>
    <message>
        <source>The options have been read again.</source>
        <translation>Die Optionen wurden neu gelesen.</translation>
    </message>
    <message>
        <source>The options stay as they were.</source>
        <translation>Die Optionen bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The page is not served any more.</source>
        <translation>Die Webseite wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Read options from this file too, a line each, such as &quot;listen = 0.0.0.0&quot;; those on the command line count first. SIGHUP reads it again.</source>
        <translation>Optionen auch aus dieser Datei lesen, eine je Zeile, etwa „listen = 0.0.0.0“; die auf der Befehlszeile gehen vor. SIGHUP liest sie neu.</translation>
    </message>
    <message>
        <source>%1 can only stand on the command line.</source>
        <translation>%1 kann nur auf der Befehlszeile stehen.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>hems::DataCommand</name>
    <message>
        <source>Copies the home&apos;s data to FILE, also while it is being recorded.</source>
        <translation>Kopiert die Daten des Haushalts nach FILE, auch während der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Puts the copy FILE in the place of the home&apos;s data, which is kept beside it.</source>
        <translation>Setzt die Kopie FILE an die Stelle der Daten des Haushalts; diese bleiben daneben erhalten.</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound.</source>
        <translation>Weist nach, dass die Daten des Haushalts in Ordnung sind.</translation>
    </message>
    <message>
        <source>Writes all readings to FILE, or to the output, as CSV: time,id,sn,state,watts.</source>
        <translation>Schreibt alle Messwerte als CSV in FILE oder in die Ausgabe: time,id,sn,state,watts.</translation>
    </message>
    <message>
        <source>Takes in readings from the CSV FILE (time,id,sn,state,watts; time in Unix seconds or ISO 8601). Bad lines are named, the good ones are kept.</source>
        <translation>Übernimmt Messwerte aus der CSV-Datei FILE (time,id,sn,state,watts; Zeit in Unix-Sekunden oder nach ISO&#xa0;8601). Fehlerhafte Zeilen werden genannt, die guten übernommen.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Die Datei.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Ordner mit den Daten des Haushalts.</translation>
    </message>
    <message>
        <source>Also computes every energy figure again from the readings, and compares.</source>
        <translation>Berechnet außerdem jeden Energiewert neu aus den Messwerten und vergleicht.</translation>
    </message>
    <message>
        <source>Which file? See hemsd %1 --help.</source>
        <translation>Welche Datei? Siehe hemsd %1 --help.</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound.</source>
        <translation>Die Daten des Haushalts sind nach %1 kopiert; die Kopie ist in Ordnung.</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>Die Daten des Haushalts sind jetzt die aus %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher da war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>Die Daten des Haushalts sind in Ordnung: %1 Messwerte, und jeder Energiewert stimmt mit ihnen überein.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>Die Daten des Haushalts sind in Ordnung.</translation>
    </message>
    <message>
        <source>%1 cannot be made, or is there already (%2).</source>
        <translation>%1 lässt sich nicht anlegen oder ist schon da (%2).</translation>
    </message>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>Die Ausgabe lässt sich nicht schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1 readings so far</source>
        <translation>bisher %1 Messwerte</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Zeile %1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>Und %1 weitere Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out.</source>
        <translation>%1 Messwerte importiert, %2 Zeilen ausgelassen.</translation>
    </message>
</context>
<context>
    <name>hems::DataFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>Der Datenordner %1 lässt sich nicht anlegen. Wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Check that it belongs to you, or choose another with --data-dir.</source>
        <translation>In den Datenordner %1 lässt sich nicht schreiben. Prüfen Sie, ob er Ihnen gehört, oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
        <source>Another HEMS program already uses the data folder %1. Close that one, or choose another folder with --data-dir.</source>
        <translation>Ein anderes HEMS-Programm benutzt den Datenordner %1 schon. Schließen Sie es, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>hems::DataJobs</name>
    <message>
        <source>Back up</source>
        <translation>Daten sichern</translation>
    </message>
    <message>
        <source>Copies everything, readings, names and switches, into one file, while recording goes on. The copy is proven to be sound.</source>
        <translation>Kopiert alles – Messwerte, Namen und Schalter – in eine Datei, während weiter aufgezeichnet wird. Die Kopie wird danach geprüft.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Datensicherungen (*.sqlite)</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound. Nothing is changed, and recording goes on.</source>
        <translation>Weist nach, dass die Daten des Haushalts in Ordnung sind. Nichts wird geändert, und es wird weiter aufgezeichnet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compute every energy figure again from the readings (takes longer)</source>
        <translation>Jeden Energiewert neu aus den Messwerten berechnen (dauert länger)</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Messwerte importieren</translation>
    </message>
    <message>
        <source>Takes in readings from a table (CSV: time, id, sn, state, watts; time in Unix seconds or ISO 8601). Recording goes on. Lines that can&apos;t be read are named, the good ones are kept; importing the same again does no harm.</source>
        <translation>Übernimmt Messwerte aus einer Tabelle (CSV: time, id, sn, state, watts; Zeit in Unix-Sekunden oder nach ISO&#xa0;8601). Es wird weiter aufgezeichnet. Unlesbare Zeilen werden genannt, die guten übernommen; dieselbe Datei noch einmal zu importieren, schadet nicht.</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the home&apos;s data: readings, names and switches are then as they were when it was made. What is there now is kept beside it. Sensors wait for about a second while the home begins anew.</source>
        <translation>Setzt eine Datensicherung an die Stelle der Daten des Haushalts: Messwerte, Namen und Schalter sind dann so wie zur Zeit der Sicherung. Die jetzigen Daten bleiben daneben erhalten. Die Sensoren warten etwa eine Sekunde, während HEMS neu beginnt.</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Datensicherung wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Datensicherungen (*.sqlite);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>hems::DataTasks</name>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 enthält die Daten des Haushalts. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1 lässt sich nicht ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound. Keep it on another disk: with Restore it brings everything back.</source>
        <translation>Die Daten des Haushalts sind nach %1 kopiert; die Kopie ist in Ordnung. Bewahren Sie sie auf einem anderen Datenträger auf: „Wiederherstellen“ bringt damit alles zurück.</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>Die Daten des Haushalts sind jetzt die aus %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher da war, bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>Something is wrong with the home&apos;s data. Make a copy of the data folder as it is, then restore the newest backup from before the damage.</source>
        <translation>Mit den Daten des Haushalts stimmt etwas nicht. Kopieren Sie den Datenordner, wie er ist, und stellen Sie dann die neueste Datensicherung aus der Zeit vor dem Schaden wieder her.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>Die Daten des Haushalts sind in Ordnung: %1 Messwerte, und jeder Energiewert stimmt mit ihnen überein.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>Die Daten des Haushalts sind in Ordnung.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Zeile %1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>Und %1 weitere Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 readings are imported.</source>
        <translation>%1 Messwerte sind importiert.</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out. Mend those and import the file again: what is there already does no harm.</source>
        <translation>%1 Messwerte sind importiert, %2 Zeilen ausgelassen. Berichtigen Sie diese, und importieren Sie die Datei noch einmal: Was schon da ist, stört nicht.</translation>
    </message>
</context>
<context>
    <name>hems::DayKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>unter 1&#xa0;% gemessen</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>%1&#xa0;% gemessen</translation>
    </message>
    <message>
        <source>%1 % vs yesterday</source>
        <translation>%1&#xa0;% ggü. gestern</translation>
    </message>
    <message>
        <source>%1 % vs last %2</source>
        <translation>%1&#xa0;% ggü. letztem %2</translation>
    </message>
    <message>
        <source>Yesterday by this time: %1 kWh.</source>
        <translation>Gestern bis zu dieser Uhrzeit: %1&#xa0;kWh.</translation>
    </message>
    <message>
        <source>Last %1 by this time: %2 kWh.</source>
        <translation>Letzten %1 bis zu dieser Uhrzeit: %2&#xa0;kWh.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1&#xa0;kWh</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Kosten heute</translation>
    </message>
    <message>
        <source>%1 a kWh</source>
        <translation>%1 je kWh</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>Spitze heute</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Grundlast</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>What the home always draws: the mean of last night&apos;s lowest hour.</source>
        <translation>Was der Haushalt immer verbraucht: das Mittel der sparsamsten Stunde der letzten Nacht.</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>Größter Verbraucher</translation>
    </message>
</context>
<context>
    <name>hems::DemoFamily</name>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Wohnzimmer</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Arbeitszimmer</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Schlafzimmer</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Television off at night</source>
        <translation>Fernseher nachts aus</translation>
    </message>
    <message>
        <source>Television on in the morning</source>
        <translation>Fernseher morgens ein</translation>
    </message>
</context>
<context>
    <name>hems::DemoPast</name>
    <message>
        <source>The demo&apos;s past cannot be made, because %1 cannot be removed. Check that this folder can be written.</source>
        <translation>Die Vergangenheit der Demo lässt sich nicht anlegen, weil %1 nicht gelöscht werden kann. Prüfen Sie, ob in diesen Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be made (%1). Check that the disk is not full.</source>
        <translation>Die Vergangenheit der Demo lässt sich nicht anlegen (%1). Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
</context>
<context>
    <name>hems::DemoStart</name>
    <message>
        <source>Making the demo&apos;s past</source>
        <translation>Die Vergangenheit der Demo entsteht</translation>
    </message>
    <message>
        <source>Five weeks of a family&apos;s home are made up, so that there is something to look at. They are kept for the next start, apart from your own home&apos;s data.</source>
        <translation>Fünf Wochen aus dem Haushalt einer Familie werden erfunden, damit es etwas zu sehen gibt. Sie bleiben für den nächsten Start erhalten, getrennt von den Daten Ihres eigenen Haushalts.</translation>
    </message>
    <message>
        <source>making the demo&apos;s past: five weeks of a made-up home</source>
        <translation>die Vergangenheit der Demo entsteht: fünf Wochen eines erfundenen Haushalts</translation>
    </message>
</context>
<context>
    <name>hems::DutyPage</name>
    <message>
        <source>Keep the display &amp;awake while the wall fills the screen</source>
        <translation>Bildschirm &amp;wach halten, solange ihn die Wandanzeige füllt</translation>
    </message>
    <message>
        <source>&amp;Move the picture by a few pixels each minute, against burn-in</source>
        <translation>&amp;Bild jede Minute um einige Pixel verschieben, gegen Einbrennen</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wandanzeige</translation>
    </message>
    <message>
        <source>&amp;Sleep from</source>
        <translation>&amp;Schlafen von</translation>
    </message>
    <message>
        <source>&amp;Dim from</source>
        <translation>&amp;Dimmen von</translation>
    </message>
    <message>
        <source>by </source>
        <comment>how much the wall is dimmed: by 60 %</comment>
        <translation>um </translation>
    </message>
    <message>
        <source>How much the wall is dimmed</source>
        <translation>Wie stark die Wandanzeige gedimmt wird</translation>
    </message>
    <message>
        <source>the one that the window is on</source>
        <translation>der Bildschirm, auf dem das Fenster ist</translation>
    </message>
    <message>
        <source>%1: %2%3, %4 × %5</source>
        <comment>number, socket, maker, width, height</comment>
        <translation>%1: %2%3, %4&#xa0;×&#xa0;%5</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times: 23:00 to 06:00</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>While it sleeps the wall is black and the display may switch itself off; a touch wakes it for a minute.</source>
        <translation>Solange die Wandanzeige schläft, ist sie schwarz, und der Bildschirm darf sich abschalten; eine Berührung weckt sie für eine Minute.</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen on</source>
        <translation>&amp;Vollbild auf</translation>
    </message>
    <message>
        <source>&amp;Child lock</source>
        <translation>&amp;Kindersicherung</translation>
    </message>
</context>
<context>
    <name>hems::ExportDialog</name>
    <message>
        <source>Export readings</source>
        <translation>Messwerte exportieren</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Die letzten sieben Tage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Every reading, as a table that spreadsheets open (CSV): time, id, sn, state, watts.</source>
        <translation>Jeder Messwert, als Tabelle für Tabellenprogramme (CSV): time, id, sn, state, watts.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>bisher %1 Messwerte&#xa0;…</translation>
    </message>
    <message>
        <source>Done: %1 readings written.</source>
        <translation>Fertig: %1 Messwerte geschrieben.</translation>
    </message>
</context>
<context>
    <name>hems::ExportJob</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 enthält die Daten des Haushalts. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>hems::FirstSensorHelp</name>
    <message>
        <source>Connect your first sensor</source>
        <translation>Verbinden Sie Ihren ersten Sensor</translation>
    </message>
    <message>
        <source>A sensor is a metering plug or a meter that tells how much power your devices draw; what hangs on a plug you can switch from here.</source>
        <translation>Ein Sensor ist eine messende Steckdose oder ein Zähler, der meldet, wie viel Leistung Ihre Geräte beziehen; was an einer Steckdose hängt, können Sie von hier aus schalten.</translation>
    </message>
    <message>
        <source>Any plug, meter or gateway can dial in that speaks the HEMS sensor protocol and lets you type in the address of a server. It appears here with its first reading.</source>
        <translation>Jede Steckdose, jeder Zähler und jedes Gateway kann sich verbinden, wenn es das HEMS-Sensorprotokoll spricht und Sie die Adresse eines Servers eingeben lässt. Es erscheint hier mit seinem ersten Messwert.</translation>
    </message>
    <message>
        <source>No sensor at hand? Look at a made-up home: it opens apart from yours, and nothing of it gets into your data.</source>
        <translation>Kein Sensor zur Hand? Sehen Sie sich einen erfundenen Haushalt an: Er öffnet sich getrennt von Ihrem, und nichts davon gelangt in Ihre Daten.</translation>
    </message>
    <message>
        <source>Look at a made-up home</source>
        <translation>Erfundenen Haushalt ansehen</translation>
    </message>
</context>
<context>
    <name>hems::GuardOptions</name>
    <message>
        <source>The home&apos;s limit in watts; 0: none.</source>
        <translation>Limit des Haushalts in Watt; 0: keins.</translation>
    </message>
    <message>
        <source>A room&apos;s limit, such as Kitchen=2000; 0: none. May be given again.</source>
        <translation>Limit eines Raums, z.&#xa0;B. Küche=2000; 0: keins. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>How long the limit must be exceeded, 1 to 600 seconds.</source>
        <translation>Wie lange das Limit überschritten sein muss, 1 bis 600 Sekunden.</translation>
    </message>
    <message>
        <source>How much of the power one pass sheds at most, 1 to 100 percent.</source>
        <translation>Wie viel der Leistung höchstens auf einmal abgeschaltet wird, 1 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>What stays free when a load comes back.</source>
        <translation>Leistung, die beim Wiedereinschalten eines Verbrauchers frei bleibt.</translation>
    </message>
    <message>
        <source>on: only the ledger is written, nothing is switched; or off.</source>
        <translation>on: nur ins Protokoll schreiben, nichts schalten; oder off.</translation>
    </message>
    <message>
        <source>--limit is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--limit ist eine Zahl von 0 bis 1000000 in Watt, nicht „%1“.</translation>
    </message>
    <message>
        <source>--margin is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--margin ist eine Zahl von 0 bis 1000000 in Watt, nicht „%1“.</translation>
    </message>
    <message>
        <source>--settle is a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>--settle ist eine Zahl von 1 bis 600 in Sekunden, nicht „%1“.</translation>
    </message>
    <message>
        <source>--share is a number of percent from 1 to 100, not &apos;%1&apos;.</source>
        <translation>--share ist eine Zahl von 1 bis 100 in Prozent, nicht „%1“.</translation>
    </message>
    <message>
        <source>--dry-run is on or off, not &apos;%1&apos;.</source>
        <translation>--dry-run ist on oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>--room is a room and its watts, such as Kitchen=2000, not &apos;%1&apos;.</source>
        <translation>--room ist ein Raum mit seinen Watt, z.&#xa0;B. Küche=2000, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>hems::GuardPage</name>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>When the home draws more than its limit for some seconds, loads are switched off before the breaker trips: the least important first, never what is protected, and no more than needed. They come back by themselves, one at a time, when there is room. How important each sensor is, stands in its settings on the Sensors page.</source>
        <translation>Verbraucht der Haushalt einige Sekunden lang mehr als sein Limit, werden Verbraucher abgeschaltet, bevor die Sicherung auslöst: die unwichtigsten zuerst, geschützte nie, und nicht mehr als nötig. Sie werden von selbst wieder eingeschaltet, einer nach dem anderen, sobald genug Leistung frei ist. Wie wichtig ein Sensor ist, steht auf der Seite „Sensoren“ in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>The home&apos;s limit</source>
        <translation>Limit des Haushalts</translation>
    </message>
    <message>
        <source>Acts after</source>
        <translation>Greift ein nach</translation>
    </message>
    <message>
        <source>Switches off at once at most</source>
        <translation>Schaltet auf einmal höchstens ab</translation>
    </message>
    <message>
        <source>Left free when a load comes back</source>
        <translation>Reserve beim Wiedereinschalten</translation>
    </message>
    <message>
        <source> s above the limit</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s über dem Limit</translation>
    </message>
    <message>
        <source> % of the power</source>
        <comment>after a number</comment>
        <translation>&#xa0;% der Leistung</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation>&#xa0;W</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Dry run: only write down what would be done</source>
        <translation>Probelauf: nur aufschreiben, was geschehen würde</translation>
    </message>
    <message>
        <source>Limits of rooms</source>
        <translation>Limits der Räume</translation>
    </message>
    <message>
        <source>No sensor is in a room yet. Put sensors into rooms on the Sensors page.</source>
        <translation>Noch ist kein Sensor in einem Raum. Ordnen Sie Sensoren auf der Seite „Sensoren“ den Räumen zu.</translation>
    </message>
    <message>
        <source>Kept off by the guard now</source>
        <translation>Zurzeit vom Lastwächter abgeschaltet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>hems::HeaderBar</name>
    <message>
        <source>Home energy</source>
        <translation>Energie zu Hause</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>the date on the wall, in the letters of Qt&apos;s date formats: &quot;Sun 22 Nov&quot;</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>Empfang auf %1:%2</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Kein Empfang</translation>
    </message>
    <message>
        <source>The sensor is reporting</source>
        <translation>Sensor meldet sich</translation>
    </message>
    <message>
        <source>The sensor is silent</source>
        <translation>Sensor meldet sich nicht</translation>
    </message>
    <message>
        <source>%1 of %2 sensors reporting</source>
        <translation>%1 von %2 Sensoren melden sich</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>hems::HistoryChart</name>
    <message>
        <source>Power and energy</source>
        <translation>Leistung und Energie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Nothing was measured here</source>
        <translation>Hier wurde nichts gemessen</translation>
    </message>
</context>
<context>
    <name>hems::HistoryControls</name>
    <message>
        <source>Home</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Früher (Bild auf)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>To the present (Home)</source>
        <translation>Zur Gegenwart (Pos1)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Später (Bild ab)</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Verlauf von</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Mit dem Zeitraum davor</translation>
    </message>
    <message>
        <source>Against a year ago</source>
        <translation>Mit dem Vorjahr</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Ohne Vergleich</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>The picture (PNG)…</source>
        <translation>Bild (PNG)&#xa0;…</translation>
    </message>
    <message>
        <source>What is seen, as a table (CSV)…</source>
        <translation>Was zu sehen ist, als Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Every reading of this stretch (CSV)…</source>
        <translation>Alle Messwerte dieses Zeitraums (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (room)</source>
        <translation>%1 (Raum)</translation>
    </message>
</context>
<context>
    <name>hems::HistoryReader</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder, or start the program with it first.</source>
        <translation>In %1 gibt es keine Daten des Haushalts. Prüfen Sie den Datenordner, oder starten Sie zuerst das Programm damit.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in %1 yet. Start the program with this data folder first.</source>
        <translation>In %1 ist noch nichts aufgezeichnet. Starten Sie zuerst das Programm mit diesem Datenordner.</translation>
    </message>
    <message>
        <source>%1 was written by an older version. Start the program with this data folder once to bring it up to date.</source>
        <translation>%1 wurde von einer älteren Version geschrieben. Starten Sie das Programm einmal mit diesem Datenordner, um sie auf den neuen Stand zu bringen.</translation>
    </message>
</context>
<context>
    <name>hems::HistorySummary</name>
    <message>
        <source>Show the home</source>
        <translation>Haushalt zeigen</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>Noch nicht begonnen</translation>
    </message>
    <message>
        <source>All of it measured</source>
        <translation>Vollständig gemessen</translation>
    </message>
    <message>
        <source>Highest: %1, %2</source>
        <comment>power, moment</comment>
        <translation>Höchstwert: %1, %2</translation>
    </message>
    <message>
        <source>Nothing to compare with: %1</source>
        <translation>Kein Vergleich möglich: %1</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <comment>energy, stretch</comment>
        <translation>gegenüber %1, %2</translation>
    </message>
    <message>
        <source>Which loads made the difference?</source>
        <translation>Welche Verbraucher machten den Unterschied?</translation>
    </message>
    <message>
        <source>The home&apos;s history tells.</source>
        <translation>Das zeigt der Verlauf des Haushalts.</translation>
    </message>
    <message>
        <source>What made the difference?</source>
        <translation>Was machte den Unterschied?</translation>
    </message>
    <message>
        <source>Why was this high?</source>
        <translation>Warum war das so viel?</translation>
    </message>
    <message>
        <source>Why was this low?</source>
        <translation>Warum war das so wenig?</translation>
    </message>
    <message>
        <source>No load is known here.</source>
        <translation>Hier ist kein Verbraucher bekannt.</translation>
    </message>
    <message>
        <source>Measured against %1</source>
        <translation>Verglichen mit: %1</translation>
    </message>
</context>
<context>
    <name>hems::HistoryTexts</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Energy, kWh every quarter of an hour</source>
        <translation>Energie, kWh je Viertelstunde</translation>
    </message>
    <message>
        <source>Energy, kWh every hour</source>
        <translation>Energie, kWh je Stunde</translation>
    </message>
    <message>
        <source>Energy, kWh every day</source>
        <translation>Energie, kWh je Tag</translation>
    </message>
    <message>
        <source>Energy, kWh every month</source>
        <translation>Energie, kWh je Monat</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Energie, kWh</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>%1&#xa0;% gemessen</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>energy, percent</comment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>hems::HistoryView</name>
    <message>
        <source>the mean of the same time on this weekday over the four weeks before</source>
        <translation>Mittel der gleichen Zeit an diesem Wochentag in den vier Wochen davor</translation>
    </message>
    <message>
        <source>Drag: choose a stretch · Wheel or pinch: zoom · Shift and drag: move · Click a bar: why? · Double click: into it · Backspace: back</source>
        <translation>Ziehen: Zeitraum wählen · Mausrad oder zwei Finger: zoomen · Umschalt + Ziehen: verschieben · Klick auf Balken: warum? · Doppelklick: hinein · Rücktaste: zurück</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 is the sum of the sensors that are in this room now, also for the time before they were.</source>
        <translation>%1 ist die Summe der Sensoren, die jetzt in diesem Raum sind, auch für die Zeit, bevor sie dort waren.</translation>
    </message>
</context>
<context>
    <name>hems::HistoryWindow</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>bisher %1 Messwerte&#xa0;…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 readings.</source>
        <translation>Gespeichert als %1: %2 Messwerte.</translation>
    </message>
</context>
<context>
    <name>hems::HourChart</name>
    <message>
        <source>Nothing was measured in the last hour.</source>
        <translation>In der letzten Stunde wurde nichts gemessen.</translation>
    </message>
</context>
<context>
    <name>hems::HouseholdReader</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>Die Aufzeichnung %1 lässt sich nicht lesen: %2. Nennen Sie eine Datei, die es gibt und die gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 is not a recorded household that can be replayed: its first line should be &quot;%2&quot;.</source>
        <translation>%1 ist keine Aufzeichnung eines Haushalts, die sich abspielen lässt: Ihre erste Zeile müsste „%2“ lauten.</translation>
    </message>
    <message>
        <source>The recording %1 can&apos;t be read to its end: %2. What came before was replayed.</source>
        <translation>Die Aufzeichnung %1 lässt sich nicht bis zum Ende lesen: %2. Was davor kam, wurde abgespielt.</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>%1 Spalten statt %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usable power</source>
        <translation>„%1“ ist keine brauchbare Leistung</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time</source>
        <translation>„%1 %2“ ist kein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>it is not later than the line before</source>
        <translation>nicht später als die Zeile davor</translation>
    </message>
    <message>
        <source>that time does not exist in %1, where the clocks went forward</source>
        <translation>diese Uhrzeit gibt es in %1 nicht, weil dort die Uhren vorgestellt wurden</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>hems::HttpFront</name>
    <message>
        <source>The web page can&apos;t be opened: “%1” is not a network address. Write 127.0.0.1 for this computer only, or 0.0.0.0 for the home network.</source>
        <translation>Die Webseite lässt sich nicht öffnen: „%1“ ist keine Netzwerkadresse. Schreiben Sie 127.0.0.1 nur für diesen Computer oder 0.0.0.0 für das Heimnetz.</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>Die Webseite lässt sich nicht öffnen: Ein anderes Programm benutzt Port %1 schon. Schließen Sie es, oder wählen Sie einen anderen Port. HEMS versucht es weiter.</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>Die Webseite lässt sich nicht öffnen: Dieser Computer lässt HEMS auf %1, Port %2 nichts empfangen (%3). HEMS versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>hems::ImportGuest</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>The import was broken off, because the home&apos;s data was closed. Import the file again: what is there already does no harm.</source>
        <translation>Der Import wurde abgebrochen, weil die Daten des Haushalts geschlossen wurden. Importieren Sie die Datei noch einmal: Was schon da ist, stört nicht.</translation>
    </message>
</context>
<context>
    <name>hems::ImportJob</name>
    <message>
        <source>Nothing can be imported now: the home&apos;s data can&apos;t be written, or another import is under way. Try again in a while.</source>
        <translation>Zurzeit lässt sich nichts importieren: Die Daten des Haushalts sind nicht beschreibbar, oder ein anderer Import läuft. Versuchen Sie es später noch einmal.</translation>
    </message>
</context>
<context>
    <name>hems::InstalledTexts</name>
    <message>
        <source>--language takes one of %1, not &quot;%2&quot;.</source>
        <translation>--language nimmt eines von %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Speak this language: %1 (default: the desktop&apos;s or the terminal&apos;s).</source>
        <translation>In dieser Sprache sprechen: %1 (Vorgabe: die des Desktops oder Terminals).</translation>
    </message>
</context>
<context>
    <name>hems::JobDialog</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hems::JsonFields</name>
    <message>
        <source>it is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it must be a text in quotes</source>
        <translation>muss ein Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>it must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it must be a list in [ ]</source>
        <translation>muss eine Liste in [ ] sein</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>muss ein Objekt in { } sein</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>diesen Schlüssel gibt es nicht</translation>
    </message>
</context>
<context>
    <name>hems::KeepOption</name>
    <message>
        <source>Keep every reading &quot;forever&quot; (default), or for so many days, %1 at least; what each minute used is kept for ever.</source>
        <translation>Jeden Messwert aufbewahren: „forever“ (für immer, Vorgabe) oder so viele Tage, mindestens %1; was jede Minute verbrauchte, bleibt für immer erhalten.</translation>
    </message>
    <message>
        <source>--keep-raw takes &quot;forever&quot; or a number of days from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--keep-raw braucht „forever“ oder eine Anzahl Tage von %1 bis %2, nicht „%3“.</translation>
    </message>
</context>
<context>
    <name>hems::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>To the next tile or switch</source>
        <translation>Zur nächsten Kachel oder zum nächsten Schalter</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>From tile to tile, and to the next page</source>
        <translation>Von Kachel zu Kachel und auf die nächste Seite</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>To another page of tiles</source>
        <translation>Auf eine andere Seite mit Kacheln</translation>
    </message>
    <message>
        <source>Switches; held for two seconds where the wall is locked so</source>
        <translation>Schaltet; zwei Sekunden halten, wenn die Wandanzeige so gesperrt ist</translation>
    </message>
    <message>
        <source>Opens the tile&apos;s card, as a long press does</source>
        <translation>Öffnet die Karte der Kachel, wie ein langer Druck</translation>
    </message>
    <message>
        <source>Closes the card, or leaves full screen</source>
        <translation>Schließt die Karte oder verlässt das Vollbild</translation>
    </message>
</context>
<context>
    <name>hems::LedgerPage</name>
    <message>
        <source>%1, the newest first</source>
        <comment>so many lines</comment>
        <translation>%1, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Nothing yet. Each step of the breaker guard, and each schedule that was missed, is written down here.</source>
        <translation>Noch nichts. Hier steht jeder Schritt des Lastwächters und jeder verpasste Zeitplan.</translation>
    </message>
    <message>
        <source>Find a sensor, a day, a word</source>
        <translation>Sensor, Tag oder Wort suchen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>Lastwächter</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Dry runs</source>
        <translation>Probeläufe</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>hems::LedgerTexts</name>
    <message>
        <source>home at %1 W</source>
        <translation>Haushalt bei %1&#xa0;W</translation>
    </message>
    <message>
        <source>%1 at %2 W</source>
        <translation>%1 bei %2&#xa0;W</translation>
    </message>
    <message>
        <source>%1 off: %2, limit %3 W. Back when below %4 W.</source>
        <translation>%1 aus: %2, Limit %3&#xa0;W. Wieder ein unter %4&#xa0;W.</translation>
    </message>
    <message>
        <source>%1 on again: %2, limit %3 W.</source>
        <translation>%1 wieder ein: %2, Limit %3&#xa0;W.</translation>
    </message>
    <message>
        <source>%1 on again: there is room for it.</source>
        <translation>%1 wieder ein: Es ist genug Leistung frei.</translation>
    </message>
    <message>
        <source>Nothing more can go off: %1, limit %2 W, and only protected loads are on.</source>
        <translation>Mehr lässt sich nicht abschalten: %1, Limit %2&#xa0;W, und eingeschaltet sind nur noch geschützte Verbraucher.</translation>
    </message>
    <message>
        <source>Nothing more can go off yet: %1, limit %2 W. What is on must run its minimum time first.</source>
        <translation>Noch lässt sich nicht mehr abschalten: %1, Limit %2&#xa0;W. Was eingeschaltet ist, muss erst seine Mindestlaufzeit erreichen.</translation>
    </message>
    <message>
        <source>Nothing more can be done: %1, limit %2 W. What should be off still draws, or cannot be reached. Switch something off by hand.</source>
        <translation>Mehr ist nicht möglich: %1, Limit %2&#xa0;W. Was aus sein sollte, verbraucht noch Strom oder ist nicht erreichbar. Schalten Sie etwas von Hand aus.</translation>
    </message>
    <message>
        <source>Below the limit again: %1, limit %2 W.</source>
        <translation>Wieder unter dem Limit: %1, Limit %2&#xa0;W.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set; it showed %1 before. Schedules of the time between did not act.</source>
        <translation>Die Uhr dieses Computers wurde gestellt; sie zeigte vorher %1. Zeitpläne in der Zeit dazwischen haben nicht geschaltet.</translation>
    </message>
    <message>
        <source>%1 could not be switched on: nothing can be stored. It is tried again.</source>
        <translation>%1 ließ sich nicht einschalten: Es lässt sich nichts speichern. Ein neuer Versuch folgt.</translation>
    </message>
    <message>
        <source>%1 could not be switched off: nothing can be stored. It is tried again.</source>
        <translation>%1 ließ sich nicht ausschalten: Es lässt sich nichts speichern. Ein neuer Versuch folgt.</translation>
    </message>
    <message>
        <source>Dry run, nothing switched: %1</source>
        <translation>Probelauf, nichts geschaltet: %1</translation>
    </message>
    <message>
        <source>%1 on: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1 ein: Der Zeitplan vom %2 wurde verpasst. Das Programm lief nicht, oder dieser Computer war im Ruhezustand.</translation>
    </message>
    <message>
        <source>%1 off: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1 aus: Der Zeitplan vom %2 wurde verpasst. Das Programm lief nicht, oder dieser Computer war im Ruhezustand.</translation>
    </message>
</context>
<context>
    <name>hems::LimitsPanel</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Verbindungen gleichzeitig</translation>
    </message>
    <message>
        <source>One more is closed at once. Set with --max-connections.</source>
        <translation>Jede weitere wird sofort geschlossen. Einstellbar mit --max-connections.</translation>
    </message>
    <message>
        <source>Sensors in this home</source>
        <translation>Sensoren in diesem Haushalt</translation>
    </message>
    <message>
        <source>A new sensor beyond is refused. Set with --max-sensors.</source>
        <translation>Jeder weitere neue Sensor wird abgewiesen. Einstellbar mit --max-sensors.</translation>
    </message>
    <message>
        <source>Messages a second on a connection</source>
        <translation>Nachrichten je Sekunde und Verbindung</translation>
    </message>
    <message>
        <source>What comes faster is read later; nothing is lost. Counted: how often a connection had to be slowed. Programs on this computer: %1. Set with --max-rate.</source>
        <translation>Was schneller kommt, wird später gelesen; nichts geht verloren. Gezählt wird, wie oft eine Verbindung gebremst werden musste. Programme auf diesem Computer: %1. Einstellbar mit --max-rate.</translation>
    </message>
    <message>
        <source>Wait for a first message</source>
        <translation>Warten auf die erste Nachricht</translation>
    </message>
    <message>
        <source>A connection that says nothing is closed.</source>
        <translation>Eine Verbindung, die nichts sagt, wird geschlossen.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>A connection that has been silent for so long is closed. Its sensor may connect again.</source>
        <translation>Eine Verbindung, die so lange still war, wird geschlossen. Ihr Sensor darf sich wieder verbinden.</translation>
    </message>
    <message>
        <source>Answers that are not read</source>
        <translation>Antworten, die nicht abgeholt werden</translation>
    </message>
    <message>
        <source>A connection that does not read its answers is closed.</source>
        <translation>Eine Verbindung, die ihre Antworten nicht abholt, wird geschlossen.</translation>
    </message>
    <message>
        <source>Bad messages in a row</source>
        <translation>Ungültige Nachrichten nacheinander</translation>
    </message>
    <message>
        <source>What does not speak like a sensor is closed: a web browser, for example.</source>
        <translation>Was nicht wie ein Sensor spricht, wird getrennt: zum Beispiel ein Webbrowser.</translation>
    </message>
</context>
<context>
    <name>hems::LoadList</name>
    <message>
        <source>Loads that made the difference</source>
        <translation>Verbraucher, die den Unterschied machten</translation>
    </message>
    <message>
        <source>%1 after %2 · %3 of what changed</source>
        <comment>energy, energy before, percent</comment>
        <translation>%1 statt %2 · %3 der Änderung</translation>
    </message>
    <message>
        <source>%1; it was not measured before</source>
        <translation>%1; vorher nicht gemessen</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <comment>percent</comment>
        <translation>%1 gemessen</translation>
    </message>
</context>
<context>
    <name>hems::LockEditor</name>
    <message>
        <source>off: a tap switches</source>
        <translation>aus: Antippen schaltet</translation>
    </message>
    <message>
        <source>hold for two seconds</source>
        <translation>zwei Sekunden halten</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>eine PIN</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Neue PIN, 4 bis 8 Ziffern</translation>
    </message>
    <message>
        <source>Enter 4 to 8 digits; otherwise the lock stays as it was.</source>
        <translation>Geben Sie 4 bis 8 Ziffern ein; sonst bleibt die Sperre, wie sie war.</translation>
    </message>
    <message>
        <source>Whoever forgets the PIN removes the lines under [lock] from settings.ini in the data folder.</source>
        <translation>Wer die PIN vergisst, löscht die Zeilen unter [lock] in der Datei settings.ini im Datenordner.</translation>
    </message>
</context>
<context>
    <name>hems::LockSign</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Press to open the wall</source>
        <translation>Zum Entsperren drücken</translation>
    </message>
    <message>
        <source>Press to lock the wall</source>
        <translation>Zum Sperren drücken</translation>
    </message>
    <message>
        <source>The wall is locked</source>
        <translation>Die Wandanzeige ist gesperrt</translation>
    </message>
    <message>
        <source>The wall is open</source>
        <translation>Die Wandanzeige ist entsperrt</translation>
    </message>
</context>
<context>
    <name>hems::LookMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Light by day, dark by night</source>
        <translation>&amp;Tags hell, nachts dunkel</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>hems::MainWindow</name>
    <message>
        <source>Home energy</source>
        <translation>Energie zu Hause</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Export readings…</source>
        <translation>Messwerte &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Sensors</source>
        <translation>&amp;Sensoren</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>Alle &amp;ein</translation>
    </message>
    <message>
        <source>All o&amp;ff</source>
        <translation>Alle &amp;aus</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Refused &amp;messages…</source>
        <translation>Abgewiesene &amp;Nachrichten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>S&amp;imulator</source>
        <translation>Si&amp;mulator</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Info</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Daten &amp;sichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import readings…</source>
        <translation>Messwerte &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Check data…</source>
        <translation>Daten &amp;prüfen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Panel…</source>
        <translation>&amp;Bedienfeld&#xa0;…</translation>
    </message>
    <message>
        <source>The screen of the &amp;window</source>
        <translation>Bildschirm des &amp;Fensters</translation>
    </message>
    <message>
        <source>&amp;Sensors…</source>
        <translation>&amp;Sensoren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>A&amp;nimationen</translation>
    </message>
    <message>
        <source>&amp;Automation…</source>
        <translation>&amp;Automatik&#xa0;…</translation>
    </message>
    <message>
        <source>Full screen o&amp;n</source>
        <translation>Vollbild au&amp;f</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt sp&amp;erren</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>hems::NetworkDoorPanel</name>
    <message>
        <source>Let in devices from my network</source>
        <translation>Geräte aus meinem Netz zulassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Type this address into your device:</source>
        <translation>Geben Sie diese Adresse in Ihr Gerät ein:</translation>
    </message>
    <message>
        <source>This computer has no address in a network now. Connect it to yours, and the address to type into your devices appears here.</source>
        <translation>Dieser Computer hat gerade keine Adresse in einem Netz. Verbinden Sie ihn mit Ihrem, dann erscheint hier die Adresse für Ihre Geräte.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Oder: %1</translation>
    </message>
    <message>
        <source>Sensors cannot connect yet: the program is starting.</source>
        <translation>Sensoren können sich noch nicht verbinden: Das Programm startet gerade.</translation>
    </message>
    <message>
        <source>The switch rests, because the program was started with %1, which decides.</source>
        <translation>Der Schalter ist ohne Wirkung, weil das Programm mit %1 gestartet wurde; das hat Vorrang.</translation>
    </message>
    <message>
        <source>Whatever is in your network can send readings now, and they count, for the breaker guard too. It can read and switch nothing here. Leave this on only in a network that you trust.</source>
        <translation>Was in Ihrem Netz ist, kann jetzt Messwerte senden, und sie zählen, auch für den Lastwächter. Lesen oder schalten kann es hier nichts. Lassen Sie dies nur in einem Netz eingeschaltet, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect, at %1, port %2. Once this is on, whatever is in your network can send readings, and they count, for the breaker guard too. It can read and switch nothing here. Turn it on only in a network that you trust.</source>
        <translation>Nur Programme auf diesem Computer können sich verbinden, unter %1, Port %2. Ist dies eingeschaltet, kann alles in Ihrem Netz Messwerte senden, und sie zählen, auch für den Lastwächter. Lesen oder schalten kann es hier nichts. Schalten Sie es nur in einem Netz ein, dem Sie vertrauen.</translation>
    </message>
</context>
<context>
    <name>hems::NoticesPanel</name>
    <message>
        <source>What you should know</source>
        <translation>Was Sie wissen sollten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>hems::OwnerDialogs</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>No device claims number %1 any more. If one does again, you can decide then.</source>
        <translation>Kein Gerät beansprucht mehr die Nummer %1. Wenn es wieder eines tut, können Sie dann entscheiden.</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2. Give it to %3? %2 is refused from then on.</source>
        <translation>Die Nummer %1 gehört %2. Soll %3 sie bekommen? %2 wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Home energy manager %1</source>
        <translation>Heim-Energiemanager %1</translation>
    </message>
    <message>
        <source>Sensors can&apos;t dial in at present.</source>
        <translation>Sensoren können sich zurzeit nicht verbinden.</translation>
    </message>
    <message>
        <source>Sensors dial in to %1, port %2.</source>
        <translation>Sensoren verbinden sich mit %1, Port %2.</translation>
    </message>
    <message>
        <source>The data is kept in %1.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Die Daten liegen in %1.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>hems::PageDots</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
</context>
<context>
    <name>hems::PowerLineChart</name>
    <message>
        <source>limit %1 W</source>
        <translation>Limit %1&#xa0;W</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>In dieser Zeit wurde nichts gemessen</translation>
    </message>
</context>
<context>
    <name>hems::PowerText</name>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>hems::ProfileEditor</name>
    <message>
        <source>Another device, %1, reports under this number and is refused.</source>
        <translation>Ein anderes Gerät, %1, meldet sich unter dieser Nummer und wird abgewiesen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>In keinem Raum</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>1 · first to go off at the limit</source>
        <translation>1 · geht am Limit als Erster aus</translation>
    </message>
    <message>
        <source>2 · less important</source>
        <translation>2 · weniger wichtig</translation>
    </message>
    <message>
        <source>3 · as usual</source>
        <translation>3 · wie üblich</translation>
    </message>
    <message>
        <source>4 · more important</source>
        <translation>4 · wichtiger</translation>
    </message>
    <message>
        <source>5 · last to go off</source>
        <translation>5 · geht als Letzter aus</translation>
    </message>
    <message>
        <source>Protected: stays on when all go off</source>
        <translation>Geschützt: bleibt bei „Alle aus“ eingeschaltet</translation>
    </message>
    <message>
        <source>For a freezer or a router: the breaker guard never touches it, and “all off” leaves it on unless you say otherwise.</source>
        <translation>Für einen Gefrierschrank oder einen Router: Der Lastwächter rührt ihn nie an, und „Alle aus“ lässt ihn eingeschaltet, wenn Sie nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Runs at least</source>
        <translation>Mindestlaufzeit</translation>
    </message>
    <message>
        <source>Rests at least</source>
        <translation>Mindestpause</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Draws at most</source>
        <translation>Höchste Leistung</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation>&#xa0;W</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Replace by that device…</source>
        <translation>Durch dieses Gerät ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Number %1, device %2</source>
        <translation>Nummer %1, Gerät %2</translation>
    </message>
    <message>
        <source>Forget this sensor…</source>
        <translation>Diesen Sensor entfernen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>hems::Program</name>
    <message>
        <source>There is no display to open the window on. Run hemsd, which needs none, or take a picture with --screenshot FILE.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster. Starten Sie hemsd, das keinen braucht, oder machen Sie mit --screenshot FILE ein Bild.</translation>
    </message>
</context>
<context>
    <name>hems::ReadCommand</name>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>Die Ausgabe lässt sich nicht schreiben. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>There is no sensor %1 in this home. See hemsd sensors.</source>
        <translation>In diesem Haushalt gibt es keinen Sensor %1. Siehe hemsd sensors.</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room yet.</source>
        <translation>Noch ist kein Sensor dieses Haushalts in einem Raum.</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room called %1. Its rooms are: %2.</source>
        <translation>Kein Sensor dieses Haushalts ist in einem Raum namens %1. Räume dieses Haushalts: %2.</translation>
    </message>
</context>
<context>
    <name>hems::ReadOptionsParser</name>
    <message>
        <source>Lists the home&apos;s sensors.</source>
        <translation>Listet die Sensoren des Haushalts auf.</translation>
    </message>
    <message>
        <source>Lists a sensor&apos;s stored readings.</source>
        <translation>Listet die gespeicherten Messwerte eines Sensors auf.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Ordner mit den Daten des Haushalts.</translation>
    </message>
    <message>
        <source>json (default) or csv.</source>
        <translation>json (Vorgabe) oder csv.</translation>
    </message>
    <message>
        <source>ISO 8601; a bare date is the start of that local day</source>
        <translation>nach ISO&#xa0;8601; ein Datum allein ist der Beginn dieses Tages vor Ort</translation>
    </message>
    <message>
        <source>Start of the range: %1.</source>
        <translation>Beginn des Zeitraums: %1.</translation>
    </message>
    <message>
        <source>End of the range: %1.</source>
        <translation>Ende des Zeitraums: %1.</translation>
    </message>
    <message>
        <source>The sensor&apos;s id.</source>
        <translation>Nummer des Sensors.</translation>
    </message>
    <message>
        <source>Rows of total (default), hour, day or month.</source>
        <translation>Zeilen: total (gesamt, Vorgabe), hour (je Stunde), day (je Tag) oder month (je Monat).</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format ist json oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht. Verwenden Sie einen IANA-Namen, z.&#xa0;B. Europe/Paris.</translation>
    </message>
    <message>
        <source>--sensor is missing: whose readings are wanted?</source>
        <translation>--sensor fehlt: Wessen Messwerte möchten Sie?</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor ist die Nummer eines Sensors, eine ganze Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 is missing: give both --from and --to.</source>
        <translation>--%1 fehlt: Geben Sie --from und --to an.</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--%1 „%2“ ist kein Zeitpunkt. Schreiben Sie 2026-11-22 oder 2026-11-22T18:30:00+01:00.</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to muss später als --from sein.</translation>
    </message>
    <message>
        <source>--by is total, hour, day or month, not &apos;%1&apos;.</source>
        <translation>--by ist total, hour, day oder month, nicht „%1“.</translation>
    </message>
    <message>
        <source>--from and --to are more than 100 years apart. Ask for less, or for --by total.</source>
        <translation>Zwischen --from und --to liegen mehr als 100 Jahre. Verlangen Sie weniger, oder verwenden Sie --by total.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>„%1“ ist nicht zu verstehen. Siehe hemsd %2 --help.</translation>
    </message>
    <message>
        <source>Lists readings that look wrong, of all sensors or of one; they count as they came. zero_glitch: a single 0 W; spike: a single reading far above the usual; stuck: the same power for unusually long; counter: a power that never falls. watts: the last one&apos;s.</source>
        <translation>Listet zweifelhafte Messwerte auf, aller Sensoren oder eines; sie zählen so, wie sie kamen. zero_glitch: einmal 0&#xa0;W; spike: ein einzelner Wert weit über den üblichen; stuck: ungewöhnlich lange dieselbe Leistung; counter: eine Leistung, die nie sinkt. watts: die des letzten Messwerts.</translation>
    </message>
    <message>
        <source>IANA name of the zone for times and days (default: the home&apos;s, else the system&apos;s).</source>
        <translation>IANA-Name der Zeitzone für Zeiten und Tage (Vorgabe: die des Haushalts, sonst die des Systems).</translation>
    </message>
    <message>
        <source>Adds up energy, of the home, of a room or of one sensor. energy_wh: drawn less fed in; covered_s of range_s were measured, missing_s were not, and over suspect_s of the covered ones a sensor&apos;s clock was wrong. Of the home and of a room these are means over the sensors; a room&apos;s are those that belong to it now.</source>
        <translation>Zählt die Energie des Haushalts, eines Raums oder eines Sensors zusammen. energy_wh: Verbrauch minus Einspeisung; von range_s wurden covered_s gemessen, missing_s nicht, und in suspect_s der gemessenen ging die Uhr eines Sensors falsch. Für Haushalt und Raum sind das Mittelwerte über die Sensoren; die eines Raums sind jene, die jetzt zu ihm gehören.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Name des Raums.</translation>
    </message>
    <message>
        <source>--sensor and --room can&apos;t both be given: whose energy is wanted?</source>
        <translation>--sensor und --room gehen nicht zusammen: Wessen Energie möchten Sie?</translation>
    </message>
    <message>
        <source>--room is a room&apos;s name.</source>
        <translation>--room ist der Name eines Raums.</translation>
    </message>
</context>
<context>
    <name>hems::ReadingCsv</name>
    <message>
        <source>there are %1 fields rather than time,id,sn,state,watts</source>
        <translation>%1 Felder statt time,id,sn,state,watts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sensor&apos;s id</source>
        <translation>„%1“ ist keine Sensornummer</translation>
    </message>
    <message>
        <source>a serial number has 1 to 64 characters</source>
        <translation>eine Seriennummer hat 1 bis 64 Zeichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of on, suspend, off</source>
        <translation>„%1“ ist weder on noch suspend noch off</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no power in watts</source>
        <translation>„%1“ ist keine Leistung in Watt</translation>
    </message>
</context>
<context>
    <name>hems::ReadingImport</name>
    <message>
        <source>the line is too long</source>
        <translation>die Zeile ist zu lang</translation>
    </message>
    <message>
        <source>sensor %1 has the serial number %2, not %3</source>
        <translation>Sensor %1 hat die Seriennummer %2, nicht %3</translation>
    </message>
    <message>
        <source>The readings cannot be stored (%1). Check that the disk is not full, then import again: what is there already does no harm.</source>
        <translation>Die Messwerte lassen sich nicht speichern (%1). Prüfen Sie, ob der Datenträger nicht voll ist, und importieren Sie dann noch einmal: Was schon da ist, stört nicht.</translation>
    </message>
    <message>
        <source>the readings of sensor %1 are kept no longer than since %2</source>
        <translation>die Messwerte von Sensor %1 werden nur seit %2 aufbewahrt</translation>
    </message>
</context>
<context>
    <name>hems::ReadingStore</name>
    <message>
        <source>The home&apos;s data is not open, so the switch cannot be kept.</source>
        <translation>Die Daten des Haushalts sind nicht geöffnet; daher lässt sich der Schaltbefehl nicht speichern.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the home&apos;s data could not be made. %1</source>
        <translation>Die heutige Datensicherung des Haushalts ist nicht gelungen. %1</translation>
    </message>
</context>
<context>
    <name>hems::RefusalsDialog</name>
    <message>
        <source>Not a valid message (no JSON)</source>
        <translation>Keine gültige Nachricht (kein JSON)</translation>
    </message>
    <message>
        <source>Not a message of a sensor</source>
        <translation>Keine Nachricht eines Sensors</translation>
    </message>
    <message>
        <source>Message too long or without an end</source>
        <translation>Nachricht zu lang oder ohne Ende</translation>
    </message>
    <message>
        <source>Message nested too deep</source>
        <translation>Nachricht zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Unknown type of message</source>
        <translation>Unbekannte Art von Nachricht</translation>
    </message>
    <message>
        <source>The sensor&apos;s number is missing or wrong</source>
        <translation>Die Nummer des Sensors fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>The serial number is missing or wrong</source>
        <translation>Die Seriennummer fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>The state is missing or wrong</source>
        <translation>Der Zustand fehlt oder ist falsch</translation>
    </message>
    <message>
        <source>The power is missing or impossible; the state was taken</source>
        <translation>Die Leistung fehlt oder ist unmöglich; der Zustand wurde übernommen</translation>
    </message>
    <message>
        <source>The time is missing or no number; the state was taken</source>
        <translation>Die Zeit fehlt oder ist keine Zahl; der Zustand wurde übernommen</translation>
    </message>
    <message>
        <source>Another device already has this number</source>
        <translation>Ein anderes Gerät hat diese Nummer schon</translation>
    </message>
    <message>
        <source>This home takes no more sensors (--max-sensors)</source>
        <translation>Dieser Haushalt nimmt keine weiteren Sensoren an (--max-sensors)</translation>
    </message>
    <message>
        <source>Too many connections at once (--max-connections)</source>
        <translation>Zu viele Verbindungen gleichzeitig (--max-connections)</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Abgewiesene Nachrichten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>What was refused since the program started. Nothing of it was stored.</source>
        <translation>Was seit dem Programmstart abgewiesen wurde. Nichts davon ist gespeichert.</translation>
    </message>
    <message>
        <source>Nothing has been refused since the program started.</source>
        <translation>Seit dem Programmstart wurde nichts abgewiesen.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>hems::RenameDialog</name>
    <message>
        <source>Rename sensors</source>
        <translation>Sensoren umbenennen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A sensor without a name is called by its serial number.</source>
        <translation>Ein Sensor ohne Namen heißt wie seine Seriennummer.</translation>
    </message>
</context>
<context>
    <name>hems::Replay</name>
    <message>
        <source>No server answers at %1:%2 (%3). Start hems or hemsd first, or name its address and port.</source>
        <translation>Unter %1:%2 antwortet kein Server (%3). Starten Sie zuerst hems oder hemsd, oder nennen Sie Adresse und Port.</translation>
    </message>
    <message>
        <source>The server at %1:%2 answers no more (%3). %4 readings had been answered; replay the file again when the server is back: sending a reading twice is harmless.</source>
        <translation>Der Server unter %1:%2 antwortet nicht mehr (%3). %4 Messwerte waren beantwortet; spielen Sie die Datei noch einmal ab, wenn der Server wieder da ist: Einen Messwert zweimal zu senden, schadet nicht.</translation>
    </message>
    <message>
        <source>the answer is no reply of the protocol</source>
        <translation>die Antwort entspricht nicht dem Protokoll</translation>
    </message>
</context>
<context>
    <name>hems::RuleDialog</name>
    <message>
        <source>New schedule</source>
        <translation>Neuer Zeitplan</translation>
    </message>
    <message>
        <source>Change a schedule</source>
        <translation>Zeitplan ändern</translation>
    </message>
    <message>
        <source>Everything that is not protected</source>
        <translation>Alles, was nicht geschützt ist</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Raum: %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>Bei Sonnenaufgang</translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>Bei Sonnenuntergang</translation>
    </message>
    <message>
        <source>Once it has been on for a while</source>
        <translation>Eine Weile nach dem Einschalten</translation>
    </message>
    <message>
        <source> min later (− earlier)</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min später (− früher)</translation>
    </message>
    <message>
        <source> min on, then off</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min ein, dann aus</translation>
    </message>
    <message>
        <source>A name, if you like: Night</source>
        <translation>Ein Name, wenn Sie mögen: Nacht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Set where the home is first, on the page with the schedules: until then this rule does nothing.</source>
        <translation>Geben Sie zuerst auf der Seite „Zeitpläne“ den Standort an: Bis dahin tut diese Regel nichts.</translation>
    </message>
    <message>
        <source>What is protected stays on.</source>
        <translation>Was geschützt ist, bleibt eingeschaltet.</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
</context>
<context>
    <name>hems::RuleTexts</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>A sensor that is gone</source>
        <translation>Ein Sensor, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>what goes on</comment>
        <translation>%1 ein</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>what goes off</comment>
        <translation>%1 aus</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>Bei Sonnenaufgang</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunrise</source>
        <translation>
            <numerusform>%n&#xa0;min vor Sonnenaufgang</numerusform>
            <numerusform>%n&#xa0;min vor Sonnenaufgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunrise</source>
        <translation>
            <numerusform>%n&#xa0;min nach Sonnenaufgang</numerusform>
            <numerusform>%n&#xa0;min nach Sonnenaufgang</numerusform>
        </translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>Bei Sonnenuntergang</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunset</source>
        <translation>
            <numerusform>%n&#xa0;min vor Sonnenuntergang</numerusform>
            <numerusform>%n&#xa0;min vor Sonnenuntergang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunset</source>
        <translation>
            <numerusform>%n&#xa0;min nach Sonnenuntergang</numerusform>
            <numerusform>%n&#xa0;min nach Sonnenuntergang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n min on</source>
        <translation>
            <numerusform>%n&#xa0;min nach dem Einschalten</numerusform>
            <numerusform>%n&#xa0;min nach dem Einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>Mo. bis Fr.</translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>On no day</source>
        <translation>An keinem Tag</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <comment>what is switched, the rule&apos;s name</comment>
        <translation>%1, per „%2“</translation>
    </message>
</context>
<context>
    <name>hems::Scenario</name>
    <message>
        <source>there must be one at least</source>
        <translation>mindestens ein Sensor ist nötig</translation>
    </message>
    <message>
        <source>it must be &quot;family&quot; or &quot;busy&quot;</source>
        <translation>muss „family“ oder „busy“ sein</translation>
    </message>
    <message>
        <source>it must be a time such as &quot;18:30&quot;</source>
        <translation>muss eine Uhrzeit sein, z.&#xa0;B. „18:30“</translation>
    </message>
    <message>
        <source>a scenario has %1 sensors at most</source>
        <translation>ein Szenario hat höchstens %1 Sensoren</translation>
    </message>
    <message>
        <source>there is no appliance &quot;%1&quot;</source>
        <translation>das Gerät „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>den Fehler „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be read: %2. Name a file, or one of %3.</source>
        <translation>Das Szenario %1 lässt sich nicht lesen: %2. Nennen Sie eine Datei oder eines von %3.</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be used: %2.</source>
        <translation>Das Szenario %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>muss ein Objekt in { } sein</translation>
    </message>
</context>
<context>
    <name>hems::SchedulesPage</name>
    <message>
        <source>Nothing: there are no schedules yet.</source>
        <translation>Nichts: Es gibt noch keine Zeitpläne.</translation>
    </message>
    <message>
        <source>Nothing is due in the next 24 hours.</source>
        <translation>In den nächsten 24 Stunden steht nichts an.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu&#xa0;…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What will happen in the next 24 hours</source>
        <translation>Was in den nächsten 24 Stunden geschieht</translation>
    </message>
    <message>
        <source>I say where the home is, for sunrise and sunset</source>
        <translation>Standort angeben, für Sonnenauf- und -untergang</translation>
    </message>
    <message>
        <source>North </source>
        <comment>before degrees</comment>
        <translation>Nord </translation>
    </message>
    <message>
        <source>East </source>
        <comment>before degrees</comment>
        <translation>Ost </translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Standort speichern</translation>
    </message>
</context>
<context>
    <name>hems::SensorCard</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Switch of %1</source>
        <translation>Schalter von %1</translation>
    </message>
</context>
<context>
    <name>hems::SensorDetails</name>
    <message>
        <source>Switches and their proof</source>
        <translation>Schaltbefehle und Nachweis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Power over the last hour</source>
        <translation>Leistung in der letzten Stunde</translation>
    </message>
    <message>
        <source>Choose a sensor to see more of it.</source>
        <translation>Wählen Sie einen Sensor, um mehr von ihm zu sehen.</translation>
    </message>
    <message>
        <source>%1 kWh today</source>
        <translation>%1&#xa0;kWh heute</translation>
    </message>
</context>
<context>
    <name>hems::SensorIcon</name>
    <message>
        <source>Plug</source>
        <translation>Stecker</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Backofen</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Wasserkocher</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Kühlschrank</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Gefrierschrank</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>Waschmaschine</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Trockner</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Fernseher</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>Boiler</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Spülmaschine</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Heizgerät</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilator</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pumpe</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Solarmodule</translation>
    </message>
</context>
<context>
    <name>hems::SensorServer</name>
    <message>
        <source>Sensors can&apos;t connect: “%1” is not a network address. Write 127.0.0.1 for sensors on this computer only, or 0.0.0.0 for sensors anywhere in the home network.</source>
        <translation>Sensoren können sich nicht verbinden: „%1“ ist keine Netzwerkadresse. Schreiben Sie 127.0.0.1 für Sensoren nur auf diesem Computer oder 0.0.0.0 für Sensoren im ganzen Heimnetz.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>Sensoren können sich nicht verbinden: Ein anderes Programm benutzt Port %1 schon. Schließen Sie es, oder wählen Sie einen anderen Port. HEMS versucht es weiter.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not have the address %1 at present. Check its network connection, or choose another address. HEMS keeps trying.</source>
        <translation>Sensoren können sich nicht verbinden: Dieser Computer hat die Adresse %1 zurzeit nicht. Prüfen Sie seine Netzwerkverbindung, oder wählen Sie eine andere Adresse. HEMS versucht es weiter.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS use port %1. Choose a port from 1024 to 65535.</source>
        <translation>Sensoren können sich nicht verbinden: Dieser Computer lässt HEMS Port %1 nicht benutzen. Wählen Sie einen Port von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>Sensoren können sich nicht verbinden: Dieser Computer lässt HEMS auf %1, Port %2 nichts empfangen (%3). HEMS versucht es weiter.</translation>
    </message>
</context>
<context>
    <name>hems::SensorTable</name>
    <message>
        <source>Messages that could not be taken, since the program started</source>
        <translation>Nachrichten seit dem Programmstart, die nicht angenommen werden konnten</translation>
    </message>
    <message>
        <source>%1: number %2, serial number %3</source>
        <translation>%1: Nummer %2, Seriennummer %3</translation>
    </message>
</context>
<context>
    <name>hems::SensorTexts</name>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Today, kWh</source>
        <translation>Heute, kWh</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Letzte Meldung</translation>
    </message>
    <message>
        <source>Reports every</source>
        <translation>Meldet alle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>vor %n&#xa0;s</numerusform>
            <numerusform>vor %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %n&#xa0;min</numerusform>
            <numerusform>vor %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>In keinem Raum</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 von %2 ein</translation>
    </message>
</context>
<context>
    <name>hems::SensorTile</name>
    <message>
        <source>%1, %2 %3, %4</source>
        <comment>name, power, its unit, state</comment>
        <translation>%1, %2 %3, %4</translation>
    </message>
    <message>
        <source>Switch of %1</source>
        <translation>Schalter von %1</translation>
    </message>
    <message>
        <source>Enter opens its card</source>
        <translation>Eingabetaste öffnet die Karte</translation>
    </message>
</context>
<context>
    <name>hems::SensorsView</name>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>%1 of %2 report</source>
        <translation>%1 von %2 melden sich</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: switch · F2: rename · Shift: choose several</source>
        <translation>Leertaste: schalten · F2: umbenennen · Umschalt: mehrere auswählen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Find a name, a number, a room</source>
        <translation>Name, Nummer oder Raum suchen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>Mit Störung</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>Welche Zustände</translation>
    </message>
    <message>
        <source>Which room</source>
        <translation>Welcher Raum</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Nach Raum</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Switch the chosen ones on</source>
        <translation>Ausgewählte einschalten</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Switch the chosen ones off</source>
        <translation>Ausgewählte ausschalten</translation>
    </message>
    <message>
        <source>All on…</source>
        <translation>Alle ein&#xa0;…</translation>
    </message>
    <message>
        <source>All off…</source>
        <translation>Alle aus&#xa0;…</translation>
    </message>
</context>
<context>
    <name>hems::SensorsWindow</name>
    <message>
        <source>Forget a sensor</source>
        <translation>Sensor entfernen</translation>
    </message>
    <message>
        <source>Forget %1? Its history stays. Its settings and schedules are lost. If the device reports again, it comes back as a new sensor.</source>
        <translation>%1 entfernen? Der Verlauf bleibt erhalten. Einstellungen und Zeitpläne gehen verloren. Meldet sich das Gerät wieder, kommt es als neuer Sensor zurück.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Replace a device</source>
        <translation>Gerät ersetzen</translation>
    </message>
    <message>
        <source>Let the device %1 take the place of %2 (%3)? Name, settings and history stay; the old device is refused from then on.</source>
        <translation>Soll das Gerät %1 die Stelle von %2 (%3) einnehmen? Name, Einstellungen und Verlauf bleiben; das alte Gerät wird von da an abgewiesen.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>hems::ServerOptions</name>
    <message>
        <source>Listen for sensors on this address (default %1: this computer only; 0.0.0.0: the whole network).</source>
        <translation>Sensoren auf dieser Adresse empfangen (Vorgabe: %1, nur dieser Computer; 0.0.0.0: das ganze Netz).</translation>
    </message>
    <message>
        <source>Listen for sensors on this port (default %1; 0: any free one).</source>
        <translation>Sensoren auf diesem Port empfangen (Vorgabe: %1; 0: irgendein freier).</translation>
    </message>
    <message>
        <source>Take at most so many connections (default %1).</source>
        <translation>Höchstens so viele Verbindungen annehmen (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Know at most so many sensors (default %1); a new one beyond is refused.</source>
        <translation>Höchstens so viele Sensoren kennen (Vorgabe: %1); jeder weitere neue wird abgewiesen.</translation>
    </message>
    <message>
        <source>Read at most so many messages a second from one connection; what comes faster is read later (default %1 from the network, no limit from this computer; 0: no limit).</source>
        <translation>Höchstens so viele Nachrichten je Sekunde von einer Verbindung lesen; was schneller kommt, wird später gelesen (Vorgabe: %1 aus dem Netz, kein Limit von diesem Computer; 0: kein Limit).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 braucht eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>--listen takes an address such as 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--listen braucht eine Adresse, z.&#xa0;B. 127.0.0.1 oder 0.0.0.0, nicht „%1“.</translation>
    </message>
    <message>
        <source>Close a connection that has not sent a message so many seconds after it was made (default %1).</source>
        <translation>Eine Verbindung schließen, die so viele Sekunden nach ihrem Aufbau noch keine Nachricht gesendet hat (Vorgabe: %1).</translation>
    </message>
    <message>
        <source>Close a connection that has sent no message for so many seconds (default %1). Sensors that poll less often need more.</source>
        <translation>Eine Verbindung schließen, die so viele Sekunden keine Nachricht gesendet hat (Vorgabe: %1). Sensoren, die sich seltener melden, brauchen mehr.</translation>
    </message>
    <message>
        <source>How readings go to the disk: safe (default; a power cut costs a second at most) or flash (for SD cards, which wear out by writing; a power cut may cost a minute).</source>
        <translation>Wie Messwerte auf den Datenträger kommen: safe (Vorgabe; ein Stromausfall kostet höchstens eine Sekunde) oder flash (für SD-Karten, die durch Schreiben verschleißen; ein Stromausfall kann eine Minute kosten).</translation>
    </message>
    <message>
        <source>--storage takes safe or flash, not &quot;%1&quot;.</source>
        <translation>--storage braucht safe oder flash, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>hems::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>die dieses Computers</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>safely: a power cut costs a second at most</source>
        <translation>sicher: Ein Stromausfall kostet höchstens eine Sekunde</translation>
    </message>
    <message>
        <source>sparingly, for SD cards: a power cut may cost a minute</source>
        <translation>sparsam, für SD-Karten: Ein Stromausfall kann eine Minute kosten</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for so many days:</source>
        <translation>für so viele Tage:</translation>
    </message>
    <message>
        <source>&amp;Time zone of the home</source>
        <translation>&amp;Zeitzone des Haushalts</translation>
    </message>
    <message>
        <source>&amp;Price of a kWh</source>
        <translation>&amp;Preis je kWh</translation>
    </message>
    <message>
        <source>&amp;Write to the disk</source>
        <translation>Daten &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Keep every reading</source>
        <translation>&amp;Messwerte aufbewahren</translation>
    </message>
    <message>
        <source>How much of the disk that takes is known after an hour of recording.</source>
        <translation>Wie viel Platz das braucht, ist nach einer Stunde Aufzeichnung bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 a year for your %n sensor(s).</source>
        <translation>
            <numerusform>Etwa %1 im Jahr für %n Sensor.</numerusform>
            <numerusform>Etwa %1 im Jahr für %n Sensoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for the readings of your %n sensor(s), and %2 a year for what each minute used, which is kept for ever.</source>
        <translation>
            <numerusform>Etwa %1 für die Messwerte von %n Sensor und %2 im Jahr für den Verbrauch jeder Minute, der für immer erhalten bleibt.</numerusform>
            <numerusform>Etwa %1 für die Messwerte von %n Sensoren und %2 im Jahr für den Verbrauch jeder Minute, der für immer erhalten bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1 now.</source>
        <translation>Die Datei belegt zurzeit %1.</translation>
    </message>
    <message>
        <source>Older readings are removed for good. The energy of every minute stays, and the room in the file is used again.</source>
        <translation>Ältere Messwerte werden endgültig gelöscht. Die Energie jeder Minute bleibt, und der Platz in der Datei wird wieder benutzt.</translation>
    </message>
    <message>
        <source>All but the price changes when the program starts again.</source>
        <translation>Alles außer dem Preis ändert sich erst beim nächsten Programmstart.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Haushalt</translation>
    </message>
</context>
<context>
    <name>hems::ShareCard</name>
    <message>
        <source>Share of power now</source>
        <translation>Leistungsanteile jetzt</translation>
    </message>
    <message>
        <source>Shares as a ring</source>
        <translation>Anteile als Ring</translation>
    </message>
</context>
<context>
    <name>hems::ShareLegend</name>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Others, %1</source>
        <comment>so many sensors together</comment>
        <translation>Übrige, %1</translation>
    </message>
</context>
<context>
    <name>hems::SimulatedHome</name>
    <message>
        <source>The simulation can&apos;t start: what was simulated before can&apos;t be removed from %1. Check that this folder can be written.</source>
        <translation>Die Simulation kann nicht starten: Was vorher simuliert wurde, lässt sich nicht aus %1 löschen. Prüfen Sie, ob dieser Ordner beschreibbar ist.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatedSensorsModel</name>
    <message>
        <source>%1 Wh</source>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>Heute gezählt</translation>
    </message>
    <message>
        <source>Truly drawn</source>
        <translation>Wirklich verbraucht</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>nothing: not connected</source>
        <translation>nichts: nicht verbunden</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>hems::Simulation</name>
    <message>
        <source>No server answers at %1:%2 (%3). The simulated sensors keep trying: start hems or hemsd, or name another server.</source>
        <translation>Unter %1:%2 antwortet kein Server (%3). Die simulierten Sensoren versuchen es weiter: Starten Sie hems oder hemsd, oder nennen Sie einen anderen Server.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorOptions</name>
    <message>
        <source>See hems-simulator --help.</source>
        <translation>Siehe hems-simulator --help.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address (127.0.0.1).</source>
        <translation>Name oder Adresse des Servers (127.0.0.1).</translation>
    </message>
    <message>
        <source>The server&apos;s port (11451).</source>
        <translation>Port des Servers (11451).</translation>
    </message>
    <message>
        <source>How many sensors to simulate, 1 to 10000 (12).</source>
        <translation>Anzahl der simulierten Sensoren, 1 bis 10000 (12).</translation>
    </message>
    <message>
        <source>Milliseconds between a sensor&apos;s polls, 50 to 3600000 (1000).</source>
        <translation>Millisekunden zwischen den Meldungen eines Sensors, 50 bis 3600000 (1000).</translation>
    </message>
    <message>
        <source>A whole number; the same seed gives the same household (1).</source>
        <translation>Eine ganze Zahl; derselbe Wert ergibt denselben Haushalt (1).</translation>
    </message>
    <message>
        <source>The time zone of the recording&apos;s local times (Europe/Paris).</source>
        <translation>Zeitzone der Ortszeiten in der Aufzeichnung (Europe/Paris).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>„%1“ ist keine Option.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 muss eine ganze Zahl von %2 bis %3 sein, nicht „%4“.</translation>
    </message>
    <message>
        <source>--%1 must be a number above 0 and at most %2, not &quot;%3&quot;.</source>
        <translation>--%1 muss eine Zahl über 0 und höchstens %2 sein, nicht „%3“.</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 to 18446744073709551615, not &quot;%1&quot;.</source>
        <translation>--seed muss eine ganze Zahl von 0 bis 18446744073709551615 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;; --time-zone wants a name such as Europe/Paris or UTC.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht; --time-zone braucht einen Namen, z.&#xa0;B. Europe/Paris oder UTC.</translation>
    </message>
    <message>
        <source>--%1 only means something together with --replay.</source>
        <translation>--%1 hat nur zusammen mit --replay einen Sinn.</translation>
    </message>
    <message>
        <source>Simulate the home of a scenario instead: %1, or a file in the format of these.</source>
        <translation>Stattdessen den Haushalt eines Szenarios simulieren: %1 oder eine Datei im gleichen Format.</translation>
    </message>
    <message>
        <source>--%1 needs something after it.</source>
        <translation>Nach --%1 muss noch etwas folgen.</translation>
    </message>
    <message>
        <source>--%1 means nothing together with --%2, which brings its own.</source>
        <translation>--%1 hat zusammen mit --%2 keinen Sinn, denn dieses bringt seine eigenen Angaben mit.</translation>
    </message>
    <message>
        <source>Sensors as a program: connects simulated household appliances to a HEMS server, or replays a recording to it. Runs until it is stopped with Ctrl+C. Exit code: 0 done or stopped; 1 no server, an unreadable file or refused readings; 2 wrong options. &quot;hems-simulator verify --help&quot; tells how to compare what was counted with the truth.</source>
        <translation>Sensoren als Programm: verbindet simulierte Haushaltsgeräte mit einem HEMS-Server oder spielt ihm eine Aufzeichnung vor. Läuft, bis es mit Strg+C angehalten wird. Exit-Code: 0 fertig oder angehalten; 1 kein Server, eine unlesbare Datei oder abgewiesene Messwerte; 2 falsche Optionen. „hems-simulator verify --help“ sagt, wie sich das Gezählte mit der Wahrheit vergleichen lässt.</translation>
    </message>
    <message>
        <source>Let time run so many times faster, or &quot;max&quot;: as fast as the server answers (1). What runs faster than 1 begins in the past and ends now.</source>
        <translation>Die Zeit so viele Male schneller laufen lassen, oder „max“: so schnell, wie der Server antwortet (1). Was schneller als 1 läuft, beginnt in der Vergangenheit und endet jetzt.</translation>
    </message>
    <message>
        <source>Stop after so many seconds, simulated ones where time runs faster. Without it a faster simulation begins a day ago and goes on when it has reached now.</source>
        <translation>Nach so vielen Sekunden anhalten; nach simulierten, wenn die Zeit schneller läuft. Ohne Angabe beginnt eine schnellere Simulation vor einem Tag und läuft weiter, wenn sie die Gegenwart erreicht hat.</translation>
    </message>
    <message>
        <source>Begin the simulated time there, such as 2026-03-01T00:00:00Z.</source>
        <translation>Die simulierte Zeit hier beginnen, z.&#xa0;B. 2026-03-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>Write what each sensor has truly drawn, hour by hour, to FILE, to be compared by verify.</source>
        <translation>Stunde für Stunde in FILE schreiben, was jeder Sensor wirklich verbraucht hat, zum Vergleichen mit verify.</translation>
    </message>
    <message>
        <source>Send what is recorded in FILE instead, with its own times. FILE is a CSV file with the columns time,id,sn,watts, an export of HEMS, or in the format of the UCI set &quot;Individual household electric power consumption&quot;.</source>
        <translation>Stattdessen senden, was in FILE aufgezeichnet ist, mit den Zeiten von dort. FILE ist eine CSV-Datei mit den Spalten time,id,sn,watts, ein Export von HEMS, oder hat das Format der UCI-Daten „Individual household electric power consumption“.</translation>
    </message>
    <message>
        <source>Replay it with later times, so that it ends when the replay does.</source>
        <translation>Mit späteren Zeiten abspielen, sodass die Aufzeichnung endet, wenn das Abspielen endet.</translation>
    </message>
    <message>
        <source>Replay it so many times, one after the other (1).</source>
        <translation>So oft nacheinander abspielen (1).</translation>
    </message>
    <message>
        <source>--speed below 1 only means something together with --replay.</source>
        <translation>--speed unter 1 hat nur zusammen mit --replay einen Sinn.</translation>
    </message>
    <message>
        <source>--%1 must be a past time such as 2026-03-01T00:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 muss ein vergangener Zeitpunkt sein, z.&#xa0;B. 2026-03-01T00:00:00Z, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorProgram</name>
    <message>
        <source>Sensors connected to %1:%2: %3</source>
        <translation>Mit %1:%2 verbundene Sensoren: %3</translation>
    </message>
    <message>
        <source>Lines of the recording left out because they could not be understood: %1; the first is %2.</source>
        <translation>Ausgelassene, weil unverständliche Zeilen der Aufzeichnung: %1; die erste ist %2.</translation>
    </message>
    <message>
        <source>Readings that the server refused: %1; the first time it said: %2</source>
        <translation>Vom Server abgewiesene Messwerte: %1; beim ersten Mal sagte er: %2</translation>
    </message>
    <message>
        <source>%1 readings sent, %2 answered, %3 refused, %4 s</source>
        <translation>%1 Messwerte gesendet, %2 beantwortet, %3 abgewiesen, %4&#xa0;s</translation>
    </message>
    <message>
        <source>The truth can&apos;t be written to %1: %2. Name another file.</source>
        <translation>Die Wahrheit lässt sich nicht in %1 schreiben: %2. Nennen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorView</name>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>S&amp;cenario:</source>
        <translation>S&amp;zenario:</translation>
    </message>
    <message>
        <source>A busy home</source>
        <translation>Ein lebhafter Haushalt</translation>
    </message>
    <message>
        <source>&amp;Sensors:</source>
        <translation>Se&amp;nsoren:</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>&amp;Tempo:</translation>
    </message>
    <message>
        <source>Now, in real time</source>
        <translation>Jetzt, in Echtzeit</translation>
    </message>
    <message>
        <source>The past day: an hour a minute</source>
        <translation>Der letzte Tag: eine Stunde je Minute</translation>
    </message>
    <message>
        <source>The past day: an hour a second</source>
        <translation>Der letzte Tag: eine Stunde je Sekunde</translation>
    </message>
    <message>
        <source>The past day: as fast as it goes</source>
        <translation>Der letzte Tag: so schnell wie möglich</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Catching up with now: %1 % of the past day are recorded.</source>
        <translation>Holt die Gegenwart ein: %1&#xa0;% des letzten Tages sind aufgezeichnet.</translation>
    </message>
    <message>
        <source>Click a sensor&apos;s faults to change them. Counted: what the program has recorded today. Truly drawn: what the made-up appliance has really used.</source>
        <translation>Klicken Sie auf die Fehler eines Sensors, um sie zu ändern. Gezählt: was das Programm heute aufgezeichnet hat. Wirklich verbraucht: was das erfundene Gerät tatsächlich gebraucht hat.</translation>
    </message>
    <message>
        <source>Made-up sensors show what the program does. Their data go into a folder of their own, which begins empty each time; your own home goes on being recorded meanwhile.</source>
        <translation>Erfundene Sensoren zeigen, was das Programm tut. Ihre Daten kommen in einen eigenen Ordner, der jedes Mal leer beginnt; Ihr eigener Haushalt wird unterdessen weiter aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>hems::SpanPicker</name>
    <message>
        <source>15 min</source>
        <translation>15&#xa0;min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1&#xa0;h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6&#xa0;h</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Die letzten 15 Minuten zeigen</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Die letzte Stunde zeigen</translation>
    </message>
    <message>
        <source>Show the last 6 hours</source>
        <translation>Die letzten 6 Stunden zeigen</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Heute zeigen</translation>
    </message>
    <message>
        <source>How much of the past the line shows</source>
        <translation>Wie viel Vergangenheit die Linie zeigt</translation>
    </message>
</context>
<context>
    <name>hems::Sparkline</name>
    <message>
        <source>Power over the last minutes</source>
        <translation>Leistung in den letzten Minuten</translation>
    </message>
</context>
<context>
    <name>hems::StoreCheck</name>
    <message>
        <source>the home</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>sensor %1</source>
        <translation>Sensor %1</translation>
    </message>
    <message>
        <source>The newest readings cannot be read: %1.</source>
        <translation>Die neuesten Messwerte sind nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>On %1 (UTC) the minutes of %2 are not what its readings add up to.</source>
        <translation>%2, %1 (UTC): Die Minutenwerte entsprechen nicht der Summe der Messwerte.</translation>
    </message>
    <message>
        <source>On %1 (UTC) the quarter hours of %2 are not what its readings add up to.</source>
        <translation>%2, %1 (UTC): Die Viertelstundenwerte entsprechen nicht der Summe der Messwerte.</translation>
    </message>
    <message>
        <source>On %1 (UTC) what is stored of %2 cannot be read: %3.</source>
        <translation>%2, %1 (UTC): Das Gespeicherte ist nicht lesbar: %3.</translation>
    </message>
</context>
<context>
    <name>hems::StoreTexts</name>
    <message>
        <source>The disk is full. Free some space on it.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz darauf.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close that program.</source>
        <translation>Ein anderes Programm hält %1 gesperrt. Schließen Sie es.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that it and its folder belong to you and that the disk is not write-protected.</source>
        <translation>%1 lässt sich nicht schreiben. Prüfen Sie, ob die Datei und ihr Ordner Ihnen gehören und der Datenträger nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The disk that holds %1 reports errors. Check that it is connected, sound and not full.</source>
        <translation>Der Datenträger mit %1 meldet Fehler. Prüfen Sie, ob er angeschlossen, in Ordnung und nicht voll ist.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be used (%2).</source>
        <translation>Die Daten des Haushalts in %1 sind nicht nutzbar (%2).</translation>
    </message>
    <message>
        <source>Nothing is being recorded. %1 Recording then goes on by itself.</source>
        <translation>Zurzeit wird nichts aufgezeichnet. %1 Danach geht die Aufzeichnung von selbst weiter.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged. Start the program with this data folder: it puts the file aside and begins a new one.</source>
        <translation>Die Daten des Haushalts in %1 sind beschädigt. Starten Sie das Programm mit diesem Datenordner: Es legt die Datei beiseite und beginnt eine neue.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be read (%2). Check that the file belongs to you.</source>
        <translation>Die Daten des Haushalts in %1 sind nicht lesbar (%2). Prüfen Sie, ob die Datei Ihnen gehört.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Start that version, or choose another data folder; the file has not been touched.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben. Starten Sie jene Version, oder wählen Sie einen anderen Datenordner; die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another data folder; the file has not been touched.</source>
        <translation>%1 gehört einem anderen Programm. Wählen Sie einen anderen Datenordner; die Datei wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and recording goes on in a new file.</source>
        <translation>Die Daten des Haushalts waren beschädigt. Sie bleiben als %1 erhalten, und die Aufzeichnung geht in einer neuen Datei weiter.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged, and the file cannot be moved out of the way. Check that its folder belongs to you and that the disk is not write-protected.</source>
        <translation>Die Daten des Haushalts in %1 sind beschädigt, und die Datei lässt sich nicht beiseitelegen. Prüfen Sie, ob ihr Ordner Ihnen gehört und der Datenträger nicht schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and the backup of %2 took its place: what was recorded after it is missing, apart from the last minutes. Recording goes on.</source>
        <translation>Die Daten des Haushalts waren beschädigt. Sie bleiben als %1 erhalten; an ihre Stelle trat die Datensicherung vom %2. Was danach aufgezeichnet wurde, fehlt, bis auf die letzten Minuten. Die Aufzeichnung geht weiter.</translation>
    </message>
</context>
<context>
    <name>hems::SwitchAllDialog</name>
    <message>
        <source>Switch on everything in the home?</source>
        <translation>Alles im Haushalt einschalten?</translation>
    </message>
    <message>
        <source>Switch off everything in the home?</source>
        <translation>Alles im Haushalt ausschalten?</translation>
    </message>
    <message>
        <source>Switch on everything in %1?</source>
        <translation>Alles in „%1“ einschalten?</translation>
    </message>
    <message>
        <source>Switch off everything in %1?</source>
        <translation>Alles in „%1“ ausschalten?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>What is protected stays on. Tick it to switch it off, too.</source>
        <translation>Was geschützt ist, bleibt eingeschaltet. Haken Sie es an, um es auch auszuschalten.</translation>
    </message>
    <message>
        <source>Take away the tick of what is to stay as it is.</source>
        <translation>Entfernen Sie den Haken bei allem, was bleiben soll, wie es ist.</translation>
    </message>
    <message>
        <source>%1 · protected</source>
        <translation>%1 · geschützt</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>%n einschalten</numerusform>
            <numerusform>%n einschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>%n ausschalten</numerusform>
            <numerusform>%n ausschalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchStatusText</name>
    <message>
        <source>Saving…</source>
        <comment>a switch was clicked and is not stored yet</comment>
        <translation>Speichert&#xa0;…</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Noch keine Meldung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Going off</source>
        <translation>Schaltet aus</translation>
    </message>
    <message numerus="yes">
        <source>Going off · %n polls</source>
        <comment>so many polls came since; always more than two</comment>
        <translation>
            <numerusform>Schaltet aus · %n Meldung</numerusform>
            <numerusform>Schaltet aus · %n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Going off · poll %1 of %2</source>
        <translation>Schaltet aus · %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Coming on · %n polls</source>
        <comment>so many polls came since; always two or more</comment>
        <translation>
            <numerusform>Schaltet ein · %n Meldung</numerusform>
            <numerusform>Schaltet ein · %n Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming on</source>
        <translation>Schaltet ein</translation>
    </message>
    <message numerus="yes">
        <source>Ignored off · %n polls</source>
        <comment>told off so many times; always three or more</comment>
        <translation>
            <numerusform>„Aus“ ignoriert · %n-mal</numerusform>
            <numerusform>„Aus“ ignoriert · %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored on · %n polls</source>
        <comment>told on so many times; always three or more</comment>
        <translation>
            <numerusform>„Ein“ ignoriert · %n-mal</numerusform>
            <numerusform>„Ein“ ignoriert · %n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n s ago</source>
        <comment>seconds since it was last heard</comment>
        <translation>
            <numerusform>Seit %n&#xa0;s offline</numerusform>
            <numerusform>Seit %n&#xa0;s offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n min ago</source>
        <comment>minutes since it was last heard</comment>
        <translation>
            <numerusform>Seit %n&#xa0;min offline</numerusform>
            <numerusform>Seit %n&#xa0;min offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n h ago</source>
        <comment>hours since it was last heard</comment>
        <translation>
            <numerusform>Seit %n&#xa0;h offline</numerusform>
            <numerusform>Seit %n&#xa0;h offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n d ago</source>
        <comment>days since it was last heard</comment>
        <translation>
            <numerusform>Seit %n Tag offline</numerusform>
            <numerusform>Seit %n Tagen offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended · %1</source>
        <comment>nothing heard for two polls; 12 s ago</comment>
        <translation>Ausgesetzt · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds since a sensor was last heard</comment>
        <translation>
            <numerusform>vor %n&#xa0;s</numerusform>
            <numerusform>vor %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes since a sensor was last heard</comment>
        <translation>
            <numerusform>vor %n&#xa0;min</numerusform>
            <numerusform>vor %n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchUndo</name>
    <message numerus="yes">
        <source>%n sensors switched on.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n Sensor eingeschaltet.</numerusform>
            <numerusform>%n Sensoren eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors switched off.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n Sensor ausgeschaltet.</numerusform>
            <numerusform>%n Sensoren ausgeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 switched on.</source>
        <translation>%1 eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 switched off.</source>
        <translation>%1 ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>hems::TileGrid</name>
    <message>
        <source>No sensor has called yet. Each one appears here by itself at its first message.</source>
        <translation>Noch hat sich kein Sensor gemeldet. Jeder erscheint hier von selbst mit seiner ersten Nachricht.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
</context>
<context>
    <name>hems::TilesPage</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>By the sensors&apos; numbers</source>
        <translation>Nach der Nummer des Sensors</translation>
    </message>
    <message>
        <source>The busiest first</source>
        <translation>Die stärksten zuerst</translation>
    </message>
    <message>
        <source>Busy is what has drawn the most, or fed in the most, over the last five minutes. The tiles change places once a minute at most, or where their pages begin anew.</source>
        <translation>Am stärksten ist, was in den letzten fünf Minuten am meisten verbraucht oder eingespeist hat. Die Kacheln tauschen ihre Plätze höchstens einmal in der Minute, oder wenn ihre Seiten von vorn beginnen.</translation>
    </message>
    <message>
        <source>&amp;Order on the wall</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
</context>
<context>
    <name>hems::TotalCard</name>
    <message>
        <source>Total power</source>
        <translation>Gesamtleistung</translation>
    </message>
    <message>
        <source>Power of the home over time</source>
        <translation>Leistung des Haushalts im Zeitverlauf</translation>
    </message>
    <message>
        <source>%1 W now</source>
        <translation>%1&#xa0;W jetzt</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzter %1</translation>
    </message>
</context>
<context>
    <name>hems::TrafficView</name>
    <message>
        <source>Choose a sensor</source>
        <translation>Sensor wählen</translation>
    </message>
    <message numerus="yes">
        <source>… %n more, too many to show</source>
        <translation>
            <numerusform>… %n weitere, zu viele zum Zeigen</numerusform>
            <numerusform>… %n weitere, zu viele zum Zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Live-Mitschnitt</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Choose a sensor, or a connection above, to see its messages as they come.
← what the sensor says
→ what it is told</source>
        <translation>Wählen Sie einen Sensor oder oben eine Verbindung, um die Nachrichten zu sehen, wie sie kommen.
← was der Sensor sagt
→ was ihm gesagt wird</translation>
    </message>
</context>
<context>
    <name>hems::TruthFile</name>
    <message>
        <source>its first line should be &quot;%1&quot;</source>
        <translation>die erste Zeile müsste „%1“ lauten</translation>
    </message>
    <message>
        <source>line %1 can&apos;t be understood</source>
        <translation>Zeile %1 ist nicht zu verstehen</translation>
    </message>
</context>
<context>
    <name>hems::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>hems::UnlockDialog</name>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>Gedrückt halten</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, for two seconds. The wall then stays open until nobody has touched it for a minute.</source>
        <translation>Halten Sie die Schaltfläche oder die Leertaste zwei Sekunden lang gedrückt. Die Wandanzeige bleibt dann entsperrt, bis sie eine Minute lang niemand berührt hat.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Die PIN war zu oft falsch. Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Die PIN war zu oft falsch. Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Das ist nicht die PIN. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Geben Sie die PIN ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::VerifyCommand</name>
    <message>
        <source>Compares what a server has counted with what simulated sensors truly drew. Exit code: 0 every sensor without a fault is within %1 %; 1 one is not, or a file can&apos;t be read; 2 wrong options.</source>
        <translation>Vergleicht, was ein Server gezählt hat, mit dem, was simulierte Sensoren wirklich verbraucht haben. Exit-Code: 0 jeder Sensor ohne Fehler liegt innerhalb von %1&#xa0;%; 1 einer nicht, oder eine Datei ist nicht lesbar; 2 falsche Optionen.</translation>
    </message>
    <message>
        <source>The server&apos;s data folder.</source>
        <translation>Datenordner des Servers.</translation>
    </message>
    <message>
        <source>What hems-simulator --truth has written.</source>
        <translation>Was hems-simulator --truth geschrieben hat.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Dieser Befehl.</translation>
    </message>
    <message>
        <source>verify takes --data-dir FOLDER and --truth FILE.</source>
        <translation>verify braucht --data-dir ORDNER und --truth DATEI.</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be read: %2.</source>
        <translation>Die Wahrheit %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be used: %2.</source>
        <translation>Die Wahrheit %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>Seriennr.</translation>
    </message>
    <message>
        <source>true Wh</source>
        <translation>wirklich Wh</translation>
    </message>
    <message>
        <source>counted Wh</source>
        <translation>gezählt Wh</translation>
    </message>
    <message>
        <source>off %</source>
        <translation>Abw.&#xa0;%</translation>
    </message>
    <message>
        <source>gaps %</source>
        <translation>Lücken&#xa0;%</translation>
    </message>
    <message>
        <source>polls %</source>
        <translation>Meld.&#xa0;%</translation>
    </message>
    <message>
        <source>left %</source>
        <translation>Rest&#xa0;%</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Sensors without a fault: %1. Off by %2 % at most; %3 % at most is left when gaps and polls are allowed for, and %4 % may be.</source>
        <translation>Sensoren ohne Fehler: %1. Abweichung höchstens %2&#xa0;%; abzüglich Lücken und Meldeabstand bleiben höchstens %3&#xa0;%, und %4&#xa0;% sind erlaubt.</translation>
    </message>
    <message>
        <source>Sensors without a fault whose energy is not what they truly drew: %1.</source>
        <translation>Sensoren ohne Fehler, deren Energie nicht dem wirklichen Verbrauch entspricht: %1.</translation>
    </message>
</context>
<context>
    <name>hems::WallFeed</name>
    <message>
        <source>Nothing has been recorded since %1. %2</source>
        <translation>Seit %1 wird nichts aufgezeichnet. %2</translation>
    </message>
    <message numerus="yes">
        <source>Recording again; %n reading(s) could not be kept</source>
        <translation>
            <numerusform>Es wird wieder aufgezeichnet; %n Messwert ging verloren</numerusform>
            <numerusform>Es wird wieder aufgezeichnet; %n Messwerte gingen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices claim number %1: %2 was refused, %3 keeps it</source>
        <translation>Zwei Geräte beanspruchen die Nummer %1: %2 wurde abgewiesen, %3 behält sie</translation>
    </message>
    <message>
        <source>Simulated data: nothing on this wall is real. Your own home goes on being recorded; Simulator, Stop brings it back.</source>
        <translation>Simulierte Daten: Nichts auf dieser Wandanzeige ist echt. Ihr eigener Haushalt wird weiter aufgezeichnet; „Simulator“ › „Stoppen“ holt ihn zurück.</translation>
    </message>
    <message>
        <source>lost since %1</source>
        <translation>offline seit %1</translation>
    </message>
</context>
<context>
    <name>hems::WallView</name>
    <message>
        <source>Wall</source>
        <translation>Wandanzeige</translation>
    </message>
</context>
<context>
    <name>hems::WebAlerts</name>
    <message>
        <source>%1 sends readings that look wrong</source>
        <translation>%1 sendet zweifelhafte Messwerte</translation>
    </message>
    <message>
        <source>Nothing has been recorded since %1: the disk can&apos;t be written. Look at the computer that runs HEMS.</source>
        <translation>Seit %1 wird nichts aufgezeichnet: Auf den Datenträger lässt sich nicht schreiben. Sehen Sie an dem Computer nach, auf dem HEMS läuft.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect at present. Look at the computer that runs HEMS.</source>
        <translation>Sensoren können sich zurzeit nicht verbinden. Sehen Sie an dem Computer nach, auf dem HEMS läuft.</translation>
    </message>
</context>
<context>
    <name>hems::WebApi</name>
    <message>
        <source>There is no sensor %1.</source>
        <translation>Sensor %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Too much of the history is being asked for at once. Try again in a moment.</source>
        <translation>Gerade wird zu viel Verlauf auf einmal abgefragt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The home&apos;s history can&apos;t be read at present. Look at the computer that runs HEMS.</source>
        <translation>Der Verlauf des Haushalts ist zurzeit nicht lesbar. Sehen Sie an dem Computer nach, auf dem HEMS läuft.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;. There are: %2.</source>
        <translation>Den Parameter „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice.</source>
        <translation>Der Parameter „%1“ ist doppelt.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing.</source>
        <translation>Der Parameter „%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a moment such as 2026-11-22T00:00:00Z, between 1970 and 2100, not &quot;%2&quot;.</source>
        <translation>„%1“ braucht einen Zeitpunkt, z.&#xa0;B. 2026-11-22T00:00:00Z, zwischen 1970 und 2100, nicht „%2“.</translation>
    </message>
    <message>
        <source>&quot;from&quot; has to be before &quot;to&quot;.</source>
        <translation>„from“ muss vor „to“ liegen.</translation>
    </message>
    <message>
        <source>&quot;by&quot; takes hour, day, month or total, not &quot;%1&quot;.</source>
        <translation>„by“ braucht hour, day, month oder total, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>„%1“ braucht eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>That would be more than %1 rows. Ask for a shorter time, or for longer rows.</source>
        <translation>Das wären mehr als %1 Zeilen. Verlangen Sie einen kürzeren Zeitraum oder längere Zeilen.</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;wanted&quot;:&quot;off&quot;}.</source>
        <translation>Senden Sie ein JSON-Objekt, z.&#xa0;B. {&quot;wanted&quot;:&quot;off&quot;}.</translation>
    </message>
    <message>
        <source>&quot;wanted&quot; is &quot;on&quot; or &quot;off&quot;.</source>
        <translation>„wanted“ ist „on“ oder „off“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of this request.</source>
        <translation>„%1“ ist kein Feld dieser Anfrage.</translation>
    </message>
    <message>
        <source>Too much is being switched at once. Try again in a moment.</source>
        <translation>Gerade wird zu viel auf einmal geschaltet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It is not known yet whether the switch could be kept: the disk is too slow. Look again in a moment.</source>
        <translation>Noch ist nicht bekannt, ob der Schaltbefehl gespeichert werden konnte: Der Datenträger ist zu langsam. Sehen Sie gleich noch einmal nach.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Unter %1 gibt es nichts.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done here; %2 can.</source>
        <translation>%1 geht hier nicht; %2 geht.</translation>
    </message>
    <message>
        <source>Log in with the access code to look at the home from here.</source>
        <translation>Melden Sie sich mit dem Zugangscode an, um den Haushalt von hier aus zu sehen.</translation>
    </message>
    <message>
        <source>Log in with the access code to switch.</source>
        <translation>Melden Sie sich mit dem Zugangscode an, um zu schalten.</translation>
    </message>
    <message>
        <source>That is not the access code.</source>
        <translation>Das ist nicht der Zugangscode.</translation>
    </message>
    <message>
        <source>Too many wrong access codes. Try again in %1 seconds.</source>
        <translation>Zu viele falsche Zugangscodes. Versuchen Sie es in %1 Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;code&quot;:&quot;…&quot;}.</source>
        <translation>Senden Sie ein JSON-Objekt, z.&#xa0;B. {&quot;code&quot;:&quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Send the body as application/json.</source>
        <translation>Senden Sie den Inhalt als application/json.</translation>
    </message>
</context>
<context>
    <name>hems::WebOptions</name>
    <message>
        <source>Serve the web page here, such as 127.0.0.1:11480 (this computer only) or 0.0.0.0:11480 (the whole network), or &quot;off&quot;.</source>
        <translation>Die Webseite hier anbieten, z.&#xa0;B. 127.0.0.1:11480 (nur dieser Computer) oder 0.0.0.0:11480 (das ganze Netz), oder „off“.</translation>
    </message>
    <message>
        <source>--web takes an address with a port such as 127.0.0.1:11480, or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--web braucht eine Adresse mit Port, z.&#xa0;B. 127.0.0.1:11480, oder „off“, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>hems::WebSettingsPage</name>
    <message>
        <source>Show the home in a browser</source>
        <translation>Haushalt im Browser zeigen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Nur dieser Computer</translation>
    </message>
    <message>
        <source>The home network</source>
        <translation>Das Heimnetz</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Wer sie öffnen kann</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Zugangscode</translation>
    </message>
    <message>
        <source>The page opens when you choose OK; its address and a code for a telephone&apos;s camera are here then.</source>
        <translation>Die Seite ist verfügbar, sobald Sie OK wählen; dann stehen hier ihre Adresse und ein Code für die Handykamera.</translation>
    </message>
    <message>
        <source>Who has the access code can switch, and look from everywhere in the network. The camera of a telephone in the home network opens the page with it.</source>
        <translation>Wer den Zugangscode hat, kann schalten und im ganzen Netz alles sehen. Die Kamera eines Handys im Heimnetz öffnet damit die Seite.</translation>
    </message>
    <message>
        <source>Off: nothing of the home can be seen in a browser.</source>
        <translation>Aus: Im Browser ist nichts vom Haushalt zu sehen.</translation>
    </message>
</context>
</TS>
