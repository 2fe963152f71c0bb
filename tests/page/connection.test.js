// A lost home is said to be lost, its figures age, and the page comes back by itself with what it has missed.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, closeAfterLoss, launch, openPage, picture, shown, until } from "./browser.js";
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

test("a home that hangs is noticed, and found again", async () => {
    let watts = 100;
    const sensor = await home.plug({ id: 1, sn: "PLUG", watts: () => watts });
    const page = await openPage(browser, home);
    await until(page, () => document.getElementById("total").textContent === "100 W");
    home.freeze(true);
    await page.waitForSelector('body[data-link="lost"]');
    await page.getByText("No connection to the home.").waitFor();
    await until(page, () => /The figures are \d+ seconds old\./.test(document.getElementById("link-banner").textContent));
    assert.equal(await page.textContent("#total"), "100 W"); // the last known, and marked as old

    await assertAccessible(page, "the lost home");
    await picture(page, "lost-desktop");

    watts = 900;
    home.freeze(false);
    await page.waitForSelector('body[data-link="live"]');
    await until(page, () => document.getElementById("total").textContent === "900 W");
    assert.equal(await page.textContent("#link-banner"), "");
    sensor.close();
    await closeAfterLoss(page);
});

test("a home that starts again is found by itself, with the wanted states that it kept", async () => {
    const page = await openPage(browser, home);
    await shown(page, 1);
    await home.restart();
    const sensor = await home.plug({ id: 2, sn: "NEW" });
    await shown(page, 2);
    sensor.close();
    await closeAfterLoss(page);
});

test("Try now does not wait for the pause", async () => {
    const page = await openPage(browser, home);
    await shown(page, 2);
    await home.stop();
    await until(page, () => /in ([89]|1\d) seconds/.test(document.getElementById("link-banner").textContent));
    const asked = page.waitForRequest(/session/, { timeout: 6000 }); // the pause itself lasts seven at least
    await page.click("#link-banner button");
    await asked;
    await home.start(home.port, home.webPort);
    await page.evaluate(() => document.querySelector("#link-banner button")?.click()); // it may be back by itself
    await page.waitForSelector('body[data-link="live"]');
    await closeAfterLoss(page);
});

test("the line and the tiles know what was before the page and the program began", async () => {
    await home.restart();
    const sensor = await home.plug({ id: 3, sn: "LATE", watts: () => 1700 });
    const page = await openPage(browser, home);
    await shown(page, 3);
    // Of the first test's 100 W, in front of what the program itself has seen.
    await until(page, () => /now 1,700\sW, lowest \d{1,3}\sW, highest 1,700\sW/.test(
        document.getElementById("live-chart").getAttribute("aria-label")));
    await until(page, () => document.querySelector('[data-sensor="1"] .spark path').getAttribute("d").startsWith("M")); // all that it has is of the past
    sensor.close();
    await closeAfterLoss(page);
});
