// The page shows what the home tells, and keeps showing it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, closePage, launch, openPage, picture, shown, until } from "./browser.js";
import { Home } from "./home.js";

let home;
let browser;
before(async () => {
    home = await Home.open();
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});

test("an empty home tells how the first sensor comes, and shows it when it does", async () => {
    const page = await openPage(browser, home);
    await page.waitForSelector("#empty:not([hidden])");
    assert.match(await page.textContent("#empty-address"), new RegExp(`to 127\\.0\\.0\\.1, port ${home.port},`));
    await assertAccessible(page, "the empty home");
    await picture(page, "empty-desktop");
    assert.match(await page.textContent("#empty-shut"), /switch in the HEMS window.*listen=0\.0\.0\.0/);
    assert.doesNotMatch(await page.textContent("#empty"), /simulat/i); // nothing made up for a real home

    const sensor = await home.plug({ id: 7, sn: "FIRST", watts: () => 0 });
    await shown(page, 1);
    assert.equal(await page.isVisible("#empty"), false);
    sensor.close();
    await closePage(page);
});

test("figures move: the total, the tile, the share and the bars", async () => {
    let watts = 400;
    const sensors = [
        await home.plug({ id: 1, sn: "KETTLE", watts: () => watts }),
        await home.plug({ id: 2, sn: "LAMP", watts: () => 100 }),
    ];
    const page = await openPage(browser, { url: "about:blank" });
    const opened = page.waitForEvent("websocket");
    await page.goto(home.url);
    const socket = await opened;
    await until(page, () => document.getElementById("total").textContent === "500 W");
    assert.equal(await page.textContent('[data-sensor="1"] .power'), "400 W");
    assert.match(await page.textContent("#share-legend"), /KETTLE80\.0\s%LAMP20\.0\s%/);
    watts = 2300;
    await until(page, () => document.getElementById("total").textContent === "2,400 W");
    assert.equal(await page.textContent('[data-sensor="1"] .power'), "2,300 W");
    assert.match(await page.textContent("#bars"), /^KETTLE2,300\sW/);
    await until(page, () => /now 2,400\sW, lowest [\d,]+\sW, highest 2,400\sW/.test(
        document.getElementById("live-chart").getAttribute("aria-label")));
    await socket.waitForEvent("framereceived", ({ payload }) =>
        JSON.parse(payload).home.trail_add?.some(added => added.power_w > 2000));
    watts = 200; // what has been stays in the line
    await until(page, () => /now 300\sW, lowest [\d,]+\sW, highest 2,\d+\sW/.test(
        document.getElementById("live-chart").getAttribute("aria-label")));
    assert.ok(await page.locator("#live-chart canvas").evaluate(canvas => canvas.width > 0));
    sensors.forEach(sensor => sensor.close());
    await closePage(page);
});

test("a sensor that falls silent is shown as lost, not as a figure", async () => {
    const sensor = await home.plug({ id: 3, sn: "GARAGE" });
    const page = await openPage(browser, home);
    await until(page, () => document.querySelector('[data-sensor="3"] .status')?.textContent === "On");
    while ((await home.get("sensors/3")).poll_period_s > 1) // until that is known it may be silent for 40 s
        await page.waitForTimeout(50);
    sensor.close();
    await until(page, () => /^Lost \d+ s ago$/.test(document.querySelector('[data-sensor="3"] .status').textContent));
    assert.match(await page.textContent('[data-sensor="3"] .power'), /^[–0] W$/);
    await closePage(page);
});

test("a name is text, whatever is in it", async () => {
    const evil = "<img src=x onerror=document.title='taken'>";
    const sensor = await home.plug({ id: 66, sn: evil });
    const page = await openPage(browser, home);
    await until(page, () => document.querySelector('[data-sensor="66"] .status')?.textContent === "On");
    assert.equal(await page.textContent('[data-sensor="66"] h3'), evil);
    assert.ok((await page.textContent("#share-legend")).includes(evil));
    await page.click("#link-history");
    await page.selectOption("#history-who", "66");
    await until(page, () => document.getElementById("history-title").textContent.includes("<img"));
    assert.equal(await page.locator("img").count(), 0);
    assert.equal(await page.title(), "Home energy");
    sensor.close();
    await closePage(page);
});

test("messages that have been shown are not kept", async () => {
    const page = await openPage(browser, { url: "about:blank" });
    await page.addInitScript(() => {
        const { push } = Array.prototype;
        globalThis.kept = 0;
        Array.prototype.push = function (...things) {
            globalThis.kept += things.filter(thing => typeof thing === "string" && thing.includes('"type":"change"')).length;
            return push.apply(this, things);
        };
    });
    let heard = 0;
    page.on("websocket", socket => socket.on("framereceived", ({ payload }) => {
        heard += payload.includes('"type":"change"') ? 1 : 0;
    }));
    let watts = 100;
    const sensor = await home.plug({ id: 9, sn: "WAVE", watts: () => ++watts });
    await page.goto(home.url);
    await page.waitForSelector('body[data-link="live"] .tile');
    const [kept, before] = [await page.evaluate(() => globalThis.kept), heard];
    for (let tries = 0; tries < 100 && heard < before + 5; ++tries)
        await page.waitForTimeout(200);
    assert.ok(heard >= before + 5, `${heard} changes`);
    assert.equal(await page.evaluate(() => globalThis.kept), kept);
    sensor.close();
    await closePage(page);
});
