// The page in Debian's Chromium. Every page that is opened tells what went wrong in it, so that no test overlooks it.
import assert from "node:assert/strict";
import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";

export const phone = { width: 360, height: 800 };
export const tablet = { width: 820, height: 1180 };
export const desktop = { width: 1440, height: 900 };

const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const refusalsAreAnswers = /status of (401|429)/; // what the browser says of a refused login

export function launch() {
    return chromium.launch({ executablePath: process.env.HEMS_CHROMIUM, args: ["--no-sandbox"] });
}

/// A page on the home's address; options as for a context of Playwright's. page.wrongs: errors and what the policy stopped.
export async function openPage(browser, home, { hash = "", ...options } = {}) {
    const context = await browser.newContext({ viewport: desktop, locale: "en-GB", colorScheme: "dark", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.wrongs = [];
    page.on("pageerror", error => page.wrongs.push(error.stack));
    page.on("console", message => {
        if (message.type() === "error" && !refusalsAreAnswers.test(message.text()))
            page.wrongs.push(message.text());
    });
    await page.addInitScript(() => addEventListener("securitypolicyviolation", event =>
        console.error(`the policy stopped ${event.violatedDirective} ${event.blockedURI}`)));
    await page.goto(home.url + hash); // "about:blank" where a test has still to prepare something
    return page;
}

/// Waits until the page shows live figures of so many sensors.
export async function shown(page, sensors) {
    await page.waitForSelector('body[data-link="live"][data-known]');
    await page.waitForFunction(count => document.querySelectorAll(".tile").length === count, sensors);
}

/// Waits until the page's function of the value returns something true. It may reach for what the page has not drawn yet:
/// that is caught in the page, as what is thrown there can also come among the page's own errors.
export function until(page, condition, value = null) {
    return page.waitForFunction(new Function("value", `
        try {
            return (${condition})(value);
        } catch (error) {
            if (/Cannot read properties of (null|undefined)/.test(error.message))
                return false;
            throw error;
        }`), value);
}

export async function closePage(page) {
    await page.unrouteAll({ behavior: "ignoreErrors" }); // a route's handler may be at work still
    assert.deepEqual(page.wrongs, [], "what went wrong in the page");
    await page.context().close();
}

/// As closePage(), after the home has been away: the browser tells of each attempt that failed meanwhile.
export async function closeAfterLoss(page) {
    page.wrongs = page.wrongs.filter(words => !/net::ERR_|WebSocket connection/.test(words));
    await closePage(page);
}

/// What axe finds in the page as it is: nothing, or the test fails and says what.
export async function assertAccessible(page, where) {
    await page.evaluate(await readFile(axeFile, "utf8"));
    const { violations } = await page.evaluate(() => axe.run());
    const words = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target).join(", ")}`);
    assert.deepEqual(words, [], `axe on ${where}`);
}

export async function assertFits(page, where) {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${where} is ${wide} px too wide`);
}

/// Keeps a picture of the page where the build wants it.
export async function picture(page, name) {
    const folder = process.env.HEMS_PICTURES;
    if (!folder)
        return;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
}
