// The day so far beside the total, set against the same time of the days before.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertFits, closePage, launch, openPage, phone, picture, shown, tablet, until } from "./browser.js";
import { Home } from "./home.js";

let home;
let browser;
before(async () => {
    home = await Home.open();
    const begun = Date.now();
    await home.past(3, 8 * 24);
    await home.settled(begun);
    await home.restart(); // the days before are read when the program starts
    home.simulate(3);
    await home.reporting(3);
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});

/// Until the home has read the days before.
async function today() {
    for (let attempt = 0; attempt < 60; ++attempt) {
        const { today: day } = await home.get("home");
        if (day.last_week)
            return day;
        await new Promise(done => setTimeout(done, 250));
    }
    throw new Error("nothing is known of last week");
}

test("the days before are what the history says of them", async () => {
    const { last_week: week, yesterday } = await today();
    for (const [then, daysAgo] of [[week, 7], [yesterday, 1]]) {
        const from = new Date(Date.parse(then.time) - then.elapsed_s * 1000).toISOString();
        const { rows: [row] } = await home.get(`energy?${new URLSearchParams({ from, to: then.time, by: "total" })}`);
        assert.ok(Math.abs(row.energy_wh - then.energy_wh) <= 0.01 * row.energy_wh + 1, `${row.energy_wh} ${then.energy_wh}`);
        assert.ok(Math.abs(Date.now() - Date.parse(then.time) - daysAgo * 86_400_000) < 3_700_000);
        assert.equal(row.elapsed_s, then.elapsed_s);
    }
});

/// The words that the page has for such a day.
const compared = (page, day) => page.evaluate(async given =>
    (await import("/js/total.js")).comparison(given), day);

test("today is set against last week, or else against yesterday, as the wall does", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    const half = { covered_s: 40_000, elapsed_s: 40_000 };
    const then = { ...half, time: "2026-11-15T11:00:00Z", energy_wh: 10_000 };
    const day = { ...half, energy_wh: 9_200, last_week: then, yesterday: { ...then, energy_wh: 8_000 } };
    assert.deepEqual(await compared(page, day),
        { words: "−8\u00a0% vs last Sunday", less: true, hint: "Last Sunday by this time: 10.0\u00a0kWh." });
    assert.deepEqual(await compared(page, { ...day, last_week: null }),
        { words: "+15\u00a0% vs yesterday", less: false, hint: "Yesterday by this time: 8.00\u00a0kWh." });
    assert.equal((await compared(page, { ...day, last_week: { ...then, covered_s: 30_000 } })).less, false);
    assert.equal(await compared(page, { ...day, covered_s: 30_000 }), null); // today itself is hardly known
    assert.equal(await compared(page, { ...day, last_week: { ...then, energy_wh: 40 }, yesterday: null }), null);
    assert.equal((await compared(page, { ...day, energy_wh: 10_010 })).words, "0\u00a0% vs last Sunday");
    await closePage(page);
});

/// No figure of the day stands out of its place.
async function assertWhole(page, width) {
    const cut = await page.$$eval(".kpis *, .hero", all => all.filter(element => element.checkVisibility()
        && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline")
        .map(element => element.id || element.textContent));
    assert.deepEqual(cut, [], `cut at ${width}`);
}

test("what the home knows is shown, at every size", async () => {
    await today();
    for (const viewport of [{ width: 320, height: 640 }, phone, tablet, { width: 1280, height: 800 }, { width: 1920, height: 1080 }]) {
        for (const locale of ["en-GB", "zh-CN"]) {
            const page = await openPage(browser, { url: "about:blank" }, { viewport, locale });
            await page.routeWebSocket(/live/, socket => { // of a day that is well known and has its price
                socket.connectToServer().onMessage(data => {
                    const message = JSON.parse(data);
                    Object.assign(message.home.today, { energy_wh: 14_230, covered_s: 60_000, elapsed_s: 60_000, cost: 3.97,
                        price_per_kwh: 0.28, currency: "EUR", peak_w: 4873, peak_at: message.home.time, base_load_w: 210,
                        base_load_at: message.home.time,
                        last_week: { time: "2026-11-18T19:00:00Z", energy_wh: 15_400, covered_s: 60_000, elapsed_s: 60_000 } });
                    socket.send(JSON.stringify(message));
                });
            });
            await page.goto(home.url);
            await shown(page, 3);
            await until(page, () => document.getElementById("today-compared").textContent !== "");
            assert.match(await page.textContent("#today-compared"), locale === "zh-CN" ? /^比上星期三 −8\s%$/ : /^−8\s% vs last Wednesday$/);
            assert.equal(await page.textContent("#today-cost"), "€3.97");
            assert.match(await page.textContent("#today-price"), locale === "zh-CN" ? /^每千瓦时 €0\.28$/ : /^€0\.28 a kWh$/);
            assert.match(await page.textContent("#base-load"), /^210\sW$/);
            await assertFits(page, `the day at ${viewport.width}`);
            await assertWhole(page, viewport.width);
            await picture(page, `day-${viewport.width}-${locale}`);
            await closePage(page);
        }
    }
});

test("without a price there is no cost, and the others take its place", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    assert.equal(await page.isVisible("#today-cost-box"), false);
    for (const width of [320, 355, 357, 390, 600, 820, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 });
        await assertWhole(page, width);
    }
    await closePage(page);
});
