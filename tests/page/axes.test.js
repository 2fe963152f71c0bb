// No word of a chart's axes leaves its picture or runs into its neighbour: at all widths, in all languages, at all times.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { closePage, launch, openPage, shown } from "./browser.js";
import { Home } from "./home.js";

const widths = [250, 280, 296, 320, 360, 375, 390, 412, 480, 519, 521, 600, 768, 820, 1024, 1280, 1440, 1920];

let home;
let browser;
before(async () => {
    home = await Home.open();
    await home.plug({ id: 1, sn: "PLUG" });
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});

/// In the page: remembers each word that is drawn on a canvas, and what is wrong with it.
function watchWords() {
    globalThis.wrongWords = [];
    globalThis.words = 0;
    const drawn = new WeakMap(); // canvas → the words beneath the picture that were drawn since it was emptied
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...values) {
        drawn.set(this.canvas, []);
        clearRect.apply(this, values);
    };
    CanvasRenderingContext2D.prototype.fillText = function (words, x, y) {
        fillText.call(this, words, x, y);
        const size = this.measureText(words);
        const box = { words, left: x - size.actualBoundingBoxLeft, right: x + size.actualBoundingBoxRight,
            top: y - size.actualBoundingBoxAscent, bottom: y + size.actualBoundingBoxDescent };
        ++globalThis.words;
        const { width, height } = this.canvas;
        if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height)
            globalThis.wrongWords.push(`"${words}" leaves ${width} × ${height}: ${JSON.stringify(box)}`);
        const others = drawn.get(this.canvas) ?? [];
        for (const other of others) {
            if (box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom)
                globalThis.wrongWords.push(`"${words}" lies over "${other.words}" at ${width}`);
        }
        drawn.set(this.canvas, [...others, box]);
    };
}

/// In the page: draws each chart of the past at each width, at times that put marks at both edges.
async function drawPast(widths) {
    const [{ loadLibrary }, power, energy, period, { setZone }] = await Promise.all(
        ["plot", "powerplot", "energyplot", "historyperiod", "zone"].map(name => import(`/js/${name}.js`)));
    await loadLibrary();
    setZone("Europe/Berlin");
    const draw = async (width, options, data) => {
        const box = document.body.appendChild(document.createElement("div"));
        const chart = new uPlot({ legend: { show: false }, ...options, width, height: 240 }, data, box);
        await new Promise(drawn => queueMicrotask(() => queueMicrotask(drawn))); // uPlot draws behind the present task
        chart.destroy();
        box.remove();
    };
    const rowOf = (fromMs, toMs, watts) => ({ from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString(),
        min_w: -watts, mean_w: watts / 2, max_w: watts, covered_s: 1, elapsed_s: 1, energy_wh: watts });
    for (const range of period.ranges) {
        for (const hoursAgo of [0, 0.02, 0.1, 0.3, 0.51, 0.9, 5, 11, 30, 200]) {
            const stretch = period.periodOf(range, 0, Date.parse("2026-11-22T20:04:00Z") - hoursAgo * 3_600_000);
            const step = (stretch.toMs - stretch.fromMs) / 30;
            const rows = Array.from({ length: 30 }, (_, index) => rowOf(stretch.fromMs + index * step,
                stretch.fromMs + (index + 1) * step, 12 ** (1 + hoursAgo % 6)));
            const columns = power.columnsOf(rows);
            for (const width of widths) {
                await draw(width, power.powerOptions(range, stretch, columns, "accent"), columns);
                await draw(width, energy.energyOptions(range, rows, "accent"), energy.columnsOf(rows));
            }
        }
    }
}

/// In the page: the line of now at each width, while its end moves over five minutes.
async function drawNow(widths) {
    const [{ LiveChart }, { Trail }, { loadLibrary }] = await Promise.all(
        ["livechart", "trail", "plot"].map(name => import(`/js/${name}.js`)));
    await loadLibrary();
    const begin = Date.parse("2026-11-22T17:50:00Z");
    const store = { link: { state: "live" }, trail: new Trail(900) };
    store.trail.fill(begin / 1000 - 900, 3, Array.from({ length: 300 }, (_, index) => 10 * index));
    const chart = new LiveChart(store);
    const box = document.getElementById("live-chart");
    for (const width of widths) {
        box.style.width = `${width}px`;
        await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))); // its size has been heard of
        for (let second = 0; second < 300; second += 7) {
            const power = [140, 2_870, 94_000, -3_400][second % 4];
            store.homeNow = () => begin + second * 1000;
            store.home = { power_w: power, limit_w: second % 3 ? null : Math.abs(power) * 1.1 };
            chart.update();
            await new Promise(drawn => queueMicrotask(() => queueMicrotask(drawn)));
        }
    }
}

for (const locale of ["en-GB", "en-US", "zh-CN"]) {
    for (const [what, draw] of [["the past", drawPast], ["now", drawNow]]) {
        test(`${what} in ${locale}`, async () => {
            const page = await openPage(browser, { url: "about:blank" }, { locale });
            await page.addInitScript(watchWords);
            await page.goto(home.url);
            await shown(page, 1);
            await page.evaluate(draw, widths);
            const { wrong, words } = await page.evaluate(() => ({ wrong: globalThis.wrongWords, words: globalThis.words }));
            assert.ok(words > 5_000, `only ${words} words were drawn`);
            assert.deepEqual(wrong.slice(0, 5), [], `${wrong.length} of ${words}`);
            await closePage(page);
        });
    }
}
