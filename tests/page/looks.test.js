// Every view in both languages, both schemes and three sizes: axe finds nothing, nothing is too wide, nothing goes wrong.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertFits, closePage, desktop, launch, openPage, phone, picture, shown, tablet, until }
    from "./browser.js";
import { Home } from "./home.js";

let home;
let browser;
before(async () => {
    home = await Home.open();
    await home.past(12, 30);
    home.simulate(12);
    await home.plug({ id: 40, sn: "The instantaneous water heater in the guest bathroom upstairs", watts: () => 1850 });
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});

const sizes = { phone, tablet, desktop };
const views = { now: "#now", power: "#history?range=24h&show=power", energy: "#history?range=7d&show=energy" };

for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of ["dark", "light"]) {
        test(`${size}, ${colorScheme}`, async () => {
            for (const locale of ["en-GB", "zh-CN"]) {
                const page = await openPage(browser, home, { viewport, colorScheme, locale });
                await shown(page, 13);
                for (const [view, hash] of Object.entries(views)) {
                    await page.evaluate(to => { location.hash = to; }, hash);
                    if (view !== "now")
                        await page.waitForSelector(`#view-history[data-shown*="${view}"]`);
                    const name = `${view}-${size}-${colorScheme}-${locale}`;
                    await assertFits(page, name);
                    await assertAccessible(page, name);
                    await picture(page, name);
                }
                await closePage(page);
            }
        });
    }
}

test("high contrast and dialogs are accessible too", async () => {
    for (const colorScheme of ["dark", "light"]) {
        const page = await openPage(browser, home, { contrast: "more", colorScheme });
        await shown(page, 13);
        await assertAccessible(page, `high contrast, ${colorScheme}`);
        await picture(page, `contrast-${colorScheme}`);
        await page.click("#all-off");
        await page.waitForSelector("#login[open]");
        await assertAccessible(page, `login, ${colorScheme}`);
        await page.fill("#login-code", home.code);
        await page.keyboard.press("Enter");
        await page.waitForSelector("#ask[open]");
        await assertAccessible(page, `question, ${colorScheme}`);
        await picture(page, `question-${colorScheme}`);
        await page.keyboard.press("Escape");
        await closePage(page);
    }
});

/// What of these elements a browser with the system's own colours paints in the colour of the chosen.
const chosenOf = (page, selector) => page.$$eval(selector, (all, highlight) => {
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.cssText = `forced-color-adjust: none; background: ${highlight}`;
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return all.filter(element => getComputedStyle(element).backgroundColor === backgroundColor)
        .map(element => element.textContent.trim());
}, "Highlight");

test("with the system's own colours the chosen is marked, and so is the focus", async () => {
    for (const colorScheme of ["dark", "light"]) {
        const page = await openPage(browser, home, { forcedColors: "active", colorScheme,
            hash: "#history?range=7d&show=energy" });
        await page.waitForSelector("#view-history[data-shown]");
        assert.deepEqual(await chosenOf(page, ".views a"), ["History"]);
        assert.deepEqual(await chosenOf(page, ".segments span"), ["7 d", "Energy"]);
        await page.keyboard.press("Tab");
        await page.focus(".views a[aria-current]");
        assert.equal(await page.$eval(".views a[aria-current]", link => getComputedStyle(link).outlineWidth), "3px");
        await assertAccessible(page, `own colours, ${colorScheme}`);
        await picture(page, `forced-${colorScheme}`);
        await closePage(page);
    }
});

test("a browser that speaks Chinese gets Chinese, others what they know or English", async () => {
    const expected = { "zh-CN": ["zh-CN", "家庭能源"], "zh-TW": ["zh-CN", "家庭能源"], "en-US": ["en-US", "Home energy"],
        "it-IT": ["en", "Home energy"] };
    for (const [locale, [language, title]] of Object.entries(expected)) {
        const page = await openPage(browser, home, { locale });
        await shown(page, 13);
        assert.equal(await page.getAttribute("html", "lang"), language);
        assert.equal(await page.title(), title);
        assert.equal(await page.textContent("h1"), title);
        await closePage(page);
    }
});

test("the clock is whole on a phone, also where it has twelve hours and the date no room", async () => {
    for (const locale of ["en-GB", "en-US", "zh-CN"]) {
        const page = await openPage(browser, home, { viewport: phone, locale });
        await shown(page, 13);
        await until(page, () => document.getElementById("clock").textContent !== "");
        const [time, room, name] = await page.evaluate(() => ["#clock", ".clock", "h1"]
            .map(what => document.querySelector(what).getBoundingClientRect().toJSON()));
        assert.ok(time.left >= room.left && time.right <= room.right && time.bottom <= room.bottom + 4, locale);
        assert.ok(name.right < time.left && Math.abs(name.top - room.top) < 12, locale);
        await closePage(page);
    }
});

test("whoever wants less motion gets none", async () => {
    const page = await openPage(browser, home, { reducedMotion: "reduce" });
    await shown(page, 13);
    const moving = await page.evaluate(() => document.getAnimations().length);
    assert.equal(moving, 0);
    assert.equal(await page.$eval(".switch .knob", knob => getComputedStyle(knob).transitionDuration), "0s");
    await closePage(page);
});

test("a phone on its side, and four times as large, leave the room to the figures", async () => {
    for (const viewport of [{ width: 667, height: 300 }, { width: 320, height: 256 }]) {
        for (const hash of ["#now", "#history"]) {
            const page = await openPage(browser, home, { viewport, hash });
            await shown(page, 13);
            assert.ok(await page.$eval(".views", views => views.getBoundingClientRect().bottom)
                < await page.$eval("main", main => main.getBoundingClientRect().top));
            assert.ok(await page.$eval("#link-history span", word => word.getBoundingClientRect().height) < 30);
            await assertFits(page, `${hash} at ${viewport.width}`);
            await closePage(page);
        }
    }
});

test("what a thumb is to meet is at least 44 px high", async () => {
    const page = await openPage(browser, home, { viewport: phone, hasTouch: true, isMobile: true });
    await shown(page, 13);
    for (const hash of ["#now", "#history"]) {
        await page.evaluate(to => { location.hash = to; }, hash);
        if (hash === "#history")
            await page.waitForSelector("#view-history[data-shown]");
        const small = await page.$$eval("button, select, .views a, .segments label, summary", found => found
            .filter(element => element.checkVisibility()).map(element => [element.id || element.className || element.tagName,
                element.getBoundingClientRect()])
            .filter(([, box]) => box.height > 0 && (box.height < 44 || box.width < 44)).map(([name]) => name));
        assert.deepEqual(small, []);
    }
    await closePage(page);
});
