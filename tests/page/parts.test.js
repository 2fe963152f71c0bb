// The page's parts that need no home: figures, texts, times, marks; run in the browser itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { closePage, launch, openPage } from "./browser.js";
import { Home } from "./home.js";
import { textFaults } from "./textfaults.js";

let home;
let browser;
let page;
before(async () => {
    home = await Home.open();
    browser = await launch();
    page = await openPage(browser, home);
});
after(async () => {
    await browser.close();
    await home.close();
});

/// Calls the module's function in the page.
const call = (module, name, ...values) => page.evaluate(async ([from, what, given]) =>
    (await import(`/js/${from}.js`))[what](...given), [module, name, values]);

test("hours have two digits, as on the wall, where days are not halved", async () => {
    for (const [locale, expected] of [["en-GB", "04:05:06"], ["zh-CN", "04:05:06"], ["en-US", "4:05:06 AM"]]) {
        const reader = await openPage(browser, home, { locale });
        const told = await reader.evaluate(async () => {
            const { clockSeconds, formatTime, setZone } = await import("/js/zone.js");
            setZone("UTC");
            return formatTime(Date.UTC(2026, 10, 22, 4, 5, 6), clockSeconds);
        });
        assert.equal(told.replace(/\s/g, " "), expected);
        await closePage(reader);
    }
});

test("an empty home tells an address that devices can reach, and how to open where none can", async () => {
    const told = await page.evaluate(async () => {
        const { updateEmptyHome } = await import("/js/emptyhome.js");
        return ["0.0.0.0", "::", "192.168.1.20", "127.0.0.1", "::1"].map(address => {
            updateEmptyHome({ home: { listening: { open: true, address, port: 4711 } }, sensors: new Map() });
            return [document.getElementById("empty-address").textContent.match(/to send to (.*), port 4711,/)[1],
                !document.getElementById("empty-shut").hidden];
        });
    });
    assert.deepEqual(told, [["this computer's address", false], ["this computer's address", false],
        ["192.168.1.20", false], ["127.0.0.1", true], ["::1", true]]);
});

test("figures are the wall's", async () => {
    const cases = [
        ["power", [2594, "en"], { value: "2,594", unit: "W" }],
        ["power", [-0.4, "en"], { value: "0", unit: "W" }],
        ["power", [-350, "en"], { value: "−350", unit: "W" }],
        ["power", [null, "en"], { value: "–", unit: "W" }],
        ["power", [12_345, "de"], { value: "12,3", unit: "kW" }],
        ["shortPower", [2594, "en"], { value: "2.59", unit: "kW" }],
        ["shortPower", [999.4, "en"], { value: "999", unit: "W" }],
        ["kiloWattHours", [40, "en"], "0.04"],
        ["kiloWattHours", [14_230, "en"], "14.2"],
        ["kiloWattHours", [1_204_000, "en"], "1,204"],
        ["share", [390, 1000, "en"], "39.0\u00a0%"],
        ["share", [9999, 10_000, "en"], "99.9\u00a0%"],
        ["share", [1, 1, "en"], "100\u00a0%"],
        ["share", [1, 0, "en"], "–"],
        ["measured", [86_399, 86_400, "en"], "99\u00a0%"],
        ["measured", [86_400, 86_400, "en"], "100\u00a0%"],
        ["money", [3.97, "EUR", "en"], "€3.97"],
        ["money", [-3.97, "EUR", "en"], "−€3.97"],
        ["money", [3.97, "beans", "en"], "3.97 beans"],
        ["money", [null, "EUR", "en"], "–"],
    ];
    for (const [name, values, expected] of cases)
        assert.deepEqual(await call("figures", name, ...values), expected, `${name}(${values})`);
});

for (const code of ["de", "fr", "es", "zh"]) {
    test(`all is said in the language ${code}, too`, async () => {
        const words = wanted => page.evaluate(async which => Object.values(await import(`/js/texts-${which}.js`))[0], wanted);
        const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
        assert.deepEqual(textFaults(await words("en"), await words(code), categories), []);
    });
}

test("texts choose the language's plural", async () => {
    assert.equal(await call("texts", "text", "seconds", { n: 1 }), "1 second");
    assert.equal(await call("texts", "text", "seconds", { n: 2 }), "2 seconds");
    await assert.rejects(call("texts", "text", "no such text"), /no text for/);
    assert.deepEqual(await page.evaluate(() => chooseLanguage(["it", "zh-Hans-CN", "en"])),
        { code: "zh", locale: "zh-Hans-CN" });
    assert.deepEqual(await page.evaluate(() => chooseLanguage(["fr_CA", "en"])), { code: "fr", locale: "fr-CA" });
    assert.deepEqual(await page.evaluate(() => chooseLanguage(["it"])), { code: "en", locale: "en" });
});

test("days begin when the home's clock says so", async () => {
    const dayIn = (zone, ...day) => page.evaluate(async ([where, date]) => {
        const { setZone, startOfDay } = await import("/js/zone.js");
        setZone(where);
        return new Date(startOfDay(...date)).toISOString();
    }, [zone, day]);
    assert.equal(await dayIn("Europe/Berlin", 2026, 3, 29), "2026-03-28T23:00:00.000Z"); // 23 hours long
    assert.equal(await dayIn("Europe/Berlin", 2026, 3, 30), "2026-03-29T22:00:00.000Z");
    assert.equal(await dayIn("Europe/Berlin", 2026, 10, 26), "2026-10-25T23:00:00.000Z"); // after 25 hours
    assert.equal(await dayIn("Asia/Beirut", 2026, 3, 29), "2026-03-28T22:00:00.000Z"); // begins at 01:00
    assert.equal(await dayIn("Asia/Shanghai", 2026, 1, 0), "2025-12-30T16:00:00.000Z"); // day 0: the month before
    assert.equal(await dayIn("Australia/Lord_Howe", 2026, 4, 6), "2026-04-05T13:30:00.000Z");
});

test("stretches are the home's hours, days and months", async () => {
    const stretch = (range, shift) => page.evaluate(async ([what, back]) => {
        (await import("/js/zone.js")).setZone("Europe/Berlin");
        const { fromMs, toMs } = (await import("/js/historyperiod.js"))
            .periodOf(what, back, Date.parse("2026-11-22T15:20:00Z"));
        return [new Date(fromMs).toISOString(), new Date(toMs).toISOString()];
    }, [range, shift]);
    assert.deepEqual(await stretch("1h", 0), ["2026-11-22T14:20:00.000Z", "2026-11-22T15:20:00.000Z"]);
    assert.deepEqual(await stretch("24h", 0), ["2026-11-21T16:00:00.000Z", "2026-11-22T15:20:00.000Z"]);
    assert.deepEqual(await stretch("24h", 1), ["2026-11-20T16:00:00.000Z", "2026-11-21T16:00:00.000Z"]);
    assert.deepEqual(await stretch("7d", 0), ["2026-11-15T23:00:00.000Z", "2026-11-22T15:20:00.000Z"]);
    assert.deepEqual(await stretch("30d", 0), ["2026-10-23T22:00:00.000Z", "2026-11-22T15:20:00.000Z"]);
    assert.deepEqual(await stretch("1y", 1), ["2024-11-30T23:00:00.000Z", "2025-11-30T23:00:00.000Z"]);
});

test("marks are round and hold the values", async () => {
    const marked = (...values) => page.evaluate(async given => {
        const { marks, powerMark, roundRange } = await import("/js/ticks.js");
        const range = roundRange(...given);
        return marks(range).map(value => powerMark(value, range).replace("\u00a0", " "));
    }, values);
    assert.deepEqual(await marked(0, 3000, 4), ["0", "1 kW", "2 kW", "3 kW", "4 kW"]);
    assert.deepEqual(await marked(0, 850, 4), ["0", "0.5 kW", "1.0 kW"]);
    assert.deepEqual(await marked(-300, 200, 4), ["−400 W", "−200 W", "0", "200 W", "400 W"]);
});

test("a gap in the readings is a gap in the line", async () => {
    const point = (from, to) => ({ from: `2026-11-22T${from}Z`, to: `2026-11-22T${to}Z`, min_w: 1, mean_w: 2, max_w: 3 });
    const columns = await call("powerplot", "columnsOf",
        [point("10:00:00", "10:01:00"), point("10:01:00", "10:02:00"), point("10:10:00", "10:11:00")]);
    assert.deepEqual(columns[1], [2, 2, null, 2]);
    assert.deepEqual(columns[2], [1, 1, null, 1]);
});

test("the share knows no feeding in, and sums up the small ones", async () => {
    const sensors = Array.from({ length: 14 }, (_, id) => ({ id, title: `S${id}`, power_w: id === 0 ? -500 : 100 - id }));
    const slices = await call("sharecard", "slicesOf", sensors);
    assert.equal(slices.length, 9);
    assert.deepEqual(slices[0], { key: 1, title: "S1", watts: 99, colour: "var(--s0)" });
    assert.equal(slices[8].title, "5 others");
    assert.equal(slices[8].watts, 91 + 90 + 89 + 88 + 87);
    assert.equal((await call("sharecard", "slicesOf", sensors.slice(0, 10))).at(-1).title, "S9"); // nine: all
});
