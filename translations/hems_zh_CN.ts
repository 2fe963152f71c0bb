<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Appliance</name>
    <message>
        <source>Water heater</source>
        <translation>热水器</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>烤箱</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>冰箱</translation>
    </message>
    <message>
        <source>Desktop PC</source>
        <translation>台式电脑</translation>
    </message>
    <message>
        <source>Living-room TV</source>
        <translation>客厅电视</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>冷柜</translation>
    </message>
    <message>
        <source>Kitchen lights</source>
        <translation>厨房灯</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Washing machine</source>
        <translation>洗衣机</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>烘干机</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>车库</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>电水壶</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>洗碗机</translation>
    </message>
    <message>
        <source>Living-room lights</source>
        <translation>客厅灯</translation>
    </message>
    <message>
        <source>Bedroom lights</source>
        <translation>卧室灯</translation>
    </message>
    <message>
        <source>Car charger</source>
        <translation>汽车充电桩</translation>
    </message>
    <message>
        <source>Solar roof</source>
        <translation>屋顶光伏</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>Ignores off</source>
        <translation>不执行关闭</translation>
    </message>
    <message>
        <source>Obeys late, polls</source>
        <translation>延迟执行（上报次数）</translation>
    </message>
    <message>
        <source>Draws power while off</source>
        <translation>关闭时仍耗电</translation>
    </message>
    <message>
        <source>Is unplugged</source>
        <translation>被拔掉</translation>
    </message>
    <message>
        <source>Is connected but mute</source>
        <translation>已连接但不发消息</translation>
    </message>
    <message>
        <source>Connects anew for every poll</source>
        <translation>每次上报都重新连接</translation>
    </message>
    <message>
        <source>Splits and merges its messages</source>
        <translation>拆分与合并消息</translation>
    </message>
    <message>
        <source>Sends garbage</source>
        <translation>发送乱码</translation>
    </message>
    <message>
        <source>Clock wrong by, s</source>
        <translation>时钟偏差（秒）</translation>
    </message>
    <message>
        <source>Clock gains, s an hour</source>
        <translation>时钟每小时快（秒）</translation>
    </message>
    <message>
        <source>Clock starts at 1970</source>
        <translation>时钟从 1970 年开始</translation>
    </message>
    <message>
        <source>Reports 0 W once in, polls</source>
        <translation>每隔若干次上报一次 0 W</translation>
    </message>
    <message>
        <source>Reports a spike once in, polls</source>
        <translation>每隔若干次上报一次尖峰</translation>
    </message>
    <message>
        <source>Power is stuck</source>
        <translation>功率读数卡住</translation>
    </message>
    <message>
        <source>Uses another sensor&apos;s id</source>
        <translation>使用另一传感器的编号</translation>
    </message>
    <message>
        <source>Floods, polls at once</source>
        <translation>一次涌入的上报数</translation>
    </message>
</context>
<context>
    <name>hems::AccessCode</name>
    <message>
        <source>The access code in %1 can&apos;t be read, so nobody can switch by the web page. Check that the file belongs to you.</source>
        <translation>无法读取 %1 中的访问码，因此谁都不能通过网页切换开关。请确认该文件属于您。</translation>
    </message>
    <message>
        <source>The access code in %1 is too short, so nobody can switch by the web page. Write %2 characters at least, or remove the file and start again: a new code is made then.</source>
        <translation>%1 中的访问码太短，因此谁都不能通过网页切换开关。请至少写 %2 个字符，或者删除该文件后重新启动：届时会生成新的访问码。</translation>
    </message>
    <message>
        <source>The access code can&apos;t be written to %1, so nobody can switch by the web page. Check that the folder can be written and that its disk is not full, then start again.</source>
        <translation>无法把访问码写入 %1，因此谁都不能通过网页切换开关。请确认该文件夹可写且磁盘未满，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>hems::Alerts</name>
    <message numerus="yes">
        <source>%1 has ignored &quot;off&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 连续 %n 次上报未执行“关闭”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has ignored &quot;on&quot; for %n poll(s)</source>
        <translation>
            <numerusform>%1 连续 %n 次上报未执行“打开”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) ignore their switch</source>
        <translation>
            <numerusform>%n 个传感器不听从开关</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is lost since %2</source>
        <translation>%1 自 %2 起失联</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) are lost</source>
        <translation>
            <numerusform>%n 个传感器失联</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has a wrong clock</source>
        <translation>%1 的时钟不准</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have a wrong clock</source>
        <translation>
            <numerusform>%n 个传感器的时钟不准</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 said 0 W for one moment at %2</source>
        <translation>%1 在 %2 有一瞬间报告 0 W</translation>
    </message>
    <message>
        <source>%1 said %2 W for one moment at %3</source>
        <translation>%1 在 %3 有一瞬间报告 %2 W</translation>
    </message>
    <message>
        <source>%1 has said exactly %2 W since %3</source>
        <translation>%1 自 %3 起一直报告恰好 %2 W</translation>
    </message>
    <message>
        <source>%1 seems to send its meter&apos;s count, not watts</source>
        <translation>%1 发送的似乎是电表读数，而不是功率</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) send readings that look wrong</source>
        <translation>
            <numerusform>%n 个传感器的读数看起来不对</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says it is off and still draws %2 W</source>
        <translation>%1报告已关闭，但仍在用电 %2 W</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) say they are off and still draw power</source>
        <translation>
            <numerusform>%n 个传感器报告已关闭，但仍在用电</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has come on by itself</source>
        <translation>%1自行打开了</translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s) have come on by themselves</source>
        <translation>
            <numerusform>%n 个传感器自行打开了</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::AppOptions</name>
    <message>
        <source>Home energy manager: sensors dial in, the wall shows them, a switch switches them.</source>
        <translation>家庭能源管理：传感器接入，看板显示，开关控制。</translation>
    </message>
    <message>
        <source>Start the simulator too, with %1 sensors unless said otherwise (--demo=30); its data go into a folder of their own.</source>
        <translation>同时启动模拟器，默认 %1 个传感器（可另行指定，如 --demo=30）；其数据存放在单独的文件夹中。</translation>
    </message>
    <message>
        <source>Fill the screen, for a wall monitor (F11; Esc leaves).</source>
        <translation>全屏显示，适合挂墙的显示器（F11；按 Esc 退出）。</translation>
    </message>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>数据保存在此文件夹（默认 %1）。</translation>
    </message>
    <message>
        <source>Open the window at this size, such as 1920x1080.</source>
        <translation>以此大小打开窗口，例如 1920x1080。</translation>
    </message>
    <message>
        <source>Save a picture of the window as this PNG file and end; needs no display.</source>
        <translation>将窗口画面保存为此 PNG 文件后退出；无需显示器。</translation>
    </message>
    <message>
        <source>Take the picture after so many seconds (default 3).</source>
        <translation>多少秒后保存画面（默认 3）。</translation>
    </message>
    <message>
        <source>--size takes a width and a height such as 1920x1080, not &quot;%1&quot;.</source>
        <translation>--size 需要宽和高，例如 1920x1080，而不是“%1”。</translation>
    </message>
    <message>
        <source>See hems --help.</source>
        <translation>请参阅 hems --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option. See hems --help.</source>
        <translation>没有“%1”这个选项。请参阅 hems --help。</translation>
    </message>
    <message>
        <source>Look dark, light, high-contrast, or automatic: light by day, dark by night.</source>
        <translation>界面外观：dark（深色）、light（浅色）、high-contrast（高对比度），或 automatic（白天浅色，夜间深色）。</translation>
    </message>
    <message>
        <source>--theme takes dark, light, high-contrast or automatic, not &quot;%1&quot;.</source>
        <translation>--theme 只接受 dark、light、high-contrast 或 automatic，而不是“%1”。</translation>
    </message>
    <message>
        <source>Fill this screen instead of the chosen one: its number from 1, its name such as HDMI-1, or its serial number.</source>
        <translation>占满此屏幕，而非已选定的屏幕：从 1 开始的编号、名称（如 HDMI-1）或序列号。</translation>
    </message>
    <message>
        <source>Let figures and shapes move, on, or be there at once, off.</source>
        <translation>让数字和图形平滑移动（on），或立即到位（off）。</translation>
    </message>
    <message>
        <source>--motion takes on or off, not &quot;%1&quot;.</source>
        <translation>--motion 只能是 on 或 off，不能是“%1”。</translation>
    </message>
    <message>
        <source>Turn the monitors off while the wall sleeps, by this program, such as wlr-randr; without it the wall is black and the desktop turns them off.</source>
        <translation>墙面休眠时用此程序（如 wlr-randr）关闭显示器；不指定时墙面全黑，由桌面关闭显示器。</translation>
    </message>
</context>
<context>
    <name>hems::Application</name>
    <message>
        <source>The picture can&apos;t be saved as %1. Choose a file in a folder that can be written.</source>
        <translation>画面无法保存为 %1。请选择可写入的文件夹中的文件。</translation>
    </message>
</context>
<context>
    <name>hems::AutomationView</name>
    <message>
        <source>Automation</source>
        <translation>自动化</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>跳闸保护</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>hems::AutomationWindow</name>
    <message>
        <source>Save the ledger</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>hems::Backup</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder.</source>
        <translation>%1 处没有家庭数据。请检查数据文件夹。</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name, or remove that file first.</source>
        <translation>%1 已存在。请换一个名称，或先删除该文件。</translation>
    </message>
    <message>
        <source>There is not enough room for a copy in %1. Free some space, or choose another disk.</source>
        <translation>%1 中没有足够的空间存放副本。请腾出空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The copy %1 cannot be made (%2). Check that the disk is not full and the folder can be written.</source>
        <translation>无法制作副本 %1（%2）。请检查磁盘是否已满、文件夹是否可写。</translation>
    </message>
    <message>
        <source>The copy cannot be kept as %1.</source>
        <translation>副本无法保存为 %1。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 is no copy of a home&apos;s data.</source>
        <translation>%1 不是家庭数据的副本。</translation>
    </message>
    <message>
        <source>%1 is damaged. Use another copy.</source>
        <translation>%1 已损坏。请使用其他副本。</translation>
    </message>
    <message>
        <source>%1 cannot be copied to %2. Check that the disk is not full and the folder can be written.</source>
        <translation>无法把 %1 复制到 %2。请检查磁盘是否已满、文件夹是否可写。</translation>
    </message>
    <message>
        <source>%1 cannot be moved out of the way. Check that its folder can be written.</source>
        <translation>无法移开 %1。请检查它所在的文件夹是否可写。</translation>
    </message>
    <message>
        <source>The copy cannot be put in place as %1.</source>
        <translation>副本无法放到 %1 的位置。</translation>
    </message>
</context>
<context>
    <name>hems::Banner</name>
    <message>
        <source>and %1 more: press to read all</source>
        <comment>so many notices</comment>
        <translation>另有 %1 条：按此阅读全部</translation>
    </message>
</context>
<context>
    <name>hems::BarsCard</name>
    <message>
        <source>Power by sensor, W</source>
        <translation>各传感器功率（W）</translation>
    </message>
    <message>
        <source>%1 %2 W</source>
        <comment>name, watts</comment>
        <translation>%1 %2 W</translation>
    </message>
    <message>
        <source>Power by sensor as bars</source>
        <translation>各传感器功率条形图</translation>
    </message>
</context>
<context>
    <name>hems::BarsChart</name>
    <message>
        <source>No sensor reports now</source>
        <translation>目前没有传感器上报</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>so many sensors have no bar here</comment>
        <translation>还有 %1 个</translation>
    </message>
</context>
<context>
    <name>hems::CardChart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>这段时间没有记录。</translation>
    </message>
    <message>
        <source>Power: nothing is known</source>
        <translation>功率：无数据</translation>
    </message>
    <message>
        <source>Power from %1 to %2, at most %3 W</source>
        <translation>%1 至 %2 的功率，最高 %3 W</translation>
    </message>
</context>
<context>
    <name>hems::CardKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>已测量不足 1%</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>已测量 %1%</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>今日峰值</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>今日电费</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
</context>
<context>
    <name>hems::ColourPicker</name>
    <message>
        <source>The program&apos;s choice</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
</context>
<context>
    <name>hems::CommandLines</name>
    <message>
        <source>Last switched</source>
        <translation>最近的开关操作</translation>
    </message>
</context>
<context>
    <name>hems::CommandTexts</name>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>by a schedule</source>
        <translation>按定时</translation>
    </message>
    <message>
        <source>by the schedule “%1”</source>
        <translation>按定时“%1”</translation>
    </message>
    <message>
        <source>by the breaker guard</source>
        <translation>由跳闸保护</translation>
    </message>
    <message>
        <source>from the web page</source>
        <translation>从网页</translation>
    </message>
    <message>
        <source>from the web page, %1</source>
        <translation>从网页，%1</translation>
    </message>
    <message>
        <source>Switched on, %1</source>
        <comment>%1: by whom</comment>
        <translation>打开，%1</translation>
    </message>
    <message>
        <source>Switched off, %1</source>
        <comment>%1: by whom</comment>
        <translation>关闭，%1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Obeyed</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Watts agree</source>
        <translation>功率证实</translation>
    </message>
    <message>
        <source>Under way.</source>
        <translation>进行中。</translation>
    </message>
    <message>
        <source>Obeyed. Its power could not prove it.</source>
        <translation>已执行，但功率无法证实。</translation>
    </message>
    <message>
        <source>It was told, and does not obey. Look at the device.</source>
        <translation>已告知但不执行。请检查设备。</translation>
    </message>
    <message>
        <source>It says it is off and still draws power. Look at the device.</source>
        <translation>它说已关闭，却仍在耗电。请检查设备。</translation>
    </message>
    <message>
        <source>It has fallen silent. It is told again when it is back.</source>
        <translation>它没有回应。恢复后会再次告知。</translation>
    </message>
    <message>
        <source>A later switch took its place.</source>
        <translation>已被后来的操作取代。</translation>
    </message>
</context>
<context>
    <name>hems::CommandTimeline</name>
    <message>
        <source>What it was told</source>
        <translation>收到的命令</translation>
    </message>
    <message>
        <source>It has not been switched yet. Each switch, and the proof that it worked, is listed here.</source>
        <translation>还没有开关过。每次开关及其生效的证明都会列在这里。</translation>
    </message>
</context>
<context>
    <name>hems::ConfigFile</name>
    <message>
        <source>The options in %1 can&apos;t be read (%2).</source>
        <translation>无法读取 %1 中的选项（%2）。</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; sets nothing. Write an option with its value, such as &quot;listen = 0.0.0.0&quot;.</source>
        <translation>%1 第 %2 行：“%3”没有设置任何内容。请写出选项和它的值，例如“listen = 0.0.0.0”。</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionTexts</name>
    <message>
        <source>Sensor %1</source>
        <translation>传感器 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
    <message>
        <source>≤ %1 µs</source>
        <translation>≤ %1 微秒</translation>
    </message>
    <message>
        <source>≤ %1 ms</source>
        <translation>≤ %1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionsModel</name>
    <message>
        <source>Half of the answers: %1. 99 in 100: %2.</source>
        <translation>一半的回复：%1。每 100 个中有 99 个：%2。</translation>
    </message>
    <message>
        <source>%1 of answers wait, because the sensor does not read them.</source>
        <translation>有 %1 的回复在等待，因为传感器没有读取。</translation>
    </message>
    <message>
        <source>It sends faster than allowed, so it is read later. Nothing is lost.</source>
        <translation>它发送得比允许的快，所以稍后再读取，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>So fast are 99 in 100 answers, of about the last minute and while this window is open.</source>
        <translation>每 100 个回复中有 99 个不超过此时间（约最近一分钟，且仅在此窗口打开时统计）。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>连接时间</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息数</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>回复用时</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Slowed</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>最近一次拒绝</translation>
    </message>
</context>
<context>
    <name>hems::ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Find an address, a sensor, a text</source>
        <translation>查找地址、传感器或文字</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n 个连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensor(s)</source>
        <translation>
            <numerusform>%n 个传感器</numerusform>
        </translation>
    </message>
    <message>
        <source>listening on %1, port %2</source>
        <translation>正在监听 %1，端口 %2</translation>
    </message>
    <message>
        <source>Nobody is listening for sensors</source>
        <translation>当前没有监听传感器</translation>
    </message>
    <message>
        <source>No sensor is connected</source>
        <translation>没有传感器连接</translation>
    </message>
    <message>
        <source>The program is starting.</source>
        <translation>程序正在启动。</translation>
    </message>
    <message>
        <source>Set your sensor, or its gateway, to send its readings to %1. It appears here as soon as it connects.</source>
        <translation>请把传感器或其网关设置为向 %1 发送读数。连接后会立即显示在这里。</translation>
    </message>
</context>
<context>
    <name>hems::ControlCommand</name>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>无法理解“%1”。请参阅 hemsd %2 --help。</translation>
    </message>
    <message>
        <source>Lists who switched what, and how each sensor proved it.</source>
        <translation>列出谁开关了什么，以及各传感器如何证实。</translation>
    </message>
    <message>
        <source>Lists what the breaker guard and the schedules did, a sentence each.</source>
        <translation>列出断路保护和定时做了什么，每项一句。</translation>
    </message>
    <message>
        <source>Lists what the schedules will do in the next 24 hours.</source>
        <translation>列出定时在未来 24 小时内将做什么。</translation>
    </message>
    <message>
        <source>Lists the schedules&apos; rules.</source>
        <translation>列出定时规则。</translation>
    </message>
    <message>
        <source>Shows the limits that the breaker guard keeps to, or sets them while the home&apos;s program is not running.</source>
        <translation>显示断路保护遵守的上限，或在程序未运行时设置它们。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>存放家庭数据的文件夹。</translation>
    </message>
    <message>
        <source>json or csv.</source>
        <translation>json 或 csv。</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris.</source>
        <translation>家庭所在时区，例如 Europe/Paris。</translation>
    </message>
    <message>
        <source>Of one sensor only.</source>
        <translation>只列出一个传感器的。</translation>
    </message>
    <message>
        <source>Not before this moment, such as 2026-11-22.</source>
        <translation>不早于此时刻，例如 2026-11-22。</translation>
    </message>
    <message>
        <source>The newest so many.</source>
        <translation>最新的若干条。</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format 应为 json 或 csv，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>没有时区“%1”。请使用 IANA 名称，例如 Europe/Paris。</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor 应为传感器编号（不小于 0 的整数），而不是“%1”。</translation>
    </message>
    <message>
        <source>--most is a whole number from 1 up, not &apos;%1&apos;.</source>
        <translation>--most 应为不小于 1 的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--from &apos;%1&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--from“%1”不是时刻。请写成 2026-11-22 或 2026-11-22T18:30:00+01:00。</translation>
    </message>
</context>
<context>
    <name>hems::Crosshair</name>
    <message>
        <source>%1 to %2</source>
        <comment>least and greatest power</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Compared: %1</source>
        <translation>对比：%1</translation>
    </message>
</context>
<context>
    <name>hems::CsvRecording</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>无法读取录制文件 %1：%2。请指定一个存在且可读取的文件。</translation>
    </message>
    <message>
        <source>The recording %1 has more than %2 readings. Cut it into parts and replay them one after the other.</source>
        <translation>录制文件 %1 的读数超过 %2 条。请将其分成几部分，依次回放。</translation>
    </message>
    <message>
        <source>there are %1 fields rather than time,id,sn,watts</source>
        <translation>有 %1 个字段，而不是 time,id,sn,watts</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>hems::Daemon</name>
    <message>
        <source>Keep the data in this folder (default %1).</source>
        <translation>数据保存在此文件夹（默认 %1）。</translation>
    </message>
    <message>
        <source>Readings are being stored again; %1 were lost meanwhile.</source>
        <translation>读数已恢复保存；其间丢失 %1 个。</translation>
    </message>
    <message>
        <source>See hemsd --help.</source>
        <translation>请参阅 hemsd --help。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. See hemsd --help.</source>
        <translation>没有“%1”这个命令。请参阅 hemsd --help。</translation>
    </message>
    <message>
        <source>--time-zone takes a name such as Europe/Paris, not &quot;%1&quot;.</source>
        <translation>--time-zone 需要 Europe/Paris 这样的名称，而不是“%1”。</translation>
    </message>
    <message>
        <source>The home&apos;s time zone, such as Europe/Paris (default: as in the settings, else this computer&apos;s).</source>
        <translation>家庭所在时区，例如 Europe/Paris（默认：设置中的时区，否则为本机时区）。</translation>
    </message>
    <message>
        <source>Home energy manager without a screen: listens for power sensors, keeps their readings, tells them on or off.
Commands that read the same data, also while it runs: hemsd sensors, readings, energy, doubts, commands, ledger, plan, rules, guard, export, backup, check; and while it does not: import, restore (see hemsd COMMAND --help).</source>
        <translation>无界面的家庭能源管理器：接收电力传感器，保存读数，并告知其开或关。
读取同一数据的命令（运行时也可用）：hemsd sensors、readings、energy、doubts、commands、ledger、plan、rules、guard、export、backup、check；未运行时可用：import、restore（见 hemsd COMMAND --help）。</translation>
    </message>
    <message>
        <source>The page&apos;s access code is in %1.</source>
        <translation>网页的访问码在 %1 中。</translation>
    </message>
    <message>
        <source>Listening for sensors on %1</source>
        <translation>正在 %1 监听传感器</translation>
    </message>
    <message>
        <source>%1; the page is at %2</source>
        <translation>%1；网页地址为 %2</translation>
    </message>
    <message>
        <source>These options have changed and take effect when hemsd starts again: %1.</source>
        <translation>以下选项已更改，将在 hemsd 下次启动时生效：%1。</translation>
    </message>
    <message>
        <source>The options have been read again.</source>
        <translation>已重新读取选项。</translation>
    </message>
    <message>
        <source>The options stay as they were.</source>
        <translation>选项保持不变。</translation>
    </message>
    <message>
        <source>The page is not served any more.</source>
        <translation>网页已停止提供。</translation>
    </message>
    <message>
        <source>Read options from this file too, a line each, such as &quot;listen = 0.0.0.0&quot;; those on the command line count first. SIGHUP reads it again.</source>
        <translation>同时从此文件读取选项，每行一个，例如“listen = 0.0.0.0”；命令行上的选项优先。收到 SIGHUP 时重新读取。</translation>
    </message>
    <message>
        <source>%1 can only stand on the command line.</source>
        <translation>%1 只能写在命令行上。</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
</context>
<context>
    <name>hems::DataCommand</name>
    <message>
        <source>Copies the home&apos;s data to FILE, also while it is being recorded.</source>
        <translation>把家庭数据复制到 FILE，记录进行时也可以。</translation>
    </message>
    <message>
        <source>Puts the copy FILE in the place of the home&apos;s data, which is kept beside it.</source>
        <translation>用副本 FILE 替换家庭数据，原数据保留在旁边。</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound.</source>
        <translation>验证家庭数据完好。</translation>
    </message>
    <message>
        <source>Writes all readings to FILE, or to the output, as CSV: time,id,sn,state,watts.</source>
        <translation>把全部读数以 CSV 格式写入 FILE 或标准输出，各列依次为时间、编号、序列号、状态、功率。</translation>
    </message>
    <message>
        <source>Takes in readings from the CSV FILE (time,id,sn,state,watts; time in Unix seconds or ISO 8601). Bad lines are named, the good ones are kept.</source>
        <translation>从 CSV 文件 FILE 导入读数（各列依次为时间、编号、序列号、状态、功率；时间为以秒计的时间戳或 ISO 8601）。错误的行会被指出，正确的行会保留。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>存放家庭数据的文件夹。</translation>
    </message>
    <message>
        <source>Also computes every energy figure again from the readings, and compares.</source>
        <translation>同时根据读数重新计算每个电量数字并进行比较。</translation>
    </message>
    <message>
        <source>Which file? See hemsd %1 --help.</source>
        <translation>哪个文件？参见 hemsd %1 --help。</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound.</source>
        <translation>家庭数据已复制到 %1，副本完好。</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>家庭数据现已换为 %1 的内容。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原有数据保留为 %1。</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>家庭数据完好：共 %1 条读数，每个电量数字都与读数之和一致。</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>家庭数据完好。</translation>
    </message>
    <message>
        <source>%1 cannot be made, or is there already (%2).</source>
        <translation>无法创建 %1，或它已存在（%2）。</translation>
    </message>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>无法写入输出。磁盘是否已满？</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 readings so far</source>
        <translation>目前 %1 条读数</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>第 %1 行已略过：%2。</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>另有 %1 行已略过。</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out.</source>
        <translation>已导入 %1 条读数，略过 %2 行。</translation>
    </message>
</context>
<context>
    <name>hems::DataFolder</name>
    <message>
        <source>The data folder %1 cannot be made. Choose another with --data-dir.</source>
        <translation>无法创建数据文件夹 %1。请用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be written. Check that it belongs to you, or choose another with --data-dir.</source>
        <translation>数据文件夹 %1 无法写入。请确认它属于您，或用 --data-dir 另选一个。</translation>
    </message>
    <message>
        <source>Another HEMS program already uses the data folder %1. Close that one, or choose another folder with --data-dir.</source>
        <translation>另一个 HEMS 程序正在使用数据文件夹 %1。请关闭那个程序，或用 --data-dir 另选一个文件夹。</translation>
    </message>
</context>
<context>
    <name>hems::DataJobs</name>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copies everything, readings, names and switches, into one file, while recording goes on. The copy is proven to be sound.</source>
        <translation>把全部内容（读数、名称和开关）复制到一个文件，同时继续记录。副本会经过校验，确认完好。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite)</source>
        <translation>备份 (*.sqlite)</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Proves that the home&apos;s data is sound. Nothing is changed, and recording goes on.</source>
        <translation>验证家庭数据是否完好。不会更改任何内容，记录继续进行。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Compute every energy figure again from the readings (takes longer)</source>
        <translation>根据读数重新计算每个电量数值（用时较长）</translation>
    </message>
    <message>
        <source>Import readings</source>
        <translation>导入读数</translation>
    </message>
    <message>
        <source>Takes in readings from a table (CSV: time, id, sn, state, watts; time in Unix seconds or ISO 8601). Recording goes on. Lines that can&apos;t be read are named, the good ones are kept; importing the same again does no harm.</source>
        <translation>从表格（CSV，各列依次为时间、编号、序列号、状态、瓦数；时间为时间戳秒数或 ISO 8601）导入读数。记录继续进行。无法读取的行会逐一列出，正确的行予以保留；重复导入同一文件没有影响。</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>表格 (*.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the home&apos;s data: readings, names and switches are then as they were when it was made. What is there now is kept beside it. Sensors wait for about a second while the home begins anew.</source>
        <translation>用备份替换家庭数据：读数、名称和开关将回到备份时的状态。现有数据保留在旁边。重新启动期间，传感器约等待一秒。</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>选择备份…</translation>
    </message>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>备份 (*.sqlite);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>hems::DataTasks</name>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 存放着家庭数据。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be replaced. Choose another name.</source>
        <translation>无法替换 %1。请选择其他名称。</translation>
    </message>
    <message>
        <source>The home&apos;s data is copied to %1, and the copy is sound. Keep it on another disk: with Restore it brings everything back.</source>
        <translation>家庭数据已复制到 %1，副本完好。请把它保存到另一块磁盘上：用“恢复”即可找回全部内容。</translation>
    </message>
    <message>
        <source>The home&apos;s data is now that of %1.</source>
        <translation>家庭数据现在来自 %1。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>原有数据保留为 %1。</translation>
    </message>
    <message>
        <source>Something is wrong with the home&apos;s data. Make a copy of the data folder as it is, then restore the newest backup from before the damage.</source>
        <translation>家庭数据有问题。请先原样复制数据文件夹，再恢复损坏之前的最新备份。</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound: %1 readings, and every energy figure is what they add up to.</source>
        <translation>家庭数据完好：共 %1 条读数，每个电量数值都与读数之和一致。</translation>
    </message>
    <message>
        <source>The home&apos;s data is sound.</source>
        <translation>家庭数据完好。</translation>
    </message>
    <message>
        <source>Line %1 is left out: %2.</source>
        <translation>第 %1 行已略过：%2。</translation>
    </message>
    <message>
        <source>And %1 more lines are left out.</source>
        <translation>另有 %1 行已略过。</translation>
    </message>
    <message>
        <source>%1 readings are imported.</source>
        <translation>已导入 %1 条读数。</translation>
    </message>
    <message>
        <source>%1 readings are imported, %2 lines left out. Mend those and import the file again: what is there already does no harm.</source>
        <translation>已导入 %1 条读数，略过 %2 行。请改正这些行后重新导入该文件：已有的读数不受影响。</translation>
    </message>
</context>
<context>
    <name>hems::DayKpis</name>
    <message>
        <source>under 1 % measured</source>
        <translation>已测量不足 1%</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>已测量 %1%</translation>
    </message>
    <message>
        <source>%1 % vs yesterday</source>
        <translation>比昨天 %1%</translation>
    </message>
    <message>
        <source>%1 % vs last %2</source>
        <translation>比上%2 %1%</translation>
    </message>
    <message>
        <source>Yesterday by this time: %1 kWh.</source>
        <translation>昨天同一时刻：%1 kWh。</translation>
    </message>
    <message>
        <source>Last %1 by this time: %2 kWh.</source>
        <translation>上%1同一时刻：%2 kWh。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 kWh</source>
        <translation>%1 kWh</translation>
    </message>
    <message>
        <source>Cost today</source>
        <translation>今日电费</translation>
    </message>
    <message>
        <source>%1 a kWh</source>
        <translation>每千瓦时 %1</translation>
    </message>
    <message>
        <source>%1 W</source>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>Peak today</source>
        <translation>今日峰值</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Base load</source>
        <translation>基础负载</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>What the home always draws: the mean of last night&apos;s lowest hour.</source>
        <translation>家里始终在用的功率：昨夜用电最低的一小时的平均值。</translation>
    </message>
    <message>
        <source>Largest now</source>
        <translation>当前最大</translation>
    </message>
</context>
<context>
    <name>hems::DemoFamily</name>
    <message>
        <source>Kitchen</source>
        <translation>厨房</translation>
    </message>
    <message>
        <source>Living room</source>
        <translation>客厅</translation>
    </message>
    <message>
        <source>Bathroom</source>
        <translation>浴室</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>书房</translation>
    </message>
    <message>
        <source>Bedroom</source>
        <translation>卧室</translation>
    </message>
    <message>
        <source>Garage</source>
        <translation>车库</translation>
    </message>
    <message>
        <source>Television off at night</source>
        <translation>夜间关闭电视</translation>
    </message>
    <message>
        <source>Television on in the morning</source>
        <translation>早晨打开电视</translation>
    </message>
</context>
<context>
    <name>hems::DemoPast</name>
    <message>
        <source>The demo&apos;s past cannot be made, because %1 cannot be removed. Check that this folder can be written.</source>
        <translation>无法生成演示的历史，因为 %1 无法删除。请检查该文件夹是否可写。</translation>
    </message>
    <message>
        <source>The demo&apos;s past cannot be made (%1). Check that the disk is not full.</source>
        <translation>无法生成演示的历史（%1）。请检查磁盘是否已满。</translation>
    </message>
</context>
<context>
    <name>hems::DemoStart</name>
    <message>
        <source>Making the demo&apos;s past</source>
        <translation>正在生成演示的历史</translation>
    </message>
    <message>
        <source>Five weeks of a family&apos;s home are made up, so that there is something to look at. They are kept for the next start, apart from your own home&apos;s data.</source>
        <translation>正在虚拟一个家庭五周的用电，让您有内容可看。它们会留到下次启动，并与您自己家的数据分开。</translation>
    </message>
    <message>
        <source>making the demo&apos;s past: five weeks of a made-up home</source>
        <translation>正在生成演示的历史：一个虚拟的家的五周</translation>
    </message>
</context>
<context>
    <name>hems::DutyPage</name>
    <message>
        <source>Keep the display &amp;awake while the wall fills the screen</source>
        <translation>全屏时不让显示器休眠(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Move the picture by a few pixels each minute, against burn-in</source>
        <translation>每分钟将画面移动几个像素，防止烧屏(&amp;M)</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>墙面</translation>
    </message>
    <message>
        <source>&amp;Sleep from</source>
        <translation>休眠时段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dim from</source>
        <translation>调暗时段(&amp;D)</translation>
    </message>
    <message>
        <source>by </source>
        <comment>how much the wall is dimmed: by 60 %</comment>
        <translation>降低 </translation>
    </message>
    <message>
        <source>How much the wall is dimmed</source>
        <translation>墙面调暗的程度</translation>
    </message>
    <message>
        <source>the one that the window is on</source>
        <translation>窗口所在的屏幕</translation>
    </message>
    <message>
        <source>%1: %2%3, %4 × %5</source>
        <comment>number, socket, maker, width, height</comment>
        <translation>%1：%2%3，%4 × %5</translation>
    </message>
    <message>
        <source>%1 (not plugged in)</source>
        <translation>%1（未连接）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times: 23:00 to 06:00</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>While it sleeps the wall is black and the display may switch itself off; a touch wakes it for a minute.</source>
        <translation>休眠时墙面全黑，显示器可以自行关闭；轻触可唤醒一分钟。</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen on</source>
        <translation>全屏显示于(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Child lock</source>
        <translation>儿童锁(&amp;C)</translation>
    </message>
</context>
<context>
    <name>hems::ExportDialog</name>
    <message>
        <source>Export readings</source>
        <translation>导出读数</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>The last seven days</source>
        <translation>最近七天</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Every reading, as a table that spreadsheets open (CSV): time, id, sn, state, watts.</source>
        <translation>将每个读数保存为电子表格软件可打开的表格（CSV），各列依次为：时间、编号、序列号、状态、功率（W）。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>已写入 %1 个读数…</translation>
    </message>
    <message>
        <source>Done: %1 readings written.</source>
        <translation>完成：共写入 %1 个读数。</translation>
    </message>
</context>
<context>
    <name>hems::ExportJob</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>%1 无法写入：%2。请另选位置。</translation>
    </message>
    <message>
        <source>%1 holds the home&apos;s data. Choose another file.</source>
        <translation>%1 存放着家庭数据。请另选文件。</translation>
    </message>
</context>
<context>
    <name>hems::FirstSensorHelp</name>
    <message>
        <source>Connect your first sensor</source>
        <translation>连接第一个传感器</translation>
    </message>
    <message>
        <source>A sensor is a metering plug or a meter that tells how much power your devices draw; what hangs on a plug you can switch from here.</source>
        <translation>传感器是告诉您电器用电功率的计量插座或电表；接在插座上的电器可以在这里开关。</translation>
    </message>
    <message>
        <source>Any plug, meter or gateway can dial in that speaks the HEMS sensor protocol and lets you type in the address of a server. It appears here with its first reading.</source>
        <translation>凡是支持 HEMS 传感器协议、并且可以填写服务器地址的插座、电表或网关都能接入。收到第一个读数后，它就会出现在这里。</translation>
    </message>
    <message>
        <source>No sensor at hand? Look at a made-up home: it opens apart from yours, and nothing of it gets into your data.</source>
        <translation>手边没有传感器？看一看虚拟的家：它与您的家分开，其中的任何内容都不会进入您的数据。</translation>
    </message>
    <message>
        <source>Look at a made-up home</source>
        <translation>看一看虚拟的家</translation>
    </message>
</context>
<context>
    <name>hems::GuardOptions</name>
    <message>
        <source>The home&apos;s limit in watts; 0: none.</source>
        <translation>全屋上限（瓦）；0：无。</translation>
    </message>
    <message>
        <source>A room&apos;s limit, such as Kitchen=2000; 0: none. May be given again.</source>
        <translation>房间上限，例如 Kitchen=2000；0：无。可多次给出。</translation>
    </message>
    <message>
        <source>How long the limit must be exceeded, 1 to 600 seconds.</source>
        <translation>须超出上限多久，1 至 600 秒。</translation>
    </message>
    <message>
        <source>How much of the power one pass sheds at most, 1 to 100 percent.</source>
        <translation>每轮最多切除功率的百分之几，1 至 100。</translation>
    </message>
    <message>
        <source>What stays free when a load comes back.</source>
        <translation>负载恢复时须保留的余量。</translation>
    </message>
    <message>
        <source>on: only the ledger is written, nothing is switched; or off.</source>
        <translation>on：只写记录，不实际开关；或 off。</translation>
    </message>
    <message>
        <source>--limit is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--limit 应为 0 至 1000000 的瓦数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--margin is a number of watts from 0 to 1000000, not &apos;%1&apos;.</source>
        <translation>--margin 应为 0 至 1000000 的瓦数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--settle is a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>--settle 应为 1 至 600 的秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--share is a number of percent from 1 to 100, not &apos;%1&apos;.</source>
        <translation>--share 应为 1 至 100 的百分数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--dry-run is on or off, not &apos;%1&apos;.</source>
        <translation>--dry-run 应为 on 或 off，而不是“%1”。</translation>
    </message>
    <message>
        <source>--room is a room and its watts, such as Kitchen=2000, not &apos;%1&apos;.</source>
        <translation>--room 应为房间及其瓦数，例如 Kitchen=2000，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>hems::GuardPage</name>
    <message>
        <source>Nothing.</source>
        <translation>没有。</translation>
    </message>
    <message>
        <source>When the home draws more than its limit for some seconds, loads are switched off before the breaker trips: the least important first, never what is protected, and no more than needed. They come back by themselves, one at a time, when there is room. How important each sensor is, stands in its settings on the Sensors page.</source>
        <translation>当全家用电超过限值数秒时，会在跳闸之前关掉一些用电器：先关最不重要的，绝不关受保护的，也不多关。有余量时它们会逐个自动恢复。每个传感器的重要程度在“传感器”页的设置中。</translation>
    </message>
    <message>
        <source>The home&apos;s limit</source>
        <translation>全家限值</translation>
    </message>
    <message>
        <source>Acts after</source>
        <translation>何时动作</translation>
    </message>
    <message>
        <source>Switches off at once at most</source>
        <translation>一次最多关掉</translation>
    </message>
    <message>
        <source>Left free when a load comes back</source>
        <translation>恢复时保留余量</translation>
    </message>
    <message>
        <source> s above the limit</source>
        <comment>seconds, after a number</comment>
        <translation> 秒超限之后</translation>
    </message>
    <message>
        <source> % of the power</source>
        <comment>after a number</comment>
        <translation> % 的功率</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Dry run: only write down what would be done</source>
        <translation>试运行：只记录将会做什么</translation>
    </message>
    <message>
        <source>Limits of rooms</source>
        <translation>房间限值</translation>
    </message>
    <message>
        <source>No sensor is in a room yet. Put sensors into rooms on the Sensors page.</source>
        <translation>还没有传感器分到房间。请在“传感器”页为它们选择房间。</translation>
    </message>
    <message>
        <source>Kept off by the guard now</source>
        <translation>目前由保护关闭的</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
</context>
<context>
    <name>hems::HeaderBar</name>
    <message>
        <source>Home energy</source>
        <translation>家庭能源</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>the date on the wall, in the letters of Qt&apos;s date formats: &quot;Sun 22 Nov&quot;</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>Listening on %1:%2</source>
        <translation>正在监听 %1:%2</translation>
    </message>
    <message>
        <source>Nobody is listening</source>
        <translation>没有在监听</translation>
    </message>
    <message>
        <source>The sensor is reporting</source>
        <translation>传感器在线</translation>
    </message>
    <message>
        <source>The sensor is silent</source>
        <translation>传感器没有消息</translation>
    </message>
    <message>
        <source>%1 of %2 sensors reporting</source>
        <translation>%1/%2 个传感器在线</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
</context>
<context>
    <name>hems::HistoryChart</name>
    <message>
        <source>Power and energy</source>
        <translation>功率与电量</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Nothing was measured here</source>
        <translation>此处没有测量数据</translation>
    </message>
</context>
<context>
    <name>hems::HistoryControls</name>
    <message>
        <source>Home</source>
        <translation>全家</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>更早（上翻页键）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>To the present (Home)</source>
        <translation>回到现在（Home 键）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>更晚（下翻页键）</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>查看对象</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Against the one before</source>
        <translation>与上一时段对比</translation>
    </message>
    <message>
        <source>Against a year ago</source>
        <translation>与一年前对比</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>What is seen, as a table (CSV)…</source>
        <translation>所见内容的表格 (CSV)…</translation>
    </message>
    <message>
        <source>Every reading of this stretch (CSV)…</source>
        <translation>本时段的全部读数 (CSV)…</translation>
    </message>
    <message>
        <source>%1 (room)</source>
        <translation>%1（房间）</translation>
    </message>
</context>
<context>
    <name>hems::HistoryReader</name>
    <message>
        <source>There is no home&apos;s data at %1. Check the data folder, or start the program with it first.</source>
        <translation>%1 中没有家庭数据。请检查数据文件夹，或先用它启动程序。</translation>
    </message>
    <message>
        <source>Nothing has been recorded in %1 yet. Start the program with this data folder first.</source>
        <translation>%1 中还没有任何记录。请先用此数据文件夹启动程序。</translation>
    </message>
    <message>
        <source>%1 was written by an older version. Start the program with this data folder once to bring it up to date.</source>
        <translation>%1 由旧版本写入。请用此数据文件夹启动一次程序，使其升级。</translation>
    </message>
</context>
<context>
    <name>hems::HistorySummary</name>
    <message>
        <source>Show the home</source>
        <translation>查看全家</translation>
    </message>
    <message>
        <source>Not yet begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>All of it measured</source>
        <translation>全部已测量</translation>
    </message>
    <message>
        <source>Highest: %1, %2</source>
        <comment>power, moment</comment>
        <translation>最高：%1，%2</translation>
    </message>
    <message>
        <source>Nothing to compare with: %1</source>
        <translation>无可对比的数据：%1</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <comment>energy, stretch</comment>
        <translation>对比 %1，%2</translation>
    </message>
    <message>
        <source>Which loads made the difference?</source>
        <translation>哪些负载造成了差异？</translation>
    </message>
    <message>
        <source>The home&apos;s history tells.</source>
        <translation>请看全家的历史。</translation>
    </message>
    <message>
        <source>What made the difference?</source>
        <translation>差异从何而来？</translation>
    </message>
    <message>
        <source>Why was this high?</source>
        <translation>为什么偏高？</translation>
    </message>
    <message>
        <source>Why was this low?</source>
        <translation>为什么偏低？</translation>
    </message>
    <message>
        <source>No load is known here.</source>
        <translation>此处没有已知的负载。</translation>
    </message>
    <message>
        <source>Measured against %1</source>
        <translation>对照：%1</translation>
    </message>
</context>
<context>
    <name>hems::HistoryTexts</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Energy, kWh every quarter of an hour</source>
        <translation>电量，每刻钟 kWh</translation>
    </message>
    <message>
        <source>Energy, kWh every hour</source>
        <translation>电量，每小时 kWh</translation>
    </message>
    <message>
        <source>Energy, kWh every day</source>
        <translation>电量，每日 kWh</translation>
    </message>
    <message>
        <source>Energy, kWh every month</source>
        <translation>电量，每月 kWh</translation>
    </message>
    <message>
        <source>Energy, kWh</source>
        <translation>电量，kWh</translation>
    </message>
    <message>
        <source>%1 % measured</source>
        <translation>已测量 %1 %</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <comment>energy, percent</comment>
        <translation>%1 (%2 %)</translation>
    </message>
</context>
<context>
    <name>hems::HistoryView</name>
    <message>
        <source>the mean of the same time on this weekday over the four weeks before</source>
        <translation>前四周同一星期几同一时段的平均值</translation>
    </message>
    <message>
        <source>Drag: choose a stretch · Wheel or pinch: zoom · Shift and drag: move · Click a bar: why? · Double click: into it · Backspace: back</source>
        <translation>拖动：选择时段 · 滚轮或双指：缩放 · 按住 Shift 拖动：移动 · 单击柱形：查看原因 · 双击：进入 · 退格键：返回</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>%1 is the sum of the sensors that are in this room now, also for the time before they were.</source>
        <translation>%1 是目前属于该房间的各传感器之和，也包括它们归入该房间之前的时间。</translation>
    </message>
</context>
<context>
    <name>hems::HistoryWindow</name>
    <message>
        <source>%1 can&apos;t be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>%1 readings so far…</source>
        <translation>已写入 %1 条读数…</translation>
    </message>
    <message>
        <source>Saved as %1: %2 readings.</source>
        <translation>已保存为 %1：%2 条读数。</translation>
    </message>
</context>
<context>
    <name>hems::HourChart</name>
    <message>
        <source>Nothing was measured in the last hour.</source>
        <translation>最近一小时没有测量值。</translation>
    </message>
</context>
<context>
    <name>hems::HouseholdReader</name>
    <message>
        <source>The recording %1 can&apos;t be read: %2. Name a file that is there and may be read.</source>
        <translation>记录文件 %1 无法读取：%2。请指定一个存在且可读取的文件。</translation>
    </message>
    <message>
        <source>%1 is not a recorded household that can be replayed: its first line should be &quot;%2&quot;.</source>
        <translation>%1 不是可以回放的家庭用电记录：第一行应为“%2”。</translation>
    </message>
    <message>
        <source>The recording %1 can&apos;t be read to its end: %2. What came before was replayed.</source>
        <translation>记录文件 %1 无法读到末尾：%2。此前的内容已回放。</translation>
    </message>
    <message>
        <source>it has %1 columns and not %2</source>
        <translation>它有 %1 列，而不是 %2 列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no usable power</source>
        <translation>“%1”不是有效的功率</translation>
    </message>
    <message>
        <source>&quot;%1 %2&quot; is no date and time</source>
        <translation>“%1 %2”不是日期和时间</translation>
    </message>
    <message>
        <source>it is not later than the line before</source>
        <translation>它不晚于上一行</translation>
    </message>
    <message>
        <source>that time does not exist in %1, where the clocks went forward</source>
        <translation>在 %1，时钟拨快，这个时刻不存在</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>hems::HttpFront</name>
    <message>
        <source>The web page can&apos;t be opened: “%1” is not a network address. Write 127.0.0.1 for this computer only, or 0.0.0.0 for the home network.</source>
        <translation>无法打开网页：“%1”不是网络地址。仅限本机请写 127.0.0.1，供家庭网络使用请写 0.0.0.0。</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>无法打开网页：另一个程序已在使用端口 %1。请关闭该程序，或选择其他端口。HEMS 会继续尝试。</translation>
    </message>
    <message>
        <source>The web page can&apos;t be opened: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>无法打开网页：此电脑不允许 HEMS 在 %1 的端口 %2 上监听（%3）。HEMS 会继续尝试。</translation>
    </message>
</context>
<context>
    <name>hems::ImportGuest</name>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>The import was broken off, because the home&apos;s data was closed. Import the file again: what is there already does no harm.</source>
        <translation>导入已中断，因为家庭数据已被关闭。请重新导入该文件：已导入的内容不会重复。</translation>
    </message>
</context>
<context>
    <name>hems::ImportJob</name>
    <message>
        <source>Nothing can be imported now: the home&apos;s data can&apos;t be written, or another import is under way. Try again in a while.</source>
        <translation>现在无法导入：家庭数据无法写入，或另一次导入正在进行。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>hems::InstalledTexts</name>
    <message>
        <source>--language takes one of %1, not &quot;%2&quot;.</source>
        <translation>--language 需要 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>Speak this language: %1 (default: the desktop&apos;s or the terminal&apos;s).</source>
        <translation>使用的语言：%1（默认：桌面或终端的语言）。</translation>
    </message>
</context>
<context>
    <name>hems::JobDialog</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hems::JsonFields</name>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it must be a text in quotes</source>
        <translation>必须是带引号的文本</translation>
    </message>
    <message>
        <source>it must be a number from %1 to %2</source>
        <translation>必须是 %1 至 %2 的数</translation>
    </message>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>必须是 %1 至 %2 的整数</translation>
    </message>
    <message>
        <source>it must be a list in [ ]</source>
        <translation>必须是 [ ] 中的列表</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>必须是 { } 中的对象</translation>
    </message>
    <message>
        <source>there is no such key</source>
        <translation>没有这个键</translation>
    </message>
</context>
<context>
    <name>hems::KeepOption</name>
    <message>
        <source>Keep every reading &quot;forever&quot; (default), or for so many days, %1 at least; what each minute used is kept for ever.</source>
        <translation>每条读数的保留时间：“forever”为永久（默认），或天数，至少 %1；每分钟的用电量永久保留。</translation>
    </message>
    <message>
        <source>--keep-raw takes &quot;forever&quot; or a number of days from %1 to %2, not &quot;%3&quot;.</source>
        <translation>--keep-raw 应为“forever”或 %1 到 %2 之间的天数，而不是“%3”。</translation>
    </message>
</context>
<context>
    <name>hems::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>To the next tile or switch</source>
        <translation>移到下一个磁贴或开关</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>From tile to tile, and to the next page</source>
        <translation>在磁贴之间移动，并翻到下一页</translation>
    </message>
    <message>
        <source>Page up, Page down</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>To another page of tiles</source>
        <translation>翻到磁贴的另一页</translation>
    </message>
    <message>
        <source>Switches; held for two seconds where the wall is locked so</source>
        <translation>开关；墙面如此锁定时需按住两秒</translation>
    </message>
    <message>
        <source>Opens the tile&apos;s card, as a long press does</source>
        <translation>打开磁贴的卡片，与长按相同</translation>
    </message>
    <message>
        <source>Closes the card, or leaves full screen</source>
        <translation>关闭卡片，或退出全屏</translation>
    </message>
</context>
<context>
    <name>hems::LedgerPage</name>
    <message>
        <source>%1, the newest first</source>
        <comment>so many lines</comment>
        <translation>%1 条，最新的在前</translation>
    </message>
    <message>
        <source>Nothing yet. Each step of the breaker guard, and each schedule that was missed, is written down here.</source>
        <translation>还没有记录。跳闸保护的每一步和每个错过的定时都会写在这里。</translation>
    </message>
    <message>
        <source>Find a sensor, a day, a word</source>
        <translation>查找传感器、日期或文字</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Breaker guard</source>
        <translation>跳闸保护</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>Dry runs</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>显示哪些记录</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>保存为文本…</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>hems::LedgerTexts</name>
    <message>
        <source>home at %1 W</source>
        <translation>全屋 %1 W</translation>
    </message>
    <message>
        <source>%1 at %2 W</source>
        <translation>%1 %2 W</translation>
    </message>
    <message>
        <source>%1 off: %2, limit %3 W. Back when below %4 W.</source>
        <translation>%1已关闭：%2，上限 %3 W。低于 %4 W 时恢复。</translation>
    </message>
    <message>
        <source>%1 on again: %2, limit %3 W.</source>
        <translation>%1已恢复：%2，上限 %3 W。</translation>
    </message>
    <message>
        <source>%1 on again: there is room for it.</source>
        <translation>%1已恢复：用电余量已足够。</translation>
    </message>
    <message>
        <source>Nothing more can go off: %1, limit %2 W, and only protected loads are on.</source>
        <translation>没有可再关闭的负载：%1，上限 %2 W，只有受保护的负载开着。</translation>
    </message>
    <message>
        <source>Nothing more can go off yet: %1, limit %2 W. What is on must run its minimum time first.</source>
        <translation>暂时没有可关闭的负载：%1，上限 %2 W。开着的负载须先运行满最短时间。</translation>
    </message>
    <message>
        <source>Nothing more can be done: %1, limit %2 W. What should be off still draws, or cannot be reached. Switch something off by hand.</source>
        <translation>已无计可施：%1，上限 %2 W。应关闭的负载仍在用电或无法联系，请手动关闭一些电器。</translation>
    </message>
    <message>
        <source>Below the limit again: %1, limit %2 W.</source>
        <translation>已回到上限以下：%1，上限 %2 W。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set; it showed %1 before. Schedules of the time between did not act.</source>
        <translation>本机时钟被调整，之前显示 %1。其间的定时没有执行。</translation>
    </message>
    <message>
        <source>%1 could not be switched on: nothing can be stored. It is tried again.</source>
        <translation>无法打开%1：数据无法保存。将再次尝试。</translation>
    </message>
    <message>
        <source>%1 could not be switched off: nothing can be stored. It is tried again.</source>
        <translation>无法关闭%1：数据无法保存。将再次尝试。</translation>
    </message>
    <message>
        <source>Dry run, nothing switched: %1</source>
        <translation>试运行，未实际开关：%1</translation>
    </message>
    <message>
        <source>%1 on: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1已打开：程序未运行或本机休眠时错过了 %2 的定时。</translation>
    </message>
    <message>
        <source>%1 off: its schedule of %2 was missed: the program was not running, or this computer slept.</source>
        <translation>%1已关闭：程序未运行或本机休眠时错过了 %2 的定时。</translation>
    </message>
</context>
<context>
    <name>hems::LimitsPanel</name>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>同时连接数</translation>
    </message>
    <message>
        <source>One more is closed at once. Set with --max-connections.</source>
        <translation>超出的连接会立即关闭。用 --max-connections 设置。</translation>
    </message>
    <message>
        <source>Sensors in this home</source>
        <translation>家中的传感器数</translation>
    </message>
    <message>
        <source>A new sensor beyond is refused. Set with --max-sensors.</source>
        <translation>超出的新传感器会被拒绝。用 --max-sensors 设置。</translation>
    </message>
    <message>
        <source>Messages a second on a connection</source>
        <translation>每个连接每秒的消息数</translation>
    </message>
    <message>
        <source>What comes faster is read later; nothing is lost. Counted: how often a connection had to be slowed. Programs on this computer: %1. Set with --max-rate.</source>
        <translation>更快到达的消息稍后读取，不会丢失。计数为连接被限速的次数。本机程序：%1。用 --max-rate 设置。</translation>
    </message>
    <message>
        <source>Wait for a first message</source>
        <translation>等待第一条消息</translation>
    </message>
    <message>
        <source>A connection that says nothing is closed.</source>
        <translation>一直不说话的连接会被关闭。</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>沉默时间</translation>
    </message>
    <message>
        <source>A connection that has been silent for so long is closed. Its sensor may connect again.</source>
        <translation>沉默这么久的连接会被关闭。它的传感器可以重新连接。</translation>
    </message>
    <message>
        <source>Answers that are not read</source>
        <translation>未被读取的回复</translation>
    </message>
    <message>
        <source>A connection that does not read its answers is closed.</source>
        <translation>不读取回复的连接会被关闭。</translation>
    </message>
    <message>
        <source>Bad messages in a row</source>
        <translation>连续的错误消息</translation>
    </message>
    <message>
        <source>What does not speak like a sensor is closed: a web browser, for example.</source>
        <translation>说话不像传感器的连接会被关闭，例如网页浏览器。</translation>
    </message>
</context>
<context>
    <name>hems::LoadList</name>
    <message>
        <source>Loads that made the difference</source>
        <translation>造成差异的负载</translation>
    </message>
    <message>
        <source>%1 after %2 · %3 of what changed</source>
        <comment>energy, energy before, percent</comment>
        <translation>%1，此前 %2 · 占变化的 %3</translation>
    </message>
    <message>
        <source>%1; it was not measured before</source>
        <translation>%1；此前没有测量</translation>
    </message>
    <message>
        <source>%1 measured</source>
        <comment>percent</comment>
        <translation>已测量 %1</translation>
    </message>
</context>
<context>
    <name>hems::LockEditor</name>
    <message>
        <source>off: a tap switches</source>
        <translation>关：轻触即可开关</translation>
    </message>
    <message>
        <source>hold for two seconds</source>
        <translation>按住两秒</translation>
    </message>
    <message>
        <source>a PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>4 to 8 digits</source>
        <translation>4 至 8 位数字</translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits</source>
        <translation>新 PIN 码，4 至 8 位数字</translation>
    </message>
    <message>
        <source>Enter 4 to 8 digits; otherwise the lock stays as it was.</source>
        <translation>请输入 4 至 8 位数字，否则锁保持不变。</translation>
    </message>
    <message>
        <source>Whoever forgets the PIN removes the lines under [lock] from settings.ini in the data folder.</source>
        <translation>忘记 PIN 码时，请删除数据文件夹中 settings.ini 里 [lock] 下的各行。</translation>
    </message>
</context>
<context>
    <name>hems::LockSign</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Press to open the wall</source>
        <translation>按此解锁墙面</translation>
    </message>
    <message>
        <source>Press to lock the wall</source>
        <translation>按此锁定墙面</translation>
    </message>
    <message>
        <source>The wall is locked</source>
        <translation>墙面已锁定</translation>
    </message>
    <message>
        <source>The wall is open</source>
        <translation>墙面已解锁</translation>
    </message>
</context>
<context>
    <name>hems::LookMenu</name>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Light by day, dark by night</source>
        <translation>白天浅色，夜间深色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
</context>
<context>
    <name>hems::MainWindow</name>
    <message>
        <source>Home energy</source>
        <translation>家庭能源</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export readings…</source>
        <translation>导出读数(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sensors</source>
        <translation>传感器(&amp;S)</translation>
    </message>
    <message>
        <source>All &amp;on</source>
        <translation>全部打开(&amp;O)</translation>
    </message>
    <message>
        <source>All o&amp;ff</source>
        <translation>全部关闭(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Refused &amp;messages…</source>
        <translation>被拒绝的消息(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>S&amp;imulator</source>
        <translation>模拟器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Import readings…</source>
        <translation>导入读数(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Check data…</source>
        <translation>检查数据(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Panel…</source>
        <translation>面板(&amp;P)…</translation>
    </message>
    <message>
        <source>The screen of the &amp;window</source>
        <translation>窗口所在的屏幕(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sensors…</source>
        <translation>传感器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Automation…</source>
        <translation>自动化(&amp;A)…</translation>
    </message>
    <message>
        <source>Full screen o&amp;n</source>
        <translation>全屏显示于(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>立即锁定(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>按键(&amp;K)…</translation>
    </message>
</context>
<context>
    <name>hems::NetworkDoorPanel</name>
    <message>
        <source>Let in devices from my network</source>
        <translation>允许我的网络中的设备接入</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Type this address into your device:</source>
        <translation>请在设备中填写这个地址：</translation>
    </message>
    <message>
        <source>This computer has no address in a network now. Connect it to yours, and the address to type into your devices appears here.</source>
        <translation>这台电脑目前没有网络地址。请将它连接到您的网络，设备要填写的地址就会显示在这里。</translation>
    </message>
    <message>
        <source>Or: %1</source>
        <translation>或：%1</translation>
    </message>
    <message>
        <source>Sensors cannot connect yet: the program is starting.</source>
        <translation>传感器暂时无法连接：程序正在启动。</translation>
    </message>
    <message>
        <source>The switch rests, because the program was started with %1, which decides.</source>
        <translation>此开关不起作用，因为程序启动时带有 %1，以它为准。</translation>
    </message>
    <message>
        <source>Whatever is in your network can send readings now, and they count, for the breaker guard too. It can read and switch nothing here. Leave this on only in a network that you trust.</source>
        <translation>现在您网络中的任何设备都可以发送读数，这些读数都会计入，跳闸保护也不例外。它们在这里不能读取或开关任何东西。请只在您信任的网络中保持打开。</translation>
    </message>
    <message>
        <source>Only programs on this computer can connect, at %1, port %2. Once this is on, whatever is in your network can send readings, and they count, for the breaker guard too. It can read and switch nothing here. Turn it on only in a network that you trust.</source>
        <translation>目前只有这台电脑上的程序可以连接：地址 %1，端口 %2。打开后，您网络中的任何设备都可以发送读数，这些读数都会计入，跳闸保护也不例外。它们在这里不能读取或开关任何东西。请只在您信任的网络中打开。</translation>
    </message>
</context>
<context>
    <name>hems::NoticesPanel</name>
    <message>
        <source>What you should know</source>
        <translation>需要您了解的情况</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hems::OwnerDialogs</name>
    <message>
        <source>Hand over</source>
        <translation>移交编号</translation>
    </message>
    <message>
        <source>No device claims number %1 any more. If one does again, you can decide then.</source>
        <translation>已没有设备争用编号 %1。若再次出现，届时您可以决定。</translation>
    </message>
    <message>
        <source>Number %1 belongs to %2. Give it to %3? %2 is refused from then on.</source>
        <translation>编号 %1 属于 %2。要将它交给 %3 吗？此后 %2 将被拒绝。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Home energy manager %1</source>
        <translation>家庭能源管理 %1</translation>
    </message>
    <message>
        <source>Sensors can&apos;t dial in at present.</source>
        <translation>目前传感器无法接入。</translation>
    </message>
    <message>
        <source>Sensors dial in to %1, port %2.</source>
        <translation>传感器接入地址 %1，端口 %2。</translation>
    </message>
    <message>
        <source>The data is kept in %1.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>数据保存在 %1。
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>hems::PageDots</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
</context>
<context>
    <name>hems::PowerLineChart</name>
    <message>
        <source>limit %1 W</source>
        <translation>上限 %1 W</translation>
    </message>
    <message>
        <source>Nothing was measured in this time</source>
        <translation>这段时间没有任何测量</translation>
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
        <translation>另一台设备 %1 用同一编号上报，已被拒绝。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>不在房间中</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>How important</source>
        <translation>重要程度</translation>
    </message>
    <message>
        <source>1 · first to go off at the limit</source>
        <translation>1 · 超限时最先关闭</translation>
    </message>
    <message>
        <source>2 · less important</source>
        <translation>2 · 较不重要</translation>
    </message>
    <message>
        <source>3 · as usual</source>
        <translation>3 · 一般</translation>
    </message>
    <message>
        <source>4 · more important</source>
        <translation>4 · 较重要</translation>
    </message>
    <message>
        <source>5 · last to go off</source>
        <translation>5 · 最后关闭</translation>
    </message>
    <message>
        <source>Protected: stays on when all go off</source>
        <translation>受保护：全部关闭时保持打开</translation>
    </message>
    <message>
        <source>For a freezer or a router: the breaker guard never touches it, and “all off” leaves it on unless you say otherwise.</source>
        <translation>用于冰柜或路由器：跳闸保护绝不动它，“全部关闭”时除非您另行指定也保持打开。</translation>
    </message>
    <message>
        <source>Runs at least</source>
        <translation>至少运行</translation>
    </message>
    <message>
        <source>Rests at least</source>
        <translation>至少休息</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Draws at most</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source> W</source>
        <comment>watts, after a number</comment>
        <translation> W</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Replace by that device…</source>
        <translation>换成该设备…</translation>
    </message>
    <message>
        <source>Number %1, device %2</source>
        <translation>编号 %1，设备 %2</translation>
    </message>
    <message>
        <source>Forget this sensor…</source>
        <translation>忘记此传感器…</translation>
    </message>
</context>
<context>
    <name>hems::Program</name>
    <message>
        <source>There is no display to open the window on. Run hemsd, which needs none, or take a picture with --screenshot FILE.</source>
        <translation>没有可以打开窗口的显示器。请运行不需要显示器的 hemsd，或用 --screenshot FILE 保存图片。</translation>
    </message>
</context>
<context>
    <name>hems::ReadCommand</name>
    <message>
        <source>The output cannot be written. Is the disk full?</source>
        <translation>无法写出结果。磁盘是否已满？</translation>
    </message>
    <message>
        <source>There is no sensor %1 in this home. See hemsd sensors.</source>
        <translation>家中没有传感器 %1。请参阅 hemsd sensors。</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room yet.</source>
        <translation>家中还没有传感器归入任何房间。</translation>
    </message>
    <message>
        <source>No sensor of this home is in a room called %1. Its rooms are: %2.</source>
        <translation>家中没有传感器属于名为“%1”的房间。现有房间：%2。</translation>
    </message>
</context>
<context>
    <name>hems::ReadOptionsParser</name>
    <message>
        <source>Lists the home&apos;s sensors.</source>
        <translation>列出家中的传感器。</translation>
    </message>
    <message>
        <source>Lists a sensor&apos;s stored readings.</source>
        <translation>列出一个传感器已保存的读数。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Folder with the home&apos;s data.</source>
        <translation>家庭数据所在的文件夹。</translation>
    </message>
    <message>
        <source>json (default) or csv.</source>
        <translation>json（默认）或 csv。</translation>
    </message>
    <message>
        <source>ISO 8601; a bare date is the start of that local day</source>
        <translation>ISO 8601 格式；只写日期则为当地该日的开始</translation>
    </message>
    <message>
        <source>Start of the range: %1.</source>
        <translation>范围的开始：%1。</translation>
    </message>
    <message>
        <source>End of the range: %1.</source>
        <translation>范围的结束：%1。</translation>
    </message>
    <message>
        <source>The sensor&apos;s id.</source>
        <translation>传感器的编号。</translation>
    </message>
    <message>
        <source>Rows of total (default), hour, day or month.</source>
        <translation>每行的时段：total（合计，默认）、hour（小时）、day（日）或 month（月）。</translation>
    </message>
    <message>
        <source>--format is json or csv, not &apos;%1&apos;.</source>
        <translation>--format 为 json 或 csv，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no time zone &apos;%1&apos;. Use an IANA name such as Europe/Paris.</source>
        <translation>没有时区“%1”。请使用 Europe/Paris 这样的 IANA 名称。</translation>
    </message>
    <message>
        <source>--sensor is missing: whose readings are wanted?</source>
        <translation>缺少 --sensor：需要哪个传感器的读数？</translation>
    </message>
    <message>
        <source>--sensor is a sensor&apos;s id, a whole number from 0 up, not &apos;%1&apos;.</source>
        <translation>--sensor 为传感器的编号，即不小于 0 的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 is missing: give both --from and --to.</source>
        <translation>缺少 --%1：请同时给出 --from 和 --to。</translation>
    </message>
    <message>
        <source>--%1 &apos;%2&apos; is no moment. Write 2026-11-22 or 2026-11-22T18:30:00+01:00.</source>
        <translation>--%1 的“%2”不是时刻。请写成 2026-11-22 或 2026-11-22T18:30:00+01:00。</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to 必须晚于 --from。</translation>
    </message>
    <message>
        <source>--by is total, hour, day or month, not &apos;%1&apos;.</source>
        <translation>--by 为 total、hour、day 或 month，而不是“%1”。</translation>
    </message>
    <message>
        <source>--from and --to are more than 100 years apart. Ask for less, or for --by total.</source>
        <translation>--from 与 --to 相隔超过 100 年。请缩小范围，或使用 --by total。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. See hemsd %2 --help.</source>
        <translation>无法理解“%1”。请参阅 hemsd %2 --help。</translation>
    </message>
    <message>
        <source>Lists readings that look wrong, of all sensors or of one; they count as they came. zero_glitch: a single 0 W; spike: a single reading far above the usual; stuck: the same power for unusually long; counter: a power that never falls. watts: the last one&apos;s.</source>
        <translation>列出所有传感器或某一个传感器看起来不对的读数；它们仍按原样计入。zero_glitch：单独一个 0 W；spike：单独一个远高于平常的读数；stuck：异常长时间保持同一功率；counter：从不下降的功率。watts：最后一条的功率。</translation>
    </message>
    <message>
        <source>IANA name of the zone for times and days (default: the home&apos;s, else the system&apos;s).</source>
        <translation>时间和日期所用时区的 IANA 名称（默认：家庭的时区，否则为系统时区）。</translation>
    </message>
    <message>
        <source>Adds up energy, of the home, of a room or of one sensor. energy_wh: drawn less fed in; covered_s of range_s were measured, missing_s were not, and over suspect_s of the covered ones a sensor&apos;s clock was wrong. Of the home and of a room these are means over the sensors; a room&apos;s are those that belong to it now.</source>
        <translation>合计全家、某个房间或某个传感器的电量。energy_wh：用电减去馈电；range_s 中有 covered_s 秒测到，missing_s 秒没有测到，其中 suspect_s 秒内传感器时钟有误。全家和房间的这些数值是各传感器的平均值；房间的传感器是目前属于它的那些。</translation>
    </message>
    <message>
        <source>The room&apos;s name.</source>
        <translation>房间的名称。</translation>
    </message>
    <message>
        <source>--sensor and --room can&apos;t both be given: whose energy is wanted?</source>
        <translation>--sensor 和 --room 不能同时给出：要谁的电量？</translation>
    </message>
    <message>
        <source>--room is a room&apos;s name.</source>
        <translation>--room 后面是房间的名称。</translation>
    </message>
</context>
<context>
    <name>hems::ReadingCsv</name>
    <message>
        <source>there are %1 fields rather than time,id,sn,state,watts</source>
        <translation>有 %1 个字段，而应依次为时间、编号、序列号、状态、功率</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no sensor&apos;s id</source>
        <translation>“%1”不是传感器编号</translation>
    </message>
    <message>
        <source>a serial number has 1 to 64 characters</source>
        <translation>序列号应有 1 到 64 个字符</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of on, suspend, off</source>
        <translation>“%1”不是允许的状态</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no power in watts</source>
        <translation>“%1”不是以瓦计的功率</translation>
    </message>
</context>
<context>
    <name>hems::ReadingImport</name>
    <message>
        <source>the line is too long</source>
        <translation>该行太长</translation>
    </message>
    <message>
        <source>sensor %1 has the serial number %2, not %3</source>
        <translation>传感器 %1 的序列号是 %2，不是 %3</translation>
    </message>
    <message>
        <source>The readings cannot be stored (%1). Check that the disk is not full, then import again: what is there already does no harm.</source>
        <translation>无法保存读数（%1）。请检查磁盘是否已满，然后重新导入：已有的读数没有影响。</translation>
    </message>
    <message>
        <source>the readings of sensor %1 are kept no longer than since %2</source>
        <translation>传感器 %1 的读数只保留 %2 以来的</translation>
    </message>
</context>
<context>
    <name>hems::ReadingStore</name>
    <message>
        <source>The home&apos;s data is not open, so the switch cannot be kept.</source>
        <translation>家庭数据尚未打开，开关状态无法保存。</translation>
    </message>
    <message>
        <source>Today&apos;s backup of the home&apos;s data could not be made. %1</source>
        <translation>今天的家庭数据备份未能完成。%1</translation>
    </message>
</context>
<context>
    <name>hems::RefusalsDialog</name>
    <message>
        <source>Not a valid message (no JSON)</source>
        <translation>消息无效（不是 JSON）</translation>
    </message>
    <message>
        <source>Not a message of a sensor</source>
        <translation>不是传感器的消息</translation>
    </message>
    <message>
        <source>Message too long or without an end</source>
        <translation>消息过长或没有结尾</translation>
    </message>
    <message>
        <source>Message nested too deep</source>
        <translation>消息嵌套过深</translation>
    </message>
    <message>
        <source>Unknown type of message</source>
        <translation>未知的消息类型</translation>
    </message>
    <message>
        <source>The sensor&apos;s number is missing or wrong</source>
        <translation>传感器编号缺失或有误</translation>
    </message>
    <message>
        <source>The serial number is missing or wrong</source>
        <translation>序列号缺失或有误</translation>
    </message>
    <message>
        <source>The state is missing or wrong</source>
        <translation>状态缺失或有误</translation>
    </message>
    <message>
        <source>The power is missing or impossible; the state was taken</source>
        <translation>功率缺失或不合理；状态已采用</translation>
    </message>
    <message>
        <source>The time is missing or no number; the state was taken</source>
        <translation>时间缺失或不是数字；状态已采用</translation>
    </message>
    <message>
        <source>Another device already has this number</source>
        <translation>此编号已被另一设备占用</translation>
    </message>
    <message>
        <source>This home takes no more sensors (--max-sensors)</source>
        <translation>传感器数量已达上限（--max-sensors）</translation>
    </message>
    <message>
        <source>Too many connections at once (--max-connections)</source>
        <translation>同时连接过多（--max-connections）</translation>
    </message>
    <message>
        <source>Refused messages</source>
        <translation>被拒绝的消息</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>The last message</source>
        <translation>最近的消息</translation>
    </message>
    <message>
        <source>What was refused since the program started. Nothing of it was stored.</source>
        <translation>程序启动以来被拒绝的消息，均未保存。</translation>
    </message>
    <message>
        <source>Nothing has been refused since the program started.</source>
        <translation>程序启动以来没有拒绝过任何消息。</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交编号…</translation>
    </message>
</context>
<context>
    <name>hems::RenameDialog</name>
    <message>
        <source>Rename sensors</source>
        <translation>重命名传感器</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A sensor without a name is called by its serial number.</source>
        <translation>没有名称的传感器以序列号称呼。</translation>
    </message>
</context>
<context>
    <name>hems::Replay</name>
    <message>
        <source>No server answers at %1:%2 (%3). Start hems or hemsd first, or name its address and port.</source>
        <translation>%1:%2 没有服务器应答（%3）。请先启动 hems 或 hemsd，或指定其地址和端口。</translation>
    </message>
    <message>
        <source>The server at %1:%2 answers no more (%3). %4 readings had been answered; replay the file again when the server is back: sending a reading twice is harmless.</source>
        <translation>%1:%2 的服务器不再应答（%3）。已有 %4 个读数得到应答；服务器恢复后请重新回放此文件：重复发送读数没有害处。</translation>
    </message>
    <message>
        <source>the answer is no reply of the protocol</source>
        <translation>应答不符合协议</translation>
    </message>
</context>
<context>
    <name>hems::RuleDialog</name>
    <message>
        <source>New schedule</source>
        <translation>新建定时</translation>
    </message>
    <message>
        <source>Change a schedule</source>
        <translation>更改定时</translation>
    </message>
    <message>
        <source>Everything that is not protected</source>
        <translation>所有未受保护的</translation>
    </message>
    <message>
        <source>Room: %1</source>
        <translation>房间：%1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <translation>在某一时刻</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>日出时</translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>日落时</translation>
    </message>
    <message>
        <source>Once it has been on for a while</source>
        <translation>打开一段时间之后</translation>
    </message>
    <message>
        <source> min later (− earlier)</source>
        <comment>minutes, after a number</comment>
        <translation> 分钟之后（− 为之前）</translation>
    </message>
    <message>
        <source> min on, then off</source>
        <comment>minutes, after a number</comment>
        <translation> 分钟后关闭</translation>
    </message>
    <message>
        <source>A name, if you like: Night</source>
        <translation>名称（可不填）：夜间</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Does what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Set where the home is first, on the page with the schedules: until then this rule does nothing.</source>
        <translation>请先在定时页设置家的位置：在此之前这条定时不起作用。</translation>
    </message>
    <message>
        <source>What is protected stays on.</source>
        <translation>受保护的保持打开。</translation>
    </message>
    <message>
        <source>Choose a day at least.</source>
        <translation>请至少选择一天。</translation>
    </message>
</context>
<context>
    <name>hems::RuleTexts</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>A sensor that is gone</source>
        <translation>已不存在的传感器</translation>
    </message>
    <message>
        <source>%1 on</source>
        <comment>what goes on</comment>
        <translation>%1 打开</translation>
    </message>
    <message>
        <source>%1 off</source>
        <comment>what goes off</comment>
        <translation>%1 关闭</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>a time of day</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>At sunrise</source>
        <translation>日出时</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunrise</source>
        <translation>
            <numerusform>日出前 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunrise</source>
        <translation>
            <numerusform>日出后 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>At sunset</source>
        <translation>日落时</translation>
    </message>
    <message numerus="yes">
        <source>%n min before sunset</source>
        <translation>
            <numerusform>日落前 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min after sunset</source>
        <translation>
            <numerusform>日落后 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n min on</source>
        <translation>
            <numerusform>打开 %n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>On weekdays</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>At weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>On no day</source>
        <translation>不在任何一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>%1, by “%2”</source>
        <comment>what is switched, the rule&apos;s name</comment>
        <translation>%1，按“%2”</translation>
    </message>
</context>
<context>
    <name>hems::Scenario</name>
    <message>
        <source>there must be one at least</source>
        <translation>至少要有一个</translation>
    </message>
    <message>
        <source>it must be &quot;family&quot; or &quot;busy&quot;</source>
        <translation>必须是“family”或“busy”</translation>
    </message>
    <message>
        <source>it must be a time such as &quot;18:30&quot;</source>
        <translation>必须是“18:30”这样的时间</translation>
    </message>
    <message>
        <source>a scenario has %1 sensors at most</source>
        <translation>一个场景最多有 %1 个传感器</translation>
    </message>
    <message>
        <source>there is no appliance &quot;%1&quot;</source>
        <translation>没有“%1”这种电器</translation>
    </message>
    <message>
        <source>there is no fault &quot;%1&quot;</source>
        <translation>没有“%1”这种故障</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be read: %2. Name a file, or one of %3.</source>
        <translation>场景 %1 无法读取：%2。请指定文件，或 %3 之一。</translation>
    </message>
    <message>
        <source>The scenario %1 can&apos;t be used: %2.</source>
        <translation>场景 %1 无法使用：%2。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>it must be an object in { }</source>
        <translation>必须是 { } 中的对象</translation>
    </message>
</context>
<context>
    <name>hems::SchedulesPage</name>
    <message>
        <source>Nothing: there are no schedules yet.</source>
        <translation>没有：还没有定时。</translation>
    </message>
    <message>
        <source>Nothing is due in the next 24 hours.</source>
        <translation>未来 24 小时内没有动作。</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What will happen in the next 24 hours</source>
        <translation>未来 24 小时将发生</translation>
    </message>
    <message>
        <source>I say where the home is, for sunrise and sunset</source>
        <translation>设置家的位置，用于日出和日落</translation>
    </message>
    <message>
        <source>North </source>
        <comment>before degrees</comment>
        <translation>北纬 </translation>
    </message>
    <message>
        <source>East </source>
        <comment>before degrees</comment>
        <translation>东经 </translation>
    </message>
    <message>
        <source>Save place</source>
        <translation>保存位置</translation>
    </message>
</context>
<context>
    <name>hems::SensorCard</name>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch of %1</source>
        <translation>%1 的开关</translation>
    </message>
</context>
<context>
    <name>hems::SensorDetails</name>
    <message>
        <source>Switches and their proof</source>
        <translation>开关与证明</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Power over the last hour</source>
        <translation>最近一小时的功率</translation>
    </message>
    <message>
        <source>Choose a sensor to see more of it.</source>
        <translation>选择一个传感器查看详情。</translation>
    </message>
    <message>
        <source>%1 kWh today</source>
        <translation>今天 %1 kWh</translation>
    </message>
</context>
<context>
    <name>hems::SensorIcon</name>
    <message>
        <source>Plug</source>
        <translation>插座</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Oven</source>
        <translation>烤箱</translation>
    </message>
    <message>
        <source>Kettle</source>
        <translation>水壶</translation>
    </message>
    <message>
        <source>Fridge</source>
        <translation>冰箱</translation>
    </message>
    <message>
        <source>Freezer</source>
        <translation>冰柜</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>洗衣机</translation>
    </message>
    <message>
        <source>Dryer</source>
        <translation>烘干机</translation>
    </message>
    <message>
        <source>Television</source>
        <translation>电视</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>音响</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>热水器</translation>
    </message>
    <message>
        <source>Dishwasher</source>
        <translation>洗碗机</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>路由器</translation>
    </message>
    <message>
        <source>Heater</source>
        <translation>取暖器</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>空调</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>风扇</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>水泵</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>Solar panels</source>
        <translation>太阳能板</translation>
    </message>
</context>
<context>
    <name>hems::SensorServer</name>
    <message>
        <source>Sensors can&apos;t connect: “%1” is not a network address. Write 127.0.0.1 for sensors on this computer only, or 0.0.0.0 for sensors anywhere in the home network.</source>
        <translation>传感器无法连接：“%1”不是网络地址。仅供本机上的传感器请写 127.0.0.1，供家庭网络中的所有传感器请写 0.0.0.0。</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: another program is already using port %1. Close that program, or choose another port. HEMS keeps trying.</source>
        <translation>传感器无法连接：另一个程序正在使用端口 %1。请关闭那个程序，或另选端口。HEMS 会继续尝试。</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not have the address %1 at present. Check its network connection, or choose another address. HEMS keeps trying.</source>
        <translation>传感器无法连接：本机目前没有地址 %1。请检查网络连接，或另选地址。HEMS 会继续尝试。</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS use port %1. Choose a port from 1024 to 65535.</source>
        <translation>传感器无法连接：本机不允许 HEMS 使用端口 %1。请选择 1024 至 65535 之间的端口。</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect: this computer does not let HEMS listen on %1, port %2 (%3). HEMS keeps trying.</source>
        <translation>传感器无法连接：本机不允许 HEMS 监听 %1 的端口 %2（%3）。HEMS 会继续尝试。</translation>
    </message>
</context>
<context>
    <name>hems::SensorTable</name>
    <message>
        <source>Messages that could not be taken, since the program started</source>
        <translation>程序启动以来无法接受的消息</translation>
    </message>
    <message>
        <source>%1: number %2, serial number %3</source>
        <translation>%1：编号 %2，序列号 %3</translation>
    </message>
</context>
<context>
    <name>hems::SensorTexts</name>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>开关</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Today, kWh</source>
        <translation>今天 kWh</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近上报</translation>
    </message>
    <message>
        <source>Reports every</source>
        <translation>上报间隔</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>In no room</source>
        <translation>不在房间中</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%2 个中 %1 个打开</translation>
    </message>
</context>
<context>
    <name>hems::SensorTile</name>
    <message>
        <source>%1, %2 %3, %4</source>
        <comment>name, power, its unit, state</comment>
        <translation>%1，%2 %3，%4</translation>
    </message>
    <message>
        <source>Switch of %1</source>
        <translation>%1 的开关</translation>
    </message>
    <message>
        <source>Enter opens its card</source>
        <translation>按 Enter 键打开其卡片</translation>
    </message>
</context>
<context>
    <name>hems::SensorsView</name>
    <message>
        <source>All rooms</source>
        <translation>所有房间</translation>
    </message>
    <message>
        <source>%1 of %2 report</source>
        <translation>%2 个中 %1 个在上报</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Space: switch · F2: rename · Shift: choose several</source>
        <translation>空格：开关 · F2：改名 · Shift：多选</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Find a name, a number, a room</source>
        <translation>查找名称、编号、房间</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Switched on</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>With trouble</source>
        <translation>有问题的</translation>
    </message>
    <message>
        <source>Which states</source>
        <translation>显示哪些状态</translation>
    </message>
    <message>
        <source>Which room</source>
        <translation>显示哪个房间</translation>
    </message>
    <message>
        <source>By room</source>
        <translation>按房间</translation>
    </message>
    <message>
        <source>On</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Switch the chosen ones on</source>
        <translation>打开所选</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch the chosen ones off</source>
        <translation>关闭所选</translation>
    </message>
    <message>
        <source>All on…</source>
        <translation>全部打开…</translation>
    </message>
    <message>
        <source>All off…</source>
        <translation>全部关闭…</translation>
    </message>
</context>
<context>
    <name>hems::SensorsWindow</name>
    <message>
        <source>Forget a sensor</source>
        <translation>忘记传感器</translation>
    </message>
    <message>
        <source>Forget %1? Its history stays. Its settings and schedules are lost. If the device reports again, it comes back as a new sensor.</source>
        <translation>忘记 %1？它的历史会保留，设置和定时将丢失。如果该设备再次上报，将作为新传感器出现。</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Replace a device</source>
        <translation>更换设备</translation>
    </message>
    <message>
        <source>Let the device %1 take the place of %2 (%3)? Name, settings and history stay; the old device is refused from then on.</source>
        <translation>让设备 %1 取代 %2（%3）？名称、设置和历史都保留；此后旧设备会被拒绝。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
</context>
<context>
    <name>hems::ServerOptions</name>
    <message>
        <source>Listen for sensors on this address (default %1: this computer only; 0.0.0.0: the whole network).</source>
        <translation>在此地址监听传感器（默认 %1：仅本机；0.0.0.0：整个网络）。</translation>
    </message>
    <message>
        <source>Listen for sensors on this port (default %1; 0: any free one).</source>
        <translation>在此端口监听传感器（默认 %1；0：任一空闲端口）。</translation>
    </message>
    <message>
        <source>Take at most so many connections (default %1).</source>
        <translation>最多接受的连接数（默认 %1）。</translation>
    </message>
    <message>
        <source>Know at most so many sensors (default %1); a new one beyond is refused.</source>
        <translation>最多登记的传感器数（默认 %1）；超出的新传感器将被拒绝。</translation>
    </message>
    <message>
        <source>Read at most so many messages a second from one connection; what comes faster is read later (default %1 from the network, no limit from this computer; 0: no limit).</source>
        <translation>每个连接每秒最多读取的消息数；更快到来的稍后读取（来自网络默认 %1，来自本机不限；0：不限）。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 需要 %2 至 %3 的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--listen takes an address such as 127.0.0.1 or 0.0.0.0, not &quot;%1&quot;.</source>
        <translation>--listen 需要 127.0.0.1 或 0.0.0.0 这样的地址，而不是“%1”。</translation>
    </message>
    <message>
        <source>Close a connection that has not sent a message so many seconds after it was made (default %1).</source>
        <translation>连接建立后多少秒仍未发来消息，就将其关闭（默认 %1）。</translation>
    </message>
    <message>
        <source>Close a connection that has sent no message for so many seconds (default %1). Sensors that poll less often need more.</source>
        <translation>连接多少秒没有消息，就将其关闭（默认 %1）。上报间隔更长的传感器需要更大的值。</translation>
    </message>
    <message>
        <source>How readings go to the disk: safe (default; a power cut costs a second at most) or flash (for SD cards, which wear out by writing; a power cut may cost a minute).</source>
        <translation>读数如何写入磁盘：safe（默认；断电最多丢失一秒）或 flash（适用于会因写入而磨损的 SD 卡；断电可能丢失一分钟）。</translation>
    </message>
    <message>
        <source>--storage takes safe or flash, not &quot;%1&quot;.</source>
        <translation>--storage 的值应为 safe 或 flash，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>hems::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>this computer&apos;s</source>
        <translation>本机时区</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>safely: a power cut costs a second at most</source>
        <translation>稳妥：断电最多丢失一秒</translation>
    </message>
    <message>
        <source>sparingly, for SD cards: a power cut may cost a minute</source>
        <translation>节省写入，适合 SD 卡：断电可能丢失一分钟</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>for so many days:</source>
        <translation>保留天数：</translation>
    </message>
    <message>
        <source>&amp;Time zone of the home</source>
        <translation>家庭所在时区(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Price of a kWh</source>
        <translation>每千瓦时电价(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Write to the disk</source>
        <translation>写入磁盘(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keep every reading</source>
        <translation>保留每条读数(&amp;K)</translation>
    </message>
    <message>
        <source>How much of the disk that takes is known after an hour of recording.</source>
        <translation>记录一小时后才能知道这会占用多少磁盘空间。</translation>
    </message>
    <message numerus="yes">
        <source>About %1 a year for your %n sensor(s).</source>
        <translation>
            <numerusform>您的 %n 个传感器每年约需 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %1 for the readings of your %n sensor(s), and %2 a year for what each minute used, which is kept for ever.</source>
        <translation>
            <numerusform>您的 %n 个传感器的读数约需 %1，永久保留的每分钟用电量每年另需 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1 now.</source>
        <translation>文件现在占用 %1。</translation>
    </message>
    <message>
        <source>Older readings are removed for good. The energy of every minute stays, and the room in the file is used again.</source>
        <translation>更早的读数将被永久删除。每分钟的用电量仍会保留，文件中空出的位置会重新使用。</translation>
    </message>
    <message>
        <source>All but the price changes when the program starts again.</source>
        <translation>除电价外，其余更改在程序下次启动时生效。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>家庭</translation>
    </message>
</context>
<context>
    <name>hems::ShareCard</name>
    <message>
        <source>Share of power now</source>
        <translation>当前功率占比</translation>
    </message>
    <message>
        <source>Shares as a ring</source>
        <translation>占比环形图</translation>
    </message>
</context>
<context>
    <name>hems::ShareLegend</name>
    <message>
        <source>Shares</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Others, %1</source>
        <comment>so many sensors together</comment>
        <translation>其他 %1 个</translation>
    </message>
</context>
<context>
    <name>hems::SimulatedHome</name>
    <message>
        <source>The simulation can&apos;t start: what was simulated before can&apos;t be removed from %1. Check that this folder can be written.</source>
        <translation>无法开始模拟：无法从 %1 删除之前的模拟数据。请检查该文件夹是否可写。</translation>
    </message>
</context>
<context>
    <name>hems::SimulatedSensorsModel</name>
    <message>
        <source>%1 Wh</source>
        <translation>%1 Wh</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>今日计量</translation>
    </message>
    <message>
        <source>Truly drawn</source>
        <translation>实际用电</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>nothing: not connected</source>
        <translation>无：未连接</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>hems::Simulation</name>
    <message>
        <source>No server answers at %1:%2 (%3). The simulated sensors keep trying: start hems or hemsd, or name another server.</source>
        <translation>%1:%2 没有服务器应答（%3）。模拟传感器会继续尝试：请启动 hems 或 hemsd，或指定其他服务器。</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorOptions</name>
    <message>
        <source>See hems-simulator --help.</source>
        <translation>请参阅 hems-simulator --help。</translation>
    </message>
    <message>
        <source>The server&apos;s name or address (127.0.0.1).</source>
        <translation>服务器的名称或地址（127.0.0.1）。</translation>
    </message>
    <message>
        <source>The server&apos;s port (11451).</source>
        <translation>服务器的端口（11451）。</translation>
    </message>
    <message>
        <source>How many sensors to simulate, 1 to 10000 (12).</source>
        <translation>模拟多少个传感器，1 至 10000（12）。</translation>
    </message>
    <message>
        <source>Milliseconds between a sensor&apos;s polls, 50 to 3600000 (1000).</source>
        <translation>传感器两次上报之间的毫秒数，50 至 3600000（1000）。</translation>
    </message>
    <message>
        <source>A whole number; the same seed gives the same household (1).</source>
        <translation>整数；相同的种子得到相同的家庭（1）。</translation>
    </message>
    <message>
        <source>The time zone of the recording&apos;s local times (Europe/Paris).</source>
        <translation>记录中当地时间所属的时区（Europe/Paris）。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>--%1 必须为 %2 至 %3 的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 must be a number above 0 and at most %2, not &quot;%3&quot;.</source>
        <translation>--%1 必须为大于 0 且不超过 %2 的数，而不是“%3”。</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 to 18446744073709551615, not &quot;%1&quot;.</source>
        <translation>--seed 必须为 0 至 18446744073709551615 的整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;; --time-zone wants a name such as Europe/Paris or UTC.</source>
        <translation>没有时区“%1”；--time-zone 需要 Europe/Paris 或 UTC 这样的名称。</translation>
    </message>
    <message>
        <source>--%1 only means something together with --replay.</source>
        <translation>--%1 只能与 --replay 一起使用。</translation>
    </message>
    <message>
        <source>Simulate the home of a scenario instead: %1, or a file in the format of these.</source>
        <translation>改为模拟场景中的家庭：%1，或与其格式相同的文件。</translation>
    </message>
    <message>
        <source>--%1 needs something after it.</source>
        <translation>--%1 之后需要一个值。</translation>
    </message>
    <message>
        <source>--%1 means nothing together with --%2, which brings its own.</source>
        <translation>--%1 不能与 --%2 一起使用：后者自带这些内容。</translation>
    </message>
    <message>
        <source>Sensors as a program: connects simulated household appliances to a HEMS server, or replays a recording to it. Runs until it is stopped with Ctrl+C. Exit code: 0 done or stopped; 1 no server, an unreadable file or refused readings; 2 wrong options. &quot;hems-simulator verify --help&quot; tells how to compare what was counted with the truth.</source>
        <translation>以程序形式模拟传感器：将模拟的家用电器连接到 HEMS 服务器，或向其回放录制文件。一直运行到用 Ctrl+C 停止。退出代码：0 完成或已停止；1 没有服务器、文件无法读取或读数被拒绝；2 选项错误。“hems-simulator verify --help”说明如何将计量结果与真实值比较。</translation>
    </message>
    <message>
        <source>Let time run so many times faster, or &quot;max&quot;: as fast as the server answers (1). What runs faster than 1 begins in the past and ends now.</source>
        <translation>让时间加快若干倍，或“max”：服务器应答多快就多快（1）。快于 1 时从过去开始，到现在结束。</translation>
    </message>
    <message>
        <source>Stop after so many seconds, simulated ones where time runs faster. Without it a faster simulation begins a day ago and goes on when it has reached now.</source>
        <translation>在若干秒后停止；时间加快时按模拟的秒计。若不指定，加快的模拟从一天前开始，到达现在后继续运行。</translation>
    </message>
    <message>
        <source>Begin the simulated time there, such as 2026-03-01T00:00:00Z.</source>
        <translation>模拟时间从此处开始，例如 2026-03-01T00:00:00Z。</translation>
    </message>
    <message>
        <source>Write what each sensor has truly drawn, hour by hour, to FILE, to be compared by verify.</source>
        <translation>将每个传感器每小时的实际用电写入 FILE，供 verify 比较。</translation>
    </message>
    <message>
        <source>Send what is recorded in FILE instead, with its own times. FILE is a CSV file with the columns time,id,sn,watts, an export of HEMS, or in the format of the UCI set &quot;Individual household electric power consumption&quot;.</source>
        <translation>改为按原有时间发送 FILE 中录制的内容。FILE 是列为 time,id,sn,watts 的 CSV 文件、HEMS 的导出文件，或 UCI 数据集“Individual household electric power consumption”的格式。</translation>
    </message>
    <message>
        <source>Replay it with later times, so that it ends when the replay does.</source>
        <translation>以推后的时间回放，使其在回放结束时结束。</translation>
    </message>
    <message>
        <source>Replay it so many times, one after the other (1).</source>
        <translation>依次回放若干次（1）。</translation>
    </message>
    <message>
        <source>--speed below 1 only means something together with --replay.</source>
        <translation>--speed 小于 1 只有与 --replay 一起使用才有意义。</translation>
    </message>
    <message>
        <source>--%1 must be a past time such as 2026-03-01T00:00:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 必须是过去的时间，例如 2026-03-01T00:00:00Z，而不是“%2”。</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorProgram</name>
    <message>
        <source>Sensors connected to %1:%2: %3</source>
        <translation>已连接到 %1:%2 的传感器：%3</translation>
    </message>
    <message>
        <source>Lines of the recording left out because they could not be understood: %1; the first is %2.</source>
        <translation>记录中因无法理解而略过的行数：%1；第一处为%2。</translation>
    </message>
    <message>
        <source>Readings that the server refused: %1; the first time it said: %2</source>
        <translation>服务器拒绝的读数：%1；第一次的说明：%2</translation>
    </message>
    <message>
        <source>%1 readings sent, %2 answered, %3 refused, %4 s</source>
        <translation>已发送 %1 个读数，应答 %2 个，拒绝 %3 个，%4 秒</translation>
    </message>
    <message>
        <source>The truth can&apos;t be written to %1: %2. Name another file.</source>
        <translation>无法将真实值写入 %1：%2。请指定另一个文件。</translation>
    </message>
</context>
<context>
    <name>hems::SimulatorView</name>
    <message>
        <source>Simulator</source>
        <translation>模拟器</translation>
    </message>
    <message>
        <source>S&amp;cenario:</source>
        <translation>场景(&amp;C)：</translation>
    </message>
    <message>
        <source>A busy home</source>
        <translation>繁忙的家庭</translation>
    </message>
    <message>
        <source>&amp;Sensors:</source>
        <translation>传感器(&amp;S)：</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>速度(&amp;P)：</translation>
    </message>
    <message>
        <source>Now, in real time</source>
        <translation>现在，实时</translation>
    </message>
    <message>
        <source>The past day: an hour a minute</source>
        <translation>过去一天：每分钟一小时</translation>
    </message>
    <message>
        <source>The past day: an hour a second</source>
        <translation>过去一天：每秒一小时</translation>
    </message>
    <message>
        <source>The past day: as fast as it goes</source>
        <translation>过去一天：尽可能快</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Catching up with now: %1 % of the past day are recorded.</source>
        <translation>正在追赶到现在：过去一天的 %1 % 已记录。</translation>
    </message>
    <message>
        <source>Click a sensor&apos;s faults to change them. Counted: what the program has recorded today. Truly drawn: what the made-up appliance has really used.</source>
        <translation>点击传感器的故障可进行更改。今日计量：程序今天记录的电量。实际用电：虚构电器真正消耗的电量。</translation>
    </message>
    <message>
        <source>Made-up sensors show what the program does. Their data go into a folder of their own, which begins empty each time; your own home goes on being recorded meanwhile.</source>
        <translation>虚构的传感器展示程序的功能。其数据存入单独的文件夹，每次都从空白开始；您自己的家庭同时继续记录。</translation>
    </message>
</context>
<context>
    <name>hems::SpanPicker</name>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show the last 15 minutes</source>
        <translation>显示最近 15 分钟</translation>
    </message>
    <message>
        <source>Show the last hour</source>
        <translation>显示最近 1 小时</translation>
    </message>
    <message>
        <source>Show the last 6 hours</source>
        <translation>显示最近 6 小时</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
    <message>
        <source>How much of the past the line shows</source>
        <translation>曲线显示多长时间</translation>
    </message>
</context>
<context>
    <name>hems::Sparkline</name>
    <message>
        <source>Power over the last minutes</source>
        <translation>最近几分钟的功率</translation>
    </message>
</context>
<context>
    <name>hems::StoreCheck</name>
    <message>
        <source>the home</source>
        <translation>全家</translation>
    </message>
    <message>
        <source>sensor %1</source>
        <translation>传感器 %1</translation>
    </message>
    <message>
        <source>The newest readings cannot be read: %1.</source>
        <translation>无法读取最新的读数：%1。</translation>
    </message>
    <message>
        <source>On %1 (UTC) the minutes of %2 are not what its readings add up to.</source>
        <translation>%1（UTC）%2 的分钟数据与读数之和不一致。</translation>
    </message>
    <message>
        <source>On %1 (UTC) the quarter hours of %2 are not what its readings add up to.</source>
        <translation>%1（UTC）%2 的一刻钟数据与读数之和不一致。</translation>
    </message>
    <message>
        <source>On %1 (UTC) what is stored of %2 cannot be read: %3.</source>
        <translation>%1（UTC）%2 的存储内容无法读取：%3。</translation>
    </message>
</context>
<context>
    <name>hems::StoreTexts</name>
    <message>
        <source>The disk is full. Free some space on it.</source>
        <translation>磁盘已满。请腾出一些空间。</translation>
    </message>
    <message>
        <source>Another program keeps %1 locked. Close that program.</source>
        <translation>另一个程序锁定了 %1。请关闭那个程序。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that it and its folder belong to you and that the disk is not write-protected.</source>
        <translation>%1 无法写入。请确认它及其文件夹属于您，且磁盘没有写保护。</translation>
    </message>
    <message>
        <source>The disk that holds %1 reports errors. Check that it is connected, sound and not full.</source>
        <translation>%1 所在的磁盘报告错误。请确认磁盘已连接、完好且未满。</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be used (%2).</source>
        <translation>%1 中的家庭数据无法使用（%2）。</translation>
    </message>
    <message>
        <source>Nothing is being recorded. %1 Recording then goes on by itself.</source>
        <translation>目前没有记录任何数据。%1之后会自动恢复记录。</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged. Start the program with this data folder: it puts the file aside and begins a new one.</source>
        <translation>%1 中的家庭数据已损坏。请用此数据文件夹启动程序：它会将该文件移到一旁并新建一个。</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 cannot be read (%2). Check that the file belongs to you.</source>
        <translation>%1 中的家庭数据无法读取（%2）。请确认该文件属于您。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. Start that version, or choose another data folder; the file has not been touched.</source>
        <translation>%1 由本程序的更新版本写入。请启动那个版本，或另选数据文件夹；该文件未被改动。</translation>
    </message>
    <message>
        <source>%1 belongs to another program. Choose another data folder; the file has not been touched.</source>
        <translation>%1 属于另一个程序。请另选数据文件夹；该文件未被改动。</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and recording goes on in a new file.</source>
        <translation>家庭数据已损坏。原数据保留为 %1，记录在新文件中继续。</translation>
    </message>
    <message>
        <source>The home&apos;s data in %1 is damaged, and the file cannot be moved out of the way. Check that its folder belongs to you and that the disk is not write-protected.</source>
        <translation>%1 中的家庭数据已损坏，且该文件无法移开。请确认其文件夹属于您，且磁盘没有写保护。</translation>
    </message>
    <message>
        <source>The home&apos;s data was damaged. It is kept as %1, and the backup of %2 took its place: what was recorded after it is missing, apart from the last minutes. Recording goes on.</source>
        <translation>家庭数据已损坏，原文件保留为 %1，并已换用 %2 的备份：此后的记录除最近几分钟外已缺失。记录继续进行。</translation>
    </message>
</context>
<context>
    <name>hems::SwitchAllDialog</name>
    <message>
        <source>Switch on everything in the home?</source>
        <translation>打开家中的全部？</translation>
    </message>
    <message>
        <source>Switch off everything in the home?</source>
        <translation>关闭家中的全部？</translation>
    </message>
    <message>
        <source>Switch on everything in %1?</source>
        <translation>打开%1中的全部？</translation>
    </message>
    <message>
        <source>Switch off everything in %1?</source>
        <translation>关闭%1中的全部？</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What is protected stays on. Tick it to switch it off, too.</source>
        <translation>受保护的保持打开。勾选它即可一并关闭。</translation>
    </message>
    <message>
        <source>Take away the tick of what is to stay as it is.</source>
        <translation>取消勾选要保持不变的。</translation>
    </message>
    <message>
        <source>%1 · protected</source>
        <translation>%1 · 受保护</translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>打开 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n</source>
        <comment>so many sensors</comment>
        <translation>
            <numerusform>关闭 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchStatusText</name>
    <message>
        <source>Saving…</source>
        <comment>a switch was clicked and is not stored yet</comment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>尚无消息</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Going off</source>
        <translation>正在关闭</translation>
    </message>
    <message numerus="yes">
        <source>Going off · %n polls</source>
        <comment>so many polls came since; always more than two</comment>
        <translation>
            <numerusform>正在关闭 · %n 次上报</numerusform>
        </translation>
    </message>
    <message>
        <source>Going off · poll %1 of %2</source>
        <translation>正在关闭 · 上报 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>Coming on · %n polls</source>
        <comment>so many polls came since; always two or more</comment>
        <translation>
            <numerusform>正在打开 · %n 次上报</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming on</source>
        <translation>正在打开</translation>
    </message>
    <message numerus="yes">
        <source>Ignored off · %n polls</source>
        <comment>told off so many times; always three or more</comment>
        <translation>
            <numerusform>未执行关闭 · %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ignored on · %n polls</source>
        <comment>told on so many times; always three or more</comment>
        <translation>
            <numerusform>未执行打开 · %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n s ago</source>
        <comment>seconds since it was last heard</comment>
        <translation>
            <numerusform>%n 秒前失联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n min ago</source>
        <comment>minutes since it was last heard</comment>
        <translation>
            <numerusform>%n 分钟前失联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n h ago</source>
        <comment>hours since it was last heard</comment>
        <translation>
            <numerusform>%n 小时前失联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost %n d ago</source>
        <comment>days since it was last heard</comment>
        <translation>
            <numerusform>%n 天前失联</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended · %1</source>
        <comment>nothing heard for two polls; 12 s ago</comment>
        <translation>已挂起 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds since a sensor was last heard</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes since a sensor was last heard</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::SwitchUndo</name>
    <message numerus="yes">
        <source>%n sensors switched on.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>已打开 %n 个传感器。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sensors switched off.</source>
        <comment>always two or more</comment>
        <translation>
            <numerusform>已关闭 %n 个传感器。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 switched on.</source>
        <translation>%1 已打开。</translation>
    </message>
    <message>
        <source>%1 switched off.</source>
        <translation>%1 已关闭。</translation>
    </message>
</context>
<context>
    <name>hems::TileGrid</name>
    <message>
        <source>No sensor has called yet. Each one appears here by itself at its first message.</source>
        <translation>还没有传感器接入。收到第一条消息后，它会自动出现在这里。</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
</context>
<context>
    <name>hems::TilesPage</name>
    <message>
        <source>Tiles</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>By the sensors&apos; numbers</source>
        <translation>按传感器编号</translation>
    </message>
    <message>
        <source>The busiest first</source>
        <translation>最忙的在前</translation>
    </message>
    <message>
        <source>Busy is what has drawn the most, or fed in the most, over the last five minutes. The tiles change places once a minute at most, or where their pages begin anew.</source>
        <translation>“忙”是指最近五分钟内用电或馈电最多。磁贴最多每分钟换一次位置，或在页面重新开始轮换时换。</translation>
    </message>
    <message>
        <source>&amp;Order on the wall</source>
        <translation>墙面上的顺序(&amp;O)</translation>
    </message>
</context>
<context>
    <name>hems::TotalCard</name>
    <message>
        <source>Total power</source>
        <translation>总功率</translation>
    </message>
    <message>
        <source>Power of the home over time</source>
        <translation>全屋功率随时间的变化</translation>
    </message>
    <message>
        <source>%1 W now</source>
        <translation>现在 %1 W</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上%1</translation>
    </message>
</context>
<context>
    <name>hems::TrafficView</name>
    <message>
        <source>Choose a sensor</source>
        <translation>选择传感器</translation>
    </message>
    <message numerus="yes">
        <source>… %n more, too many to show</source>
        <translation>
            <numerusform>…… 还有 %n 条，太多而未显示</numerusform>
        </translation>
    </message>
    <message>
        <source>Live log</source>
        <translation>实时日志</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Choose a sensor, or a connection above, to see its messages as they come.
← what the sensor says
→ what it is told</source>
        <translation>选择一个传感器或上面的一个连接，即可实时查看它的消息。
← 传感器说的话
→ 回复给它的话</translation>
    </message>
</context>
<context>
    <name>hems::TruthFile</name>
    <message>
        <source>its first line should be &quot;%1&quot;</source>
        <translation>其第一行应为“%1”</translation>
    </message>
    <message>
        <source>line %1 can&apos;t be understood</source>
        <translation>无法理解第 %1 行</translation>
    </message>
</context>
<context>
    <name>hems::UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>hems::UnlockDialog</name>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Hold to open</source>
        <translation>按住以解锁</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Hold the button, or the space bar, for two seconds. The wall then stays open until nobody has touched it for a minute.</source>
        <translation>按住此按钮或空格键两秒。之后墙面保持解锁，直到一分钟无人触碰。</translation>
    </message>
    <message numerus="yes">
        <source>That PIN was wrong too often. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN 码错误次数过多。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN. Try again.</source>
        <translation>PIN 码不正确，请重试。</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>请输入 PIN 码。</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>已输入 %n 位数字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hems::VerifyCommand</name>
    <message>
        <source>Compares what a server has counted with what simulated sensors truly drew. Exit code: 0 every sensor without a fault is within %1 %; 1 one is not, or a file can&apos;t be read; 2 wrong options.</source>
        <translation>将服务器的计量结果与模拟传感器的实际用电比较。退出代码：0 每个无故障的传感器都在 %1 % 以内；1 有传感器超出，或文件无法读取；2 选项错误。</translation>
    </message>
    <message>
        <source>The server&apos;s data folder.</source>
        <translation>服务器的数据文件夹。</translation>
    </message>
    <message>
        <source>What hems-simulator --truth has written.</source>
        <translation>hems-simulator --truth 写入的文件。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>This command.</source>
        <translation>此命令。</translation>
    </message>
    <message>
        <source>verify takes --data-dir FOLDER and --truth FILE.</source>
        <translation>verify 需要 --data-dir FOLDER 和 --truth FILE。</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be read: %2.</source>
        <translation>无法读取真实值文件 %1：%2。</translation>
    </message>
    <message>
        <source>The truth %1 can&apos;t be used: %2.</source>
        <translation>无法使用真实值文件 %1：%2。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>true Wh</source>
        <translation>实际 Wh</translation>
    </message>
    <message>
        <source>counted Wh</source>
        <translation>计量 Wh</translation>
    </message>
    <message>
        <source>off %</source>
        <translation>偏差 %</translation>
    </message>
    <message>
        <source>gaps %</source>
        <translation>缺口 %</translation>
    </message>
    <message>
        <source>polls %</source>
        <translation>轮询 %</translation>
    </message>
    <message>
        <source>left %</source>
        <translation>剩余 %</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Sensors without a fault: %1. Off by %2 % at most; %3 % at most is left when gaps and polls are allowed for, and %4 % may be.</source>
        <translation>无故障的传感器：%1 个。偏差最多 %2 %；扣除缺口和轮询的影响后最多剩余 %3 %，允许 %4 %。</translation>
    </message>
    <message>
        <source>Sensors without a fault whose energy is not what they truly drew: %1.</source>
        <translation>电量与实际用电不符的无故障传感器：%1 个。</translation>
    </message>
</context>
<context>
    <name>hems::WallFeed</name>
    <message>
        <source>Nothing has been recorded since %1. %2</source>
        <translation>自 %1 起没有记录任何数据。%2</translation>
    </message>
    <message numerus="yes">
        <source>Recording again; %n reading(s) could not be kept</source>
        <translation>
            <numerusform>已恢复记录；%n 个读数未能保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Two devices claim number %1: %2 was refused, %3 keeps it</source>
        <translation>两台设备都使用编号 %1：%2 被拒绝，%3 保留此编号</translation>
    </message>
    <message>
        <source>Simulated data: nothing on this wall is real. Your own home goes on being recorded; Simulator, Stop brings it back.</source>
        <translation>模拟数据：此墙上的内容均非真实。您自己的家庭继续记录；选择“模拟器”、“停止”即可返回。</translation>
    </message>
    <message>
        <source>lost since %1</source>
        <translation>自 %1 起失联</translation>
    </message>
</context>
<context>
    <name>hems::WallView</name>
    <message>
        <source>Wall</source>
        <translation>墙面</translation>
    </message>
</context>
<context>
    <name>hems::WebAlerts</name>
    <message>
        <source>%1 sends readings that look wrong</source>
        <translation>%1 发送的读数看起来不对</translation>
    </message>
    <message>
        <source>Nothing has been recorded since %1: the disk can&apos;t be written. Look at the computer that runs HEMS.</source>
        <translation>自 %1 起没有任何记录：磁盘无法写入。请查看运行 HEMS 的电脑。</translation>
    </message>
    <message>
        <source>Sensors can&apos;t connect at present. Look at the computer that runs HEMS.</source>
        <translation>传感器目前无法连接。请查看运行 HEMS 的电脑。</translation>
    </message>
</context>
<context>
    <name>hems::WebApi</name>
    <message>
        <source>There is no sensor %1.</source>
        <translation>没有传感器 %1。</translation>
    </message>
    <message>
        <source>Too much of the history is being asked for at once. Try again in a moment.</source>
        <translation>同时查询的历史数据太多。请稍后再试。</translation>
    </message>
    <message>
        <source>The home&apos;s history can&apos;t be read at present. Look at the computer that runs HEMS.</source>
        <translation>目前无法读取家庭的历史数据。请查看运行 HEMS 的电脑。</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;. There are: %2.</source>
        <translation>没有参数 &quot;%1&quot;。可用的参数：%2。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is there twice.</source>
        <translation>参数 &quot;%1&quot; 出现了两次。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing.</source>
        <translation>缺少参数 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a moment such as 2026-11-22T00:00:00Z, between 1970 and 2100, not &quot;%2&quot;.</source>
        <translation>&quot;%1&quot; 应为 1970 年至 2100 年之间的时刻，例如 2026-11-22T00:00:00Z，而不是 &quot;%2&quot;。</translation>
    </message>
    <message>
        <source>&quot;from&quot; has to be before &quot;to&quot;.</source>
        <translation>&quot;from&quot; 必须早于 &quot;to&quot;。</translation>
    </message>
    <message>
        <source>&quot;by&quot; takes hour, day, month or total, not &quot;%1&quot;.</source>
        <translation>&quot;by&quot; 可为 hour、day、month 或 total，而不是 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>&quot;%1&quot; 应为 %2 到 %3 之间的整数，而不是 &quot;%4&quot;。</translation>
    </message>
    <message>
        <source>That would be more than %1 rows. Ask for a shorter time, or for longer rows.</source>
        <translation>结果会超过 %1 行。请缩短时间范围，或使用更长的时段。</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;wanted&quot;:&quot;off&quot;}.</source>
        <translation>请发送一个 JSON 对象，例如 {&quot;wanted&quot;:&quot;off&quot;}。</translation>
    </message>
    <message>
        <source>&quot;wanted&quot; is &quot;on&quot; or &quot;off&quot;.</source>
        <translation>&quot;wanted&quot; 只能是 &quot;on&quot; 或 &quot;off&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is true or false.</source>
        <translation>&quot;%1&quot; 只能是 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field of this request.</source>
        <translation>此请求没有字段 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>Too much is being switched at once. Try again in a moment.</source>
        <translation>同时切换的设备太多。请稍后再试。</translation>
    </message>
    <message>
        <source>It is not known yet whether the switch could be kept: the disk is too slow. Look again in a moment.</source>
        <translation>尚不清楚此次切换是否已保存：磁盘太慢。请稍后再查看。</translation>
    </message>
    <message>
        <source>There is nothing at %1.</source>
        <translation>%1 处没有内容。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done here; %2 can.</source>
        <translation>此处不能使用 %1，可以使用 %2。</translation>
    </message>
    <message>
        <source>Log in with the access code to look at the home from here.</source>
        <translation>请用访问码登录，才能从这里查看家庭情况。</translation>
    </message>
    <message>
        <source>Log in with the access code to switch.</source>
        <translation>请用访问码登录，才能切换开关。</translation>
    </message>
    <message>
        <source>That is not the access code.</source>
        <translation>访问码不正确。</translation>
    </message>
    <message>
        <source>Too many wrong access codes. Try again in %1 seconds.</source>
        <translation>访问码输错次数太多。请在 %1 秒后再试。</translation>
    </message>
    <message>
        <source>Send a JSON object such as {&quot;code&quot;:&quot;…&quot;}.</source>
        <translation>请发送一个 JSON 对象，例如 {&quot;code&quot;:&quot;…&quot;}。</translation>
    </message>
    <message>
        <source>Send the body as application/json.</source>
        <translation>请以 application/json 格式发送内容。</translation>
    </message>
</context>
<context>
    <name>hems::WebOptions</name>
    <message>
        <source>Serve the web page here, such as 127.0.0.1:11480 (this computer only) or 0.0.0.0:11480 (the whole network), or &quot;off&quot;.</source>
        <translation>在此处提供网页，例如 127.0.0.1:11480（仅限本机）或 0.0.0.0:11480（整个网络），或者 &quot;off&quot;。</translation>
    </message>
    <message>
        <source>--web takes an address with a port such as 127.0.0.1:11480, or &quot;off&quot;, not &quot;%1&quot;.</source>
        <translation>--web 需要带端口的地址，例如 127.0.0.1:11480，或者 &quot;off&quot;，而不是 &quot;%1&quot;。</translation>
    </message>
</context>
<context>
    <name>hems::WebSettingsPage</name>
    <message>
        <source>Show the home in a browser</source>
        <translation>在浏览器中显示家庭情况</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>The home network</source>
        <translation>家庭网络</translation>
    </message>
    <message>
        <source>Who can open it</source>
        <translation>谁可以打开</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>访问码</translation>
    </message>
    <message>
        <source>The page opens when you choose OK; its address and a code for a telephone&apos;s camera are here then.</source>
        <translation>选择“确定”后网页即会打开；届时这里会显示其地址和供手机扫描的二维码。</translation>
    </message>
    <message>
        <source>Who has the access code can switch, and look from everywhere in the network. The camera of a telephone in the home network opens the page with it.</source>
        <translation>持有访问码的人可以切换开关，并可从网络中任何地方查看。用家庭网络中手机的相机扫描二维码即可带着访问码打开网页。</translation>
    </message>
    <message>
        <source>Off: nothing of the home can be seen in a browser.</source>
        <translation>已关闭：在浏览器中看不到家庭的任何情况。</translation>
    </message>
</context>
</TS>
