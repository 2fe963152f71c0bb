<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Appliance</name>
    <message>
        <source>Water heater</source>
        <translation>Chauffe-eau</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Réfrigérateur</translation>
    </message>
    <message>
        <source>Desktop PC</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Living-room TV</source>
        <translation>Télé du salon</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Congélateur</translation>
    </message>
    <message>
        <source>Kitchen lights</source>
        <translation>Lumière cuisine</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Box Internet</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Lave-linge</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Sèche-linge</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Climatiseur</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Bouilloire</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Lave-vaisselle</translation>
    </message>
    <message>
        <source>Living-room lights</source>
        <translation>Lumière salon</translation>
    </message>
    <message>
        <source>Bedroom lights</source>
        <translation>Lumière chambre</translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation>Borne de recharge</translation>
    </message>
    <message>
        <source>Solar roof</source>
        <translation>Toit solaire</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ignores off</source>
        <translation>Ignore l’arrêt</translation>
    </message>
    <message>
        <source>Obeys late, polls</source>
        <translation>Obéit en retard (messages)</translation>
    </message>
    <message>
        <source>Draws power while off</source>
        <translation>Consomme à l’arrêt</translation>
    </message>
    <message>
        <source>Is unplugged</source>
        <translation>Est débranché</translation>
    </message>
    <message>
        <source>Is connected but mute</source>
        <translation>Est connecté mais muet</translation>
    </message>
    <message>
        <source>Connects anew for every poll</source>
        <translation>Se reconnecte à chaque message</translation>
    </message>
    <message>
        <source>Splits and merges its messages</source>
        <translation>Coupe et recolle ses messages</translation>
    </message>
    <message>
        <source>Sends garbage</source>
        <translation>Envoie n’importe quoi</translation>
    </message>
    <message>
        <source>Clock wrong by, s</source>
        <translation>Horloge décalée (s)</translation>
    </message>
    <message>
        <source>Clock gains, s an hour</source>
        <translation>Horloge qui avance (s par heure)</translation>
    </message>
    <message>
        <source>Clock starts at 1970</source>
        <translation>Horloge partie de 1970</translation>
    </message>
    <message>
        <source>Reports 0 W once in, polls</source>
        <translation>Indique 0&#xa0;W un message sur</translation>
    </message>
    <message>
        <source>Reports a spike once in, polls</source>
        <translation>Indique un pic un message sur</translation>
    </message>
    <message>
        <source>Power is stuck</source>
        <translation>Puissance figée</translation>
    </message>
    <message>
        <source>Uses another sensor&apos;s id</source>
        <translation>Utilise l’identifiant d’un autre</translation>
    </message>
    <message>
        <source>Floods, polls at once</source>
        <translation>Envoie en rafale (messages à la fois)</translation>
    </message>
</context>
<context>
    <name>hems::AccessCode</name>
    <message>
        <source>The access code in %1 can&apos;t be read, so nobody can switch by the web page. Check that the file belongs to you.</source>
        <translation>Le code d’accès dans %1 est illisible&#x202f;: personne ne peut allumer ni éteindre depuis la page web. Vérifiez que le fichier vous appartient.</translation>
    </message>
    <message>
        <source>The access code in %1 is too short, so nobody can switch by the web page. Write %2 characters at least, or remove the file and start again: a new code is made then.</source>
        <translation>Le code d’accès dans %1 est trop court&#x202f;: personne ne peut allumer ni éteindre depuis la page web. Écrivez au moins %2 caractères, ou supprimez le fichier et redémarrez&#x202f;: un nouveau code sera créé.</translation>
    </message>
    <message>
        <source>The access code can&apos;t be written to %1, so nobody can switch by the web page. Check that the folder can be written and that its disk is not full, then start again.</source>
        <translation>Le code d’accès ne peut pas être écrit dans %1&#x202f;: personne ne peut allumer ni éteindre depuis la page web. Vérifiez que le dossier est accessible en écriture et que son disque n’est pas plein, puis redémarrez.</translation>
    </message>
</context>
<context>
    <name>hems::Alerts</name>
    <message numerus="yes">
        <source>%1 has ignored &quot;off&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 ignore l’ordre d’arrêt depuis %n message</numerusform>
            <numerusform>%1 ignore l’ordre d’arrêt depuis %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ignored &quot;on&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 ignore l’ordre de marche depuis %n message</numerusform>
            <numerusform>%1 ignore l’ordre de marche depuis %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) ignore their switch</source>
        <translation>
            <numerusform>%n capteur n’obéit pas</numerusform>
            <numerusform>%n capteurs n’obéissent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lost since %2</source>
        <translation>%1&#x202f;: perdu depuis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) are lost</source>
        <translation>
            <numerusform>%n capteur perdu</numerusform>
            <numerusform>%n capteurs perdus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a wrong clock</source>
        <translation>%1&#x202f;: horloge mal réglée</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have a wrong clock</source>
        <translation>
            <numerusform>%n capteur a une horloge mal réglée</numerusform>
            <numerusform>%n capteurs ont une horloge mal réglée</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said 0 W for one moment at %2</source>
        <translation>%1 a indiqué 0&#xa0;W un court instant à %2</translation>
    </message>
    <message>
        <source>%1 said %2 W for one moment at %3</source>
        <translation>%1 a indiqué %2&#xa0;W un court instant à %3</translation>
    </message>
    <message>
        <source>%1 has said exactly %2 W since %3</source>
        <translation>%1 indique exactement %2&#xa0;W depuis %3</translation>
    </message>
    <message>
        <source>%1 seems to send its meter&apos;s count, not watts</source>
        <translation>%1 semble envoyer l’index de son compteur, et non des watts</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) send readings that look wrong</source>
        <translation>
            <numerusform>%n capteur envoie des relevés douteux</numerusform>
            <numerusform>%n capteurs envoient des relevés douteux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says it is off and still draws %2 W</source>
        <translation>%1 se dit à l’arrêt mais consomme encore %2&#xa0;W</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) say they are off and still draw power</source>
        <translation>
            <numerusform>%n capteur se dit à l’arrêt mais consomme encore</numerusform>
            <numerusform>%n capteurs se disent à l’arrêt mais consomment encore</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come on by itself</source>
        <translation>%1&#x202f;: mise en marche non commandée</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have come on by themselves</source>
        <translation>
            <numerusform>%n capteur s’est remis en marche tout seul</numerusform>
            <numerusform>%n capteurs se sont remis en marche tout seuls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::AppOptions</name>
    <message>
        <source>Home energy manager: sensors dial in, the wall shows them, a switch switches them.</source>
        <translation>Gestionnaire d’énergie domestique&#x202f;: les capteurs se connectent, le tableau de bord les affiche, un interrupteur les commande.</translation>
    </message>
    <message>
        <source>Start the simulator too, with %1 sensors unless said otherwise (--demo=30); its data go into a folder of their own.</source>
        <translation>Démarrer aussi le simulateur, avec %1 capteurs sauf autre indication (--demo=30)&#x202f;; ses données vont dans un dossier à part.</translation>
    </message>
    <message>
        <source>Fill the screen, for a wall monitor (F11; Esc leaves).</source>
        <translation>Remplir l’écran, pour un écran mural (F11&#x202f;; Échap pour quitter).</translation>
    </message>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>Garder les données dans ce dossier (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Open the window at this size, such as 1920x1080.</source>
        <translation>Ouvrir la fenêtre à cette taille, par exemple 1920x1080.</translation>
    </message>
    <message>
        <source>Save a picture of the window as this PNG file and end; needs no display.</source>
        <translation>Enregistrer une image de la fenêtre dans ce fichier PNG et quitter&#x202f;; aucun écran n’est nécessaire.</translation>
    </message>
    <message>
        <source>Take the picture after so many seconds (default 3).</source>
        <translation>Prendre l’image après ce nombre de secondes (par défaut&#x202f;: 3).</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1920x1080, not &quot;%1&quot;.</source>
        <translation>--size attend une largeur et une hauteur, par exemple 1920x1080, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>See hems --help.</source>
        <translation>Voir hems --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See hems --help.</source>
        <translation>L’option «&#x202f;%1&#x202f;» n’existe pas. Voir hems --help.</translation>
    </message>
    <message>
        <source>Look dark, light, high-contrast, or automatic: light by day, dark by night.</source>
        <translation>Thème dark (sombre), light (clair), high-contrast (contraste élevé) ou automatic&#x202f;: clair le jour, sombre la nuit.</translation>
    </message>
    <message>
        <source>--theme takes dark, light, high-contrast or automatic, not &quot;%1&quot;.</source>
        <translation>--theme attend dark, light, high-contrast ou automatic, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Fill this screen instead of the chosen one: its number from 1, its name such as HDMI-1, or its serial number.</source>
        <translation>Remplir cet écran plutôt que celui choisi&#x202f;: son numéro à partir de 1, son nom, par exemple HDMI-1, ou son numéro de série.</translation>
    </message>
    <message>
        <source>Turn the monitors off while the wall sleeps, by this program, such as wlr-randr; without it the wall is black and the desktop turns them off.</source>
        <translation>Éteindre les écrans pendant la veille du tableau de bord, avec ce programme, par exemple wlr-randr&#x202f;; sans lui, le tableau de bord est noir et le bureau les éteint.</translation>
    </message>
    <message>
        <source>Let figures and shapes move, on, or be there at once, off.</source>
        <translation>on&#x202f;: les chiffres et les formes s’animent&#x202f;; off&#x202f;: ils s’affichent d’un coup.</translation>
    </message>
    <message>
        <source>--motion takes on or off, not &quot;%1&quot;.</source>
        <translation>--motion attend on ou off, et non «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hems::Application</name>
    <message>
        <source>The picture can&apos;t be saved as %1. Choose a file in a folder that can be written.</source>
        <translation>L’image ne peut pas être enregistrée sous %1. Choisissez un fichier dans un dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>hems::AutomationView</name>
    <message>
        <source>Automation</source>
        <translation>Automatisation</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programmations</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>Délestage</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>hems::AutomationWindow</name>
    <message>
        <source>Save the ledger</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>hems::Backup</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder.</source>
        <translation>Il n’y a pas de données de la maison dans %1. Vérifiez le dossier de données.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or remove that file first.</source>
        <translation>%1 existe déjà. Choisissez un autre nom, ou supprimez d’abord ce fichier.</translation>
    </message>
    <message>
        <source>There is not enough room for a copy in %1. Free some space, or choose another disk.</source>
        <translation>Il n’y a pas assez de place pour une copie dans %1. Libérez de l’espace, ou choisissez un autre disque.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made (%2). Check that the disk is not full and the folder can be written.</source>
        <translation>La copie %1 ne peut pas être créée (%2). Vérifiez que le disque n’est pas plein et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The copy cannot be kept as %1.</source>
        <translation>La copie ne peut pas être conservée sous %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no copy of a home&apos;s data.</source>
        <translation>%1 n’est pas une copie des données d’une maison.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use another copy.</source>
        <translation>%1 est endommagé. Utilisez une autre copie.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Check that the disk is not full and the folder can be written.</source>
        <translation>%1 ne peut pas être copié vers %2. Vérifiez que le disque n’est pas plein et que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be moved out of the way. Check that its folder can be written.</source>
        <translation>%1 ne peut pas être déplacé pour faire place. Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The copy cannot be put in place as %1.</source>
        <translation>La copie ne peut pas être mise en place sous %1.</translation>
    </message>
</context>
<context>
    <name>hems::Banner</name>
    <message>
        <source>and %1 more: press to read all</source>
        <comment>so many notices</comment>
        <translation>et %1 de plus&#x202f;: appuyez pour tout lire</translation>
    </message>
</context>
<context>
    <name>hems::BarsCard</name>
    <message>
        <source>Power by sensor, W</source>
        <translation>Puissance par capteur, W</translation>
    </message>
    <message>
        <source>%1 %2 W</source>
        <comment>name, watts</comment>
        <translation>%1 %2&#xa0;W</translation>
    </message>
    <message>
        <source>Power by sensor as bars</source>
        <translation>Puissance par capteur, en barres</translation>
    </message>
</context>
<context>
    <name>hems::BarsChart</name>
    <message>
        <source>No sensor reports now</source>
        <translation>Aucun capteur en ligne</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>so many sensors have no bar here</comment>
        <translation>et %1 de plus</translation>
    </message>
</context>
<context>
    <name>hems::CardChart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Rien n’a été enregistré pendant cette période.</translation>
    </message>
    <message>
        <source>Power: nothing is known</source>
        <translation>Puissance&#x202f;: aucune donnée</translation>
    </message>
    <message>
        <source>Power from %1 to %2, at most %3 W</source>
        <translation>Puissance de %1 à %2, au plus %3&#xa0;W</translation>
    </message>
</context>
<context>
    <name>hems::CardKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>mesuré à moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>mesuré à %1&#x202f;%</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>Pic du jour</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coût du jour</translation>
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
        <translation>Couleur automatique</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Couleur %1</translation>
    </message>
</context>
<context>
    <name>hems::CommandLines</name>
    <message>
        <source>Last switched</source>
        <translation>Derniers ordres</translation>
    </message>
</context>
<context>
    <name>hems::CommandTexts</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>by a schedule</source>
        <translation>par une programmation</translation>
    </message>
    <message>
        <source>by the schedule “%1”</source>
        <translation>par la programmation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>by the breaker guard</source>
        <translation>par le délesteur</translation>
    </message>
    <message>
        <source>from the web page</source>
        <translation>depuis la page web</translation>
    </message>
    <message>
        <source>from the web page, %1</source>
        <translation>depuis la page web, %1</translation>
    </message>
    <message>
        <source>Switched on, %1</source>
        <comment>%1: by whom</comment>
        <translation>Mise en marche, %1</translation>
    </message>
    <message>
        <source>Switched off, %1</source>
        <comment>%1: by whom</comment>
        <translation>Arrêt, %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Transmis</translation>
    </message>
    <message>
        <source>Obeyed</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Watts agree</source>
        <translation>Watts OK</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>Obeyed. Its power could not prove it.</source>
        <translation>Exécuté, sans preuve par la puissance.</translation>
    </message>
    <message>
        <source>It was told, and does not obey. Look at the device.</source>
        <translation>Il n’obéit pas à l’ordre reçu. Vérifiez l’appareil.</translation>
    </message>
    <message>
        <source>It says it is off and still draws power. Look at the device.</source>
        <translation>Il se dit à l’arrêt mais consomme. Vérifiez l’appareil.</translation>
    </message>
    <message>
        <source>It has fallen silent. It is told again when it is back.</source>
        <translation>Devenu muet. L’ordre lui sera répété à son retour.</translation>
    </message>
    <message>
        <source>A later switch took its place.</source>
        <translation>Remplacé par un ordre plus récent.</translation>
    </message>
</context>
<context>
    <name>hems::CommandTimeline</name>
    <message>
        <source>What it was told</source>
        <translation>Ordres transmis</translation>
    </message>
    <message>
        <source>It has not been switched yet. Each switch, and the proof that it worked, is listed here.</source>
        <translation>Aucun ordre pour l’instant. Chaque mise en marche ou arrêt, et la preuve que l’ordre a été suivi, apparaîtra ici.</translation>
    </message>
</context>
<context>
    <name>hems::ConfigFile</name>
    <message>
        <source>The options in %1 can&apos;t be read (%2).</source>
        <translation>Impossible de lire les options dans %1 (%2).</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; sets nothing. Write an option with its value, such as &quot;listen = 0.0.0.0&quot;.</source>
        <translation>%1, ligne %2&#x202f;: «&#x202f;%3&#x202f;» ne règle rien. Écrivez une option avec sa valeur, par exemple «&#x202f;listen = 0.0.0.0&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionTexts</name>
    <message>
        <source>Sensor %1</source>
        <translation>Capteur %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>≤ %1 µs</source>
        <translation>≤ %1&#xa0;µs</translation>
    </message>
    <message>
        <source>≤ %1 ms</source>
        <translation>≤ %1&#xa0;ms</translation>
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
        <translation>La moitié des réponses&#x202f;: %1. 99 sur 100&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 of answers wait, because the sensor does not read them.</source>
        <translation>%1 de réponses en attente, car le capteur ne les lit pas.</translation>
    </message>
    <message>
        <source>It sends faster than allowed, so it is read later. Nothing is lost.</source>
        <translation>Il envoie plus vite que permis&#x202f;: ses messages sont lus plus tard. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>So fast are 99 in 100 answers, of about the last minute and while this window is open.</source>
        <translation>Délai de 99 réponses sur 100, sur la dernière minute environ, tant que cette fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Réponse en</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Freiné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Dernier refus</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Find an address, a sensor, a text</source>
        <translation>Adresse, capteur ou texte</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation>
            <numerusform>%n capteur</numerusform>
            <numerusform>%n capteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1, port %2</source>
        <translation>à l’écoute sur %1, port %2</translation>
    </message>
    <message>
        <source>Nobody is listening for sensors</source>
        <translation>La réception des capteurs est arrêtée</translation>
    </message>
    <message>
        <source>No sensor is connected</source>
        <translation>Aucun capteur connecté</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>L’application démarre.</translation>
    </message>
    <message>
        <source>Set your sensor, or its gateway, to send its readings to %1. It appears here as soon as it connects.</source>
        <translation>Réglez votre capteur, ou sa passerelle, pour qu’il envoie ses relevés à %1. Il apparaît ici dès qu’il se connecte.</translation>
    </message>
</context>
<context>
    <name>hems::ControlCommand</name>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris. Voir hemsd %2 --help.</translation>
    </message>
    <message>
        <source>Lists who switched what, and how each sensor proved it.</source>
        <translation>Afficher qui a allumé ou éteint quoi, et comment chaque capteur l’a prouvé.</translation>
    </message>
    <message>
        <source>Lists what the breaker guard and the schedules did, a sentence each.</source>
        <translation>Afficher ce que le délesteur et les programmations ont fait, une phrase par action.</translation>
    </message>
    <message>
        <source>Lists what the schedules will do in the next 24 hours.</source>
        <translation>Afficher ce que les programmations feront dans les prochaines 24 heures.</translation>
    </message>
    <message>
        <source>Lists the schedules&apos; rules.</source>
        <translation>Afficher les règles des programmations.</translation>
    </message>
    <message>
        <source>Shows the limits that the breaker guard keeps to, or sets them while the home&apos;s program is not running.</source>
        <translation>Afficher les limites que le délesteur fait respecter, ou les régler quand l’application de la maison ne tourne pas.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Dossier des données de la maison.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json ou csv.</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris.</source>
        <translation>Fuseau horaire de la maison, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>Of one sensor only.</source>
        <translation>D’un seul capteur.</translation>
    </message>
    <message>
        <source>Not before this moment, such as 2026-11-22.</source>
        <translation>Pas avant ce moment, par exemple 2026-11-22.</translation>
    </message>
    <message>
        <source>The newest so many.</source>
        <translation>Seulement ce nombre de lignes, les plus récentes.</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format attend json ou csv, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’existe pas. Utilisez un nom IANA, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor attend l’identifiant d’un capteur, un nombre entier à partir de 0, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--most is a whole number from 1 up, not &apos;%1&apos;.</source>
        <translation>--most attend un nombre entier à partir de 1, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--from &apos;%1&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--from «&#x202f;%1&#x202f;» n’est pas un moment. Écrivez 2026-11-22 ou 2026-11-22T18:30:00+01:00.</translation>
    </message>
</context>
<context>
    <name>hems::Crosshair</name>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest power</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Comparaison&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hems::CsvRecording</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>L’enregistrement %1 est illisible&#x202f;: %2. Indiquez un fichier existant et lisible.</translation>
    </message>
    <message>
        <source>The recording %1 has more than %2 readings. Cut it into parts and replay them one after the other.</source>
        <translation>L’enregistrement %1 compte plus de %2 relevés. Découpez-le et rejouez les parties l’une après l’autre.</translation>
    </message>
    <message>
        <source>there are %1 fields rather than time,id,sn,watts</source>
        <translation>il y a %1 champs au lieu de time,id,sn,watts</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hems::Daemon</name>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>Garder les données dans ce dossier (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Readings are being stored again; %1 were lost meanwhile.</source>
        <translation>Les relevés sont de nouveau enregistrés&#x202f;; %1 ont été perdus entre-temps.</translation>
    </message>
    <message>
        <source>See hemsd --help.</source>
        <translation>Voir hemsd --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. See hemsd --help.</source>
        <translation>La commande «&#x202f;%1&#x202f;» n’existe pas. Voir hemsd --help.</translation>
    </message>
    <message>
        <source>--time-zone takes a name such as Europe/Paris, not &quot;%1&quot;.</source>
        <translation>--time-zone attend un nom tel que Europe/Paris, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris (default: as in the settings, else this computer&apos;s).</source>
        <translation>Fuseau horaire de la maison, par exemple Europe/Paris (par défaut&#x202f;: celui des paramètres, sinon celui de cet ordinateur).</translation>
    </message>
    <message>
        <source>Home energy manager without a screen: listens for power sensors, keeps their readings, tells them on or off.
Commands that read the same data, also while it runs: hemsd sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, check; and while it does not: import, restore (see hemsd COMMAND --help).</source>
        <translation>Gestionnaire d’énergie domestique sans écran&#x202f;: écoute les capteurs de puissance, garde leurs relevés, leur dit de s’allumer ou de s’éteindre.
Commandes qui lisent les mêmes données, même pendant qu’il tourne&#x202f;: hemsd sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, check&#x202f;; et quand il ne tourne pas&#x202f;: import, restore (voir hemsd COMMAND --help).</translation>
    </message>
    <message>
        <source>The page&apos;s access code is in %1.</source>
        <translation>Le code d’accès de la page se trouve dans %1.</translation>
    </message>
    <message>
        <source>Listening for sensors on %1</source>
        <translation>À l’écoute des capteurs sur %1</translation>
    </message>
    <message>
        <source>%1; the page is at %2</source>
        <translation>%1&#x202f;; la page est à %2</translation>
    </message>
    <message>
        <source>These options have changed and take effect when hemsd starts again: %1.</source>
        <translation>Ces options ont changé et prendront effet au prochain démarrage de hemsd&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The options have been read again.</source>
        <translation>Les options ont été relues.</translation>
    </message>
    <message>
        <source>The options stay as they were.</source>
        <translation>Les options restent inchangées.</translation>
    </message>
    <message>
        <source>The page is not served any more.</source>
        <translation>La page n’est plus servie.</translation>
    </message>
    <message>
        <source>Read options from this file too, a line each, such as &quot;listen = 0.0.0.0&quot;; those on the command line count first. SIGHUP reads it again.</source>
        <translation>Lire aussi les options de ce fichier, une par ligne, par exemple «&#x202f;listen = 0.0.0.0&#x202f;»&#x202f;; celles de la ligne de commande l’emportent. SIGHUP le relit.</translation>
    </message>
    <message>
        <source>%1 can only stand on the command line.</source>
        <translation>%1 ne peut figurer que sur la ligne de commande.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2&#x202f;: %3</translation>
    </message>
</context>
<context>
    <name>hems::DataCommand</name>
    <message>
        <source>Copies the home&apos;s data to FILE, also while it is being recorded.</source>
        <translation>Copier les données de la maison dans FILE, même pendant l’enregistrement.</translation>
    </message>
    <message>
        <source>Puts the copy FILE in the place of the home&apos;s data, which is kept beside it.</source>
        <translation>Mettre la copie FILE à la place des données de la maison, qui sont conservées à côté.</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound.</source>
        <translation>Vérifier que les données de la maison sont intactes.</translation>
    </message>
    <message>
        <source>Writes all readings to FILE, or to the output, as CSV: time,id,sn,state,watts.</source>
        <translation>Écrire tous les relevés dans FILE, ou sur la sortie, en CSV&#x202f;: time,id,sn,state,watts.</translation>
    </message>
    <message>
        <source>Takes in readings from the CSV FILE (time,id,sn,state,watts; time in Unix seconds or ISO 8601). Bad lines are named, the good ones are kept.</source>
        <translation>Importer les relevés du fichier CSV FILE (time,id,sn,state,watts&#x202f;; heure en secondes Unix ou ISO 8601). Les lignes erronées sont signalées, les bonnes sont conservées.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>Le fichier.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Dossier des données de la maison.</translation>
    </message>
    <message>
        <source>Also computes every energy figure again from the readings, and compares.</source>
        <translation>Recalculer aussi chaque valeur d’énergie à partir des relevés, et comparer.</translation>
    </message>
    <message>
        <source>Which file? See hemsd %1 --help.</source>
        <translation>Quel fichier&#x202f;? Voir hemsd %1 --help.</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound.</source>
        <translation>Les données de la maison sont copiées dans %1, et la copie est intacte.</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>Les données de la maison sont désormais celles de %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Les données précédentes sont conservées sous %1.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>Les données de la maison sont intactes&#x202f;: %1 relevés, et chaque valeur d’énergie correspond à leur somme.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>Les données de la maison sont intactes.</translation>
    </message>
    <message>
        <source>%1 cannot be made, or is there already (%2).</source>
        <translation>%1 ne peut pas être créé, ou existe déjà (%2).</translation>
    </message>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>La sortie ne peut pas être écrite. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 est illisible (%2).</translation>
    </message>
    <message>
        <source>%1 readings so far</source>
        <translation>%1 relevés jusqu’ici</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Ligne %1 ignorée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>Et %1 autres lignes ignorées.</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out.</source>
        <translation>%1 relevés importés, %2 lignes ignorées.</translation>
    </message>
</context>
<context>
    <name>hems::DataFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>Le dossier de données %1 ne peut pas être créé. Choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Check that it belongs to you, or choose another with --data-dir.</source>
        <translation>Le dossier de données %1 n’est pas accessible en écriture. Vérifiez qu’il vous appartient, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Another HEMS program already uses the data folder %1. Close that one, or choose another folder with --data-dir.</source>
        <translation>Un autre programme HEMS utilise déjà le dossier de données %1. Fermez-le, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
</context>
<context>
    <name>hems::DataJobs</name>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Copies everything, readings, names and switches, into one file, while recording goes on. The copy is proven to be sound.</source>
        <translation>Copie tout dans un seul fichier, relevés, noms et interrupteurs, pendant que l’enregistrement continue. La copie est vérifiée.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Sauvegardes (*.sqlite)</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>Vérifier les données</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound. Nothing is changed, and recording goes on.</source>
        <translation>Vérifie que les données de la maison sont intactes. Rien n’est modifié, et l’enregistrement continue.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Compute every energy figure again from the readings (takes longer)</source>
        <translation>Recalculer chaque valeur d’énergie à partir des relevés (plus long)</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Importer des relevés</translation>
    </message>
    <message>
        <source>Takes in readings from a table (CSV: time, id, sn, state, watts; time in Unix seconds or ISO 8601). Recording goes on. Lines that can&apos;t be read are named, the good ones are kept; importing the same again does no harm.</source>
        <translation>Importe les relevés d’un tableau (CSV&#x202f;: time, id, sn, state, watts&#x202f;; heure en secondes Unix ou ISO 8601). L’enregistrement continue. Les lignes illisibles sont signalées, les bonnes sont conservées&#x202f;; réimporter le même fichier est sans danger.</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tableaux (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the home&apos;s data: readings, names and switches are then as they were when it was made. What is there now is kept beside it. Sensors wait for about a second while the home begins anew.</source>
        <translation>Met une sauvegarde à la place des données de la maison&#x202f;: relevés, noms et interrupteurs redeviennent ce qu’ils étaient alors. Les données actuelles sont conservées à côté. Les capteurs attendent environ une seconde pendant le redémarrage.</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Choisir une sauvegarde…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Sauvegardes (*.sqlite);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>hems::DataTasks</name>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 contient les données de la maison. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>%1 ne peut pas être remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound. Keep it on another disk: with Restore it brings everything back.</source>
        <translation>Les données de la maison sont copiées dans %1, et la copie est intacte. Gardez-la sur un autre disque&#x202f;: Restaurer permet de tout retrouver.</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>Les données de la maison sont désormais celles de %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Les données précédentes sont conservées sous %1.</translation>
    </message>
    <message>
        <source>Something is wrong with the home&apos;s data. Make a copy of the data folder as it is, then restore the newest backup from before the damage.</source>
        <translation>Les données de la maison ont un problème. Faites une copie du dossier de données tel quel, puis restaurez la dernière sauvegarde d’avant le dommage.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>Les données de la maison sont intactes&#x202f;: %1 relevés, et chaque valeur d’énergie correspond à leur somme.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>Les données de la maison sont intactes.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Ligne %1 ignorée&#x202f;: %2.</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>Et %1 autres lignes ignorées.</translation>
    </message>
    <message>
        <source>%1 readings are imported.</source>
        <translation>%1 relevés importés.</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out. Mend those and import the file again: what is there already does no harm.</source>
        <translation>%1 relevés importés, %2 lignes ignorées. Corrigez-les et importez de nouveau le fichier&#x202f;: ce qui est déjà là ne gêne pas.</translation>
    </message>
</context>
<context>
    <name>hems::DayKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>mesuré à moins de 1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>mesuré à %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 % vs yesterday</source>
        <translation>%1&#x202f;% vs hier</translation>
    </message>
    <message>
        <source>%1 % vs last %2</source>
        <translation>%1&#x202f;% vs %2 dernier</translation>
    </message>
    <message>
        <source>Yesterday by this time: %1 kWh.</source>
        <translation>Hier à la même heure&#x202f;: %1&#xa0;kWh.</translation>
    </message>
    <message>
        <source>Last %1 by this time: %2 kWh.</source>
        <translation>À la même heure %1 dernier&#x202f;: %2&#xa0;kWh.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1&#xa0;kWh</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coût du jour</translation>
    </message>
    <message>
        <source>%1 a kWh</source>
        <translation>%1 le kWh</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>Pic du jour</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Talon</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>What the home always draws: the mean of last night&apos;s lowest hour.</source>
        <translation>Talon de consommation, c’est-à-dire ce que la maison consomme en permanence&#x202f;: la moyenne de l’heure la plus basse de la nuit dernière.</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>Plus gros poste</translation>
    </message>
</context>
<context>
    <name>hems::DemoFamily</name>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Salle de bains</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Chambre</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garage</translation>
    </message>
    <message>
        <source>Television off at night</source>
        <translation>Télévision éteinte la nuit</translation>
    </message>
    <message>
        <source>Television on in the morning</source>
        <translation>Télévision allumée le matin</translation>
    </message>
</context>
<context>
    <name>hems::DemoPast</name>
    <message>
        <source>The demo&apos;s past cannot be made, because %1 cannot be removed. Check that this folder can be written.</source>
        <translation>Impossible de créer le passé de la démo, car %1 ne peut pas être supprimé. Vérifiez qu’on peut écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be made (%1). Check that the disk is not full.</source>
        <translation>Impossible de créer le passé de la démo (%1). Vérifiez que le disque n’est pas plein.</translation>
    </message>
</context>
<context>
    <name>hems::DemoStart</name>
    <message>
        <source>Making the demo&apos;s past</source>
        <translation>Création du passé de la démo</translation>
    </message>
    <message>
        <source>Five weeks of a family&apos;s home are made up, so that there is something to look at. They are kept for the next start, apart from your own home&apos;s data.</source>
        <translation>Cinq semaines de la maison d’une famille sont inventées, pour qu’il y ait quelque chose à voir. Elles sont gardées pour le prochain démarrage, à part des données de votre maison.</translation>
    </message>
    <message>
        <source>making the demo&apos;s past: five weeks of a made-up home</source>
        <translation>création du passé de la démo&#x202f;: cinq semaines d’une maison inventée</translation>
    </message>
</context>
<context>
    <name>hems::DutyPage</name>
    <message>
        <source>Keep the display &amp;awake while the wall fills the screen</source>
        <translation>&amp;Garder l’écran allumé tant que le tableau de bord est en plein écran</translation>
    </message>
    <message>
        <source>&amp;Move the picture by a few pixels each minute, against burn-in</source>
        <translation>Décaler l’&amp;image de quelques pixels chaque minute, contre le marquage de l’écran</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <source>&amp;Sleep from</source>
        <translation>Mettre en &amp;veille de</translation>
    </message>
    <message>
        <source>&amp;Dim from</source>
        <translation>&amp;Assombrir de</translation>
    </message>
    <message>
        <source>by </source>
        <comment>how much the wall is dimmed: by 60 %</comment>
        <translation>de </translation>
    </message>
    <message>
        <source>How much the wall is dimmed</source>
        <translation>Niveau d’assombrissement du tableau de bord</translation>
    </message>
    <message>
        <source>the one that the window is on</source>
        <translation>l’écran où se trouve la fenêtre</translation>
    </message>
    <message>
        <source>%1: %2%3, %4 × %5</source>
        <comment>number, socket, maker, width, height</comment>
        <translation>%1&#x202f;: %2%3, %4 × %5</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (débranché)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times: 23:00 to 06:00</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>While it sleeps the wall is black and the display may switch itself off; a touch wakes it for a minute.</source>
        <translation>En veille, le tableau de bord est noir et l’écran peut s’éteindre&#x202f;; un appui le réveille pendant une minute.</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen on</source>
        <translation>P&amp;lein écran sur</translation>
    </message>
    <message>
        <source>&amp;Child lock</source>
        <translation>Verrouillage &amp;enfants</translation>
    </message>
</context>
<context>
    <name>hems::ExportDialog</name>
    <message>
        <source>Export readings</source>
        <translation>Exporter des relevés</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Les sept derniers jours</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Every reading, as a table that spreadsheets open (CSV): time, id, sn, state, watts.</source>
        <translation>Chaque relevé, en tableau lisible par un tableur (CSV)&#x202f;: time, id, sn, state, watts.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>%1 relevés jusqu’ici…</translation>
    </message>
    <message>
        <source>Done: %1 readings written.</source>
        <translation>Terminé&#x202f;: %1 relevés écrits.</translation>
    </message>
</context>
<context>
    <name>hems::ExportJob</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 contient les données de la maison. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>hems::FirstSensorHelp</name>
    <message>
        <source>Connect your first sensor</source>
        <translation>Connectez votre premier capteur</translation>
    </message>
    <message>
        <source>A sensor is a metering plug or a meter that tells how much power your devices draw; what hangs on a plug you can switch from here.</source>
        <translation>Un capteur est une prise connectée ou un compteur qui indique la puissance que consomment vos appareils&#x202f;; ce qui est branché sur une prise peut être commandé d’ici.</translation>
    </message>
    <message>
        <source>Any plug, meter or gateway can dial in that speaks the HEMS sensor protocol and lets you type in the address of a server. It appears here with its first reading.</source>
        <translation>Toute prise, tout compteur ou toute passerelle peut se connecter, à condition de parler le protocole de capteurs HEMS et de vous laisser saisir l’adresse d’un serveur. L’appareil apparaît ici avec son premier relevé.</translation>
    </message>
    <message>
        <source>No sensor at hand? Look at a made-up home: it opens apart from yours, and nothing of it gets into your data.</source>
        <translation>Pas de capteur sous la main&#x202f;? Regardez une maison inventée&#x202f;: elle s’ouvre à part de la vôtre, et rien n’en passe dans vos données.</translation>
    </message>
    <message>
        <source>Look at a made-up home</source>
        <translation>Voir une maison inventée</translation>
    </message>
</context>
<context>
    <name>hems::GuardOptions</name>
    <message>
        <source>The home&apos;s limit in watts; 0: none.</source>
        <translation>Limite de la maison en watts&#x202f;; 0&#x202f;: aucune.</translation>
    </message>
    <message>
        <source>A room&apos;s limit, such as Kitchen=2000; 0: none. May be given again.</source>
        <translation>Limite d’une pièce, par exemple Cuisine=2000&#x202f;; 0&#x202f;: aucune. Peut être répété.</translation>
    </message>
    <message>
        <source>How long the limit must be exceeded, 1 to 600 seconds.</source>
        <translation>Combien de temps la limite doit être dépassée, de 1 à 600 secondes.</translation>
    </message>
    <message>
        <source>How much of the power one pass sheds at most, 1 to 100 percent.</source>
        <translation>Part de la puissance qu’un délestage coupe au plus, de 1 à 100 pour cent.</translation>
    </message>
    <message>
        <source>What stays free when a load comes back.</source>
        <translation>Marge qui reste libre quand un appareil est rétabli.</translation>
    </message>
    <message>
        <source>on: only the ledger is written, nothing is switched; or off.</source>
        <translation>on&#x202f;: seul le journal est écrit, rien n’est coupé&#x202f;; ou off.</translation>
    </message>
    <message>
        <source>--limit is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--limit attend un nombre de watts de 0 à 1000000, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--margin is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--margin attend un nombre de watts de 0 à 1000000, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--settle is a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>--settle attend un nombre de secondes de 1 à 600, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--share is a number of percent from 1 to 100, not &apos;%1&apos;.</source>
        <translation>--share attend un pourcentage de 1 à 100, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--dry-run is on or off, not &apos;%1&apos;.</source>
        <translation>--dry-run attend on ou off, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--room is a room and its watts, such as Kitchen=2000, not &apos;%1&apos;.</source>
        <translation>--room attend une pièce et ses watts, par exemple Cuisine=2000, et non «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hems::GuardPage</name>
    <message>
        <source>Nothing.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>When the home draws more than its limit for some seconds, loads are switched off before the breaker trips: the least important first, never what is protected, and no more than needed. They come back by themselves, one at a time, when there is room. How important each sensor is, stands in its settings on the Sensors page.</source>
        <translation>Quand la maison dépasse sa limite pendant quelques secondes, des appareils sont coupés avant que le disjoncteur ne saute&#x202f;: les moins importants d’abord, jamais ceux qui sont protégés, et pas plus qu’il ne faut. Ils se remettent en marche d’eux-mêmes, un par un, dès que la puissance disponible suffit. L’importance de chaque capteur se règle dans ses paramètres, sur la page Capteurs.</translation>
    </message>
    <message>
        <source>The home&apos;s limit</source>
        <translation>Limite de la maison</translation>
    </message>
    <message>
        <source>Acts after</source>
        <translation>Agit après</translation>
    </message>
    <message>
        <source>Switches off at once at most</source>
        <translation>Coupe au plus en une fois</translation>
    </message>
    <message>
        <source>Left free when a load comes back</source>
        <translation>Marge libre pour rétablir un appareil</translation>
    </message>
    <message>
        <source> s above the limit</source>
        <comment>seconds, after a number</comment>
        <translation> s au-dessus de la limite</translation>
    </message>
    <message>
        <source> % of the power</source>
        <comment>after a number</comment>
        <translation> % de la puissance</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Dry run: only write down what would be done</source>
        <translation>Essai à blanc&#x202f;: noter seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>Limits of rooms</source>
        <translation>Limites par pièce</translation>
    </message>
    <message>
        <source>No sensor is in a room yet. Put sensors into rooms on the Sensors page.</source>
        <translation>Aucun capteur n’est encore dans une pièce. Placez les capteurs dans des pièces sur la page Capteurs.</translation>
    </message>
    <message>
        <source>Kept off by the guard now</source>
        <translation>Coupés en ce moment par le délesteur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les modifications</translation>
    </message>
</context>
<context>
    <name>hems::HeaderBar</name>
    <message>
        <source>Home energy</source>
        <translation>Énergie du foyer</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>the date on the wall, in the letters of Qt&apos;s date formats: &quot;Sun 22 Nov&quot;</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>À l’écoute sur %1:%2</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Réception arrêtée</translation>
    </message>
    <message>
        <source>The sensor is reporting</source>
        <translation>Le capteur est en ligne</translation>
    </message>
    <message>
        <source>The sensor is silent</source>
        <translation>Le capteur est muet</translation>
    </message>
    <message>
        <source>%1 of %2 sensors reporting</source>
        <translation>Capteurs en ligne&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>hems::HistoryChart</name>
    <message>
        <source>Power and energy</source>
        <translation>Puissance et énergie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Nothing was measured here</source>
        <translation>Rien n’a été mesuré ici</translation>
    </message>
</context>
<context>
    <name>hems::HistoryControls</name>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Plus tôt (Page préc.)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>To the present (Home)</source>
        <translation>Revenir à maintenant (Début)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Plus tard (Page suiv.)</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Historique de</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>vs période précédente</translation>
    </message>
    <message>
        <source>Against a year ago</source>
        <translation>vs un an plus tôt</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sans comparaison</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The picture (PNG)…</source>
        <translation>L’image (PNG)…</translation>
    </message>
    <message>
        <source>What is seen, as a table (CSV)…</source>
        <translation>Ce qui est affiché, en tableau (CSV)…</translation>
    </message>
    <message>
        <source>Every reading of this stretch (CSV)…</source>
        <translation>Chaque relevé de cette période (CSV)…</translation>
    </message>
    <message>
        <source>%1 (room)</source>
        <translation>%1 (pièce)</translation>
    </message>
</context>
<context>
    <name>hems::HistoryReader</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder, or start the program with it first.</source>
        <translation>Il n’y a pas de données de la maison dans %1. Vérifiez le dossier de données, ou démarrez d’abord l’application avec ce dossier.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in %1 yet. Start the program with this data folder first.</source>
        <translation>Rien n’a encore été enregistré dans %1. Démarrez d’abord l’application avec ce dossier de données.</translation>
    </message>
    <message>
        <source>%1 was written by an older version. Start the program with this data folder once to bring it up to date.</source>
        <translation>%1 a été écrit par une version plus ancienne. Démarrez une fois l’application avec ce dossier de données pour le mettre à jour.</translation>
    </message>
</context>
<context>
    <name>hems::HistorySummary</name>
    <message>
        <source>Show the home</source>
        <translation>Afficher la maison</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>Pas encore commencé</translation>
    </message>
    <message>
        <source>All of it measured</source>
        <translation>Entièrement mesuré</translation>
    </message>
    <message>
        <source>Highest: %1, %2</source>
        <comment>power, moment</comment>
        <translation>Maximum&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>Nothing to compare with: %1</source>
        <translation>Pas de données à comparer&#x202f;: %1</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <comment>energy, stretch</comment>
        <translation>contre %1, %2</translation>
    </message>
    <message>
        <source>Which loads made the difference?</source>
        <translation>Quels appareils expliquent l’écart&#x202f;?</translation>
    </message>
    <message>
        <source>The home&apos;s history tells.</source>
        <translation>L’historique de la maison le montre.</translation>
    </message>
    <message>
        <source>What made the difference?</source>
        <translation>D’où vient l’écart&#x202f;?</translation>
    </message>
    <message>
        <source>Why was this high?</source>
        <translation>Pourquoi cette hausse&#x202f;?</translation>
    </message>
    <message>
        <source>Why was this low?</source>
        <translation>Pourquoi cette baisse&#x202f;?</translation>
    </message>
    <message>
        <source>No load is known here.</source>
        <translation>Aucun appareil n’est connu ici.</translation>
    </message>
    <message>
        <source>Measured against %1</source>
        <translation>Référence&#x202f;: %1</translation>
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
        <translation>Énergie, kWh par quart d’heure</translation>
    </message>
    <message>
        <source>Energy, kWh every hour</source>
        <translation>Énergie, kWh par heure</translation>
    </message>
    <message>
        <source>Energy, kWh every day</source>
        <translation>Énergie, kWh par jour</translation>
    </message>
    <message>
        <source>Energy, kWh every month</source>
        <translation>Énergie, kWh par mois</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Énergie, kWh</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>mesuré à %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>energy, percent</comment>
        <translation>%1 (%2&#x202f;%)</translation>
    </message>
</context>
<context>
    <name>hems::HistoryView</name>
    <message>
        <source>the mean of the same time on this weekday over the four weeks before</source>
        <translation>la moyenne du même moment, ce jour de la semaine, sur les quatre semaines précédentes</translation>
    </message>
    <message>
        <source>Drag: choose a stretch · Wheel or pinch: zoom · Shift and drag: move · Click a bar: why? · Double click: into it · Backspace: back</source>
        <translation>Glisser&#x202f;: choisir une période · Molette ou pincement&#x202f;: zoom · Maj et glisser&#x202f;: déplacer · Clic sur une barre&#x202f;: pourquoi&#x202f;? · Double-clic&#x202f;: détail · Retour arrière&#x202f;: revenir</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 is the sum of the sensors that are in this room now, also for the time before they were.</source>
        <translation>%1 est la somme des capteurs qui sont maintenant dans cette pièce, y compris pour la période où ils n’y étaient pas encore.</translation>
    </message>
</context>
<context>
    <name>hems::HistoryWindow</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>%1 relevés jusqu’ici…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 readings.</source>
        <translation>Enregistré sous %1&#x202f;: %2 relevés.</translation>
    </message>
</context>
<context>
    <name>hems::HourChart</name>
    <message>
        <source>Nothing was measured in the last hour.</source>
        <translation>Rien n’a été mesuré pendant la dernière heure.</translation>
    </message>
</context>
<context>
    <name>hems::HouseholdReader</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>L’enregistrement %1 est illisible&#x202f;: %2. Indiquez un fichier existant et lisible.</translation>
    </message>
    <message>
        <source>%1 is not a recorded household that can be replayed: its first line should be &quot;%2&quot;.</source>
        <translation>%1 n’est pas l’enregistrement d’un foyer qui puisse être rejoué&#x202f;: sa première ligne devrait être «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The recording %1 can&apos;t be read to its end: %2. What came before was replayed.</source>
        <translation>L’enregistrement %1 ne peut pas être lu jusqu’au bout&#x202f;: %2. Ce qui précède a été rejoué.</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>elle a %1 colonnes au lieu de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usable power</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une puissance utilisable</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time</source>
        <translation>«&#x202f;%1 %2&#x202f;» n’est pas une date et une heure</translation>
    </message>
    <message>
        <source>it is not later than the line before</source>
        <translation>elle n’est pas postérieure à la ligne précédente</translation>
    </message>
    <message>
        <source>that time does not exist in %1, where the clocks went forward</source>
        <translation>cette heure n’existe pas dans le fuseau %1, où l’horloge a été avancée</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>hems::HttpFront</name>
    <message>
        <source>The web page can&apos;t be opened: “%1” is not a network address. Write 127.0.0.1 for this computer only, or 0.0.0.0 for the home network.</source>
        <translation>La page web ne peut pas s’ouvrir&#x202f;: «&#x202f;%1&#x202f;» n’est pas une adresse réseau. Écrivez 127.0.0.1 pour cet ordinateur seulement, ou 0.0.0.0 pour le réseau de la maison.</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>La page web ne peut pas s’ouvrir&#x202f;: un autre programme utilise déjà le port %1. Fermez-le, ou choisissez un autre port. HEMS continue d’essayer.</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>La page web ne peut pas s’ouvrir&#x202f;: cet ordinateur ne permet pas à HEMS d’écouter sur %1, port %2 (%3). HEMS continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>hems::ImportGuest</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 est illisible (%2).</translation>
    </message>
    <message>
        <source>The import was broken off, because the home&apos;s data was closed. Import the file again: what is there already does no harm.</source>
        <translation>L’importation a été interrompue, car les données de la maison ont été fermées. Importez de nouveau le fichier&#x202f;: ce qui est déjà là ne gêne pas.</translation>
    </message>
</context>
<context>
    <name>hems::ImportJob</name>
    <message>
        <source>Nothing can be imported now: the home&apos;s data can&apos;t be written, or another import is under way. Try again in a while.</source>
        <translation>Rien ne peut être importé pour l’instant&#x202f;: les données de la maison ne peuvent pas être écrites, ou une autre importation est en cours. Réessayez dans un moment.</translation>
    </message>
</context>
<context>
    <name>hems::InstalledTexts</name>
    <message>
        <source>--language takes one of %1, not &quot;%2&quot;.</source>
        <translation>--language accepte l’une des valeurs %1, et non « %2 ».</translation>
    </message>
    <message>
        <source>Speak this language: %1 (default: the desktop&apos;s or the terminal&apos;s).</source>
        <translation>Parler cette langue : %1 (par défaut : celle du bureau ou du terminal).</translation>
    </message>
</context>
<context>
    <name>hems::JobDialog</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hems::JsonFields</name>
    <message>
        <source>it is missing</source>
        <translation>valeur manquante</translation>
    </message>
    <message>
        <source>it must be a text in quotes</source>
        <translation>il faut un texte entre guillemets</translation>
    </message>
    <message>
        <source>it must be a number from %1 to %2</source>
        <translation>il faut un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>il faut un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>it must be a list in [ ]</source>
        <translation>il faut une liste entre [ ]</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>il faut un objet entre { }</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>cette clé n’existe pas</translation>
    </message>
</context>
<context>
    <name>hems::KeepOption</name>
    <message>
        <source>Keep every reading &quot;forever&quot; (default), or for so many days, %1 at least; what each minute used is kept for ever.</source>
        <translation>Garder chaque relevé pour toujours, &quot;forever&quot; (par défaut), ou pendant ce nombre de jours, au moins %1&#x202f;; la consommation de chaque minute est gardée pour toujours.</translation>
    </message>
    <message>
        <source>--keep-raw takes &quot;forever&quot; or a number of days from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--keep-raw attend &quot;forever&quot; ou un nombre de jours de %1 à %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hems::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>To the next tile or switch</source>
        <translation>Aller à la vignette ou à l’interrupteur suivant</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>From tile to tile, and to the next page</source>
        <translation>Aller de vignette en vignette, et à la page suivante</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page préc., Page suiv.</translation>
    </message>
    <message>
        <source>To another page of tiles</source>
        <translation>Aller à une autre page de vignettes</translation>
    </message>
    <message>
        <source>Switches; held for two seconds where the wall is locked so</source>
        <translation>Allume ou éteint&#x202f;; maintenir deux secondes si le tableau de bord est ainsi verrouillé</translation>
    </message>
    <message>
        <source>Opens the tile&apos;s card, as a long press does</source>
        <translation>Ouvre la fiche de la vignette, comme un appui long</translation>
    </message>
    <message>
        <source>Closes the card, or leaves full screen</source>
        <translation>Ferme la fiche, ou quitte le plein écran</translation>
    </message>
</context>
<context>
    <name>hems::LedgerPage</name>
    <message>
        <source>%1, the newest first</source>
        <comment>so many lines</comment>
        <translation>Lignes&#x202f;: %1, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Nothing yet. Each step of the breaker guard, and each schedule that was missed, is written down here.</source>
        <translation>Rien pour l’instant. Chaque action du délesteur, et chaque programmation manquée, est notée ici.</translation>
    </message>
    <message>
        <source>Find a sensor, a day, a word</source>
        <translation>Capteur, jour ou mot</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>Délestage</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programmations</translation>
    </message>
    <message>
        <source>Dry runs</source>
        <translation>Essais à blanc</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>hems::LedgerTexts</name>
    <message>
        <source>home at %1 W</source>
        <translation>maison à %1&#xa0;W</translation>
    </message>
    <message>
        <source>%1 at %2 W</source>
        <translation>%1 à %2&#xa0;W</translation>
    </message>
    <message>
        <source>%1 off: %2, limit %3 W. Back when below %4 W.</source>
        <translation>%1&#x202f;: coupure (%2, limite %3&#xa0;W). Retour sous %4&#xa0;W.</translation>
    </message>
    <message>
        <source>%1 on again: %2, limit %3 W.</source>
        <translation>%1&#x202f;: remise en marche (%2, limite %3&#xa0;W).</translation>
    </message>
    <message>
        <source>%1 on again: there is room for it.</source>
        <translation>%1&#x202f;: remise en marche, la puissance disponible suffit.</translation>
    </message>
    <message>
        <source>Nothing more can go off: %1, limit %2 W, and only protected loads are on.</source>
        <translation>Plus rien ne peut être coupé&#x202f;: %1, limite %2&#xa0;W, et seuls des appareils protégés sont en marche.</translation>
    </message>
    <message>
        <source>Nothing more can go off yet: %1, limit %2 W. What is on must run its minimum time first.</source>
        <translation>Plus rien ne peut être coupé pour l’instant&#x202f;: %1, limite %2&#xa0;W. Les appareils en marche doivent d’abord atteindre leur durée minimale.</translation>
    </message>
    <message>
        <source>Nothing more can be done: %1, limit %2 W. What should be off still draws, or cannot be reached. Switch something off by hand.</source>
        <translation>Impossible de couper davantage&#x202f;: %1, limite %2&#xa0;W. Ce qui devrait être coupé consomme encore, ou est injoignable. Éteignez quelque chose à la main.</translation>
    </message>
    <message>
        <source>Below the limit again: %1, limit %2 W.</source>
        <translation>De nouveau sous la limite&#x202f;: %1, limite %2&#xa0;W.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set; it showed %1 before. Schedules of the time between did not act.</source>
        <translation>L’heure de cet ordinateur a été changée&#x202f;; il indiquait %1 auparavant. Les programmations de l’intervalle n’ont pas agi.</translation>
    </message>
    <message>
        <source>%1 could not be switched on: nothing can be stored. It is tried again.</source>
        <translation>%1&#x202f;: mise en marche impossible, rien ne peut être enregistré. Nouvel essai à suivre.</translation>
    </message>
    <message>
        <source>%1 could not be switched off: nothing can be stored. It is tried again.</source>
        <translation>%1&#x202f;: arrêt impossible, rien ne peut être enregistré. Nouvel essai à suivre.</translation>
    </message>
    <message>
        <source>Dry run, nothing switched: %1</source>
        <translation>Essai à blanc, aucune action réelle. %1</translation>
    </message>
    <message>
        <source>%1 on: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1, mise en marche&#x202f;: programmation du %2 manquée, car l’application ne tournait pas ou cet ordinateur était en veille.</translation>
    </message>
    <message>
        <source>%1 off: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1, arrêt&#x202f;: programmation du %2 manquée, car l’application ne tournait pas ou cet ordinateur était en veille.</translation>
    </message>
</context>
<context>
    <name>hems::LimitsPanel</name>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>One more is closed at once. Set with --max-connections.</source>
        <translation>Au-delà, une connexion est aussitôt fermée. Se règle avec --max-connections.</translation>
    </message>
    <message>
        <source>Sensors in this home</source>
        <translation>Capteurs dans cette maison</translation>
    </message>
    <message>
        <source>A new sensor beyond is refused. Set with --max-sensors.</source>
        <translation>Au-delà, un nouveau capteur est refusé. Se règle avec --max-sensors.</translation>
    </message>
    <message>
        <source>Messages a second on a connection</source>
        <translation>Messages par seconde et par connexion</translation>
    </message>
    <message>
        <source>What comes faster is read later; nothing is lost. Counted: how often a connection had to be slowed. Programs on this computer: %1. Set with --max-rate.</source>
        <translation>Ce qui arrive plus vite est lu plus tard&#x202f;; rien n’est perdu. Compté&#x202f;: combien de fois une connexion a dû être freinée. Programmes de cet ordinateur&#x202f;: %1. Se règle avec --max-rate.</translation>
    </message>
    <message>
        <source>Wait for a first message</source>
        <translation>Attente d’un premier message</translation>
    </message>
    <message>
        <source>A connection that says nothing is closed.</source>
        <translation>Une connexion qui n’envoie rien est fermée.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>A connection that has been silent for so long is closed. Its sensor may connect again.</source>
        <translation>Une connexion restée muette aussi longtemps est fermée. Son capteur peut se reconnecter.</translation>
    </message>
    <message>
        <source>Answers that are not read</source>
        <translation>Réponses non lues</translation>
    </message>
    <message>
        <source>A connection that does not read its answers is closed.</source>
        <translation>Une connexion qui ne lit pas ses réponses est fermée.</translation>
    </message>
    <message>
        <source>Bad messages in a row</source>
        <translation>Messages invalides d’affilée</translation>
    </message>
    <message>
        <source>What does not speak like a sensor is closed: a web browser, for example.</source>
        <translation>Ce qui ne parle pas comme un capteur est déconnecté&#x202f;: un navigateur web, par exemple.</translation>
    </message>
</context>
<context>
    <name>hems::LoadList</name>
    <message>
        <source>Loads that made the difference</source>
        <translation>Appareils qui expliquent l’écart</translation>
    </message>
    <message>
        <source>%1 after %2 · %3 of what changed</source>
        <comment>energy, energy before, percent</comment>
        <translation>%1 contre %2 · %3 de l’écart</translation>
    </message>
    <message>
        <source>%1; it was not measured before</source>
        <translation>%1&#x202f;; rien n’était mesuré avant</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <comment>percent</comment>
        <translation>mesuré à %1</translation>
    </message>
</context>
<context>
    <name>hems::LockEditor</name>
    <message>
        <source>off: a tap switches</source>
        <translation>aucun&#x202f;: un appui suffit</translation>
    </message>
    <message>
        <source>hold for two seconds</source>
        <translation>appui de deux secondes</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>un code PIN</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 à 8 chiffres</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>Nouveau code PIN, 4 à 8 chiffres</translation>
    </message>
    <message>
        <source>Enter 4 to 8 digits; otherwise the lock stays as it was.</source>
        <translation>Saisissez 4 à 8 chiffres&#x202f;; sinon, le verrouillage reste inchangé.</translation>
    </message>
    <message>
        <source>Whoever forgets the PIN removes the lines under [lock] from settings.ini in the data folder.</source>
        <translation>En cas d’oubli du code PIN, supprimez les lignes de la section [lock] du fichier settings.ini, dans le dossier de données.</translation>
    </message>
</context>
<context>
    <name>hems::LockSign</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Press to open the wall</source>
        <translation>Appuyez pour déverrouiller</translation>
    </message>
    <message>
        <source>Press to lock the wall</source>
        <translation>Appuyez pour verrouiller</translation>
    </message>
    <message>
        <source>The wall is locked</source>
        <translation>Le tableau de bord est verrouillé</translation>
    </message>
    <message>
        <source>The wall is open</source>
        <translation>Le tableau de bord est déverrouillé</translation>
    </message>
</context>
<context>
    <name>hems::LookMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Light by day, dark by night</source>
        <translation>&amp;Clair le jour, sombre la nuit</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>C&amp;ontraste élevé</translation>
    </message>
</context>
<context>
    <name>hems::MainWindow</name>
    <message>
        <source>Home energy</source>
        <translation>Énergie du foyer</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export readings…</source>
        <translation>&amp;Exporter des relevés…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Sensors</source>
        <translation>&amp;Capteurs</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>Tout &amp;allumer</translation>
    </message>
    <message>
        <source>All o&amp;ff</source>
        <translation>Tout é&amp;teindre</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Refused &amp;messages…</source>
        <translation>&amp;Messages refusés…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>S&amp;imulator</source>
        <translation>&amp;Simulateur</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Import readings…</source>
        <translation>&amp;Importer des relevés…</translation>
    </message>
    <message>
        <source>&amp;Check data…</source>
        <translation>&amp;Vérifier les données…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Panel…</source>
        <translation>&amp;Panneau…</translation>
    </message>
    <message>
        <source>The screen of the &amp;window</source>
        <translation>L’écran de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Sensors…</source>
        <translation>&amp;Capteurs…</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>A&amp;nimations</translation>
    </message>
    <message>
        <source>&amp;Automation…</source>
        <translation>&amp;Automatisation…</translation>
    </message>
    <message>
        <source>Full screen o&amp;n</source>
        <translation>Plein écran &amp;sur</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Verrouiller</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
</context>
<context>
    <name>hems::NetworkDoorPanel</name>
    <message>
        <source>Let in devices from my network</source>
        <translation>Accepter les appareils de mon réseau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Type this address into your device:</source>
        <translation>Saisissez cette adresse dans votre appareil&#x202f;:</translation>
    </message>
    <message>
        <source>This computer has no address in a network now. Connect it to yours, and the address to type into your devices appears here.</source>
        <translation>Cet ordinateur n’a pas d’adresse réseau en ce moment. Connectez-le à votre réseau, et l’adresse à saisir dans vos appareils apparaîtra ici.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>Ou&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sensors cannot connect yet: the program is starting.</source>
        <translation>Les capteurs ne peuvent pas encore se connecter&#x202f;: l’application démarre.</translation>
    </message>
    <message>
        <source>The switch rests, because the program was started with %1, which decides.</source>
        <translation>L’interrupteur est sans effet, car l’application a été lancée avec %1, qui décide.</translation>
    </message>
    <message>
        <source>Whatever is in your network can send readings now, and they count, for the breaker guard too. It can read and switch nothing here. Leave this on only in a network that you trust.</source>
        <translation>Tout ce qui se trouve dans votre réseau peut maintenant envoyer des relevés, et ils comptent, aussi pour le délesteur. Rien n’y peut être lu ni commandé. Ne laissez cette option active que dans un réseau de confiance.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect, at %1, port %2. Once this is on, whatever is in your network can send readings, and they count, for the breaker guard too. It can read and switch nothing here. Turn it on only in a network that you trust.</source>
        <translation>Seuls les programmes de cet ordinateur peuvent se connecter, à %1, port %2. Une fois cette option active, tout ce qui se trouve dans votre réseau peut envoyer des relevés, et ils comptent, aussi pour le délesteur. Rien n’y peut être lu ni commandé. Ne l’activez que dans un réseau de confiance.</translation>
    </message>
</context>
<context>
    <name>hems::NoticesPanel</name>
    <message>
        <source>What you should know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>hems::OwnerDialogs</name>
    <message>
        <source>Hand over</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>No device claims number %1 any more. If one does again, you can decide then.</source>
        <translation>Plus aucun appareil ne revendique le numéro %1. Si cela se reproduit, vous pourrez alors décider.</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2. Give it to %3? %2 is refused from then on.</source>
        <translation>Le numéro %1 appartient à %2. Le transférer à %3&#x202f;? %2 sera désormais refusé.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Home energy manager %1</source>
        <translation>Gestionnaire d’énergie domestique %1</translation>
    </message>
    <message>
        <source>Sensors can&apos;t dial in at present.</source>
        <translation>Les capteurs ne peuvent pas se connecter pour le moment.</translation>
    </message>
    <message>
        <source>Sensors dial in to %1, port %2.</source>
        <translation>Les capteurs se connectent à %1, port %2.</translation>
    </message>
    <message>
        <source>The data is kept in %1.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Les données sont conservées dans %1.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>hems::PageDots</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
</context>
<context>
    <name>hems::PowerLineChart</name>
    <message>
        <source>limit %1 W</source>
        <translation>limite %1&#xa0;W</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>Rien n’a été mesuré pendant cette période</translation>
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
        <translation>Un autre appareil, %1, envoie sous ce numéro et est refusé.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>Sans pièce</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>1 · first to go off at the limit</source>
        <translation>1 · coupé en premier à la limite</translation>
    </message>
    <message>
        <source>2 · less important</source>
        <translation>2 · moins important</translation>
    </message>
    <message>
        <source>3 · as usual</source>
        <translation>3 · normal</translation>
    </message>
    <message>
        <source>4 · more important</source>
        <translation>4 · plus important</translation>
    </message>
    <message>
        <source>5 · last to go off</source>
        <translation>5 · coupé en dernier</translation>
    </message>
    <message>
        <source>Protected: stays on when all go off</source>
        <translation>Protégé&#x202f;: reste en marche quand tout s’éteint</translation>
    </message>
    <message>
        <source>For a freezer or a router: the breaker guard never touches it, and “all off” leaves it on unless you say otherwise.</source>
        <translation>Pour un congélateur ou une box Internet&#x202f;: le délesteur n’y touche jamais, et «&#x202f;Tout éteindre&#x202f;» le laisse en marche, sauf si vous en décidez autrement.</translation>
    </message>
    <message>
        <source>Runs at least</source>
        <translation>Marche au moins</translation>
    </message>
    <message>
        <source>Rests at least</source>
        <translation>S’arrête au moins</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>Draws at most</source>
        <translation>Consomme au plus</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler les modifications</translation>
    </message>
    <message>
        <source>Replace by that device…</source>
        <translation>Remplacer par cet appareil…</translation>
    </message>
    <message>
        <source>Number %1, device %2</source>
        <translation>Numéro %1, appareil %2</translation>
    </message>
    <message>
        <source>Forget this sensor…</source>
        <translation>Oublier ce capteur…</translation>
    </message>
</context>
<context>
    <name>hems::Program</name>
    <message>
        <source>There is no display to open the window on. Run hemsd, which needs none, or take a picture with --screenshot FILE.</source>
        <translation>Il n’y a pas d’écran pour ouvrir la fenêtre. Lancez hemsd, qui n’en a pas besoin, ou prenez une image avec --screenshot FILE.</translation>
    </message>
</context>
<context>
    <name>hems::ReadCommand</name>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>La sortie ne peut pas être écrite. Le disque est-il plein&#x202f;?</translation>
    </message>
    <message>
        <source>There is no sensor %1 in this home. See hemsd sensors.</source>
        <translation>Il n’y a pas de capteur %1 dans cette maison. Voir hemsd sensors.</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room yet.</source>
        <translation>Aucun capteur de cette maison n’est encore dans une pièce.</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room called %1. Its rooms are: %2.</source>
        <translation>Aucun capteur de cette maison n’est dans une pièce nommée %1. Ses pièces sont&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>hems::ReadOptionsParser</name>
    <message>
        <source>Lists the home&apos;s sensors.</source>
        <translation>Afficher les capteurs de la maison.</translation>
    </message>
    <message>
        <source>Lists a sensor&apos;s stored readings.</source>
        <translation>Afficher les relevés enregistrés d’un capteur.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Dossier des données de la maison.</translation>
    </message>
    <message>
        <source>json (default) or csv.</source>
        <translation>json (par défaut) ou csv.</translation>
    </message>
    <message>
        <source>ISO 8601; a bare date is the start of that local day</source>
        <translation>ISO 8601&#x202f;; une date seule est le début de ce jour local</translation>
    </message>
    <message>
        <source>Start of the range: %1.</source>
        <translation>Début de la période&#x202f;: %1.</translation>
    </message>
    <message>
        <source>End of the range: %1.</source>
        <translation>Fin de la période&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The sensor&apos;s id.</source>
        <translation>Identifiant du capteur.</translation>
    </message>
    <message>
        <source>Rows of total (default), hour, day or month.</source>
        <translation>Lignes par total (par défaut), hour, day ou month.</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format attend json ou csv, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’existe pas. Utilisez un nom IANA, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>--sensor is missing: whose readings are wanted?</source>
        <translation>--sensor manque&#x202f;: de quel capteur voulez-vous les relevés&#x202f;?</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor attend l’identifiant d’un capteur, un nombre entier à partir de 0, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 is missing: give both --from and --to.</source>
        <translation>--%1 manque&#x202f;: indiquez à la fois --from et --to.</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--%1 «&#x202f;%2&#x202f;» n’est pas un moment. Écrivez 2026-11-22 ou 2026-11-22T18:30:00+01:00.</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to doit être postérieur à --from.</translation>
    </message>
    <message>
        <source>--by is total, hour, day or month, not &apos;%1&apos;.</source>
        <translation>--by attend total, hour, day ou month, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--from and --to are more than 100 years apart. Ask for less, or for --by total.</source>
        <translation>Plus de 100 ans séparent --from de --to. Demandez moins, ou --by total.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas compris. Voir hemsd %2 --help.</translation>
    </message>
    <message>
        <source>Lists readings that look wrong, of all sensors or of one; they count as they came. zero_glitch: a single 0 W; spike: a single reading far above the usual; stuck: the same power for unusually long; counter: a power that never falls. watts: the last one&apos;s.</source>
        <translation>Afficher les relevés douteux, de tous les capteurs ou d’un seul&#x202f;; ils comptent tels qu’ils sont arrivés. zero_glitch&#x202f;: un 0&#xa0;W isolé&#x202f;; spike&#x202f;: un relevé isolé très au-dessus de l’habitude&#x202f;; stuck&#x202f;: la même puissance anormalement longtemps&#x202f;; counter&#x202f;: une puissance qui ne baisse jamais. watts&#x202f;: ceux du dernier relevé.</translation>
    </message>
    <message>
        <source>IANA name of the zone for times and days (default: the home&apos;s, else the system&apos;s).</source>
        <translation>Nom IANA du fuseau pour les heures et les jours (par défaut&#x202f;: celui de la maison, sinon celui du système).</translation>
    </message>
    <message>
        <source>Adds up energy, of the home, of a room or of one sensor. energy_wh: drawn less fed in; covered_s of range_s were measured, missing_s were not, and over suspect_s of the covered ones a sensor&apos;s clock was wrong. Of the home and of a room these are means over the sensors; a room&apos;s are those that belong to it now.</source>
        <translation>Additionner l’énergie de la maison, d’une pièce ou d’un capteur. energy_wh&#x202f;: soutirage moins injection&#x202f;; covered_s secondes sur range_s ont été mesurées, missing_s ne l’ont pas été, et pendant suspect_s des secondes mesurées l’horloge d’un capteur était mal réglée. Pour la maison et une pièce, ce sont des moyennes sur les capteurs&#x202f;; ceux d’une pièce sont ceux qui lui appartiennent maintenant.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>Nom de la pièce.</translation>
    </message>
    <message>
        <source>--sensor and --room can&apos;t both be given: whose energy is wanted?</source>
        <translation>--sensor et --room ne vont pas ensemble&#x202f;: de quoi voulez-vous l’énergie&#x202f;?</translation>
    </message>
    <message>
        <source>--room is a room&apos;s name.</source>
        <translation>--room attend le nom d’une pièce.</translation>
    </message>
</context>
<context>
    <name>hems::ReadingCsv</name>
    <message>
        <source>there are %1 fields rather than time,id,sn,state,watts</source>
        <translation>il y a %1 champs au lieu de time,id,sn,state,watts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une heure</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sensor&apos;s id</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’identifiant d’un capteur</translation>
    </message>
    <message>
        <source>a serial number has 1 to 64 characters</source>
        <translation>un numéro de série a de 1 à 64 caractères</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of on, suspend, off</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni on, ni suspend, ni off</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no power in watts</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une puissance en watts</translation>
    </message>
</context>
<context>
    <name>hems::ReadingImport</name>
    <message>
        <source>the line is too long</source>
        <translation>la ligne est trop longue</translation>
    </message>
    <message>
        <source>sensor %1 has the serial number %2, not %3</source>
        <translation>le capteur %1 a le numéro de série %2, et non %3</translation>
    </message>
    <message>
        <source>The readings cannot be stored (%1). Check that the disk is not full, then import again: what is there already does no harm.</source>
        <translation>Les relevés ne peuvent pas être enregistrés (%1). Vérifiez que le disque n’est pas plein, puis importez de nouveau&#x202f;: ce qui est déjà là ne gêne pas.</translation>
    </message>
    <message>
        <source>the readings of sensor %1 are kept no longer than since %2</source>
        <translation>les relevés du capteur %1 ne sont conservés que depuis %2</translation>
    </message>
</context>
<context>
    <name>hems::ReadingStore</name>
    <message>
        <source>The home&apos;s data is not open, so the switch cannot be kept.</source>
        <translation>Les données de la maison ne sont pas ouvertes&#x202f;: l’ordre ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the home&apos;s data could not be made. %1</source>
        <translation>La sauvegarde du jour des données de la maison n’a pas pu être faite. %1</translation>
    </message>
</context>
<context>
    <name>hems::RefusalsDialog</name>
    <message>
        <source>Not a valid message (no JSON)</source>
        <translation>Message non valide (pas du JSON)</translation>
    </message>
    <message>
        <source>Not a message of a sensor</source>
        <translation>N’est pas un message de capteur</translation>
    </message>
    <message>
        <source>Message too long or without an end</source>
        <translation>Message trop long ou sans fin</translation>
    </message>
    <message>
        <source>Message nested too deep</source>
        <translation>Message trop imbriqué</translation>
    </message>
    <message>
        <source>Unknown type of message</source>
        <translation>Type de message inconnu</translation>
    </message>
    <message>
        <source>The sensor&apos;s number is missing or wrong</source>
        <translation>Numéro du capteur manquant ou erroné</translation>
    </message>
    <message>
        <source>The serial number is missing or wrong</source>
        <translation>Numéro de série manquant ou erroné</translation>
    </message>
    <message>
        <source>The state is missing or wrong</source>
        <translation>État manquant ou erroné</translation>
    </message>
    <message>
        <source>The power is missing or impossible; the state was taken</source>
        <translation>Puissance manquante ou impossible&#x202f;; l’état a été pris en compte</translation>
    </message>
    <message>
        <source>The time is missing or no number; the state was taken</source>
        <translation>Heure manquante ou non numérique&#x202f;; l’état a été pris en compte</translation>
    </message>
    <message>
        <source>Another device already has this number</source>
        <translation>Un autre appareil a déjà ce numéro</translation>
    </message>
    <message>
        <source>This home takes no more sensors (--max-sensors)</source>
        <translation>Cette maison n’accepte plus de capteurs (--max-sensors)</translation>
    </message>
    <message>
        <source>Too many connections at once (--max-connections)</source>
        <translation>Trop de connexions simultanées (--max-connections)</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Messages refusés</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier refus</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>What was refused since the program started. Nothing of it was stored.</source>
        <translation>Ce qui a été refusé depuis le démarrage de l’application. Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing has been refused since the program started.</source>
        <translation>Rien n’a été refusé depuis le démarrage de l’application.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Transférer…</translation>
    </message>
</context>
<context>
    <name>hems::RenameDialog</name>
    <message>
        <source>Rename sensors</source>
        <translation>Renommer les capteurs</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A sensor without a name is called by its serial number.</source>
        <translation>Un capteur sans nom est désigné par son numéro de série.</translation>
    </message>
</context>
<context>
    <name>hems::Replay</name>
    <message>
        <source>No server answers at %1:%2 (%3). Start hems or hemsd first, or name its address and port.</source>
        <translation>Aucun serveur ne répond à l’adresse %1:%2 (%3). Démarrez d’abord hems ou hemsd, ou indiquez son adresse et son port.</translation>
    </message>
    <message>
        <source>The server at %1:%2 answers no more (%3). %4 readings had been answered; replay the file again when the server is back: sending a reading twice is harmless.</source>
        <translation>Le serveur à l’adresse %1:%2 ne répond plus (%3). %4 relevés avaient reçu une réponse&#x202f;; rejouez le fichier quand le serveur sera revenu&#x202f;: envoyer deux fois un relevé est sans danger.</translation>
    </message>
    <message>
        <source>the answer is no reply of the protocol</source>
        <translation>la réponse n’est pas conforme au protocole</translation>
    </message>
</context>
<context>
    <name>hems::RuleDialog</name>
    <message>
        <source>New schedule</source>
        <translation>Nouvelle programmation</translation>
    </message>
    <message>
        <source>Change a schedule</source>
        <translation>Modifier la programmation</translation>
    </message>
    <message>
        <source>Everything that is not protected</source>
        <translation>Tout ce qui n’est pas protégé</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Pièce&#x202f;: %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>À une heure donnée</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>Au lever du soleil</translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>Au coucher du soleil</translation>
    </message>
    <message>
        <source>Once it has been on for a while</source>
        <translation>Après un certain temps de marche</translation>
    </message>
    <message>
        <source> min later (− earlier)</source>
        <comment>minutes, after a number</comment>
        <translation> min après (−&#x202f;: avant)</translation>
    </message>
    <message>
        <source> min on, then off</source>
        <comment>minutes, after a number</comment>
        <translation> min de marche, puis arrêt</translation>
    </message>
    <message>
        <source>A name, if you like: Night</source>
        <translation>Facultatif, p. ex. Nuit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Set where the home is first, on the page with the schedules: until then this rule does nothing.</source>
        <translation>Indiquez d’abord où se trouve la maison, sur la page des programmations&#x202f;: d’ici là, cette règle ne fait rien.</translation>
    </message>
    <message>
        <source>What is protected stays on.</source>
        <translation>Ce qui est protégé reste en marche.</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
</context>
<context>
    <name>hems::RuleTexts</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>A sensor that is gone</source>
        <translation>Capteur disparu</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>what goes on</comment>
        <translation>%1&#x202f;: marche</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>what goes off</comment>
        <translation>%1&#x202f;: arrêt</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>Au lever du soleil</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunrise</source>
        <translation>
            <numerusform>%n&#xa0;min avant le lever du soleil</numerusform>
            <numerusform>%n&#xa0;min avant le lever du soleil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunrise</source>
        <translation>
            <numerusform>%n&#xa0;min après le lever du soleil</numerusform>
            <numerusform>%n&#xa0;min après le lever du soleil</numerusform>
        </translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>Au coucher du soleil</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunset</source>
        <translation>
            <numerusform>%n&#xa0;min avant le coucher du soleil</numerusform>
            <numerusform>%n&#xa0;min avant le coucher du soleil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunset</source>
        <translation>
            <numerusform>%n&#xa0;min après le coucher du soleil</numerusform>
            <numerusform>%n&#xa0;min après le coucher du soleil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n min on</source>
        <translation>
            <numerusform>Après %n&#xa0;min de marche</numerusform>
            <numerusform>Après %n&#xa0;min de marche</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>En semaine</translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation>Le week-end</translation>
    </message>
    <message>
        <source>On no day</source>
        <translation>Aucun jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <comment>what is switched, the rule&apos;s name</comment>
        <translation>%1, par «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>hems::Scenario</name>
    <message>
        <source>there must be one at least</source>
        <translation>il en faut au moins un</translation>
    </message>
    <message>
        <source>it must be &quot;family&quot; or &quot;busy&quot;</source>
        <translation>il faut &quot;family&quot; ou &quot;busy&quot;</translation>
    </message>
    <message>
        <source>it must be a time such as &quot;18:30&quot;</source>
        <translation>il faut une heure telle que &quot;18:30&quot;</translation>
    </message>
    <message>
        <source>a scenario has %1 sensors at most</source>
        <translation>un scénario a au plus %1 capteurs</translation>
    </message>
    <message>
        <source>there is no appliance &quot;%1&quot;</source>
        <translation>l’appareil &quot;%1&quot; n’existe pas</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>le défaut &quot;%1&quot; n’existe pas</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be read: %2. Name a file, or one of %3.</source>
        <translation>Le scénario %1 est illisible&#x202f;: %2. Indiquez un fichier, ou l’un de ceux-ci&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be used: %2.</source>
        <translation>Le scénario %1 est inutilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>il faut un objet entre { }</translation>
    </message>
</context>
<context>
    <name>hems::SchedulesPage</name>
    <message>
        <source>Nothing: there are no schedules yet.</source>
        <translation>Rien&#x202f;: il n’y a pas encore de programmations.</translation>
    </message>
    <message>
        <source>Nothing is due in the next 24 hours.</source>
        <translation>Rien n’est prévu dans les prochaines 24 heures.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programmations</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What will happen in the next 24 hours</source>
        <translation>Prévu dans les prochaines 24 heures</translation>
    </message>
    <message>
        <source>I say where the home is, for sunrise and sunset</source>
        <translation>Indiquer où se trouve la maison, pour le lever et le coucher du soleil</translation>
    </message>
    <message>
        <source>North </source>
        <comment>before degrees</comment>
        <translation>Nord </translation>
    </message>
    <message>
        <source>East </source>
        <comment>before degrees</comment>
        <translation>Est </translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Enregistrer le lieu</translation>
    </message>
</context>
<context>
    <name>hems::SensorCard</name>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Switch of %1</source>
        <translation>Interrupteur&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>hems::SensorDetails</name>
    <message>
        <source>Switches and their proof</source>
        <translation>Ordres et preuves</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interrupteur</translation>
    </message>
    <message>
        <source>Power over the last hour</source>
        <translation>Puissance sur la dernière heure</translation>
    </message>
    <message>
        <source>Choose a sensor to see more of it.</source>
        <translation>Choisissez un capteur pour en savoir plus.</translation>
    </message>
    <message>
        <source>%1 kWh today</source>
        <translation>%1&#xa0;kWh aujourd’hui</translation>
    </message>
</context>
<context>
    <name>hems::SensorIcon</name>
    <message>
        <source>Plug</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Four</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Bouilloire</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Réfrigérateur</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Congélateur</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>Lave-linge</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Sèche-linge</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Téléviseur</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Enceinte</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>Chauffe-eau</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Lave-vaisselle</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Box Internet</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Radiateur</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Climatiseur</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilateur</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Pompe</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Voiture</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Panneaux solaires</translation>
    </message>
</context>
<context>
    <name>hems::SensorServer</name>
    <message>
        <source>Sensors can&apos;t connect: “%1” is not a network address. Write 127.0.0.1 for sensors on this computer only, or 0.0.0.0 for sensors anywhere in the home network.</source>
        <translation>Les capteurs ne peuvent pas se connecter&#x202f;: «&#x202f;%1&#x202f;» n’est pas une adresse réseau. Écrivez 127.0.0.1 pour les capteurs de cet ordinateur seulement, ou 0.0.0.0 pour ceux de tout le réseau de la maison.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>Les capteurs ne peuvent pas se connecter&#x202f;: un autre programme utilise déjà le port %1. Fermez-le, ou choisissez un autre port. HEMS continue d’essayer.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not have the address %1 at present. Check its network connection, or choose another address. HEMS keeps trying.</source>
        <translation>Les capteurs ne peuvent pas se connecter&#x202f;: cet ordinateur n’a pas l’adresse %1 pour le moment. Vérifiez sa connexion réseau, ou choisissez une autre adresse. HEMS continue d’essayer.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS use port %1. Choose a port from 1024 to 65535.</source>
        <translation>Les capteurs ne peuvent pas se connecter&#x202f;: cet ordinateur ne permet pas à HEMS d’utiliser le port %1. Choisissez un port de 1024 à 65535.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>Les capteurs ne peuvent pas se connecter&#x202f;: cet ordinateur ne permet pas à HEMS d’écouter sur %1, port %2 (%3). HEMS continue d’essayer.</translation>
    </message>
</context>
<context>
    <name>hems::SensorTable</name>
    <message>
        <source>Messages that could not be taken, since the program started</source>
        <translation>Messages qui n’ont pas pu être acceptés, depuis le démarrage de l’application</translation>
    </message>
    <message>
        <source>%1: number %2, serial number %3</source>
        <translation>%1&#x202f;: numéro %2, numéro de série %3</translation>
    </message>
</context>
<context>
    <name>hems::SensorTexts</name>
    <message>
        <source>Sensor</source>
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interrupteur</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Today, kWh</source>
        <translation>Aujourd’hui, kWh</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Reports every</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>À l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>Sans pièce</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 sur %2 en marche</translation>
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
        <translation>Interrupteur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Enter opens its card</source>
        <translation>Entrée ouvre sa fiche</translation>
    </message>
</context>
<context>
    <name>hems::SensorsView</name>
    <message>
        <source>All rooms</source>
        <translation>Toutes les pièces</translation>
    </message>
    <message>
        <source>%1 of %2 report</source>
        <translation>%1 sur %2 en ligne</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>trouvés&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: switch · F2: rename · Shift: choose several</source>
        <translation>Espace&#x202f;: allumer ou éteindre · F2&#x202f;: renommer · Maj&#x202f;: en sélectionner plusieurs</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Find a name, a number, a room</source>
        <translation>Nom, numéro ou pièce</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Allumés</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Éteints</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>Avec un problème</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>Quels états</translation>
    </message>
    <message>
        <source>Which room</source>
        <translation>Quelle pièce</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Par pièce</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Switch the chosen ones on</source>
        <translation>Allumer les capteurs sélectionnés</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>Switch the chosen ones off</source>
        <translation>Éteindre les capteurs sélectionnés</translation>
    </message>
    <message>
        <source>All on…</source>
        <translation>Tout allumer…</translation>
    </message>
    <message>
        <source>All off…</source>
        <translation>Tout éteindre…</translation>
    </message>
</context>
<context>
    <name>hems::SensorsWindow</name>
    <message>
        <source>Forget a sensor</source>
        <translation>Oublier un capteur</translation>
    </message>
    <message>
        <source>Forget %1? Its history stays. Its settings and schedules are lost. If the device reports again, it comes back as a new sensor.</source>
        <translation>Oublier %1&#x202f;? Son historique reste. Ses paramètres et ses programmations seront perdus. Si l’appareil se manifeste de nouveau, il reviendra comme un nouveau capteur.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Replace a device</source>
        <translation>Remplacer un appareil</translation>
    </message>
    <message>
        <source>Let the device %1 take the place of %2 (%3)? Name, settings and history stay; the old device is refused from then on.</source>
        <translation>L’appareil %1 doit-il prendre la place de %2 (%3)&#x202f;? Le nom, les paramètres et l’historique restent&#x202f;; l’ancien appareil sera désormais refusé.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>hems::ServerOptions</name>
    <message>
        <source>Listen for sensors on this address (default %1: this computer only; 0.0.0.0: the whole network).</source>
        <translation>Écouter les capteurs à cette adresse (par défaut&#x202f;: %1, cet ordinateur seulement&#x202f;; 0.0.0.0&#x202f;: tout le réseau).</translation>
    </message>
    <message>
        <source>Listen for sensors on this port (default %1; 0: any free one).</source>
        <translation>Écouter les capteurs sur ce port (par défaut&#x202f;: %1&#x202f;; 0&#x202f;: n’importe quel port libre).</translation>
    </message>
    <message>
        <source>Take at most so many connections (default %1).</source>
        <translation>Accepter au plus ce nombre de connexions (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Know at most so many sensors (default %1); a new one beyond is refused.</source>
        <translation>Connaître au plus ce nombre de capteurs (par défaut&#x202f;: %1)&#x202f;; au-delà, un nouveau capteur est refusé.</translation>
    </message>
    <message>
        <source>Read at most so many messages a second from one connection; what comes faster is read later (default %1 from the network, no limit from this computer; 0: no limit).</source>
        <translation>Lire au plus ce nombre de messages par seconde d’une même connexion&#x202f;; ce qui arrive plus vite est lu plus tard (par défaut&#x202f;: %1 depuis le réseau, sans limite depuis cet ordinateur&#x202f;; 0&#x202f;: sans limite).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, et non «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--listen takes an address such as 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--listen attend une adresse telle que 127.0.0.1 ou 0.0.0.0, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Close a connection that has not sent a message so many seconds after it was made (default %1).</source>
        <translation>Fermer une connexion qui n’a envoyé aucun message ce nombre de secondes après son ouverture (par défaut&#x202f;: %1).</translation>
    </message>
    <message>
        <source>Close a connection that has sent no message for so many seconds (default %1). Sensors that poll less often need more.</source>
        <translation>Fermer une connexion qui n’a envoyé aucun message pendant ce nombre de secondes (par défaut&#x202f;: %1). Les capteurs qui envoient moins souvent demandent plus.</translation>
    </message>
    <message>
        <source>How readings go to the disk: safe (default; a power cut costs a second at most) or flash (for SD cards, which wear out by writing; a power cut may cost a minute).</source>
        <translation>Écriture des relevés sur le disque&#x202f;: safe (par défaut&#x202f;; une coupure de courant coûte au plus une seconde) ou flash (pour les cartes SD, que l’écriture use&#x202f;; une coupure de courant peut coûter une minute).</translation>
    </message>
    <message>
        <source>--storage takes safe or flash, not &quot;%1&quot;.</source>
        <translation>--storage attend safe ou flash, et non «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hems::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>celui de cet ordinateur</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>safely: a power cut costs a second at most</source>
        <translation>sûre&#x202f;: une coupure de courant coûte au plus une seconde</translation>
    </message>
    <message>
        <source>sparingly, for SD cards: a power cut may cost a minute</source>
        <translation>économe, pour carte SD&#x202f;: une coupure de courant peut coûter une minute</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>for so many days:</source>
        <translation>pendant ce nombre de jours&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Time zone of the home</source>
        <translation>&amp;Fuseau horaire de la maison</translation>
    </message>
    <message>
        <source>&amp;Price of a kWh</source>
        <translation>&amp;Prix du kWh</translation>
    </message>
    <message>
        <source>&amp;Write to the disk</source>
        <translation>Écriture sur le &amp;disque</translation>
    </message>
    <message>
        <source>&amp;Keep every reading</source>
        <translation>&amp;Conserver chaque relevé</translation>
    </message>
    <message>
        <source>How much of the disk that takes is known after an hour of recording.</source>
        <translation>La place prise sur le disque sera connue après une heure d’enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 a year for your %n sensor(s).</source>
        <translation>
            <numerusform>Environ %1 par an pour %n capteur.</numerusform>
            <numerusform>Environ %1 par an pour vos %n capteurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for the readings of your %n sensor(s), and %2 a year for what each minute used, which is kept for ever.</source>
        <translation>
            <numerusform>Environ %1 pour les relevés de %n capteur, et %2 par an pour la consommation de chaque minute, gardée pour toujours.</numerusform>
            <numerusform>Environ %1 pour les relevés de vos %n capteurs, et %2 par an pour la consommation de chaque minute, gardée pour toujours.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1 now.</source>
        <translation>Le fichier occupe %1 actuellement.</translation>
    </message>
    <message>
        <source>Older readings are removed for good. The energy of every minute stays, and the room in the file is used again.</source>
        <translation>Les relevés plus anciens sont supprimés définitivement. L’énergie de chaque minute reste, et la place libérée dans le fichier est réutilisée.</translation>
    </message>
    <message>
        <source>All but the price changes when the program starts again.</source>
        <translation>Hormis le prix, tout prend effet au prochain démarrage de l’application.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Maison</translation>
    </message>
</context>
<context>
    <name>hems::ShareCard</name>
    <message>
        <source>Share of power now</source>
        <translation>Répartition de la puissance</translation>
    </message>
    <message>
        <source>Shares as a ring</source>
        <translation>Répartition de la puissance, en anneau</translation>
    </message>
</context>
<context>
    <name>hems::ShareLegend</name>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Others, %1</source>
        <comment>so many sensors together</comment>
        <translation>Autres (%1)</translation>
    </message>
</context>
<context>
    <name>hems::SimulatedHome</name>
    <message>
        <source>The simulation can&apos;t start: what was simulated before can&apos;t be removed from %1. Check that this folder can be written.</source>
        <translation>La simulation ne peut pas démarrer&#x202f;: les données de la simulation précédente ne peuvent pas être supprimées de %1. Vérifiez que ce dossier est accessible en écriture.</translation>
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
        <translation>Capteur</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Se dit</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Défauts</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>Compté aujourd’hui</translation>
    </message>
    <message>
        <source>Truly drawn</source>
        <translation>Réellement consommé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>nothing: not connected</source>
        <translation>rien&#x202f;: non connecté</translation>
    </message>
    <message>
        <source>on</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>off</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>hems::Simulation</name>
    <message>
        <source>No server answers at %1:%2 (%3). The simulated sensors keep trying: start hems or hemsd, or name another server.</source>
        <translation>Aucun serveur ne répond à l’adresse %1:%2 (%3). Les capteurs simulés continuent d’essayer&#x202f;: démarrez hems ou hemsd, ou indiquez un autre serveur.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorOptions</name>
    <message>
        <source>See hems-simulator --help.</source>
        <translation>Voir hems-simulator --help.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address (127.0.0.1).</source>
        <translation>Nom ou adresse du serveur (127.0.0.1).</translation>
    </message>
    <message>
        <source>The server&apos;s port (11451).</source>
        <translation>Port du serveur (11451).</translation>
    </message>
    <message>
        <source>How many sensors to simulate, 1 to 10000 (12).</source>
        <translation>Nombre de capteurs à simuler, de 1 à 10000 (12).</translation>
    </message>
    <message>
        <source>Milliseconds between a sensor&apos;s polls, 50 to 3600000 (1000).</source>
        <translation>Millisecondes entre deux messages d’un capteur, de 50 à 3600000 (1000).</translation>
    </message>
    <message>
        <source>A whole number; the same seed gives the same household (1).</source>
        <translation>Un nombre entier&#x202f;; le même nombre donne le même foyer (1).</translation>
    </message>
    <message>
        <source>The time zone of the recording&apos;s local times (Europe/Paris).</source>
        <translation>Fuseau des heures locales de l’enregistrement (Europe/Paris).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>L’option «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3, et non «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 must be a number above 0 and at most %2, not &quot;%3&quot;.</source>
        <translation>--%1 doit être un nombre supérieur à 0 et d’au plus %2, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 to 18446744073709551615, not &quot;%1&quot;.</source>
        <translation>--seed doit être un nombre entier de 0 à 18446744073709551615, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;; --time-zone wants a name such as Europe/Paris or UTC.</source>
        <translation>Le fuseau horaire «&#x202f;%1&#x202f;» n’existe pas&#x202f;; --time-zone attend un nom tel que Europe/Paris ou UTC.</translation>
    </message>
    <message>
        <source>--%1 only means something together with --replay.</source>
        <translation>--%1 n’a de sens qu’avec --replay.</translation>
    </message>
    <message>
        <source>Simulate the home of a scenario instead: %1, or a file in the format of these.</source>
        <translation>Simuler plutôt la maison d’un scénario&#x202f;: %1, ou un fichier au même format.</translation>
    </message>
    <message>
        <source>--%1 needs something after it.</source>
        <translation>--%1 doit être suivi d’une valeur.</translation>
    </message>
    <message>
        <source>--%1 means nothing together with --%2, which brings its own.</source>
        <translation>--%1 n’a pas de sens avec --%2, qui apporte le sien.</translation>
    </message>
    <message>
        <source>Sensors as a program: connects simulated household appliances to a HEMS server, or replays a recording to it. Runs until it is stopped with Ctrl+C. Exit code: 0 done or stopped; 1 no server, an unreadable file or refused readings; 2 wrong options. &quot;hems-simulator verify --help&quot; tells how to compare what was counted with the truth.</source>
        <translation>Des capteurs en programme&#x202f;: connecte des appareils ménagers simulés à un serveur HEMS, ou lui rejoue un enregistrement. Tourne jusqu’à Ctrl+C. Code de sortie&#x202f;: 0 terminé ou arrêté&#x202f;; 1 pas de serveur, fichier illisible ou relevés refusés&#x202f;; 2 options erronées. «&#x202f;hems-simulator verify --help&#x202f;» explique comment comparer ce qui a été compté avec la réalité.</translation>
    </message>
    <message>
        <source>Let time run so many times faster, or &quot;max&quot;: as fast as the server answers (1). What runs faster than 1 begins in the past and ends now.</source>
        <translation>Faire passer le temps ce nombre de fois plus vite, ou &quot;max&quot;&#x202f;: aussi vite que le serveur répond (1). Au-delà de 1, la simulation commence dans le passé et finit maintenant.</translation>
    </message>
    <message>
        <source>Stop after so many seconds, simulated ones where time runs faster. Without it a faster simulation begins a day ago and goes on when it has reached now.</source>
        <translation>S’arrêter après ce nombre de secondes, simulées si le temps passe plus vite. Sans cette option, une simulation accélérée commence un jour plus tôt et se poursuit une fois arrivée à maintenant.</translation>
    </message>
    <message>
        <source>Begin the simulated time there, such as 2026-03-01T00:00:00Z.</source>
        <translation>Commencer le temps simulé à ce moment, par exemple 2026-03-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>Write what each sensor has truly drawn, hour by hour, to FILE, to be compared by verify.</source>
        <translation>Écrire dans FILE, heure par heure, ce que chaque capteur a réellement consommé, pour la comparaison par verify.</translation>
    </message>
    <message>
        <source>Send what is recorded in FILE instead, with its own times. FILE is a CSV file with the columns time,id,sn,watts, an export of HEMS, or in the format of the UCI set &quot;Individual household electric power consumption&quot;.</source>
        <translation>Envoyer plutôt ce qui est enregistré dans FILE, avec ses propres heures. FILE est un fichier CSV aux colonnes time,id,sn,watts, une exportation de HEMS, ou un fichier au format du jeu UCI «&#x202f;Individual household electric power consumption&#x202f;».</translation>
    </message>
    <message>
        <source>Replay it with later times, so that it ends when the replay does.</source>
        <translation>Le rejouer avec des heures décalées, pour qu’il finisse en même temps que la relecture.</translation>
    </message>
    <message>
        <source>Replay it so many times, one after the other (1).</source>
        <translation>Le rejouer ce nombre de fois, l’une après l’autre (1).</translation>
    </message>
    <message>
        <source>--speed below 1 only means something together with --replay.</source>
        <translation>--speed au-dessous de 1 n’a de sens qu’avec --replay.</translation>
    </message>
    <message>
        <source>--%1 must be a past time such as 2026-03-01T00:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 doit être un moment passé tel que 2026-03-01T00:00:00Z, et non «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorProgram</name>
    <message>
        <source>Sensors connected to %1:%2: %3</source>
        <translation>Capteurs connectés à %1:%2&#x202f;: %3</translation>
    </message>
    <message>
        <source>Lines of the recording left out because they could not be understood: %1; the first is %2.</source>
        <translation>Lignes de l’enregistrement ignorées car incomprises&#x202f;: %1&#x202f;; la première est %2.</translation>
    </message>
    <message>
        <source>Readings that the server refused: %1; the first time it said: %2</source>
        <translation>Relevés refusés par le serveur&#x202f;: %1&#x202f;; la première fois, il a répondu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 readings sent, %2 answered, %3 refused, %4 s</source>
        <translation>%1 relevés envoyés, %2 avec réponse, %3 refusés, %4&#xa0;s</translation>
    </message>
    <message>
        <source>The truth can&apos;t be written to %1: %2. Name another file.</source>
        <translation>La réalité ne peut pas être écrite dans %1&#x202f;: %2. Indiquez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorView</name>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>S&amp;cenario:</source>
        <translation>&amp;Scénario&#x202f;:</translation>
    </message>
    <message>
        <source>A busy home</source>
        <translation>Une maison animée</translation>
    </message>
    <message>
        <source>&amp;Sensors:</source>
        <translation>&amp;Capteurs&#x202f;:</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>&amp;Vitesse&#x202f;:</translation>
    </message>
    <message>
        <source>Now, in real time</source>
        <translation>Maintenant, en temps réel</translation>
    </message>
    <message>
        <source>The past day: an hour a minute</source>
        <translation>Le dernier jour&#x202f;: une heure par minute</translation>
    </message>
    <message>
        <source>The past day: an hour a second</source>
        <translation>Le dernier jour&#x202f;: une heure par seconde</translation>
    </message>
    <message>
        <source>The past day: as fast as it goes</source>
        <translation>Le dernier jour&#x202f;: au plus vite</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Catching up with now: %1 % of the past day are recorded.</source>
        <translation>Rattrapage du temps&#x202f;: %1&#x202f;% du dernier jour sont enregistrés.</translation>
    </message>
    <message>
        <source>Click a sensor&apos;s faults to change them. Counted: what the program has recorded today. Truly drawn: what the made-up appliance has really used.</source>
        <translation>Cliquez sur les défauts d’un capteur pour les changer. Compté&#x202f;: ce que l’application a enregistré aujourd’hui. Réellement consommé&#x202f;: ce que l’appareil fictif a vraiment utilisé.</translation>
    </message>
    <message>
        <source>Made-up sensors show what the program does. Their data go into a folder of their own, which begins empty each time; your own home goes on being recorded meanwhile.</source>
        <translation>Des capteurs fictifs montrent ce que fait l’application. Leurs données vont dans un dossier à part, vide à chaque départ&#x202f;; votre propre maison continue d’être enregistrée pendant ce temps.</translation>
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
        <translation>Jour</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Afficher les 15 dernières minutes</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Afficher la dernière heure</translation>
    </message>
    <message>
        <source>Show the last 6 hours</source>
        <translation>Afficher les 6 dernières heures</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Afficher aujourd’hui</translation>
    </message>
    <message>
        <source>How much of the past the line shows</source>
        <translation>Durée que montre la courbe</translation>
    </message>
</context>
<context>
    <name>hems::Sparkline</name>
    <message>
        <source>Power over the last minutes</source>
        <translation>Puissance sur les dernières minutes</translation>
    </message>
</context>
<context>
    <name>hems::StoreCheck</name>
    <message>
        <source>the home</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>sensor %1</source>
        <translation>capteur %1</translation>
    </message>
    <message>
        <source>The newest readings cannot be read: %1.</source>
        <translation>Les relevés les plus récents sont illisibles&#x202f;: %1.</translation>
    </message>
    <message>
        <source>On %1 (UTC) the minutes of %2 are not what its readings add up to.</source>
        <translation>Le %1 (UTC), les minutes ne correspondent pas à la somme des relevés (%2).</translation>
    </message>
    <message>
        <source>On %1 (UTC) the quarter hours of %2 are not what its readings add up to.</source>
        <translation>Le %1 (UTC), les quarts d’heure ne correspondent pas à la somme des relevés (%2).</translation>
    </message>
    <message>
        <source>On %1 (UTC) what is stored of %2 cannot be read: %3.</source>
        <translation>Le %1 (UTC), les données enregistrées sont illisibles (%2)&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>hems::StoreTexts</name>
    <message>
        <source>The disk is full. Free some space on it.</source>
        <translation>Le disque est plein. Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close that program.</source>
        <translation>Un autre programme garde %1 verrouillé. Fermez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that it and its folder belong to you and that the disk is not write-protected.</source>
        <translation>%1 ne peut pas être écrit. Vérifiez que le fichier et son dossier vous appartiennent et que le disque n’est pas protégé en écriture.</translation>
    </message>
    <message>
        <source>The disk that holds %1 reports errors. Check that it is connected, sound and not full.</source>
        <translation>Le disque qui contient %1 signale des erreurs. Vérifiez qu’il est connecté, en bon état et pas plein.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be used (%2).</source>
        <translation>Les données de la maison dans %1 sont inutilisables (%2).</translation>
    </message>
    <message>
        <source>Nothing is being recorded. %1 Recording then goes on by itself.</source>
        <translation>Rien n’est enregistré pour le moment. %1 L’enregistrement reprendra ensuite de lui-même.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged. Start the program with this data folder: it puts the file aside and begins a new one.</source>
        <translation>Les données de la maison dans %1 sont endommagées. Démarrez l’application avec ce dossier de données&#x202f;: elle met le fichier de côté et en commence un nouveau.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be read (%2). Check that the file belongs to you.</source>
        <translation>Les données de la maison dans %1 sont illisibles (%2). Vérifiez que le fichier vous appartient.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Start that version, or choose another data folder; the file has not been touched.</source>
        <translation>%1 a été écrit par une version plus récente de cette application. Démarrez cette version-là, ou choisissez un autre dossier de données&#x202f;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another data folder; the file has not been touched.</source>
        <translation>%1 appartient à un autre programme. Choisissez un autre dossier de données&#x202f;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and recording goes on in a new file.</source>
        <translation>Les données de la maison étaient endommagées. Elles sont conservées sous %1, et l’enregistrement continue dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged, and the file cannot be moved out of the way. Check that its folder belongs to you and that the disk is not write-protected.</source>
        <translation>Les données de la maison dans %1 sont endommagées, et le fichier ne peut pas être déplacé. Vérifiez que son dossier vous appartient et que le disque n’est pas protégé en écriture.</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and the backup of %2 took its place: what was recorded after it is missing, apart from the last minutes. Recording goes on.</source>
        <translation>Les données de la maison étaient endommagées. Elles sont conservées sous %1, et la sauvegarde de %2 les remplace&#x202f;: ce qui a été enregistré depuis manque, hormis les dernières minutes. L’enregistrement continue.</translation>
    </message>
</context>
<context>
    <name>hems::SwitchAllDialog</name>
    <message>
        <source>Switch on everything in the home?</source>
        <translation>Tout allumer dans la maison&#x202f;?</translation>
    </message>
    <message>
        <source>Switch off everything in the home?</source>
        <translation>Tout éteindre dans la maison&#x202f;?</translation>
    </message>
    <message>
        <source>Switch on everything in %1?</source>
        <translation>Tout allumer dans la pièce «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Switch off everything in %1?</source>
        <translation>Tout éteindre dans la pièce «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Allumer</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Éteindre</translation>
    </message>
    <message>
        <source>What is protected stays on. Tick it to switch it off, too.</source>
        <translation>Ce qui est protégé reste en marche. Cochez-le pour l’éteindre aussi.</translation>
    </message>
    <message>
        <source>Take away the tick of what is to stay as it is.</source>
        <translation>Décochez ce qui doit rester tel quel.</translation>
    </message>
    <message>
        <source>%1 · protected</source>
        <translation>%1 · protégé</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>Allumer (%n)</numerusform>
            <numerusform>Allumer (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>Éteindre (%n)</numerusform>
            <numerusform>Éteindre (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchStatusText</name>
    <message>
        <source>Saving…</source>
        <comment>a switch was clicked and is not stored yet</comment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Going off</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message numerus="yes">
        <source>Going off · %n polls</source>
        <comment>so many polls came since; always more than two</comment>
        <translation>
            <numerusform>Arrêt demandé %n fois</numerusform>
            <numerusform>Arrêt demandé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Going off · poll %1 of %2</source>
        <translation>Arrêt en cours · %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Coming on · %n polls</source>
        <comment>so many polls came since; always two or more</comment>
        <translation>
            <numerusform>Marche demandée %n fois</numerusform>
            <numerusform>Marche demandée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming on</source>
        <translation>Mise en marche</translation>
    </message>
    <message numerus="yes">
        <source>Ignored off · %n polls</source>
        <comment>told off so many times; always three or more</comment>
        <translation>
            <numerusform>Arrêt ignoré %n fois</numerusform>
            <numerusform>Arrêt ignoré %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored on · %n polls</source>
        <comment>told on so many times; always three or more</comment>
        <translation>
            <numerusform>Marche ignorée %n fois</numerusform>
            <numerusform>Marche ignorée %n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n s ago</source>
        <comment>seconds since it was last heard</comment>
        <translation>
            <numerusform>Perdu depuis %n&#xa0;s</numerusform>
            <numerusform>Perdu depuis %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n min ago</source>
        <comment>minutes since it was last heard</comment>
        <translation>
            <numerusform>Perdu depuis %n&#xa0;min</numerusform>
            <numerusform>Perdu depuis %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n h ago</source>
        <comment>hours since it was last heard</comment>
        <translation>
            <numerusform>Perdu depuis %n&#xa0;h</numerusform>
            <numerusform>Perdu depuis %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n d ago</source>
        <comment>days since it was last heard</comment>
        <translation>
            <numerusform>Perdu depuis %n&#xa0;j</numerusform>
            <numerusform>Perdu depuis %n&#xa0;j</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended · %1</source>
        <comment>nothing heard for two polls; 12 s ago</comment>
        <translation>Suspendu · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds since a sensor was last heard</comment>
        <translation>
            <numerusform>il y a %n&#xa0;s</numerusform>
            <numerusform>il y a %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes since a sensor was last heard</comment>
        <translation>
            <numerusform>il y a %n&#xa0;min</numerusform>
            <numerusform>il y a %n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchUndo</name>
    <message numerus="yes">
        <source>%n sensors switched on.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n capteur allumé.</numerusform>
            <numerusform>%n capteurs allumés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors switched off.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n capteur éteint.</numerusform>
            <numerusform>%n capteurs éteints.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 switched on.</source>
        <translation>%1&#x202f;: mise en marche.</translation>
    </message>
    <message>
        <source>%1 switched off.</source>
        <translation>%1&#x202f;: arrêt.</translation>
    </message>
</context>
<context>
    <name>hems::TileGrid</name>
    <message>
        <source>No sensor has called yet. Each one appears here by itself at its first message.</source>
        <translation>Aucun capteur ne s’est encore manifesté. Chacun apparaît ici de lui-même à son premier message.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
</context>
<context>
    <name>hems::TilesPage</name>
    <message>
        <source>Tiles</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>By the sensors&apos; numbers</source>
        <translation>Par numéro de capteur</translation>
    </message>
    <message>
        <source>The busiest first</source>
        <translation>Les plus actifs d’abord</translation>
    </message>
    <message>
        <source>Busy is what has drawn the most, or fed in the most, over the last five minutes. The tiles change places once a minute at most, or where their pages begin anew.</source>
        <translation>Les plus actifs sont ceux qui ont le plus consommé, ou le plus injecté, sur les cinq dernières minutes. Les vignettes changent de place au plus une fois par minute, ou quand leurs pages recommencent.</translation>
    </message>
    <message>
        <source>&amp;Order on the wall</source>
        <translation>&amp;Ordre sur le tableau de bord</translation>
    </message>
</context>
<context>
    <name>hems::TotalCard</name>
    <message>
        <source>Total power</source>
        <translation>Puissance totale</translation>
    </message>
    <message>
        <source>Power of the home over time</source>
        <translation>Puissance de la maison au fil du temps</translation>
    </message>
    <message>
        <source>%1 W now</source>
        <translation>%1&#xa0;W actuellement</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>%1 dernier</translation>
    </message>
</context>
<context>
    <name>hems::TrafficView</name>
    <message>
        <source>Choose a sensor</source>
        <translation>Choisissez un capteur</translation>
    </message>
    <message numerus="yes">
        <source>… %n more, too many to show</source>
        <translation>
            <numerusform>… %n de plus, non affiché</numerusform>
            <numerusform>… %n de plus, non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Messages en direct</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Choose a sensor, or a connection above, to see its messages as they come.
← what the sensor says
→ what it is told</source>
        <translation>Choisissez un capteur, ou une connexion ci-dessus, pour voir ses messages en direct.
← ce que dit le capteur
→ ce qui lui est répondu</translation>
    </message>
</context>
<context>
    <name>hems::TruthFile</name>
    <message>
        <source>its first line should be &quot;%1&quot;</source>
        <translation>sa première ligne devrait être «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>line %1 can&apos;t be understood</source>
        <translation>la ligne %1 est incompréhensible</translation>
    </message>
</context>
<context>
    <name>hems::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>hems::UnlockDialog</name>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>Maintenir pour déverrouiller</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, for two seconds. The wall then stays open until nobody has touched it for a minute.</source>
        <translation>Maintenez le bouton, ou la barre d’espace, pendant deux secondes. Le tableau de bord se reverrouille après une minute sans être touché.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de codes PIN erronés. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ce n’est pas le bon code PIN. Réessayez.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Saisissez le code PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::VerifyCommand</name>
    <message>
        <source>Compares what a server has counted with what simulated sensors truly drew. Exit code: 0 every sensor without a fault is within %1 %; 1 one is not, or a file can&apos;t be read; 2 wrong options.</source>
        <translation>Comparer ce qu’un serveur a compté avec ce que les capteurs simulés ont réellement consommé. Code de sortie&#x202f;: 0 chaque capteur sans défaut est à %1&#x202f;% près&#x202f;; 1 l’un d’eux ne l’est pas, ou un fichier est illisible&#x202f;; 2 options erronées.</translation>
    </message>
    <message>
        <source>The server&apos;s data folder.</source>
        <translation>Dossier de données du serveur.</translation>
    </message>
    <message>
        <source>What hems-simulator --truth has written.</source>
        <translation>Ce que hems-simulator --truth a écrit.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Cette commande.</translation>
    </message>
    <message>
        <source>verify takes --data-dir FOLDER and --truth FILE.</source>
        <translation>verify attend --data-dir FOLDER et --truth FILE.</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be read: %2.</source>
        <translation>La réalité %1 est illisible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be used: %2.</source>
        <translation>La réalité %1 est inutilisable&#x202f;: %2.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>série</translation>
    </message>
    <message>
        <source>true Wh</source>
        <translation>Wh réels</translation>
    </message>
    <message>
        <source>counted Wh</source>
        <translation>Wh comptés</translation>
    </message>
    <message>
        <source>off %</source>
        <translation>écart&#x202f;%</translation>
    </message>
    <message>
        <source>gaps %</source>
        <translation>trous&#x202f;%</translation>
    </message>
    <message>
        <source>polls %</source>
        <translation>messages&#x202f;%</translation>
    </message>
    <message>
        <source>left %</source>
        <translation>reste&#x202f;%</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>défauts</translation>
    </message>
    <message>
        <source>Sensors without a fault: %1. Off by %2 % at most; %3 % at most is left when gaps and polls are allowed for, and %4 % may be.</source>
        <translation>Capteurs sans défaut&#x202f;: %1. Écart maximal&#x202f;: %2&#x202f;%&#x202f;; une fois pris en compte les trous et l’intervalle des messages, il reste au plus %3&#x202f;%, et %4&#x202f;% sont permis.</translation>
    </message>
    <message>
        <source>Sensors without a fault whose energy is not what they truly drew: %1.</source>
        <translation>Capteurs sans défaut dont l’énergie n’est pas celle réellement consommée&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>hems::WallFeed</name>
    <message>
        <source>Nothing has been recorded since %1. %2</source>
        <translation>Rien n’a été enregistré depuis %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Recording again; %n reading(s) could not be kept</source>
        <translation>
            <numerusform>L’enregistrement a repris&#x202f;; %n relevé n’a pas pu être conservé</numerusform>
            <numerusform>L’enregistrement a repris&#x202f;; %n relevés n’ont pas pu être conservés</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices claim number %1: %2 was refused, %3 keeps it</source>
        <translation>Deux appareils revendiquent le numéro %1&#x202f;: %2 a été refusé, %3 le garde</translation>
    </message>
    <message>
        <source>Simulated data: nothing on this wall is real. Your own home goes on being recorded; Simulator, Stop brings it back.</source>
        <translation>Données simulées&#x202f;: rien de ce qui s’affiche ici n’est réel. Votre propre maison continue d’être enregistrée&#x202f;; choisissez Simulateur, Arrêter pour la retrouver.</translation>
    </message>
    <message>
        <source>lost since %1</source>
        <translation>perdu depuis %1</translation>
    </message>
</context>
<context>
    <name>hems::WallView</name>
    <message>
        <source>Wall</source>
        <translation>Tableau de bord</translation>
    </message>
</context>
<context>
    <name>hems::WebAlerts</name>
    <message>
        <source>%1 sends readings that look wrong</source>
        <translation>%1 envoie des relevés douteux</translation>
    </message>
    <message>
        <source>Nothing has been recorded since %1: the disk can&apos;t be written. Look at the computer that runs HEMS.</source>
        <translation>Rien n’a été enregistré depuis %1&#x202f;: le disque ne peut pas être écrit. Vérifiez l’ordinateur où tourne HEMS.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect at present. Look at the computer that runs HEMS.</source>
        <translation>Les capteurs ne peuvent pas se connecter pour le moment. Vérifiez l’ordinateur où tourne HEMS.</translation>
    </message>
</context>
<context>
    <name>hems::WebApi</name>
    <message>
        <source>There is no sensor %1.</source>
        <translation>Il n’y a pas de capteur %1.</translation>
    </message>
    <message>
        <source>Too much of the history is being asked for at once. Try again in a moment.</source>
        <translation>Trop d’historique est demandé à la fois. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The home&apos;s history can&apos;t be read at present. Look at the computer that runs HEMS.</source>
        <translation>L’historique de la maison est illisible pour le moment. Vérifiez l’ordinateur où tourne HEMS.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;. There are: %2.</source>
        <translation>Le paramètre «&#x202f;%1&#x202f;» n’existe pas. Il y a&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice.</source>
        <translation>Le paramètre «&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing.</source>
        <translation>Le paramètre «&#x202f;%1&#x202f;» manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a moment such as 2026-11-22T00:00:00Z, between 1970 and 2100, not &quot;%2&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» attend un moment tel que 2026-11-22T00:00:00Z, entre 1970 et 2100, et non «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;from&quot; has to be before &quot;to&quot;.</source>
        <translation>«&#x202f;from&#x202f;» doit précéder «&#x202f;to&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;by&quot; takes hour, day, month or total, not &quot;%1&quot;.</source>
        <translation>«&#x202f;by&#x202f;» attend hour, day, month ou total, et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>«&#x202f;%1&#x202f;» attend un nombre entier de %2 à %3, et non «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>That would be more than %1 rows. Ask for a shorter time, or for longer rows.</source>
        <translation>Cela ferait plus de %1 lignes. Demandez une période plus courte, ou des lignes plus longues.</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;wanted&quot;:&quot;off&quot;}.</source>
        <translation>Envoyez un objet JSON tel que {&quot;wanted&quot;:&quot;off&quot;}.</translation>
    </message>
    <message>
        <source>&quot;wanted&quot; is &quot;on&quot; or &quot;off&quot;.</source>
        <translation>«&#x202f;wanted&#x202f;» vaut «&#x202f;on&#x202f;» ou «&#x202f;off&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false.</source>
        <translation>«&#x202f;%1&#x202f;» vaut true ou false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of this request.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ de cette requête.</translation>
    </message>
    <message>
        <source>Too much is being switched at once. Try again in a moment.</source>
        <translation>Trop d’ordres à la fois. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>It is not known yet whether the switch could be kept: the disk is too slow. Look again in a moment.</source>
        <translation>On ne sait pas encore si l’ordre a pu être enregistré&#x202f;: le disque est trop lent. Vérifiez dans un instant.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>Il n’y a rien à %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done here; %2 can.</source>
        <translation>%1 n’est pas possible ici&#x202f;; %2 l’est.</translation>
    </message>
    <message>
        <source>Log in with the access code to look at the home from here.</source>
        <translation>Connectez-vous avec le code d’accès pour voir la maison d’ici.</translation>
    </message>
    <message>
        <source>Log in with the access code to switch.</source>
        <translation>Connectez-vous avec le code d’accès pour allumer ou éteindre.</translation>
    </message>
    <message>
        <source>That is not the access code.</source>
        <translation>Ce n’est pas le bon code d’accès.</translation>
    </message>
    <message>
        <source>Too many wrong access codes. Try again in %1 seconds.</source>
        <translation>Trop de codes d’accès erronés. Réessayez dans %1 secondes.</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;code&quot;:&quot;…&quot;}.</source>
        <translation>Envoyez un objet JSON tel que {&quot;code&quot;:&quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Send the body as application/json.</source>
        <translation>Envoyez le corps au format application/json.</translation>
    </message>
</context>
<context>
    <name>hems::WebOptions</name>
    <message>
        <source>Serve the web page here, such as 127.0.0.1:11480 (this computer only) or 0.0.0.0:11480 (the whole network), or &quot;off&quot;.</source>
        <translation>Publier la page web à cette adresse, par exemple 127.0.0.1:11480 (cet ordinateur seulement) ou 0.0.0.0:11480 (tout le réseau), ou «&#x202f;off&#x202f;».</translation>
    </message>
    <message>
        <source>--web takes an address with a port such as 127.0.0.1:11480, or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--web attend une adresse avec un port, par exemple 127.0.0.1:11480, ou «&#x202f;off&#x202f;», et non «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>hems::WebSettingsPage</name>
    <message>
        <source>Show the home in a browser</source>
        <translation>Afficher la maison dans un navigateur</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>The home network</source>
        <translation>Le réseau de la maison</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Accessible depuis</translation>
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
        <translation>Code d’accès</translation>
    </message>
    <message>
        <source>The page opens when you choose OK; its address and a code for a telephone&apos;s camera are here then.</source>
        <translation>La page s’ouvre quand vous choisissez OK&#x202f;; son adresse et un code pour l’appareil photo d’un téléphone apparaîtront alors ici.</translation>
    </message>
    <message>
        <source>Who has the access code can switch, and look from everywhere in the network. The camera of a telephone in the home network opens the page with it.</source>
        <translation>Qui a le code d’accès peut allumer et éteindre, et voir la maison de partout sur le réseau. L’appareil photo d’un téléphone du réseau de la maison ouvre la page avec ce code.</translation>
    </message>
    <message>
        <source>Off: nothing of the home can be seen in a browser.</source>
        <translation>Désactivée&#x202f;: rien de la maison n’est visible dans un navigateur.</translation>
    </message>
</context>
</TS>
