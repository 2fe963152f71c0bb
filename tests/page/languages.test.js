// The page in every language, and in one that is longer than all of them, on telephones: nothing is cut, nothing lies over
// anything.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertFits, closePage, desktop, launch, openPage, picture, shown } from "./browser.js";
import { Home } from "./home.js";
import { lengthened, longModule } from "./longwords.js";
import { textLayoutFaults } from "./textlayout.js";

let home;
let browser;
before(async () => {
    home = await Home.open();
    await home.past(12, 30);
    home.simulate(12);
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});

const sizes = { "390": { width: 390, height: 844 }, "320": { width: 320, height: 640 }, desktop };
const views = { now: "#now", power: "#history?range=24h&show=power", energy: "#history?range=7d&show=energy" };

/// A page in that language; "long" is the made-up one, in the place of English.
async function openIn(language, viewport) {
    const page = await openPage(browser, { url: "about:blank" }, { viewport, locale: language === "long" ? "en-GB" : language });
    if (language === "long")
        await page.route("**/js/texts-en.js", route => route.fulfill({ contentType: "text/javascript", body: longModule }));
    await page.goto(home.url);
    await shown(page, 12);
    return page;
}

async function assertWhole(page, where) {
    await assertFits(page, where);
    assert.deepEqual(await textLayoutFaults(page), [], where);
    await picture(page, where);
}

for (const language of ["en-GB", "de-DE", "fr-FR", "es-ES", "zh-CN", "long"]) {
    for (const [size, viewport] of Object.entries(sizes)) {
        test(`${language} at ${size}`, async () => {
            const page = await openIn(language, viewport);
            for (const [view, hash] of Object.entries(views)) {
                await page.evaluate(to => { location.hash = to; }, hash);
                if (view !== "now")
                    await page.waitForSelector(`#view-history[data-shown*="${view}"]`);
                await assertWhole(page, `${view}-${language}-${size}`);
            }
            await page.evaluate(() => { location.hash = "#now"; });
            await page.click("#all-off");
            await page.waitForSelector("#login[open]");
            await assertWhole(page, `login-${language}-${size}`);
            await page.fill("#login-code", home.code);
            await page.keyboard.press("Enter");
            await page.waitForSelector("#ask[open]");
            await assertWhole(page, `ask-${language}-${size}`);
            await closePage(page);
        });
    }
}

test("what is cut, outside or over another is seen", async () => {
    const page = await openIn("en-GB", sizes["390"]);
    const faultsAfter = async change => {
        await page.evaluate(change);
        return (await textLayoutFaults(page)).join("\n");
    };
    assert.match(await faultsAfter(() => {
        const box = document.createElement("p");
        box.textContent = "A text that is longer than its box";
        box.style.cssText = "width: 60px; overflow: hidden; white-space: nowrap";
        document.getElementById("main").prepend(box);
    }), /cut: "A text that is longer/);
    assert.match(await faultsAfter(() => {
        document.getElementById("main").firstChild.style.cssText = "margin-left: 300px; white-space: nowrap; width: max-content";
    }), /outside: "A text that is longer/);
    assert.match(await faultsAfter(() => {
        document.getElementById("main").firstChild.style.cssText = "position: absolute; top: 14px; left: 12px";
    }), /text on text/);
    await closePage(page);
});

test("the made-up language is longer and keeps its places", () => {
    assert.equal(lengthened("Off"), "Óóóff");
    assert.ok(lengthened("Settings").length >= 1.4 * "Settings".length);
    assert.match(lengthened("Turn {name} off?"), /\{name\}/);
    assert.match(lengthened("{n} kWh"), /^\{n\} kWh$/);
});
