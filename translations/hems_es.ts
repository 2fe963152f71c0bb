<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Appliance</name>
    <message>
        <source>Water heater</source>
        <translation>Calentador</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Horno</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Frigorífico</translation>
    </message>
    <message>
        <source>Desktop PC</source>
        <translation>PC de sobremesa</translation>
    </message>
    <message>
        <source>Living-room TV</source>
        <translation>TV salón</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Congelador</translation>
    </message>
    <message>
        <source>Kitchen lights</source>
        <translation>Luz cocina</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>Lavadora</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Secadora</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Aire acondicionado</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garaje</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Hervidor</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Lavavajillas</translation>
    </message>
    <message>
        <source>Living-room lights</source>
        <translation>Luz salón</translation>
    </message>
    <message>
        <source>Bedroom lights</source>
        <translation>Luz dormitorio</translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation>Cargador coche</translation>
    </message>
    <message>
        <source>Solar roof</source>
        <translation>Tejado solar</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ignores off</source>
        <translation>No se apaga</translation>
    </message>
    <message>
        <source>Obeys late, polls</source>
        <translation>Obedece tarde, envíos</translation>
    </message>
    <message>
        <source>Draws power while off</source>
        <translation>Consume estando apagado</translation>
    </message>
    <message>
        <source>Is unplugged</source>
        <translation>Está desenchufado</translation>
    </message>
    <message>
        <source>Is connected but mute</source>
        <translation>Está conectado, pero mudo</translation>
    </message>
    <message>
        <source>Connects anew for every poll</source>
        <translation>Se reconecta en cada envío</translation>
    </message>
    <message>
        <source>Splits and merges its messages</source>
        <translation>Parte y junta sus mensajes</translation>
    </message>
    <message>
        <source>Sends garbage</source>
        <translation>Envía datos sin sentido</translation>
    </message>
    <message>
        <source>Clock wrong by, s</source>
        <translation>Error del reloj, s</translation>
    </message>
    <message>
        <source>Clock gains, s an hour</source>
        <translation>El reloj adelanta, s por hora</translation>
    </message>
    <message>
        <source>Clock starts at 1970</source>
        <translation>El reloj empieza en 1970</translation>
    </message>
    <message>
        <source>Reports 0 W once in, polls</source>
        <translation>Marca 0&#xa0;W, un envío de cada</translation>
    </message>
    <message>
        <source>Reports a spike once in, polls</source>
        <translation>Marca un pico, un envío de cada</translation>
    </message>
    <message>
        <source>Power is stuck</source>
        <translation>La potencia no varía</translation>
    </message>
    <message>
        <source>Uses another sensor&apos;s id</source>
        <translation>Usa el número de otro sensor</translation>
    </message>
    <message>
        <source>Floods, polls at once</source>
        <translation>Satura, envíos a la vez</translation>
    </message>
</context>
<context>
    <name>hems::AccessCode</name>
    <message>
        <source>The access code in %1 can&apos;t be read, so nobody can switch by the web page. Check that the file belongs to you.</source>
        <translation>No se puede leer el código de acceso de %1, así que nadie puede usar los interruptores desde la página web. Compruebe que el archivo le pertenece.</translation>
    </message>
    <message>
        <source>The access code in %1 is too short, so nobody can switch by the web page. Write %2 characters at least, or remove the file and start again: a new code is made then.</source>
        <translation>El código de acceso de %1 es demasiado corto, así que nadie puede usar los interruptores desde la página web. Escriba al menos %2 caracteres, o borre el archivo y reinicie el programa: se creará un código nuevo.</translation>
    </message>
    <message>
        <source>The access code can&apos;t be written to %1, so nobody can switch by the web page. Check that the folder can be written and that its disk is not full, then start again.</source>
        <translation>No se puede guardar el código de acceso en %1, así que nadie puede usar los interruptores desde la página web. Compruebe que se puede escribir en la carpeta y que el disco no está lleno, y reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>hems::Alerts</name>
    <message numerus="yes">
        <source>%1 has ignored &quot;off&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 no se apaga tras %n intento</numerusform>
            <numerusform>%1 no se apaga tras %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ignored &quot;on&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 no se enciende tras %n intento</numerusform>
            <numerusform>%1 no se enciende tras %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) ignore their switch</source>
        <translation>
            <numerusform>%n sensor no obedece a su interruptor</numerusform>
            <numerusform>%n sensores no obedecen a su interruptor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lost since %2</source>
        <translation>%1: sin señal desde las %2</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) are lost</source>
        <translation>
            <numerusform>%n sensor sin señal</numerusform>
            <numerusform>%n sensores sin señal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a wrong clock</source>
        <translation>%1 tiene mal la hora</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have a wrong clock</source>
        <translation>
            <numerusform>%n sensor tiene mal la hora</numerusform>
            <numerusform>%n sensores tienen mal la hora</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said 0 W for one moment at %2</source>
        <translation>%1 marcó 0&#xa0;W por un instante a las %2</translation>
    </message>
    <message>
        <source>%1 said %2 W for one moment at %3</source>
        <translation>%1 marcó %2&#xa0;W por un instante a las %3</translation>
    </message>
    <message>
        <source>%1 has said exactly %2 W since %3</source>
        <translation>%1 marca exactamente %2&#xa0;W desde las %3</translation>
    </message>
    <message>
        <source>%1 seems to send its meter&apos;s count, not watts</source>
        <translation>%1 parece enviar la lectura del contador, no los vatios</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) send readings that look wrong</source>
        <translation>
            <numerusform>%n sensor envía lecturas dudosas</numerusform>
            <numerusform>%n sensores envían lecturas dudosas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says it is off and still draws %2 W</source>
        <translation>%1 indica «apagado» y sigue consumiendo %2&#xa0;W</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) say they are off and still draw power</source>
        <translation>
            <numerusform>%n sensor indica «apagado» y sigue consumiendo</numerusform>
            <numerusform>%n sensores indican «apagado» y siguen consumiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come on by itself</source>
        <translation>%1 se ha encendido por su cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have come on by themselves</source>
        <translation>
            <numerusform>%n sensor se ha encendido por su cuenta</numerusform>
            <numerusform>%n sensores se han encendido por su cuenta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::AppOptions</name>
    <message>
        <source>Home energy manager: sensors dial in, the wall shows them, a switch switches them.</source>
        <translation>Gestor de energía del hogar: los sensores se conectan, el panel los muestra y un interruptor los enciende y apaga.</translation>
    </message>
    <message>
        <source>Start the simulator too, with %1 sensors unless said otherwise (--demo=30); its data go into a folder of their own.</source>
        <translation>Inicia también el simulador, con %1 sensores si no se indica otra cosa (--demo=30); sus datos van a una carpeta propia.</translation>
    </message>
    <message>
        <source>Fill the screen, for a wall monitor (F11; Esc leaves).</source>
        <translation>Ocupa toda la pantalla, para un monitor de pared (F11; Esc para salir).</translation>
    </message>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>Guarda los datos en esta carpeta (por omisión, %1).</translation>
    </message>
    <message>
        <source>Open the window at this size, such as 1920x1080.</source>
        <translation>Abre la ventana con este tamaño, por ejemplo 1920x1080.</translation>
    </message>
    <message>
        <source>Save a picture of the window as this PNG file and end; needs no display.</source>
        <translation>Guarda una imagen de la ventana en este archivo PNG y termina; no necesita pantalla.</translation>
    </message>
    <message>
        <source>Take the picture after so many seconds (default 3).</source>
        <translation>Toma la imagen al cabo de estos segundos (por omisión, 3).</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1920x1080, not &quot;%1&quot;.</source>
        <translation>--size admite un ancho y un alto, por ejemplo 1920x1080, no «%1».</translation>
    </message>
    <message>
        <source>See hems --help.</source>
        <translation>Consulte hems --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See hems --help.</source>
        <translation>«%1» no es una opción. Consulte hems --help.</translation>
    </message>
    <message>
        <source>Look dark, light, high-contrast, or automatic: light by day, dark by night.</source>
        <translation>Aspecto: dark (oscuro), light (claro), high-contrast (alto contraste) o automatic (claro de día, oscuro de noche).</translation>
    </message>
    <message>
        <source>--theme takes dark, light, high-contrast or automatic, not &quot;%1&quot;.</source>
        <translation>--theme admite dark, light, high-contrast o automatic, no «%1».</translation>
    </message>
    <message>
        <source>Fill this screen instead of the chosen one: its number from 1, its name such as HDMI-1, or its serial number.</source>
        <translation>Ocupa esta pantalla en vez de la elegida: su número a partir de 1, su nombre, por ejemplo HDMI-1, o su número de serie.</translation>
    </message>
    <message>
        <source>Turn the monitors off while the wall sleeps, by this program, such as wlr-randr; without it the wall is black and the desktop turns them off.</source>
        <translation>Apagar los monitores mientras el panel de pared está en reposo, con este programa, por ejemplo wlr-randr; sin él, el panel queda en negro y el escritorio los apaga.</translation>
    </message>
    <message>
        <source>Let figures and shapes move, on, or be there at once, off.</source>
        <translation>Las cifras y las formas se animan, on, o cambian de golpe, off.</translation>
    </message>
    <message>
        <source>--motion takes on or off, not &quot;%1&quot;.</source>
        <translation>--motion admite on u off, no «%1».</translation>
    </message>
</context>
<context>
    <name>hems::Application</name>
    <message>
        <source>The picture can&apos;t be saved as %1. Choose a file in a folder that can be written.</source>
        <translation>No se puede guardar la imagen como %1. Elija un archivo en una carpeta donde se pueda escribir.</translation>
    </message>
</context>
<context>
    <name>hems::AutomationView</name>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>Control de potencia</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>hems::AutomationWindow</name>
    <message>
        <source>Save the ledger</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>hems::Backup</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder.</source>
        <translation>En %1 no hay datos de ningún hogar. Compruebe la carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or remove that file first.</source>
        <translation>%1 ya existe. Elija otro nombre o borre antes ese archivo.</translation>
    </message>
    <message>
        <source>There is not enough room for a copy in %1. Free some space, or choose another disk.</source>
        <translation>No hay espacio suficiente para una copia en %1. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made (%2). Check that the disk is not full and the folder can be written.</source>
        <translation>No se puede crear la copia %1 (%2). Compruebe que el disco no está lleno y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The copy cannot be kept as %1.</source>
        <translation>No se puede guardar la copia como %1.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
    <message>
        <source>%1 is no copy of a home&apos;s data.</source>
        <translation>%1 no es una copia de los datos de un hogar.</translation>
    </message>
    <message>
        <source>%1 is damaged. Use another copy.</source>
        <translation>%1 está dañado. Use otra copia.</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Check that the disk is not full and the folder can be written.</source>
        <translation>No se puede copiar %1 a %2. Compruebe que el disco no está lleno y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be moved out of the way. Check that its folder can be written.</source>
        <translation>No se puede apartar %1. Compruebe que se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The copy cannot be put in place as %1.</source>
        <translation>No se puede colocar la copia como %1.</translation>
    </message>
</context>
<context>
    <name>hems::Banner</name>
    <message>
        <source>and %1 more: press to read all</source>
        <comment>so many notices</comment>
        <translation>y %1 más: pulse para leer todo</translation>
    </message>
</context>
<context>
    <name>hems::BarsCard</name>
    <message>
        <source>Power by sensor, W</source>
        <translation>Potencia por sensor, W</translation>
    </message>
    <message>
        <source>%1 %2 W</source>
        <comment>name, watts</comment>
        <translation>%1 %2&#xa0;W</translation>
    </message>
    <message>
        <source>Power by sensor as bars</source>
        <translation>Potencia por sensor, en barras</translation>
    </message>
</context>
<context>
    <name>hems::BarsChart</name>
    <message>
        <source>No sensor reports now</source>
        <translation>Ningún sensor en línea</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>so many sensors have no bar here</comment>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>hems::CardChart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>No se registró nada en este periodo.</translation>
    </message>
    <message>
        <source>Power: nothing is known</source>
        <translation>Potencia: sin datos</translation>
    </message>
    <message>
        <source>Power from %1 to %2, at most %3 W</source>
        <translation>Potencia de %1 a %2, como máximo %3&#xa0;W</translation>
    </message>
</context>
<context>
    <name>hems::CardKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>medido menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>medido el %1&#xa0;%</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>Pico de hoy</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coste de hoy</translation>
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
        <translation>A elección del programa</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
</context>
<context>
    <name>hems::CommandLines</name>
    <message>
        <source>Last switched</source>
        <translation>Últimas órdenes</translation>
    </message>
</context>
<context>
    <name>hems::CommandTexts</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>by a schedule</source>
        <translation>por una programación</translation>
    </message>
    <message>
        <source>by the schedule “%1”</source>
        <translation>por la programación «%1»</translation>
    </message>
    <message>
        <source>by the breaker guard</source>
        <translation>por el control de potencia</translation>
    </message>
    <message>
        <source>from the web page</source>
        <translation>desde la página web</translation>
    </message>
    <message>
        <source>from the web page, %1</source>
        <translation>desde la página web, %1</translation>
    </message>
    <message>
        <source>Switched on, %1</source>
        <comment>%1: by whom</comment>
        <translation>Encendido %1</translation>
    </message>
    <message>
        <source>Switched off, %1</source>
        <comment>%1: by whom</comment>
        <translation>Apagado %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Obeyed</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Watts agree</source>
        <translation>Potencia conforme</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>En curso.</translation>
    </message>
    <message>
        <source>Obeyed. Its power could not prove it.</source>
        <translation>Cumplido, pero la potencia no lo demuestra.</translation>
    </message>
    <message>
        <source>It was told, and does not obey. Look at the device.</source>
        <translation>Recibió la orden y no la cumple. Revise el aparato.</translation>
    </message>
    <message>
        <source>It says it is off and still draws power. Look at the device.</source>
        <translation>Indica «apagado» y sigue consumiendo. Revise el aparato.</translation>
    </message>
    <message>
        <source>It has fallen silent. It is told again when it is back.</source>
        <translation>Ha dejado de enviar datos. Recibirá de nuevo la orden cuando vuelva.</translation>
    </message>
    <message>
        <source>A later switch took its place.</source>
        <translation>Anulado por una orden posterior.</translation>
    </message>
</context>
<context>
    <name>hems::CommandTimeline</name>
    <message>
        <source>What it was told</source>
        <translation>Órdenes recibidas</translation>
    </message>
    <message>
        <source>It has not been switched yet. Each switch, and the proof that it worked, is listed here.</source>
        <translation>Aún no se ha encendido ni apagado. Aquí aparecerá cada orden, con la comprobación de que funcionó.</translation>
    </message>
</context>
<context>
    <name>hems::ConfigFile</name>
    <message>
        <source>The options in %1 can&apos;t be read (%2).</source>
        <translation>No se pueden leer las opciones de %1 (%2).</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; sets nothing. Write an option with its value, such as &quot;listen = 0.0.0.0&quot;.</source>
        <translation>%1, línea %2: «%3» no ajusta nada. Escriba una opción con su valor, por ejemplo «listen = 0.0.0.0».</translation>
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
        <translation>%1 y %2 más</translation>
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
        <translation>La mitad de las respuestas: %1. 99 de cada 100: %2.</translation>
    </message>
    <message>
        <source>%1 of answers wait, because the sensor does not read them.</source>
        <translation>Hay %1 de respuestas en espera, porque el sensor no las lee.</translation>
    </message>
    <message>
        <source>It sends faster than allowed, so it is read later. Nothing is lost.</source>
        <translation>Envía más rápido de lo permitido, así que se lee más tarde. No se pierde nada.</translation>
    </message>
    <message>
        <source>So fast are 99 in 100 answers, of about the last minute and while this window is open.</source>
        <translation>Lo que tardan como mucho 99 de cada 100 respuestas, en el último minuto más o menos y con esta ventana abierta.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>Frenado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Último rechazo</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Find an address, a sensor, a text</source>
        <translation>Buscar dirección, sensor o texto</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation>
            <numerusform>%n sensor</numerusform>
            <numerusform>%n sensores</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1, port %2</source>
        <translation>escuchando en %1, puerto %2</translation>
    </message>
    <message>
        <source>Nobody is listening for sensors</source>
        <translation>Nadie escucha a los sensores</translation>
    </message>
    <message>
        <source>No sensor is connected</source>
        <translation>No hay ningún sensor conectado</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>El programa se está iniciando.</translation>
    </message>
    <message>
        <source>Set your sensor, or its gateway, to send its readings to %1. It appears here as soon as it connects.</source>
        <translation>Configure su sensor, o su pasarela, para que envíe sus lecturas a %1. Aparece aquí en cuanto se conecta.</translation>
    </message>
</context>
<context>
    <name>hems::ControlCommand</name>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>No se entiende «%1». Consulte hemsd %2 --help.</translation>
    </message>
    <message>
        <source>Lists who switched what, and how each sensor proved it.</source>
        <translation>Muestra quién encendió o apagó qué, y cómo lo demostró cada sensor.</translation>
    </message>
    <message>
        <source>Lists what the breaker guard and the schedules did, a sentence each.</source>
        <translation>Muestra lo que hicieron el control de potencia y las programaciones, una frase por cada cosa.</translation>
    </message>
    <message>
        <source>Lists what the schedules will do in the next 24 hours.</source>
        <translation>Muestra lo que harán las programaciones en las próximas 24 horas.</translation>
    </message>
    <message>
        <source>Lists the schedules&apos; rules.</source>
        <translation>Muestra las reglas de las programaciones.</translation>
    </message>
    <message>
        <source>Shows the limits that the breaker guard keeps to, or sets them while the home&apos;s program is not running.</source>
        <translation>Muestra los límites que respeta el control de potencia, o los cambia mientras el programa del hogar no está en marcha.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Carpeta con los datos del hogar.</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json o csv.</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris.</source>
        <translation>La zona horaria del hogar, por ejemplo Europe/Paris.</translation>
    </message>
    <message>
        <source>Of one sensor only.</source>
        <translation>Solo de un sensor.</translation>
    </message>
    <message>
        <source>Not before this moment, such as 2026-11-22.</source>
        <translation>No antes de este momento, por ejemplo 2026-11-22.</translation>
    </message>
    <message>
        <source>The newest so many.</source>
        <translation>Solo los más recientes, hasta este número.</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format admite json o csv, no «%1».</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>No existe la zona horaria «%1». Use un nombre IANA, por ejemplo Europe/Paris.</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor es el número de un sensor, un entero desde 0, no «%1».</translation>
    </message>
    <message>
        <source>--most is a whole number from 1 up, not &apos;%1&apos;.</source>
        <translation>--most es un número entero desde 1, no «%1».</translation>
    </message>
    <message>
        <source>--from &apos;%1&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--from «%1» no es un momento. Escriba 2026-11-22 o 2026-11-22T18:30:00+01:00.</translation>
    </message>
</context>
<context>
    <name>hems::Crosshair</name>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest power</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>Comparado: %1</translation>
    </message>
</context>
<context>
    <name>hems::CsvRecording</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>No se puede leer la grabación %1: %2. Indique un archivo que exista y se pueda leer.</translation>
    </message>
    <message>
        <source>The recording %1 has more than %2 readings. Cut it into parts and replay them one after the other.</source>
        <translation>La grabación %1 tiene más de %2 lecturas. Divídala en partes y reprodúzcalas una tras otra.</translation>
    </message>
    <message>
        <source>there are %1 fields rather than time,id,sn,watts</source>
        <translation>hay %1 campos en lugar de time,id,sn,watts</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>hems::Daemon</name>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>Guarda los datos en esta carpeta (por omisión, %1).</translation>
    </message>
    <message>
        <source>Readings are being stored again; %1 were lost meanwhile.</source>
        <translation>Las lecturas se guardan de nuevo; entretanto se perdieron %1.</translation>
    </message>
    <message>
        <source>See hemsd --help.</source>
        <translation>Consulte hemsd --help.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. See hemsd --help.</source>
        <translation>«%1» no es una orden. Consulte hemsd --help.</translation>
    </message>
    <message>
        <source>--time-zone takes a name such as Europe/Paris, not &quot;%1&quot;.</source>
        <translation>--time-zone admite un nombre como Europe/Paris, no «%1».</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris (default: as in the settings, else this computer&apos;s).</source>
        <translation>La zona horaria del hogar, por ejemplo Europe/Paris (por omisión, la de los ajustes o la de este equipo).</translation>
    </message>
    <message>
        <source>Home energy manager without a screen: listens for power sensors, keeps their readings, tells them on or off.
Commands that read the same data, also while it runs: hemsd sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, check; and while it does not: import, restore (see hemsd COMMAND --help).</source>
        <translation>Gestor de energía del hogar sin pantalla: escucha a los sensores de potencia, guarda sus lecturas y les ordena encender o apagar.
Órdenes que leen los mismos datos, también mientras está en marcha: hemsd sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, check; y solo cuando no lo está: import, restore (consulte hemsd COMMAND --help).</translation>
    </message>
    <message>
        <source>The page&apos;s access code is in %1.</source>
        <translation>El código de acceso de la página está en %1.</translation>
    </message>
    <message>
        <source>Listening for sensors on %1</source>
        <translation>A la escucha de sensores en %1</translation>
    </message>
    <message>
        <source>%1; the page is at %2</source>
        <translation>%1; la página está en %2</translation>
    </message>
    <message>
        <source>These options have changed and take effect when hemsd starts again: %1.</source>
        <translation>Estas opciones han cambiado y tendrán efecto cuando hemsd arranque de nuevo: %1.</translation>
    </message>
    <message>
        <source>The options have been read again.</source>
        <translation>Las opciones se han leído de nuevo.</translation>
    </message>
    <message>
        <source>The options stay as they were.</source>
        <translation>Las opciones quedan como estaban.</translation>
    </message>
    <message>
        <source>The page is not served any more.</source>
        <translation>La página ya no se ofrece.</translation>
    </message>
    <message>
        <source>Read options from this file too, a line each, such as &quot;listen = 0.0.0.0&quot;; those on the command line count first. SIGHUP reads it again.</source>
        <translation>Leer también las opciones de este archivo, una por línea, por ejemplo «listen = 0.0.0.0»; las de la línea de órdenes tienen prioridad. SIGHUP lo lee de nuevo.</translation>
    </message>
    <message>
        <source>%1 can only stand on the command line.</source>
        <translation>%1 solo puede ir en la línea de órdenes.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
</context>
<context>
    <name>hems::DataCommand</name>
    <message>
        <source>Copies the home&apos;s data to FILE, also while it is being recorded.</source>
        <translation>Copia los datos del hogar en FILE, también mientras se registran.</translation>
    </message>
    <message>
        <source>Puts the copy FILE in the place of the home&apos;s data, which is kept beside it.</source>
        <translation>Pone la copia FILE en lugar de los datos del hogar, que se conservan al lado.</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound.</source>
        <translation>Comprueba que los datos del hogar están en buen estado.</translation>
    </message>
    <message>
        <source>Writes all readings to FILE, or to the output, as CSV: time,id,sn,state,watts.</source>
        <translation>Escribe todas las lecturas en FILE, o en la salida, como CSV: time,id,sn,state,watts.</translation>
    </message>
    <message>
        <source>Takes in readings from the CSV FILE (time,id,sn,state,watts; time in Unix seconds or ISO 8601). Bad lines are named, the good ones are kept.</source>
        <translation>Incorpora las lecturas del archivo CSV FILE (time,id,sn,state,watts; la hora en segundos Unix o ISO 8601). Las líneas erróneas se indican y las buenas se conservan.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>El archivo.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Carpeta con los datos del hogar.</translation>
    </message>
    <message>
        <source>Also computes every energy figure again from the readings, and compares.</source>
        <translation>Además vuelve a calcular toda la energía a partir de las lecturas y la compara.</translation>
    </message>
    <message>
        <source>Which file? See hemsd %1 --help.</source>
        <translation>¿Qué archivo? Consulte hemsd %1 --help.</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound.</source>
        <translation>Los datos del hogar se han copiado en %1 y la copia está en buen estado.</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>Los datos del hogar son ahora los de %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Los datos anteriores se conservan como %1.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>Los datos del hogar están en buen estado: %1 lecturas, y toda la energía concuerda con ellas.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>Los datos del hogar están en buen estado.</translation>
    </message>
    <message>
        <source>%1 cannot be made, or is there already (%2).</source>
        <translation>No se puede crear %1, o ya existe (%2).</translation>
    </message>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>No se puede escribir la salida. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>%1 readings so far</source>
        <translation>%1 lecturas hasta ahora</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Se omite la línea %1: %2.</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>Y se omiten %1 líneas más.</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out.</source>
        <translation>Lecturas importadas: %1; líneas omitidas: %2.</translation>
    </message>
</context>
<context>
    <name>hems::DataFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>No se puede crear la carpeta de datos %1. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Check that it belongs to you, or choose another with --data-dir.</source>
        <translation>No se puede escribir en la carpeta de datos %1. Compruebe que le pertenece o elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Another HEMS program already uses the data folder %1. Close that one, or choose another folder with --data-dir.</source>
        <translation>Otro programa HEMS ya usa la carpeta de datos %1. Ciérrelo o elija otra carpeta con --data-dir.</translation>
    </message>
</context>
<context>
    <name>hems::DataJobs</name>
    <message>
        <source>Back up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Copies everything, readings, names and switches, into one file, while recording goes on. The copy is proven to be sound.</source>
        <translation>Copia todo (lecturas, nombres e interruptores) en un solo archivo, sin dejar de registrar. Se comprueba que la copia está en buen estado.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>Copias de seguridad (*.sqlite)</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>Comprobar datos</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound. Nothing is changed, and recording goes on.</source>
        <translation>Comprueba que los datos del hogar están en buen estado. No se cambia nada y se sigue registrando.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Compute every energy figure again from the readings (takes longer)</source>
        <translation>Volver a calcular toda la energía a partir de las lecturas (tarda más)</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>Importar lecturas</translation>
    </message>
    <message>
        <source>Takes in readings from a table (CSV: time, id, sn, state, watts; time in Unix seconds or ISO 8601). Recording goes on. Lines that can&apos;t be read are named, the good ones are kept; importing the same again does no harm.</source>
        <translation>Incorpora las lecturas de una tabla (CSV: time, id, sn, state, watts; la hora en segundos Unix o ISO 8601). Se sigue registrando. Las líneas que no se pueden leer se indican y las buenas se conservan; importar lo mismo otra vez no causa problemas.</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tablas (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the home&apos;s data: readings, names and switches are then as they were when it was made. What is there now is kept beside it. Sensors wait for about a second while the home begins anew.</source>
        <translation>Pone una copia de seguridad en lugar de los datos del hogar: las lecturas, los nombres y los interruptores quedan como cuando se hizo. Los datos actuales se conservan al lado. Los sensores esperan más o menos un segundo mientras todo arranca de nuevo.</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Elegir copia…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>Copias de seguridad (*.sqlite);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>hems::DataTasks</name>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 contiene los datos del hogar. Elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>No se puede reemplazar %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound. Keep it on another disk: with Restore it brings everything back.</source>
        <translation>Los datos del hogar se han copiado en %1 y la copia está en buen estado. Guárdela en otro disco: con «Restaurar» se recupera todo.</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>Los datos del hogar son ahora los de %1.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Los datos anteriores se conservan como %1.</translation>
    </message>
    <message>
        <source>Something is wrong with the home&apos;s data. Make a copy of the data folder as it is, then restore the newest backup from before the damage.</source>
        <translation>Hay algo mal en los datos del hogar. Haga una copia de la carpeta de datos tal como está y restaure la copia de seguridad más reciente anterior al daño.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>Los datos del hogar están en buen estado: %1 lecturas, y toda la energía concuerda con ellas.</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>Los datos del hogar están en buen estado.</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>Se omite la línea %1: %2.</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>Y se omiten %1 líneas más.</translation>
    </message>
    <message>
        <source>%1 readings are imported.</source>
        <translation>Lecturas importadas: %1.</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out. Mend those and import the file again: what is there already does no harm.</source>
        <translation>Lecturas importadas: %1; líneas omitidas: %2. Corríjalas e importe el archivo de nuevo: repetir lo que ya está no causa problemas.</translation>
    </message>
</context>
<context>
    <name>hems::DayKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>medido menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>medido el %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 % vs yesterday</source>
        <translation>%1&#xa0;% frente a ayer</translation>
    </message>
    <message>
        <source>%1 % vs last %2</source>
        <translation>%1&#xa0;% frente al %2 pasado</translation>
    </message>
    <message>
        <source>Yesterday by this time: %1 kWh.</source>
        <translation>Ayer a esta hora: %1&#xa0;kWh.</translation>
    </message>
    <message>
        <source>Last %1 by this time: %2 kWh.</source>
        <translation>El %1 pasado a esta hora: %2&#xa0;kWh.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1&#xa0;kWh</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>Coste de hoy</translation>
    </message>
    <message>
        <source>%1 a kWh</source>
        <translation>%1/kWh</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>Pico de hoy</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>Consumo de base</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>What the home always draws: the mean of last night&apos;s lowest hour.</source>
        <translation>Lo que el hogar consume siempre: la media de la hora más baja de la última noche.</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>Mayor consumo</translation>
    </message>
</context>
<context>
    <name>hems::DemoFamily</name>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>Salón</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>Baño</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Despacho</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>Dormitorio</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>Garaje</translation>
    </message>
    <message>
        <source>Television off at night</source>
        <translation>Televisor apagado de noche</translation>
    </message>
    <message>
        <source>Television on in the morning</source>
        <translation>Televisor encendido por la mañana</translation>
    </message>
</context>
<context>
    <name>hems::DemoPast</name>
    <message>
        <source>The demo&apos;s past cannot be made, because %1 cannot be removed. Check that this folder can be written.</source>
        <translation>No se puede crear el pasado de la demostración porque no se puede borrar %1. Compruebe que se puede escribir en esta carpeta.</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be made (%1). Check that the disk is not full.</source>
        <translation>No se puede crear el pasado de la demostración (%1). Compruebe que el disco no está lleno.</translation>
    </message>
</context>
<context>
    <name>hems::DemoStart</name>
    <message>
        <source>Making the demo&apos;s past</source>
        <translation>Creando el pasado de la demostración</translation>
    </message>
    <message>
        <source>Five weeks of a family&apos;s home are made up, so that there is something to look at. They are kept for the next start, apart from your own home&apos;s data.</source>
        <translation>Se inventan cinco semanas del hogar de una familia, para que haya algo que ver. Se guardan para el próximo arranque, aparte de los datos de su propio hogar.</translation>
    </message>
    <message>
        <source>making the demo&apos;s past: five weeks of a made-up home</source>
        <translation>creando el pasado de la demostración: cinco semanas de un hogar inventado</translation>
    </message>
</context>
<context>
    <name>hems::DutyPage</name>
    <message>
        <source>Keep the display &amp;awake while the wall fills the screen</source>
        <translation>Mantener la pantalla &amp;encendida mientras el panel la ocupa entera</translation>
    </message>
    <message>
        <source>&amp;Move the picture by a few pixels each minute, against burn-in</source>
        <translation>&amp;Desplazar la imagen unos píxeles cada minuto, para no dejar marcas</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Panel de pared</translation>
    </message>
    <message>
        <source>&amp;Sleep from</source>
        <translation>&amp;Reposo desde</translation>
    </message>
    <message>
        <source>&amp;Dim from</source>
        <translation>&amp;Atenuar desde</translation>
    </message>
    <message>
        <source>by </source>
        <comment>how much the wall is dimmed: by 60 %</comment>
        <translation>un </translation>
    </message>
    <message>
        <source>How much the wall is dimmed</source>
        <translation>Cuánto se atenúa el panel</translation>
    </message>
    <message>
        <source>the one that the window is on</source>
        <translation>la de la ventana</translation>
    </message>
    <message>
        <source>%1: %2%3, %4 × %5</source>
        <comment>number, socket, maker, width, height</comment>
        <translation>%1: %2%3, %4 × %5</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1 (no conectada)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times: 23:00 to 06:00</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>While it sleeps the wall is black and the display may switch itself off; a touch wakes it for a minute.</source>
        <translation>En reposo el panel se queda en negro y la pantalla puede apagarse sola; un toque lo despierta durante un minuto.</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen on</source>
        <translation>&amp;Pantalla completa en</translation>
    </message>
    <message>
        <source>&amp;Child lock</source>
        <translation>&amp;Bloqueo infantil</translation>
    </message>
</context>
<context>
    <name>hems::ExportDialog</name>
    <message>
        <source>Export readings</source>
        <translation>Exportar lecturas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>Los últimos siete días</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Every reading, as a table that spreadsheets open (CSV): time, id, sn, state, watts.</source>
        <translation>Todas las lecturas, en una tabla que se abre con hojas de cálculo (CSV): time, id, sn, state, watts.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>%1 lecturas hasta ahora…</translation>
    </message>
    <message>
        <source>Done: %1 readings written.</source>
        <translation>Listo: %1 lecturas escritas.</translation>
    </message>
</context>
<context>
    <name>hems::ExportJob</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 contiene los datos del hogar. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>hems::FirstSensorHelp</name>
    <message>
        <source>Connect your first sensor</source>
        <translation>Conecte su primer sensor</translation>
    </message>
    <message>
        <source>A sensor is a metering plug or a meter that tells how much power your devices draw; what hangs on a plug you can switch from here.</source>
        <translation>Un sensor es un enchufe medidor o un contador que indica cuánta potencia consumen sus aparatos; lo que está conectado a un enchufe se puede encender y apagar desde aquí.</translation>
    </message>
    <message>
        <source>Any plug, meter or gateway can dial in that speaks the HEMS sensor protocol and lets you type in the address of a server. It appears here with its first reading.</source>
        <translation>Puede conectarse cualquier enchufe, contador o pasarela que hable el protocolo de sensores de HEMS y le deje escribir la dirección de un servidor. Aparece aquí con su primera lectura.</translation>
    </message>
    <message>
        <source>No sensor at hand? Look at a made-up home: it opens apart from yours, and nothing of it gets into your data.</source>
        <translation>¿No tiene un sensor a mano? Mire un hogar inventado: se abre aparte del suyo y nada de él entra en sus datos.</translation>
    </message>
    <message>
        <source>Look at a made-up home</source>
        <translation>Ver un hogar inventado</translation>
    </message>
</context>
<context>
    <name>hems::GuardOptions</name>
    <message>
        <source>The home&apos;s limit in watts; 0: none.</source>
        <translation>El límite del hogar en vatios; 0: ninguno.</translation>
    </message>
    <message>
        <source>A room&apos;s limit, such as Kitchen=2000; 0: none. May be given again.</source>
        <translation>El límite de una habitación, por ejemplo Cocina=2000; 0: ninguno. Se puede repetir.</translation>
    </message>
    <message>
        <source>How long the limit must be exceeded, 1 to 600 seconds.</source>
        <translation>Cuánto tiempo debe superarse el límite, de 1 a 600 segundos.</translation>
    </message>
    <message>
        <source>How much of the power one pass sheds at most, 1 to 100 percent.</source>
        <translation>Qué parte de la potencia se apaga de una vez como máximo, de 1 a 100 por ciento.</translation>
    </message>
    <message>
        <source>What stays free when a load comes back.</source>
        <translation>Lo que queda libre cuando un aparato vuelve a encenderse.</translation>
    </message>
    <message>
        <source>on: only the ledger is written, nothing is switched; or off.</source>
        <translation>on: solo se escribe en el registro, sin encender ni apagar nada; o bien off.</translation>
    </message>
    <message>
        <source>--limit is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--limit es un número de vatios de 0 a 1000000, no «%1».</translation>
    </message>
    <message>
        <source>--margin is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--margin es un número de vatios de 0 a 1000000, no «%1».</translation>
    </message>
    <message>
        <source>--settle is a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>--settle es un número de segundos de 1 a 600, no «%1».</translation>
    </message>
    <message>
        <source>--share is a number of percent from 1 to 100, not &apos;%1&apos;.</source>
        <translation>--share es un porcentaje de 1 a 100, no «%1».</translation>
    </message>
    <message>
        <source>--dry-run is on or off, not &apos;%1&apos;.</source>
        <translation>--dry-run es on u off, no «%1».</translation>
    </message>
    <message>
        <source>--room is a room and its watts, such as Kitchen=2000, not &apos;%1&apos;.</source>
        <translation>--room es una habitación y sus vatios, por ejemplo Cocina=2000, no «%1».</translation>
    </message>
</context>
<context>
    <name>hems::GuardPage</name>
    <message>
        <source>Nothing.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>When the home draws more than its limit for some seconds, loads are switched off before the breaker trips: the least important first, never what is protected, and no more than needed. They come back by themselves, one at a time, when there is room. How important each sensor is, stands in its settings on the Sensors page.</source>
        <translation>Cuando el hogar supera su límite durante unos segundos, se apagan aparatos antes de que salte el interruptor general: primero los menos importantes, nunca los protegidos y solo los necesarios. Vuelven a encenderse solos, de uno en uno, cuando hay margen. La importancia de cada sensor se indica en sus ajustes, en la página «Sensores».</translation>
    </message>
    <message>
        <source>The home&apos;s limit</source>
        <translation>Límite del hogar</translation>
    </message>
    <message>
        <source>Acts after</source>
        <translation>Actúa tras</translation>
    </message>
    <message>
        <source>Switches off at once at most</source>
        <translation>Apaga de una vez como máximo</translation>
    </message>
    <message>
        <source>Left free when a load comes back</source>
        <translation>Margen libre al volver a encender</translation>
    </message>
    <message>
        <source> s above the limit</source>
        <comment>seconds, after a number</comment>
        <translation>&#xa0;s por encima del límite</translation>
    </message>
    <message>
        <source> % of the power</source>
        <comment>after a number</comment>
        <translation>&#xa0;% de la potencia</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation>&#xa0;W</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Dry run: only write down what would be done</source>
        <translation>Modo de prueba: solo anotar lo que se haría</translation>
    </message>
    <message>
        <source>Limits of rooms</source>
        <translation>Límites por habitación</translation>
    </message>
    <message>
        <source>No sensor is in a room yet. Put sensors into rooms on the Sensors page.</source>
        <translation>Aún no hay sensores en ninguna habitación. Asígneles una en la página «Sensores».</translation>
    </message>
    <message>
        <source>Kept off by the guard now</source>
        <translation>Apagados ahora por el control de potencia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
</context>
<context>
    <name>hems::HeaderBar</name>
    <message>
        <source>Home energy</source>
        <translation>Energía del hogar</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>the date on the wall, in the letters of Qt&apos;s date formats: &quot;Sun 22 Nov&quot;</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>Escuchando en %1:%2</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>Sin escucha</translation>
    </message>
    <message>
        <source>The sensor is reporting</source>
        <translation>El sensor está en línea</translation>
    </message>
    <message>
        <source>The sensor is silent</source>
        <translation>El sensor no envía datos</translation>
    </message>
    <message>
        <source>%1 of %2 sensors reporting</source>
        <translation>%1 de %2 sensores en línea</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>hems::HistoryChart</name>
    <message>
        <source>Power and energy</source>
        <translation>Potencia y energía</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Nothing was measured here</source>
        <translation>Aquí no se midió nada</translation>
    </message>
</context>
<context>
    <name>hems::HistoryControls</name>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>Antes (Re&#xa0;Pág)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>To the present (Home)</source>
        <translation>Ir al presente (Inicio)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>Después (Av&#xa0;Pág)</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Historial de</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>Frente al anterior</translation>
    </message>
    <message>
        <source>Against a year ago</source>
        <translation>Frente a hace un año</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The picture (PNG)…</source>
        <translation>La imagen (PNG)…</translation>
    </message>
    <message>
        <source>What is seen, as a table (CSV)…</source>
        <translation>Lo que se ve, en una tabla (CSV)…</translation>
    </message>
    <message>
        <source>Every reading of this stretch (CSV)…</source>
        <translation>Todas las lecturas de este periodo (CSV)…</translation>
    </message>
    <message>
        <source>%1 (room)</source>
        <translation>%1 (habitación)</translation>
    </message>
</context>
<context>
    <name>hems::HistoryReader</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder, or start the program with it first.</source>
        <translation>En %1 no hay datos de ningún hogar. Compruebe la carpeta de datos, o inicie antes el programa con ella.</translation>
    </message>
    <message>
        <source>Nothing has been recorded in %1 yet. Start the program with this data folder first.</source>
        <translation>En %1 aún no se ha registrado nada. Inicie antes el programa con esta carpeta de datos.</translation>
    </message>
    <message>
        <source>%1 was written by an older version. Start the program with this data folder once to bring it up to date.</source>
        <translation>%1 es de una versión anterior. Inicie el programa una vez con esta carpeta de datos para actualizarlo.</translation>
    </message>
</context>
<context>
    <name>hems::HistorySummary</name>
    <message>
        <source>Show the home</source>
        <translation>Ver el hogar</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>Aún no ha empezado</translation>
    </message>
    <message>
        <source>All of it measured</source>
        <translation>Medido por completo</translation>
    </message>
    <message>
        <source>Highest: %1, %2</source>
        <comment>power, moment</comment>
        <translation>Máximo: %1, %2</translation>
    </message>
    <message>
        <source>Nothing to compare with: %1</source>
        <translation>Nada con que comparar: %1</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <comment>energy, stretch</comment>
        <translation>frente a %1, %2</translation>
    </message>
    <message>
        <source>Which loads made the difference?</source>
        <translation>¿Qué aparatos explican la diferencia?</translation>
    </message>
    <message>
        <source>The home&apos;s history tells.</source>
        <translation>Lo muestra el historial del hogar.</translation>
    </message>
    <message>
        <source>What made the difference?</source>
        <translation>¿A qué se debe la diferencia?</translation>
    </message>
    <message>
        <source>Why was this high?</source>
        <translation>¿Por qué tan alto?</translation>
    </message>
    <message>
        <source>Why was this low?</source>
        <translation>¿Por qué tan bajo?</translation>
    </message>
    <message>
        <source>No load is known here.</source>
        <translation>Aquí no hay datos de ningún aparato.</translation>
    </message>
    <message>
        <source>Measured against %1</source>
        <translation>Comparado con %1</translation>
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
        <translation>Energía, kWh por cuarto de hora</translation>
    </message>
    <message>
        <source>Energy, kWh every hour</source>
        <translation>Energía, kWh por hora</translation>
    </message>
    <message>
        <source>Energy, kWh every day</source>
        <translation>Energía, kWh por día</translation>
    </message>
    <message>
        <source>Energy, kWh every month</source>
        <translation>Energía, kWh por mes</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>Energía, kWh</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>medido el %1&#xa0;%</translation>
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
        <translation>la media de la misma hora y día de la semana en las cuatro semanas anteriores</translation>
    </message>
    <message>
        <source>Drag: choose a stretch · Wheel or pinch: zoom · Shift and drag: move · Click a bar: why? · Double click: into it · Backspace: back</source>
        <translation>Arrastrar: elegir un periodo · Rueda o pellizco: zoom · Mayús y arrastrar: mover · Clic en una barra: ¿por qué? · Doble clic: entrar · Retroceso: volver</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 is the sum of the sensors that are in this room now, also for the time before they were.</source>
        <translation>%1 es la suma de los sensores que ahora están en esta habitación, también para el tiempo en que aún no lo estaban.</translation>
    </message>
</context>
<context>
    <name>hems::HistoryWindow</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>%1 lecturas hasta ahora…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 readings.</source>
        <translation>Guardado como %1: %2 lecturas.</translation>
    </message>
</context>
<context>
    <name>hems::HourChart</name>
    <message>
        <source>Nothing was measured in the last hour.</source>
        <translation>No se midió nada en la última hora.</translation>
    </message>
</context>
<context>
    <name>hems::HouseholdReader</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>No se puede leer la grabación %1: %2. Indique un archivo que exista y se pueda leer.</translation>
    </message>
    <message>
        <source>%1 is not a recorded household that can be replayed: its first line should be &quot;%2&quot;.</source>
        <translation>%1 no es la grabación de un hogar que se pueda reproducir: su primera línea debería ser «%2».</translation>
    </message>
    <message>
        <source>The recording %1 can&apos;t be read to its end: %2. What came before was replayed.</source>
        <translation>No se puede leer la grabación %1 hasta el final: %2. Lo anterior se reprodujo.</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>tiene %1 columnas y no %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usable power</source>
        <translation>«%1» no es una potencia válida</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time</source>
        <translation>«%1 %2» no es una fecha y hora</translation>
    </message>
    <message>
        <source>it is not later than the line before</source>
        <translation>no es posterior a la línea anterior</translation>
    </message>
    <message>
        <source>that time does not exist in %1, where the clocks went forward</source>
        <translation>esa hora no existe en %1, donde se adelantaron los relojes</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>hems::HttpFront</name>
    <message>
        <source>The web page can&apos;t be opened: “%1” is not a network address. Write 127.0.0.1 for this computer only, or 0.0.0.0 for the home network.</source>
        <translation>No se puede abrir la página web: «%1» no es una dirección de red. Escriba 127.0.0.1 solo para este equipo, o 0.0.0.0 para la red doméstica.</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>No se puede abrir la página web: otro programa ya usa el puerto %1. Ciérrelo o elija otro puerto. HEMS lo sigue intentando.</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>No se puede abrir la página web: este equipo no permite que HEMS escuche en %1, puerto %2 (%3). HEMS lo sigue intentando.</translation>
    </message>
</context>
<context>
    <name>hems::ImportGuest</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>The import was broken off, because the home&apos;s data was closed. Import the file again: what is there already does no harm.</source>
        <translation>La importación se interrumpió porque se cerraron los datos del hogar. Importe el archivo de nuevo: repetir lo que ya está no causa problemas.</translation>
    </message>
</context>
<context>
    <name>hems::ImportJob</name>
    <message>
        <source>Nothing can be imported now: the home&apos;s data can&apos;t be written, or another import is under way. Try again in a while.</source>
        <translation>Ahora no se puede importar nada: no se pueden escribir los datos del hogar o hay otra importación en curso. Inténtelo más tarde.</translation>
    </message>
</context>
<context>
    <name>hems::InstalledTexts</name>
    <message>
        <source>--language takes one of %1, not &quot;%2&quot;.</source>
        <translation>--language admite uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>Speak this language: %1 (default: the desktop&apos;s or the terminal&apos;s).</source>
        <translation>Hablar este idioma: %1 (predeterminado: el del escritorio o el terminal).</translation>
    </message>
</context>
<context>
    <name>hems::JobDialog</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hems::JsonFields</name>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it must be a text in quotes</source>
        <translation>debe ser un texto entre comillas</translation>
    </message>
    <message>
        <source>it must be a number from %1 to %2</source>
        <translation>debe ser un número de %1 a %2</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>it must be a list in [ ]</source>
        <translation>debe ser una lista entre [ ]</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>debe ser un objeto entre { }</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>esa clave no existe</translation>
    </message>
</context>
<context>
    <name>hems::KeepOption</name>
    <message>
        <source>Keep every reading &quot;forever&quot; (default), or for so many days, %1 at least; what each minute used is kept for ever.</source>
        <translation>Conserva todas las lecturas siempre, &quot;forever&quot; (por omisión), o durante estos días, %1 como mínimo; el consumo de cada minuto se conserva siempre.</translation>
    </message>
    <message>
        <source>--keep-raw takes &quot;forever&quot; or a number of days from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--keep-raw admite &quot;forever&quot; o un número de días de %1 a %2, no «%3».</translation>
    </message>
</context>
<context>
    <name>hems::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>To the next tile or switch</source>
        <translation>Al siguiente recuadro o interruptor</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>From tile to tile, and to the next page</source>
        <translation>De recuadro en recuadro, y a la página siguiente</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Re&#xa0;Pág, Av&#xa0;Pág</translation>
    </message>
    <message>
        <source>To another page of tiles</source>
        <translation>A otra página de recuadros</translation>
    </message>
    <message>
        <source>Switches; held for two seconds where the wall is locked so</source>
        <translation>Enciende o apaga; mantener dos segundos si así lo pide el bloqueo</translation>
    </message>
    <message>
        <source>Opens the tile&apos;s card, as a long press does</source>
        <translation>Abre la ficha del recuadro, como una pulsación larga</translation>
    </message>
    <message>
        <source>Closes the card, or leaves full screen</source>
        <translation>Cierra la ficha o sale de la pantalla completa</translation>
    </message>
</context>
<context>
    <name>hems::LedgerPage</name>
    <message>
        <source>%1, the newest first</source>
        <comment>so many lines</comment>
        <translation>%1, primero las más recientes</translation>
    </message>
    <message>
        <source>Nothing yet. Each step of the breaker guard, and each schedule that was missed, is written down here.</source>
        <translation>Nada todavía. Aquí se anota cada paso del control de potencia y cada programación que no se ejecutó.</translation>
    </message>
    <message>
        <source>Find a sensor, a day, a word</source>
        <translation>Buscar sensor, día o palabra</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>Control de potencia</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>Dry runs</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Qué líneas</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>hems::LedgerTexts</name>
    <message>
        <source>home at %1 W</source>
        <translation>hogar: %1&#xa0;W</translation>
    </message>
    <message>
        <source>%1 at %2 W</source>
        <translation>%1: %2&#xa0;W</translation>
    </message>
    <message>
        <source>%1 off: %2, limit %3 W. Back when below %4 W.</source>
        <translation>%1: apagado (%2; límite %3&#xa0;W). Vuelve por debajo de %4&#xa0;W.</translation>
    </message>
    <message>
        <source>%1 on again: %2, limit %3 W.</source>
        <translation>%1: encendido de nuevo (%2; límite %3&#xa0;W).</translation>
    </message>
    <message>
        <source>%1 on again: there is room for it.</source>
        <translation>%1: encendido de nuevo; hay margen.</translation>
    </message>
    <message>
        <source>Nothing more can go off: %1, limit %2 W, and only protected loads are on.</source>
        <translation>No se puede apagar nada más (%1; límite %2&#xa0;W): solo quedan encendidos los protegidos.</translation>
    </message>
    <message>
        <source>Nothing more can go off yet: %1, limit %2 W. What is on must run its minimum time first.</source>
        <translation>Aún no se puede apagar nada más (%1; límite %2&#xa0;W): lo encendido debe cumplir antes su tiempo mínimo.</translation>
    </message>
    <message>
        <source>Nothing more can be done: %1, limit %2 W. What should be off still draws, or cannot be reached. Switch something off by hand.</source>
        <translation>No se puede hacer nada más (%1; límite %2&#xa0;W): lo que debería estar apagado sigue consumiendo o no responde. Apague algo a mano.</translation>
    </message>
    <message>
        <source>Below the limit again: %1, limit %2 W.</source>
        <translation>De nuevo por debajo del límite (%1; límite %2&#xa0;W).</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set; it showed %1 before. Schedules of the time between did not act.</source>
        <translation>Se cambió la hora de este equipo; antes marcaba %1. Las programaciones del intervalo no se ejecutaron.</translation>
    </message>
    <message>
        <source>%1 could not be switched on: nothing can be stored. It is tried again.</source>
        <translation>%1: no se pudo encender; no se puede guardar nada. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>%1 could not be switched off: nothing can be stored. It is tried again.</source>
        <translation>%1: no se pudo apagar; no se puede guardar nada. Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Dry run, nothing switched: %1</source>
        <translation>Prueba, sin actuar: %1</translation>
    </message>
    <message>
        <source>%1 on: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1: no se encendió el %2 como estaba programado; el programa no estaba en marcha o este equipo estaba suspendido.</translation>
    </message>
    <message>
        <source>%1 off: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1: no se apagó el %2 como estaba programado; el programa no estaba en marcha o este equipo estaba suspendido.</translation>
    </message>
</context>
<context>
    <name>hems::LimitsPanel</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones a la vez</translation>
    </message>
    <message>
        <source>One more is closed at once. Set with --max-connections.</source>
        <translation>Si llega una más, se cierra de inmediato. Se ajusta con --max-connections.</translation>
    </message>
    <message>
        <source>Sensors in this home</source>
        <translation>Sensores de este hogar</translation>
    </message>
    <message>
        <source>A new sensor beyond is refused. Set with --max-sensors.</source>
        <translation>Si llega un sensor nuevo de más, se rechaza. Se ajusta con --max-sensors.</translation>
    </message>
    <message>
        <source>Messages a second on a connection</source>
        <translation>Mensajes por segundo en una conexión</translation>
    </message>
    <message>
        <source>What comes faster is read later; nothing is lost. Counted: how often a connection had to be slowed. Programs on this computer: %1. Set with --max-rate.</source>
        <translation>Lo que llega más rápido se lee más tarde; no se pierde nada. Se cuenta cuántas veces hubo que frenar una conexión. Programas de este equipo: %1. Se ajusta con --max-rate.</translation>
    </message>
    <message>
        <source>Wait for a first message</source>
        <translation>Espera al primer mensaje</translation>
    </message>
    <message>
        <source>A connection that says nothing is closed.</source>
        <translation>Una conexión que no dice nada se cierra.</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>A connection that has been silent for so long is closed. Its sensor may connect again.</source>
        <translation>Una conexión que calla durante este tiempo se cierra. Su sensor puede conectarse de nuevo.</translation>
    </message>
    <message>
        <source>Answers that are not read</source>
        <translation>Respuestas sin leer</translation>
    </message>
    <message>
        <source>A connection that does not read its answers is closed.</source>
        <translation>Una conexión que no lee sus respuestas se cierra.</translation>
    </message>
    <message>
        <source>Bad messages in a row</source>
        <translation>Mensajes erróneos seguidos</translation>
    </message>
    <message>
        <source>What does not speak like a sensor is closed: a web browser, for example.</source>
        <translation>Lo que no se comunica como un sensor se cierra; un navegador web, por ejemplo.</translation>
    </message>
</context>
<context>
    <name>hems::LoadList</name>
    <message>
        <source>Loads that made the difference</source>
        <translation>Aparatos que explican la diferencia</translation>
    </message>
    <message>
        <source>%1 after %2 · %3 of what changed</source>
        <comment>energy, energy before, percent</comment>
        <translation>%1 en vez de %2 · %3 del cambio</translation>
    </message>
    <message>
        <source>%1; it was not measured before</source>
        <translation>%1; antes no se medía</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <comment>percent</comment>
        <translation>medido el %1</translation>
    </message>
</context>
<context>
    <name>hems::LockEditor</name>
    <message>
        <source>off: a tap switches</source>
        <translation>no: basta un toque</translation>
    </message>
    <message>
        <source>hold for two seconds</source>
        <translation>mantener pulsado dos segundos</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>un PIN</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>de 4 a 8 cifras</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>PIN nuevo, de 4 a 8 cifras</translation>
    </message>
    <message>
        <source>Enter 4 to 8 digits; otherwise the lock stays as it was.</source>
        <translation>Escriba de 4 a 8 cifras; si no, el bloqueo queda como estaba.</translation>
    </message>
    <message>
        <source>Whoever forgets the PIN removes the lines under [lock] from settings.ini in the data folder.</source>
        <translation>Si olvida el PIN, borre las líneas bajo [lock] de settings.ini, en la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>hems::LockSign</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Press to open the wall</source>
        <translation>Pulse para desbloquear el panel</translation>
    </message>
    <message>
        <source>Press to lock the wall</source>
        <translation>Pulse para bloquear el panel</translation>
    </message>
    <message>
        <source>The wall is locked</source>
        <translation>El panel está bloqueado</translation>
    </message>
    <message>
        <source>The wall is open</source>
        <translation>El panel está abierto</translation>
    </message>
</context>
<context>
    <name>hems::LookMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Light by day, dark by night</source>
        <translation>&amp;Claro de día, oscuro de noche</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>hems::MainWindow</name>
    <message>
        <source>Home energy</source>
        <translation>Energía del hogar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Export readings…</source>
        <translation>&amp;Exportar lecturas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Sensors</source>
        <translation>&amp;Sensores</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>&amp;Encender todo</translation>
    </message>
    <message>
        <source>All o&amp;ff</source>
        <translation>&amp;Apagar todo</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombres…</translation>
    </message>
    <message>
        <source>Refused &amp;messages…</source>
        <translation>&amp;Mensajes rechazados…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>S&amp;imulator</source>
        <translation>Si&amp;mulador</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Import readings…</source>
        <translation>&amp;Importar lecturas…</translation>
    </message>
    <message>
        <source>&amp;Check data…</source>
        <translation>Com&amp;probar datos…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>&amp;Panel…</source>
        <translation>&amp;Ventana del simulador…</translation>
    </message>
    <message>
        <source>The screen of the &amp;window</source>
        <translation>La pantalla de la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Sensors…</source>
        <translation>&amp;Sensores…</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>A&amp;nimaciones</translation>
    </message>
    <message>
        <source>&amp;Automation…</source>
        <translation>&amp;Automatización…</translation>
    </message>
    <message>
        <source>Full screen o&amp;n</source>
        <translation>Pantalla completa &amp;en</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Bloquear ahora</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Teclas…</translation>
    </message>
</context>
<context>
    <name>hems::NetworkDoorPanel</name>
    <message>
        <source>Let in devices from my network</source>
        <translation>Admitir dispositivos de mi red</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Type this address into your device:</source>
        <translation>Escriba esta dirección en su dispositivo:</translation>
    </message>
    <message>
        <source>This computer has no address in a network now. Connect it to yours, and the address to type into your devices appears here.</source>
        <translation>Este ordenador no tiene ahora ninguna dirección de red. Conéctelo a la suya y aquí aparecerá la dirección que debe escribir en sus dispositivos.</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>O bien: %1</translation>
    </message>
    <message>
        <source>Sensors cannot connect yet: the program is starting.</source>
        <translation>Los sensores aún no pueden conectarse: el programa está arrancando.</translation>
    </message>
    <message>
        <source>The switch rests, because the program was started with %1, which decides.</source>
        <translation>El interruptor no tiene efecto porque el programa se inició con %1, que es lo que decide.</translation>
    </message>
    <message>
        <source>Whatever is in your network can send readings now, and they count, for the breaker guard too. It can read and switch nothing here. Leave this on only in a network that you trust.</source>
        <translation>Todo lo que esté en su red puede enviar ahora lecturas, y cuentan, también para el control de potencia. Desde allí no se puede leer ni encender o apagar nada. Déjelo activado solo en una red de confianza.</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect, at %1, port %2. Once this is on, whatever is in your network can send readings, and they count, for the breaker guard too. It can read and switch nothing here. Turn it on only in a network that you trust.</source>
        <translation>Solo pueden conectarse los programas de este ordenador, en %1, puerto %2. Una vez activado, todo lo que esté en su red puede enviar lecturas, y cuentan, también para el control de potencia. Desde allí no se puede leer ni encender o apagar nada. Actívelo solo en una red de confianza.</translation>
    </message>
</context>
<context>
    <name>hems::NoticesPanel</name>
    <message>
        <source>What you should know</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>hems::OwnerDialogs</name>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>No device claims number %1 any more. If one does again, you can decide then.</source>
        <translation>Ningún dispositivo reclama ya el número %1. Si alguno vuelve a hacerlo, podrá decidirlo entonces.</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2. Give it to %3? %2 is refused from then on.</source>
        <translation>El número %1 pertenece a %2. ¿Traspasarlo a %3? A partir de entonces se rechazará %2.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Home energy manager %1</source>
        <translation>Gestor de energía del hogar %1</translation>
    </message>
    <message>
        <source>Sensors can&apos;t dial in at present.</source>
        <translation>Los sensores no pueden conectarse por ahora.</translation>
    </message>
    <message>
        <source>Sensors dial in to %1, port %2.</source>
        <translation>Los sensores se conectan a %1, puerto %2.</translation>
    </message>
    <message>
        <source>The data is kept in %1.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Los datos se guardan en %1.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>hems::PageDots</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
</context>
<context>
    <name>hems::PowerLineChart</name>
    <message>
        <source>limit %1 W</source>
        <translation>límite %1&#xa0;W</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>No se midió nada en este periodo</translation>
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
        <translation>Otro dispositivo, %1, envía datos con este número y se rechaza.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>Sin habitación</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>1 · first to go off at the limit</source>
        <translation>1 · se apaga primero</translation>
    </message>
    <message>
        <source>2 · less important</source>
        <translation>2 · menos importante</translation>
    </message>
    <message>
        <source>3 · as usual</source>
        <translation>3 · normal</translation>
    </message>
    <message>
        <source>4 · more important</source>
        <translation>4 · más importante</translation>
    </message>
    <message>
        <source>5 · last to go off</source>
        <translation>5 · se apaga el último</translation>
    </message>
    <message>
        <source>Protected: stays on when all go off</source>
        <translation>Protegido: sigue encendido al apagar todo</translation>
    </message>
    <message>
        <source>For a freezer or a router: the breaker guard never touches it, and “all off” leaves it on unless you say otherwise.</source>
        <translation>Para un congelador o un router: el control de potencia no lo toca y «Apagar todo» lo deja encendido, salvo que usted indique lo contrario.</translation>
    </message>
    <message>
        <source>Runs at least</source>
        <translation>Encendido al menos</translation>
    </message>
    <message>
        <source>Rests at least</source>
        <translation>Apagado al menos</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>Draws at most</source>
        <translation>Consume como máximo</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation>&#xa0;W</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Replace by that device…</source>
        <translation>Sustituir por ese dispositivo…</translation>
    </message>
    <message>
        <source>Number %1, device %2</source>
        <translation>Número %1, dispositivo %2</translation>
    </message>
    <message>
        <source>Forget this sensor…</source>
        <translation>Olvidar este sensor…</translation>
    </message>
</context>
<context>
    <name>hems::Program</name>
    <message>
        <source>There is no display to open the window on. Run hemsd, which needs none, or take a picture with --screenshot FILE.</source>
        <translation>No hay pantalla en la que abrir la ventana. Inicie hemsd, que no la necesita, o haga una imagen con --screenshot FILE.</translation>
    </message>
</context>
<context>
    <name>hems::ReadCommand</name>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>No se puede escribir la salida. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>There is no sensor %1 in this home. See hemsd sensors.</source>
        <translation>En este hogar no hay ningún sensor %1. Consulte hemsd sensors.</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room yet.</source>
        <translation>En este hogar aún no hay sensores en ninguna habitación.</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room called %1. Its rooms are: %2.</source>
        <translation>En este hogar no hay sensores en una habitación llamada %1. Sus habitaciones son: %2.</translation>
    </message>
</context>
<context>
    <name>hems::ReadOptionsParser</name>
    <message>
        <source>Lists the home&apos;s sensors.</source>
        <translation>Muestra los sensores del hogar.</translation>
    </message>
    <message>
        <source>Lists a sensor&apos;s stored readings.</source>
        <translation>Muestra las lecturas guardadas de un sensor.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>Carpeta con los datos del hogar.</translation>
    </message>
    <message>
        <source>json (default) or csv.</source>
        <translation>json (por omisión) o csv.</translation>
    </message>
    <message>
        <source>ISO 8601; a bare date is the start of that local day</source>
        <translation>ISO 8601; una fecha sola es el comienzo de ese día, hora local</translation>
    </message>
    <message>
        <source>Start of the range: %1.</source>
        <translation>Comienzo del intervalo: %1.</translation>
    </message>
    <message>
        <source>End of the range: %1.</source>
        <translation>Fin del intervalo: %1.</translation>
    </message>
    <message>
        <source>The sensor&apos;s id.</source>
        <translation>El número del sensor.</translation>
    </message>
    <message>
        <source>Rows of total (default), hour, day or month.</source>
        <translation>Filas: total (por omisión), hour (hora), day (día) o month (mes).</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format admite json o csv, no «%1».</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>No existe la zona horaria «%1». Use un nombre IANA, por ejemplo Europe/Paris.</translation>
    </message>
    <message>
        <source>--sensor is missing: whose readings are wanted?</source>
        <translation>Falta --sensor: ¿de qué sensor quiere las lecturas?</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor es el número de un sensor, un entero desde 0, no «%1».</translation>
    </message>
    <message>
        <source>--%1 is missing: give both --from and --to.</source>
        <translation>Falta --%1: indique --from y --to.</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--%1 «%2» no es un momento. Escriba 2026-11-22 o 2026-11-22T18:30:00+01:00.</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to debe ser posterior a --from.</translation>
    </message>
    <message>
        <source>--by is total, hour, day or month, not &apos;%1&apos;.</source>
        <translation>--by admite total, hour, day o month, no «%1».</translation>
    </message>
    <message>
        <source>--from and --to are more than 100 years apart. Ask for less, or for --by total.</source>
        <translation>Entre --from y --to hay más de 100 años. Pida menos, o use --by total.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>No se entiende «%1». Consulte hemsd %2 --help.</translation>
    </message>
    <message>
        <source>Lists readings that look wrong, of all sensors or of one; they count as they came. zero_glitch: a single 0 W; spike: a single reading far above the usual; stuck: the same power for unusually long; counter: a power that never falls. watts: the last one&apos;s.</source>
        <translation>Muestra las lecturas dudosas, de todos los sensores o de uno; cuentan tal como llegaron. zero_glitch: un solo 0&#xa0;W; spike: una sola lectura muy por encima de lo habitual; stuck: la misma potencia durante un tiempo inusual; counter: una potencia que nunca baja. watts: los de la última.</translation>
    </message>
    <message>
        <source>IANA name of the zone for times and days (default: the home&apos;s, else the system&apos;s).</source>
        <translation>Nombre IANA de la zona para horas y días (por omisión, la del hogar o la del sistema).</translation>
    </message>
    <message>
        <source>Adds up energy, of the home, of a room or of one sensor. energy_wh: drawn less fed in; covered_s of range_s were measured, missing_s were not, and over suspect_s of the covered ones a sensor&apos;s clock was wrong. Of the home and of a room these are means over the sensors; a room&apos;s are those that belong to it now.</source>
        <translation>Suma la energía del hogar, de una habitación o de un sensor. energy_wh: lo consumido menos lo vertido a la red; de los range_s, covered_s se midieron y missing_s no, y durante suspect_s de los medidos el reloj de un sensor iba mal. Para el hogar y las habitaciones son medias de sus sensores; los de una habitación son los que ahora están en ella.</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>El nombre de la habitación.</translation>
    </message>
    <message>
        <source>--sensor and --room can&apos;t both be given: whose energy is wanted?</source>
        <translation>--sensor y --room no se pueden indicar a la vez: ¿de quién quiere la energía?</translation>
    </message>
    <message>
        <source>--room is a room&apos;s name.</source>
        <translation>--room es el nombre de una habitación.</translation>
    </message>
</context>
<context>
    <name>hems::ReadingCsv</name>
    <message>
        <source>there are %1 fields rather than time,id,sn,state,watts</source>
        <translation>hay %1 campos en lugar de time,id,sn,state,watts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>«%1» no es una hora</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sensor&apos;s id</source>
        <translation>«%1» no es el número de un sensor</translation>
    </message>
    <message>
        <source>a serial number has 1 to 64 characters</source>
        <translation>un número de serie tiene de 1 a 64 caracteres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of on, suspend, off</source>
        <translation>«%1» no es on, suspend ni off</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no power in watts</source>
        <translation>«%1» no es una potencia en vatios</translation>
    </message>
</context>
<context>
    <name>hems::ReadingImport</name>
    <message>
        <source>the line is too long</source>
        <translation>la línea es demasiado larga</translation>
    </message>
    <message>
        <source>sensor %1 has the serial number %2, not %3</source>
        <translation>el sensor %1 tiene el número de serie %2, no %3</translation>
    </message>
    <message>
        <source>The readings cannot be stored (%1). Check that the disk is not full, then import again: what is there already does no harm.</source>
        <translation>No se pueden guardar las lecturas (%1). Compruebe que el disco no está lleno e importe de nuevo: repetir lo que ya está no causa problemas.</translation>
    </message>
    <message>
        <source>the readings of sensor %1 are kept no longer than since %2</source>
        <translation>las lecturas del sensor %1 solo se conservan desde %2</translation>
    </message>
</context>
<context>
    <name>hems::ReadingStore</name>
    <message>
        <source>The home&apos;s data is not open, so the switch cannot be kept.</source>
        <translation>Los datos del hogar no están abiertos, así que la orden no se puede guardar.</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the home&apos;s data could not be made. %1</source>
        <translation>No se pudo hacer la copia de seguridad de hoy de los datos del hogar. %1</translation>
    </message>
</context>
<context>
    <name>hems::RefusalsDialog</name>
    <message>
        <source>Not a valid message (no JSON)</source>
        <translation>Mensaje no válido (no es JSON)</translation>
    </message>
    <message>
        <source>Not a message of a sensor</source>
        <translation>No es un mensaje de un sensor</translation>
    </message>
    <message>
        <source>Message too long or without an end</source>
        <translation>Mensaje demasiado largo o sin final</translation>
    </message>
    <message>
        <source>Message nested too deep</source>
        <translation>Mensaje con demasiados niveles</translation>
    </message>
    <message>
        <source>Unknown type of message</source>
        <translation>Tipo de mensaje desconocido</translation>
    </message>
    <message>
        <source>The sensor&apos;s number is missing or wrong</source>
        <translation>El número del sensor falta o es erróneo</translation>
    </message>
    <message>
        <source>The serial number is missing or wrong</source>
        <translation>El número de serie falta o es erróneo</translation>
    </message>
    <message>
        <source>The state is missing or wrong</source>
        <translation>El estado falta o es erróneo</translation>
    </message>
    <message>
        <source>The power is missing or impossible; the state was taken</source>
        <translation>La potencia falta o es imposible; el estado se aceptó</translation>
    </message>
    <message>
        <source>The time is missing or no number; the state was taken</source>
        <translation>La hora falta o no es un número; el estado se aceptó</translation>
    </message>
    <message>
        <source>Another device already has this number</source>
        <translation>Otro dispositivo ya tiene este número</translation>
    </message>
    <message>
        <source>This home takes no more sensors (--max-sensors)</source>
        <translation>Este hogar no admite más sensores (--max-sensors)</translation>
    </message>
    <message>
        <source>Too many connections at once (--max-connections)</source>
        <translation>Demasiadas conexiones a la vez (--max-connections)</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>Mensajes rechazados</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>What was refused since the program started. Nothing of it was stored.</source>
        <translation>Lo que se ha rechazado desde que se inició el programa. No se ha guardado nada de ello.</translation>
    </message>
    <message>
        <source>Nothing has been refused since the program started.</source>
        <translation>No se ha rechazado nada desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
</context>
<context>
    <name>hems::RenameDialog</name>
    <message>
        <source>Rename sensors</source>
        <translation>Cambiar nombres de sensores</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A sensor without a name is called by its serial number.</source>
        <translation>Un sensor sin nombre se muestra con su número de serie.</translation>
    </message>
</context>
<context>
    <name>hems::Replay</name>
    <message>
        <source>No server answers at %1:%2 (%3). Start hems or hemsd first, or name its address and port.</source>
        <translation>No responde ningún servidor en %1:%2 (%3). Inicie antes hems o hemsd, o indique su dirección y puerto.</translation>
    </message>
    <message>
        <source>The server at %1:%2 answers no more (%3). %4 readings had been answered; replay the file again when the server is back: sending a reading twice is harmless.</source>
        <translation>El servidor de %1:%2 ya no responde (%3). Había respondido a %4 lecturas; reproduzca el archivo de nuevo cuando vuelva: enviar una lectura dos veces no causa problemas.</translation>
    </message>
    <message>
        <source>the answer is no reply of the protocol</source>
        <translation>la respuesta no se ajusta al protocolo</translation>
    </message>
</context>
<context>
    <name>hems::RuleDialog</name>
    <message>
        <source>New schedule</source>
        <translation>Programación nueva</translation>
    </message>
    <message>
        <source>Change a schedule</source>
        <translation>Cambiar la programación</translation>
    </message>
    <message>
        <source>Everything that is not protected</source>
        <translation>Todo lo que no está protegido</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>Habitación: %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>A una hora del día</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>Al amanecer</translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>Al anochecer</translation>
    </message>
    <message>
        <source>Once it has been on for a while</source>
        <translation>Tras un tiempo de encendido</translation>
    </message>
    <message>
        <source> min later (− earlier)</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min después (−: antes)</translation>
    </message>
    <message>
        <source> min on, then off</source>
        <comment>minutes, after a number</comment>
        <translation>&#xa0;min de encendido y se apaga</translation>
    </message>
    <message>
        <source>A name, if you like: Night</source>
        <translation>Un nombre, si quiere: Noche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Set where the home is first, on the page with the schedules: until then this rule does nothing.</source>
        <translation>Indique antes dónde está el hogar, en la página de las programaciones: hasta entonces esta regla no hace nada.</translation>
    </message>
    <message>
        <source>What is protected stays on.</source>
        <translation>Lo protegido sigue encendido.</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>Elija al menos un día.</translation>
    </message>
</context>
<context>
    <name>hems::RuleTexts</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>A sensor that is gone</source>
        <translation>Un sensor que ya no está</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>what goes on</comment>
        <translation>%1: encender</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>what goes off</comment>
        <translation>%1: apagar</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>Al amanecer</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunrise</source>
        <translation>
            <numerusform>%n&#xa0;min antes del amanecer</numerusform>
            <numerusform>%n&#xa0;min antes del amanecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunrise</source>
        <translation>
            <numerusform>%n&#xa0;min después del amanecer</numerusform>
            <numerusform>%n&#xa0;min después del amanecer</numerusform>
        </translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>Al anochecer</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunset</source>
        <translation>
            <numerusform>%n&#xa0;min antes del anochecer</numerusform>
            <numerusform>%n&#xa0;min antes del anochecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunset</source>
        <translation>
            <numerusform>%n&#xa0;min después del anochecer</numerusform>
            <numerusform>%n&#xa0;min después del anochecer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n min on</source>
        <translation>
            <numerusform>Tras %n&#xa0;min de encendido</numerusform>
            <numerusform>Tras %n&#xa0;min de encendido</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation>Fines de semana</translation>
    </message>
    <message>
        <source>On no day</source>
        <translation>Ningún día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <comment>what is switched, the rule&apos;s name</comment>
        <translation>%1, por «%2»</translation>
    </message>
</context>
<context>
    <name>hems::Scenario</name>
    <message>
        <source>there must be one at least</source>
        <translation>debe haber al menos uno</translation>
    </message>
    <message>
        <source>it must be &quot;family&quot; or &quot;busy&quot;</source>
        <translation>debe ser &quot;family&quot; o &quot;busy&quot;</translation>
    </message>
    <message>
        <source>it must be a time such as &quot;18:30&quot;</source>
        <translation>debe ser una hora, por ejemplo &quot;18:30&quot;</translation>
    </message>
    <message>
        <source>a scenario has %1 sensors at most</source>
        <translation>un escenario tiene como máximo %1 sensores</translation>
    </message>
    <message>
        <source>there is no appliance &quot;%1&quot;</source>
        <translation>no existe el aparato «%1»</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>no existe el fallo «%1»</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be read: %2. Name a file, or one of %3.</source>
        <translation>No se puede leer el escenario %1: %2. Indique un archivo o uno de estos: %3.</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be used: %2.</source>
        <translation>No se puede usar el escenario %1: %2.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>debe ser un objeto entre { }</translation>
    </message>
</context>
<context>
    <name>hems::SchedulesPage</name>
    <message>
        <source>Nothing: there are no schedules yet.</source>
        <translation>Nada: aún no hay programaciones.</translation>
    </message>
    <message>
        <source>Nothing is due in the next 24 hours.</source>
        <translation>Nada previsto en las próximas 24 horas.</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Programaciones</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What will happen in the next 24 hours</source>
        <translation>Lo que ocurrirá en las próximas 24 horas</translation>
    </message>
    <message>
        <source>I say where the home is, for sunrise and sunset</source>
        <translation>Indicar dónde está el hogar, para el amanecer y el anochecer</translation>
    </message>
    <message>
        <source>North </source>
        <comment>before degrees</comment>
        <translation>Norte </translation>
    </message>
    <message>
        <source>East </source>
        <comment>before degrees</comment>
        <translation>Este </translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>Guardar lugar</translation>
    </message>
</context>
<context>
    <name>hems::SensorCard</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Switch of %1</source>
        <translation>Interruptor de %1</translation>
    </message>
</context>
<context>
    <name>hems::SensorDetails</name>
    <message>
        <source>Switches and their proof</source>
        <translation>Órdenes y su comprobación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>Power over the last hour</source>
        <translation>Potencia en la última hora</translation>
    </message>
    <message>
        <source>Choose a sensor to see more of it.</source>
        <translation>Elija un sensor para ver más sobre él.</translation>
    </message>
    <message>
        <source>%1 kWh today</source>
        <translation>%1&#xa0;kWh hoy</translation>
    </message>
</context>
<context>
    <name>hems::SensorIcon</name>
    <message>
        <source>Plug</source>
        <translation>Enchufe</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lámpara</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>Horno</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>Hervidor</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>Frigorífico</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>Congelador</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>Lavadora</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>Secadora</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>Televisor</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>Calentador de agua</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>Lavavajillas</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>Calefactor</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Aire acondicionado</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Ventilador</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>Placas solares</translation>
    </message>
</context>
<context>
    <name>hems::SensorServer</name>
    <message>
        <source>Sensors can&apos;t connect: “%1” is not a network address. Write 127.0.0.1 for sensors on this computer only, or 0.0.0.0 for sensors anywhere in the home network.</source>
        <translation>Los sensores no pueden conectarse: «%1» no es una dirección de red. Escriba 127.0.0.1 solo para sensores de este equipo, o 0.0.0.0 para los de toda la red doméstica.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>Los sensores no pueden conectarse: otro programa ya usa el puerto %1. Ciérrelo o elija otro puerto. HEMS lo sigue intentando.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not have the address %1 at present. Check its network connection, or choose another address. HEMS keeps trying.</source>
        <translation>Los sensores no pueden conectarse: este equipo no tiene ahora la dirección %1. Compruebe su conexión de red o elija otra dirección. HEMS lo sigue intentando.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS use port %1. Choose a port from 1024 to 65535.</source>
        <translation>Los sensores no pueden conectarse: este equipo no permite que HEMS use el puerto %1. Elija un puerto de 1024 a 65535.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>Los sensores no pueden conectarse: este equipo no permite que HEMS escuche en %1, puerto %2 (%3). HEMS lo sigue intentando.</translation>
    </message>
</context>
<context>
    <name>hems::SensorTable</name>
    <message>
        <source>Messages that could not be taken, since the program started</source>
        <translation>Mensajes que no se pudieron aceptar desde que se inició el programa</translation>
    </message>
    <message>
        <source>%1: number %2, serial number %3</source>
        <translation>%1: número %2, número de serie %3</translation>
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
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Habitación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Today, kWh</source>
        <translation>Hoy, kWh</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último dato</translation>
    </message>
    <message>
        <source>Reports every</source>
        <translation>Envía cada</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>hace %n&#xa0;s</numerusform>
            <numerusform>hace %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>hace %n&#xa0;min</numerusform>
            <numerusform>hace %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>Sin habitación</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 de %2 encendidos</translation>
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
        <translation>Interruptor de %1</translation>
    </message>
    <message>
        <source>Enter opens its card</source>
        <translation>Intro abre su ficha</translation>
    </message>
</context>
<context>
    <name>hems::SensorsView</name>
    <message>
        <source>All rooms</source>
        <translation>Todo el hogar</translation>
    </message>
    <message>
        <source>%1 of %2 report</source>
        <translation>%1 de %2 en línea</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>encontrados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegido</numerusform>
            <numerusform>%n elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: switch · F2: rename · Shift: choose several</source>
        <translation>Espacio: encender/apagar · F2: nombre · Mayús: elegir varios</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Find a name, a number, a room</source>
        <translation>Buscar nombre, número o habitación</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>Encendidos</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Apagados</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>Qué estados</translation>
    </message>
    <message>
        <source>Which room</source>
        <translation>Qué habitación</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>Por habitación</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Switch the chosen ones on</source>
        <translation>Encender los elegidos</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Switch the chosen ones off</source>
        <translation>Apagar los elegidos</translation>
    </message>
    <message>
        <source>All on…</source>
        <translation>Encender todo…</translation>
    </message>
    <message>
        <source>All off…</source>
        <translation>Apagar todo…</translation>
    </message>
</context>
<context>
    <name>hems::SensorsWindow</name>
    <message>
        <source>Forget a sensor</source>
        <translation>Olvidar un sensor</translation>
    </message>
    <message>
        <source>Forget %1? Its history stays. Its settings and schedules are lost. If the device reports again, it comes back as a new sensor.</source>
        <translation>¿Olvidar %1? Su historial se conserva; sus ajustes y programaciones se pierden. Si el dispositivo vuelve a enviar datos, aparecerá como sensor nuevo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Replace a device</source>
        <translation>Sustituir un dispositivo</translation>
    </message>
    <message>
        <source>Let the device %1 take the place of %2 (%3)? Name, settings and history stay; the old device is refused from then on.</source>
        <translation>¿Poner el dispositivo %1 en lugar de %2 (%3)? El nombre, los ajustes y el historial se conservan; a partir de entonces se rechazará el dispositivo anterior.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
</context>
<context>
    <name>hems::ServerOptions</name>
    <message>
        <source>Listen for sensors on this address (default %1: this computer only; 0.0.0.0: the whole network).</source>
        <translation>Escucha a los sensores en esta dirección (por omisión, %1: solo este equipo; 0.0.0.0: toda la red).</translation>
    </message>
    <message>
        <source>Listen for sensors on this port (default %1; 0: any free one).</source>
        <translation>Escucha a los sensores en este puerto (por omisión, %1; 0: uno libre cualquiera).</translation>
    </message>
    <message>
        <source>Take at most so many connections (default %1).</source>
        <translation>Admite como máximo estas conexiones (por omisión, %1).</translation>
    </message>
    <message>
        <source>Know at most so many sensors (default %1); a new one beyond is refused.</source>
        <translation>Conoce como máximo estos sensores (por omisión, %1); si llega uno nuevo de más, se rechaza.</translation>
    </message>
    <message>
        <source>Read at most so many messages a second from one connection; what comes faster is read later (default %1 from the network, no limit from this computer; 0: no limit).</source>
        <translation>Lee como máximo estos mensajes por segundo de una conexión; lo que llega más rápido se lee más tarde (por omisión, %1 desde la red y sin límite desde este equipo; 0: sin límite).</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 admite un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--listen takes an address such as 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--listen admite una dirección como 127.0.0.1 o 0.0.0.0, no «%1».</translation>
    </message>
    <message>
        <source>Close a connection that has not sent a message so many seconds after it was made (default %1).</source>
        <translation>Cierra una conexión que no haya enviado ningún mensaje estos segundos después de abrirse (por omisión, %1).</translation>
    </message>
    <message>
        <source>Close a connection that has sent no message for so many seconds (default %1). Sensors that poll less often need more.</source>
        <translation>Cierra una conexión que no haya enviado ningún mensaje durante estos segundos (por omisión, %1). Los sensores con envíos más espaciados necesitan más.</translation>
    </message>
    <message>
        <source>How readings go to the disk: safe (default; a power cut costs a second at most) or flash (for SD cards, which wear out by writing; a power cut may cost a minute).</source>
        <translation>Cómo se guardan las lecturas en el disco: safe (por omisión; un corte de luz cuesta un segundo como máximo) o flash (para tarjetas SD, que se desgastan al escribir; un corte de luz puede costar un minuto).</translation>
    </message>
    <message>
        <source>--storage takes safe or flash, not &quot;%1&quot;.</source>
        <translation>--storage admite safe o flash, no «%1».</translation>
    </message>
</context>
<context>
    <name>hems::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>la de este equipo</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>safely: a power cut costs a second at most</source>
        <translation>segura: un corte de luz cuesta un segundo como máximo</translation>
    </message>
    <message>
        <source>sparingly, for SD cards: a power cut may cost a minute</source>
        <translation>moderada, para tarjetas SD: un corte de luz puede costar un minuto</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>for so many days:</source>
        <translation>durante estos días:</translation>
    </message>
    <message>
        <source>&amp;Time zone of the home</source>
        <translation>&amp;Zona horaria del hogar</translation>
    </message>
    <message>
        <source>&amp;Price of a kWh</source>
        <translation>&amp;Precio del kWh</translation>
    </message>
    <message>
        <source>&amp;Write to the disk</source>
        <translation>&amp;Escritura en el disco</translation>
    </message>
    <message>
        <source>&amp;Keep every reading</source>
        <translation>&amp;Conservar cada lectura</translation>
    </message>
    <message>
        <source>How much of the disk that takes is known after an hour of recording.</source>
        <translation>El espacio que ocupa en el disco se sabrá tras una hora de registro.</translation>
    </message>
    <message numerus="yes">
        <source>About %1 a year for your %n sensor(s).</source>
        <translation>
            <numerusform>Unos %1 al año para su %n sensor.</numerusform>
            <numerusform>Unos %1 al año para sus %n sensores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for the readings of your %n sensor(s), and %2 a year for what each minute used, which is kept for ever.</source>
        <translation>
            <numerusform>Unos %1 para las lecturas de su %n sensor, y %2 al año para el consumo de cada minuto, que se conserva siempre.</numerusform>
            <numerusform>Unos %1 para las lecturas de sus %n sensores, y %2 al año para el consumo de cada minuto, que se conserva siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1 now.</source>
        <translation>El archivo ocupa ahora %1.</translation>
    </message>
    <message>
        <source>Older readings are removed for good. The energy of every minute stays, and the room in the file is used again.</source>
        <translation>Las lecturas más antiguas se borran definitivamente. La energía de cada minuto se conserva y el espacio del archivo se vuelve a usar.</translation>
    </message>
    <message>
        <source>All but the price changes when the program starts again.</source>
        <translation>Salvo el precio, los cambios se aplican al reiniciar el programa.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Hogar</translation>
    </message>
</context>
<context>
    <name>hems::ShareCard</name>
    <message>
        <source>Share of power now</source>
        <translation>Reparto de potencia</translation>
    </message>
    <message>
        <source>Shares as a ring</source>
        <translation>Reparto en forma de anillo</translation>
    </message>
</context>
<context>
    <name>hems::ShareLegend</name>
    <message>
        <source>Shares</source>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Others, %1</source>
        <comment>so many sensors together</comment>
        <translation>Otros, %1</translation>
    </message>
</context>
<context>
    <name>hems::SimulatedHome</name>
    <message>
        <source>The simulation can&apos;t start: what was simulated before can&apos;t be removed from %1. Check that this folder can be written.</source>
        <translation>La simulación no puede empezar: no se puede borrar de %1 lo que se simuló antes. Compruebe que se puede escribir en esa carpeta.</translation>
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
        <translation>Indica</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>Contado hoy</translation>
    </message>
    <message>
        <source>Truly drawn</source>
        <translation>Consumo real</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>nothing: not connected</source>
        <translation>nada: no está conectado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>No responde ningún servidor en %1:%2 (%3). Los sensores simulados lo siguen intentando: inicie hems o hemsd, o indique otro servidor.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorOptions</name>
    <message>
        <source>See hems-simulator --help.</source>
        <translation>Consulte hems-simulator --help.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address (127.0.0.1).</source>
        <translation>El nombre o la dirección del servidor (127.0.0.1).</translation>
    </message>
    <message>
        <source>The server&apos;s port (11451).</source>
        <translation>El puerto del servidor (11451).</translation>
    </message>
    <message>
        <source>How many sensors to simulate, 1 to 10000 (12).</source>
        <translation>Cuántos sensores se simulan, de 1 a 10000 (12).</translation>
    </message>
    <message>
        <source>Milliseconds between a sensor&apos;s polls, 50 to 3600000 (1000).</source>
        <translation>Milisegundos entre dos envíos de un sensor, de 50 a 3600000 (1000).</translation>
    </message>
    <message>
        <source>A whole number; the same seed gives the same household (1).</source>
        <translation>Un número entero; la misma semilla produce el mismo hogar (1).</translation>
    </message>
    <message>
        <source>The time zone of the recording&apos;s local times (Europe/Paris).</source>
        <translation>La zona horaria de las horas locales de la grabación (Europe/Paris).</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>«%1» no es una opción.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 debe ser un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 must be a number above 0 and at most %2, not &quot;%3&quot;.</source>
        <translation>--%1 debe ser un número mayor que 0 y como máximo %2, no «%3».</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 to 18446744073709551615, not &quot;%1&quot;.</source>
        <translation>--seed debe ser un número entero de 0 a 18446744073709551615, no «%1».</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;; --time-zone wants a name such as Europe/Paris or UTC.</source>
        <translation>No existe la zona horaria «%1»; --time-zone admite un nombre como Europe/Paris o UTC.</translation>
    </message>
    <message>
        <source>--%1 only means something together with --replay.</source>
        <translation>--%1 solo tiene sentido junto con --replay.</translation>
    </message>
    <message>
        <source>Simulate the home of a scenario instead: %1, or a file in the format of these.</source>
        <translation>Simula en su lugar el hogar de un escenario: %1, o un archivo con el mismo formato.</translation>
    </message>
    <message>
        <source>--%1 needs something after it.</source>
        <translation>--%1 necesita un valor.</translation>
    </message>
    <message>
        <source>--%1 means nothing together with --%2, which brings its own.</source>
        <translation>--%1 no tiene sentido junto con --%2, que trae lo suyo.</translation>
    </message>
    <message>
        <source>Sensors as a program: connects simulated household appliances to a HEMS server, or replays a recording to it. Runs until it is stopped with Ctrl+C. Exit code: 0 done or stopped; 1 no server, an unreadable file or refused readings; 2 wrong options. &quot;hems-simulator verify --help&quot; tells how to compare what was counted with the truth.</source>
        <translation>Sensores en forma de programa: conecta aparatos domésticos simulados a un servidor HEMS, o le reproduce una grabación. Funciona hasta que se detiene con Ctrl+C. Código de salida: 0, terminado o detenido; 1, sin servidor, archivo ilegible o lecturas rechazadas; 2, opciones erróneas. «hems-simulator verify --help» explica cómo comparar lo contado con los valores reales.</translation>
    </message>
    <message>
        <source>Let time run so many times faster, or &quot;max&quot;: as fast as the server answers (1). What runs faster than 1 begins in the past and ends now.</source>
        <translation>Acelera el tiempo estas veces o, con &quot;max&quot;, hasta donde responda el servidor (1). Por encima de 1, empieza en el pasado y termina ahora.</translation>
    </message>
    <message>
        <source>Stop after so many seconds, simulated ones where time runs faster. Without it a faster simulation begins a day ago and goes on when it has reached now.</source>
        <translation>Se detiene al cabo de estos segundos, simulados si el tiempo transcurre más rápido. Sin esta opción, una simulación más rápida empieza hace un día y sigue cuando ha llegado al presente.</translation>
    </message>
    <message>
        <source>Begin the simulated time there, such as 2026-03-01T00:00:00Z.</source>
        <translation>El tiempo simulado empieza en este momento, por ejemplo 2026-03-01T00:00:00Z.</translation>
    </message>
    <message>
        <source>Write what each sensor has truly drawn, hour by hour, to FILE, to be compared by verify.</source>
        <translation>Escribe en FILE lo que cada sensor ha consumido realmente, hora por hora, para compararlo con verify.</translation>
    </message>
    <message>
        <source>Send what is recorded in FILE instead, with its own times. FILE is a CSV file with the columns time,id,sn,watts, an export of HEMS, or in the format of the UCI set &quot;Individual household electric power consumption&quot;.</source>
        <translation>Envía en su lugar lo grabado en FILE, con sus propias horas. FILE es un archivo CSV con las columnas time,id,sn,watts, una exportación de HEMS o un archivo con el formato del conjunto de datos de la UCI &quot;Individual household electric power consumption&quot;.</translation>
    </message>
    <message>
        <source>Replay it with later times, so that it ends when the replay does.</source>
        <translation>Lo reproduce con horas posteriores, de modo que termina cuando acaba la reproducción.</translation>
    </message>
    <message>
        <source>Replay it so many times, one after the other (1).</source>
        <translation>Lo reproduce estas veces, una tras otra (1).</translation>
    </message>
    <message>
        <source>--speed below 1 only means something together with --replay.</source>
        <translation>--speed por debajo de 1 solo tiene sentido junto con --replay.</translation>
    </message>
    <message>
        <source>--%1 must be a past time such as 2026-03-01T00:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 debe ser una hora pasada, por ejemplo 2026-03-01T00:00:00Z, no «%2».</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorProgram</name>
    <message>
        <source>Sensors connected to %1:%2: %3</source>
        <translation>Sensores conectados a %1:%2: %3</translation>
    </message>
    <message>
        <source>Lines of the recording left out because they could not be understood: %1; the first is %2.</source>
        <translation>Líneas de la grabación omitidas porque no se entienden: %1; la primera es %2.</translation>
    </message>
    <message>
        <source>Readings that the server refused: %1; the first time it said: %2</source>
        <translation>Lecturas que el servidor rechazó: %1; la primera vez dijo: %2</translation>
    </message>
    <message>
        <source>%1 readings sent, %2 answered, %3 refused, %4 s</source>
        <translation>lecturas enviadas: %1; respondidas: %2; rechazadas: %3; %4&#xa0;s</translation>
    </message>
    <message>
        <source>The truth can&apos;t be written to %1: %2. Name another file.</source>
        <translation>Los valores reales no se pueden escribir en %1: %2. Indique otro archivo.</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorView</name>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>S&amp;cenario:</source>
        <translation>&amp;Escenario:</translation>
    </message>
    <message>
        <source>A busy home</source>
        <translation>Un hogar ajetreado</translation>
    </message>
    <message>
        <source>&amp;Sensors:</source>
        <translation>&amp;Sensores:</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>&amp;Velocidad:</translation>
    </message>
    <message>
        <source>Now, in real time</source>
        <translation>Ahora, en tiempo real</translation>
    </message>
    <message>
        <source>The past day: an hour a minute</source>
        <translation>El último día: una hora por minuto</translation>
    </message>
    <message>
        <source>The past day: an hour a second</source>
        <translation>El último día: una hora por segundo</translation>
    </message>
    <message>
        <source>The past day: as fast as it goes</source>
        <translation>El último día: lo más rápido posible</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Catching up with now: %1 % of the past day are recorded.</source>
        <translation>Poniéndose al día: registrado el %1&#xa0;% del último día.</translation>
    </message>
    <message>
        <source>Click a sensor&apos;s faults to change them. Counted: what the program has recorded today. Truly drawn: what the made-up appliance has really used.</source>
        <translation>Haga clic en los fallos de un sensor para cambiarlos. «Contado»: lo que el programa ha registrado hoy. «Consumo real»: lo que el aparato ficticio ha consumido de verdad.</translation>
    </message>
    <message>
        <source>Made-up sensors show what the program does. Their data go into a folder of their own, which begins empty each time; your own home goes on being recorded meanwhile.</source>
        <translation>Los sensores ficticios muestran lo que hace el programa. Sus datos van a una carpeta propia, que empieza vacía cada vez; entretanto se sigue registrando su propio hogar.</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>Mostrar los últimos 15 minutos</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>Mostrar la última hora</translation>
    </message>
    <message>
        <source>Show the last 6 hours</source>
        <translation>Mostrar las últimas 6 horas</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar el día de hoy</translation>
    </message>
    <message>
        <source>How much of the past the line shows</source>
        <translation>Cuánto tiempo muestra la línea</translation>
    </message>
</context>
<context>
    <name>hems::Sparkline</name>
    <message>
        <source>Power over the last minutes</source>
        <translation>Potencia en los últimos minutos</translation>
    </message>
</context>
<context>
    <name>hems::StoreCheck</name>
    <message>
        <source>the home</source>
        <translation>el hogar</translation>
    </message>
    <message>
        <source>sensor %1</source>
        <translation>sensor %1</translation>
    </message>
    <message>
        <source>The newest readings cannot be read: %1.</source>
        <translation>No se pueden leer las lecturas más recientes: %1.</translation>
    </message>
    <message>
        <source>On %1 (UTC) the minutes of %2 are not what its readings add up to.</source>
        <translation>%1 (UTC), %2: los minutos no concuerdan con las lecturas.</translation>
    </message>
    <message>
        <source>On %1 (UTC) the quarter hours of %2 are not what its readings add up to.</source>
        <translation>%1 (UTC), %2: los cuartos de hora no concuerdan con las lecturas.</translation>
    </message>
    <message>
        <source>On %1 (UTC) what is stored of %2 cannot be read: %3.</source>
        <translation>%1 (UTC), %2: no se puede leer lo guardado: %3.</translation>
    </message>
</context>
<context>
    <name>hems::StoreTexts</name>
    <message>
        <source>The disk is full. Free some space on it.</source>
        <translation>El disco está lleno. Libere espacio.</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close that program.</source>
        <translation>Otro programa mantiene bloqueado %1. Ciérrelo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that it and its folder belong to you and that the disk is not write-protected.</source>
        <translation>No se puede escribir %1. Compruebe que el archivo y su carpeta le pertenecen y que el disco no está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The disk that holds %1 reports errors. Check that it is connected, sound and not full.</source>
        <translation>El disco que contiene %1 da errores. Compruebe que está conectado, en buen estado y no lleno.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be used (%2).</source>
        <translation>No se pueden usar los datos del hogar de %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing is being recorded. %1 Recording then goes on by itself.</source>
        <translation>No se está registrando nada. %1 Después se sigue registrando automáticamente.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged. Start the program with this data folder: it puts the file aside and begins a new one.</source>
        <translation>Los datos del hogar de %1 están dañados. Inicie el programa con esta carpeta de datos: aparta el archivo y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be read (%2). Check that the file belongs to you.</source>
        <translation>No se pueden leer los datos del hogar de %1 (%2). Compruebe que el archivo le pertenece.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Start that version, or choose another data folder; the file has not been touched.</source>
        <translation>%1 es de una versión más nueva de este programa. Inicie esa versión o elija otra carpeta de datos; el archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another data folder; the file has not been touched.</source>
        <translation>%1 pertenece a otro programa. Elija otra carpeta de datos; el archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and recording goes on in a new file.</source>
        <translation>Los datos del hogar estaban dañados. Se conservan como %1 y se sigue registrando en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged, and the file cannot be moved out of the way. Check that its folder belongs to you and that the disk is not write-protected.</source>
        <translation>Los datos del hogar de %1 están dañados y el archivo no se puede apartar. Compruebe que su carpeta le pertenece y que el disco no está protegido contra escritura.</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and the backup of %2 took its place: what was recorded after it is missing, apart from the last minutes. Recording goes on.</source>
        <translation>Los datos del hogar estaban dañados. Se conservan como %1 y en su lugar está la copia de seguridad del %2: falta lo registrado después, salvo los últimos minutos. Se sigue registrando.</translation>
    </message>
</context>
<context>
    <name>hems::SwitchAllDialog</name>
    <message>
        <source>Switch on everything in the home?</source>
        <translation>¿Encender todo en el hogar?</translation>
    </message>
    <message>
        <source>Switch off everything in the home?</source>
        <translation>¿Apagar todo en el hogar?</translation>
    </message>
    <message>
        <source>Switch on everything in %1?</source>
        <translation>¿Encender todo en %1?</translation>
    </message>
    <message>
        <source>Switch off everything in %1?</source>
        <translation>¿Apagar todo en %1?</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Encender</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>What is protected stays on. Tick it to switch it off, too.</source>
        <translation>Lo protegido sigue encendido. Marque lo que también quiera apagar.</translation>
    </message>
    <message>
        <source>Take away the tick of what is to stay as it is.</source>
        <translation>Desmarque lo que deba quedarse como está.</translation>
    </message>
    <message>
        <source>%1 · protected</source>
        <translation>%1 · protegido</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>Encender %n</numerusform>
            <numerusform>Encender %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>Apagar %n</numerusform>
            <numerusform>Apagar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchStatusText</name>
    <message>
        <source>Saving…</source>
        <comment>a switch was clicked and is not stored yet</comment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>Aún sin datos</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Going off</source>
        <translation>Apagando</translation>
    </message>
    <message numerus="yes">
        <source>Going off · %n polls</source>
        <comment>so many polls came since; always more than two</comment>
        <translation>
            <numerusform>Apagando · %n intento</numerusform>
            <numerusform>Apagando · %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Going off · poll %1 of %2</source>
        <translation>Apagando · intento %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Coming on · %n polls</source>
        <comment>so many polls came since; always two or more</comment>
        <translation>
            <numerusform>Encendiendo · %n intento</numerusform>
            <numerusform>Encendiendo · %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming on</source>
        <translation>Encendiendo</translation>
    </message>
    <message numerus="yes">
        <source>Ignored off · %n polls</source>
        <comment>told off so many times; always three or more</comment>
        <translation>
            <numerusform>No se apaga · %n intento</numerusform>
            <numerusform>No se apaga · %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored on · %n polls</source>
        <comment>told on so many times; always three or more</comment>
        <translation>
            <numerusform>No enciende · %n intento</numerusform>
            <numerusform>No enciende · %n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n s ago</source>
        <comment>seconds since it was last heard</comment>
        <translation>
            <numerusform>Sin señal · %n&#xa0;s</numerusform>
            <numerusform>Sin señal · %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n min ago</source>
        <comment>minutes since it was last heard</comment>
        <translation>
            <numerusform>Sin señal · %n&#xa0;min</numerusform>
            <numerusform>Sin señal · %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n h ago</source>
        <comment>hours since it was last heard</comment>
        <translation>
            <numerusform>Sin señal · %n&#xa0;h</numerusform>
            <numerusform>Sin señal · %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n d ago</source>
        <comment>days since it was last heard</comment>
        <translation>
            <numerusform>Sin señal · %n&#xa0;d</numerusform>
            <numerusform>Sin señal · %n&#xa0;d</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended · %1</source>
        <comment>nothing heard for two polls; 12 s ago</comment>
        <translation>Suspendido · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds since a sensor was last heard</comment>
        <translation>
            <numerusform>hace %n&#xa0;s</numerusform>
            <numerusform>hace %n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes since a sensor was last heard</comment>
        <translation>
            <numerusform>hace %n&#xa0;min</numerusform>
            <numerusform>hace %n&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchUndo</name>
    <message numerus="yes">
        <source>%n sensors switched on.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n sensor encendido.</numerusform>
            <numerusform>%n sensores encendidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors switched off.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>%n sensor apagado.</numerusform>
            <numerusform>%n sensores apagados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 switched on.</source>
        <translation>Se ha encendido %1.</translation>
    </message>
    <message>
        <source>%1 switched off.</source>
        <translation>Se ha apagado %1.</translation>
    </message>
</context>
<context>
    <name>hems::TileGrid</name>
    <message>
        <source>No sensor has called yet. Each one appears here by itself at its first message.</source>
        <translation>Aún no se ha conectado ningún sensor. Cada uno aparece aquí por sí solo con su primer mensaje.</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
</context>
<context>
    <name>hems::TilesPage</name>
    <message>
        <source>Tiles</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>By the sensors&apos; numbers</source>
        <translation>Por número de sensor</translation>
    </message>
    <message>
        <source>The busiest first</source>
        <translation>Primero los más activos</translation>
    </message>
    <message>
        <source>Busy is what has drawn the most, or fed in the most, over the last five minutes. The tiles change places once a minute at most, or where their pages begin anew.</source>
        <translation>Los más activos son los que más han consumido, o vertido a la red, en los últimos cinco minutos. Los recuadros cambian de sitio una vez por minuto como máximo, o cuando sus páginas vuelven a empezar.</translation>
    </message>
    <message>
        <source>&amp;Order on the wall</source>
        <translation>&amp;Orden en el panel</translation>
    </message>
</context>
<context>
    <name>hems::TotalCard</name>
    <message>
        <source>Total power</source>
        <translation>Potencia total</translation>
    </message>
    <message>
        <source>Power of the home over time</source>
        <translation>Potencia del hogar a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 W now</source>
        <translation>%1&#xa0;W ahora</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>%1 pasado</translation>
    </message>
</context>
<context>
    <name>hems::TrafficView</name>
    <message>
        <source>Choose a sensor</source>
        <translation>Elija un sensor</translation>
    </message>
    <message numerus="yes">
        <source>… %n more, too many to show</source>
        <translation>
            <numerusform>… %n más, demasiados para mostrarlos</numerusform>
            <numerusform>… %n más, demasiados para mostrarlos</numerusform>
        </translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>Mensajes en directo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Choose a sensor, or a connection above, to see its messages as they come.
← what the sensor says
→ what it is told</source>
        <translation>Elija un sensor, o una conexión de arriba, para ver sus mensajes según llegan.
← lo que dice el sensor
→ lo que se le responde</translation>
    </message>
</context>
<context>
    <name>hems::TruthFile</name>
    <message>
        <source>its first line should be &quot;%1&quot;</source>
        <translation>su primera línea debería ser «%1»</translation>
    </message>
    <message>
        <source>line %1 can&apos;t be understood</source>
        <translation>no se entiende la línea %1</translation>
    </message>
</context>
<context>
    <name>hems::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>hems::UnlockDialog</name>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>Mantener para abrir</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, for two seconds. The wall then stays open until nobody has touched it for a minute.</source>
        <translation>Mantenga pulsado el botón, o la barra espaciadora, durante dos segundos. El panel queda abierto hasta que nadie lo toque durante un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN incorrecto demasiadas veces. Vuelva a intentarlo dentro de %n segundo.</numerusform>
            <numerusform>PIN incorrecto demasiadas veces. Vuelva a intentarlo dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>Ese no es el PIN. Vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Introduzca el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n cifra introducida</numerusform>
            <numerusform>%n cifras introducidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::VerifyCommand</name>
    <message>
        <source>Compares what a server has counted with what simulated sensors truly drew. Exit code: 0 every sensor without a fault is within %1 %; 1 one is not, or a file can&apos;t be read; 2 wrong options.</source>
        <translation>Compara lo que ha contado un servidor con lo que los sensores simulados consumieron de verdad. Código de salida: 0, todos los sensores sin fallo están dentro del %1&#xa0;%; 1, alguno no lo está o un archivo no se puede leer; 2, opciones erróneas.</translation>
    </message>
    <message>
        <source>The server&apos;s data folder.</source>
        <translation>La carpeta de datos del servidor.</translation>
    </message>
    <message>
        <source>What hems-simulator --truth has written.</source>
        <translation>Lo que ha escrito hems-simulator --truth.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>Esta orden.</translation>
    </message>
    <message>
        <source>verify takes --data-dir FOLDER and --truth FILE.</source>
        <translation>verify requiere --data-dir FOLDER y --truth FILE.</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be read: %2.</source>
        <translation>No se pueden leer los valores reales de %1: %2.</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be used: %2.</source>
        <translation>No se pueden usar los valores reales de %1: %2.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>true Wh</source>
        <translation>Wh reales</translation>
    </message>
    <message>
        <source>counted Wh</source>
        <translation>Wh contados</translation>
    </message>
    <message>
        <source>off %</source>
        <translation>desvío&#xa0;%</translation>
    </message>
    <message>
        <source>gaps %</source>
        <translation>huecos&#xa0;%</translation>
    </message>
    <message>
        <source>polls %</source>
        <translation>envíos&#xa0;%</translation>
    </message>
    <message>
        <source>left %</source>
        <translation>resto&#xa0;%</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>fallos</translation>
    </message>
    <message>
        <source>Sensors without a fault: %1. Off by %2 % at most; %3 % at most is left when gaps and polls are allowed for, and %4 % may be.</source>
        <translation>Sensores sin fallo: %1. Se desvían un %2&#xa0;% como máximo; descontados los huecos y los envíos queda un %3&#xa0;% como máximo, y se admite un %4&#xa0;%.</translation>
    </message>
    <message>
        <source>Sensors without a fault whose energy is not what they truly drew: %1.</source>
        <translation>Sensores sin fallo cuya energía no es la que consumieron de verdad: %1.</translation>
    </message>
</context>
<context>
    <name>hems::WallFeed</name>
    <message>
        <source>Nothing has been recorded since %1. %2</source>
        <translation>No se registra nada desde las %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Recording again; %n reading(s) could not be kept</source>
        <translation>
            <numerusform>Se registra de nuevo; no se pudo guardar %n lectura</numerusform>
            <numerusform>Se registra de nuevo; no se pudieron guardar %n lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices claim number %1: %2 was refused, %3 keeps it</source>
        <translation>Dos dispositivos reclaman el número %1: se rechazó %2 y lo conserva %3</translation>
    </message>
    <message>
        <source>Simulated data: nothing on this wall is real. Your own home goes on being recorded; Simulator, Stop brings it back.</source>
        <translation>Datos simulados: nada de este panel es real. Su propio hogar se sigue registrando; para volver a verlo: «Simulador», «Detener».</translation>
    </message>
    <message>
        <source>lost since %1</source>
        <translation>sin señal desde %1</translation>
    </message>
</context>
<context>
    <name>hems::WallView</name>
    <message>
        <source>Wall</source>
        <translation>Panel de pared</translation>
    </message>
</context>
<context>
    <name>hems::WebAlerts</name>
    <message>
        <source>%1 sends readings that look wrong</source>
        <translation>%1 envía lecturas dudosas</translation>
    </message>
    <message>
        <source>Nothing has been recorded since %1: the disk can&apos;t be written. Look at the computer that runs HEMS.</source>
        <translation>No se registra nada desde las %1: no se puede escribir en el disco. Revise el equipo en el que funciona HEMS.</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect at present. Look at the computer that runs HEMS.</source>
        <translation>Los sensores no pueden conectarse por ahora. Revise el equipo en el que funciona HEMS.</translation>
    </message>
</context>
<context>
    <name>hems::WebApi</name>
    <message>
        <source>There is no sensor %1.</source>
        <translation>No existe el sensor %1.</translation>
    </message>
    <message>
        <source>Too much of the history is being asked for at once. Try again in a moment.</source>
        <translation>Se está pidiendo demasiado historial a la vez. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The home&apos;s history can&apos;t be read at present. Look at the computer that runs HEMS.</source>
        <translation>El historial del hogar no se puede leer por ahora. Revise el equipo en el que funciona HEMS.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;. There are: %2.</source>
        <translation>No existe el parámetro «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice.</source>
        <translation>El parámetro «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing.</source>
        <translation>Falta el parámetro «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a moment such as 2026-11-22T00:00:00Z, between 1970 and 2100, not &quot;%2&quot;.</source>
        <translation>«%1» admite un momento como 2026-11-22T00:00:00Z, entre 1970 y 2100, no «%2».</translation>
    </message>
    <message>
        <source>&quot;from&quot; has to be before &quot;to&quot;.</source>
        <translation>&quot;from&quot; debe ser anterior a &quot;to&quot;.</translation>
    </message>
    <message>
        <source>&quot;by&quot; takes hour, day, month or total, not &quot;%1&quot;.</source>
        <translation>&quot;by&quot; admite hour, day, month o total, no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>«%1» admite un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>That would be more than %1 rows. Ask for a shorter time, or for longer rows.</source>
        <translation>Serían más de %1 filas. Pida un periodo más corto o filas más largas.</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;wanted&quot;:&quot;off&quot;}.</source>
        <translation>Envíe un objeto JSON, por ejemplo {&quot;wanted&quot;:&quot;off&quot;}.</translation>
    </message>
    <message>
        <source>&quot;wanted&quot; is &quot;on&quot; or &quot;off&quot;.</source>
        <translation>&quot;wanted&quot; es &quot;on&quot; u &quot;off&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false.</source>
        <translation>«%1» es true o false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of this request.</source>
        <translation>«%1» no es un campo de esta petición.</translation>
    </message>
    <message>
        <source>Too much is being switched at once. Try again in a moment.</source>
        <translation>Se están enviando demasiadas órdenes a la vez. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>It is not known yet whether the switch could be kept: the disk is too slow. Look again in a moment.</source>
        <translation>Aún no se sabe si la orden se pudo guardar: el disco va demasiado lento. Vuelva a mirarlo en un momento.</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>No hay nada en %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done here; %2 can.</source>
        <translation>Aquí no se puede usar %1; sí %2.</translation>
    </message>
    <message>
        <source>Log in with the access code to look at the home from here.</source>
        <translation>Inicie sesión con el código de acceso para ver el hogar desde aquí.</translation>
    </message>
    <message>
        <source>Log in with the access code to switch.</source>
        <translation>Inicie sesión con el código de acceso para encender o apagar.</translation>
    </message>
    <message>
        <source>That is not the access code.</source>
        <translation>Ese no es el código de acceso.</translation>
    </message>
    <message>
        <source>Too many wrong access codes. Try again in %1 seconds.</source>
        <translation>Demasiados códigos de acceso erróneos. Vuelva a intentarlo dentro de %1 segundos.</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;code&quot;:&quot;…&quot;}.</source>
        <translation>Envíe un objeto JSON, por ejemplo {&quot;code&quot;:&quot;…&quot;}.</translation>
    </message>
    <message>
        <source>Send the body as application/json.</source>
        <translation>Envíe el cuerpo como application/json.</translation>
    </message>
</context>
<context>
    <name>hems::WebOptions</name>
    <message>
        <source>Serve the web page here, such as 127.0.0.1:11480 (this computer only) or 0.0.0.0:11480 (the whole network), or &quot;off&quot;.</source>
        <translation>Ofrece la página web aquí, por ejemplo en 127.0.0.1:11480 (solo este equipo) o 0.0.0.0:11480 (toda la red), o &quot;off&quot;.</translation>
    </message>
    <message>
        <source>--web takes an address with a port such as 127.0.0.1:11480, or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--web admite una dirección con puerto, por ejemplo 127.0.0.1:11480, u &quot;off&quot;, no «%1».</translation>
    </message>
</context>
<context>
    <name>hems::WebSettingsPage</name>
    <message>
        <source>Show the home in a browser</source>
        <translation>Mostrar el hogar en un navegador</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>The home network</source>
        <translation>La red doméstica</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>Quién puede abrirla</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>Código de acceso</translation>
    </message>
    <message>
        <source>The page opens when you choose OK; its address and a code for a telephone&apos;s camera are here then.</source>
        <translation>La página se abre cuando usted pulsa «Aceptar»; entonces aparecen aquí su dirección y un código para la cámara de un teléfono.</translation>
    </message>
    <message>
        <source>Who has the access code can switch, and look from everywhere in the network. The camera of a telephone in the home network opens the page with it.</source>
        <translation>Quien tiene el código de acceso puede encender y apagar, y mirar desde toda la red. La cámara de un teléfono de la red doméstica abre la página con él.</translation>
    </message>
    <message>
        <source>Off: nothing of the home can be seen in a browser.</source>
        <translation>Desactivada: no se puede ver nada del hogar en un navegador.</translation>
    </message>
</context>
</TS>
