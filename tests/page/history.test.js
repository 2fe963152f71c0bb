// The past in each range, as power and energy, of the home and of one sensor.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertFits, closePage, launch, openPage, phone, shown, until } from "./browser.js";
import { Home } from "./home.js";

/// Since noon of the day before yesterday: in every time zone near it, that day is measured in part at any hour.
const pastHours = (Date.now() % 86_400_000) / 3_600_000 + 36;

let home;
let browser;
before(async () => {
    home = await Home.open();
    const begun = Date.now();
    await home.past(4, pastHours);
    await home.settled(begun);
    home.simulate(4);
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});

const showing = (page, words) => page.waitForSelector(`#view-history[data-shown="${words}"]`);
const figure = (page, id) => page.textContent(`#history-${id}`);
/// The share of the chart's pixels that are not empty.
const inked = page => page.locator("#history-chart canvas").evaluate(canvas => {
    const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
    let found = 0;
    for (let at = 3; at < pixels.length; at += 4)
        found += pixels[at] > 0;
    return found / (pixels.length / 4);
});

for (const range of ["1h", "24h", "7d", "30d", "1y"]) {
    for (const what of ["power", "energy"]) {
        test(`${what} of ${range}`, async () => {
            const page = await openPage(browser, home, { hash: `#history?range=${range}&show=${what}` });
            await showing(page, `${range} ${what} home 0`);
            assert.match(await figure(page, "energy"), /^[\d.,]+\skWh$/);
            assert.match(await figure(page, "mean"), /^[\d.,]+\sk?W$/);
            assert.match(await figure(page, "highest"), /^[\d.,]+\sk?W$/);
            assert.match(await figure(page, "covered"), /^\d+\s%$/);
            assert.ok(await inked(page) > 0.005, "the chart is drawn");
            assert.match(await page.getAttribute("#history-chart", "aria-label"), /kWh, mean .*W, highest .*W/);
            await page.click("#history-details summary");
            await page.locator("#history-rows tr").first().waitFor();
            await closePage(page);
        });
    }
}

test("the figures are the interface's, and the covered share is told", async () => {
    const page = await openPage(browser, home, { hash: "#history?range=7d&show=energy" });
    await showing(page, "7d energy home 0");
    const asked = await page.evaluate(() => performance.getEntriesByType("resource").map(entry => entry.name)
        .find(name => name.includes("by=total")));
    const { rows: [row] } = await (await fetch(asked)).json();
    assert.equal(await figure(page, "energy"), `${(row.energy_wh / 1000).toFixed(row.energy_wh < 99_950 ? 1 : 0)}\u00a0kWh`);
    const covered = Math.floor(row.covered_s / row.elapsed_s * 100);
    assert.ok(covered > 20 && covered < 45, `${pastHours} h of 7 d, and not ${covered} %`);
    assert.equal(await figure(page, "covered"), `${covered}\u00a0%`);
    assert.match(await figure(page, "key"), /every day.*Paler bars/);
    await closePage(page);
});

test("one sensor, earlier, later, and back to now, all in the address", async () => {
    const page = await openPage(browser, home);
    await shown(page, 4);
    await page.click('[data-sensor="2"] h3 a');
    await showing(page, "24h power 2 0");
    assert.match(await page.textContent("#history-title"), /^Power of /);
    const now = await figure(page, "when");
    await page.click("#history-earlier");
    await showing(page, "24h power 2 1");
    assert.notEqual(await figure(page, "when"), now);
    await page.locator("#history-whats label", { hasText: "Energy" }).click();
    await showing(page, "24h energy 2 1");
    assert.match(page.url(), /#history\?sensor=2&range=24h&show=energy&back=1$/);
    await page.reload();
    await showing(page, "24h energy 2 1");
    await page.click("#history-present");
    await showing(page, "24h energy 2 0");
    assert.equal(await page.isDisabled("#history-later"), true);
    await page.goBack();
    await showing(page, "24h energy 2 1");
    await closePage(page);
});

test("a time without measurement is said to be one", async () => {
    const page = await openPage(browser, home, { hash: "#history?range=24h&back=300" });
    await showing(page, "24h power home 300");
    await page.getByText("Nothing was measured in this time.").waitFor();
    assert.equal(await figure(page, "energy"), "–");
    await closePage(page);
});

test("the arrow keys choose the range, on a phone too", async () => {
    const page = await openPage(browser, home, { hash: "#history", viewport: phone });
    await showing(page, "24h power home 0");
    await page.focus('input[value="24h"]');
    await page.keyboard.press("ArrowRight");
    await showing(page, "7d power home 0");
    await assertFits(page, "the history on a phone");
    await closePage(page);
});

test("the pointer is told the value beneath it", async () => {
    const page = await openPage(browser, home, { hash: "#history?range=24h&show=energy" });
    await showing(page, "24h energy home 0");
    const box = await page.locator("#history-chart .u-over").boundingBox();
    await page.mouse.move(box.x + box.width - 40, box.y + box.height / 2);
    await until(page, () => /\d\skWh\n\d+\s% measured$/.test(document.querySelector("#history-chart .tip").textContent));
    await closePage(page);
});
