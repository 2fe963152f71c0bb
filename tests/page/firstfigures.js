// How soon the page shows its first figures: run --first-figures [LOADS]. Medians over LOADS (9) loads by a browser that has
// never seen the page, and over as many by one that has; from the navigation's start to the frame after the figures' own.
import { launch } from "./browser.js";
import { Home } from "./home.js";

const loads = Number(process.argv[2] ?? 9);
const counts = [1, 20, 60, 200];

function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

/// In the page: notes when the figures have been painted, in ms since the navigation began.
function noteFigures() {
    new MutationObserver((_, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => { globalThis.figuresAtMs = performance.now(); });
    }).observe(document, { subtree: true, attributeFilter: ["data-known"] });
}

async function measured(page, go) {
    await go();
    const at = await (await page.waitForFunction(() => globalThis.figuresAtMs)).jsonValue();
    await page.waitForLoadState("networkidle");
    return at;
}

/// The ms of each load: the first by a browser with an empty cache, the second by the same browser.
async function loadsOf(browser, home) {
    const times = { first: [], again: [] };
    for (let load = 0; load < loads; ++load) {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: "en-GB" });
        const page = await context.newPage();
        await page.addInitScript(noteFigures);
        times.first.push(await measured(page, () => page.goto(home.url, { waitUntil: "commit" })));
        times.again.push(await measured(page, () => page.reload({ waitUntil: "commit" })));
        await context.close();
    }
    return times;
}

const browser = await launch();
try {
    for (const count of counts) {
        const home = await Home.open();
        try {
            home.simulate(count, 1000);
            await home.reporting(count);
            const { first, again } = await loadsOf(browser, home);
            const words = times => `${median(times).toFixed(0)} ms (${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)})`;
            const title = `the page's first figures in Chromium, sensors: ${count} (aim: < 1 s)`;
            console.log(`${title.padEnd(64)} ${words(first)}, seen before ${words(again)}`);
        } finally {
            await home.close();
        }
    }
} finally {
    await browser.close();
}
