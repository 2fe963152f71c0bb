// The past's energy: a bar for each hour, day or month; paler where it was only partly measured.
import { fixed, kiloWattHours, measured } from "./figures.js";
import { barWords, markWords } from "./historyperiod.js";
import { colour } from "./looks.js";
import { axes, wordsWidth } from "./plot.js";
import { text } from "./texts.js";
import { decimalsFor, marks, roundRange } from "./ticks.js";

const nearlyAll = 0.98;

export function coveredShare({ covered_s: covered, elapsed_s: elapsed }) {
    return elapsed > 0 ? covered / elapsed : 0;
}

/// Rows of five minutes from the readings' means: W × s. The home's mean is over all of the time that is over, a
/// sensor's over what was measured of it.
export function rowsOfPoints(points, isHome, nowMs) {
    return points.map(({ from, to, mean_w: mean, covered_s: covered }) => {
        const elapsed = (Math.min(Date.parse(to), nowMs) - Date.parse(from)) / 1000;
        return { from, to, energy_wh: mean * (isHome ? elapsed : covered) / 3600, covered_s: covered, elapsed_s: elapsed };
    });
}

/// uPlot's columns [index, kWh of the whole bars, kWh of the pale ones].
export function columnsOf(rows) {
    const whole = row => coveredShare(row) >= nearlyAll;
    return [rows.map((_, index) => index), rows.map(row => whole(row) ? row.energy_wh / 1000 : null),
        rows.map(row => whole(row) || row.covered_s === 0 ? null : row.energy_wh / 1000)];
}

export function energyOptions(range, rows, role) {
    const values = rows.map(row => row.energy_wh / 1000);
    const span = roundRange(Math.min(0, ...values), Math.max(0.001, ...values), 5);
    const bars = uPlot.paths.bars({ size: [0.72, 84], radius: 0.14 });
    const look = { width: 0, paths: bars, points: { show: false } };
    const write = (chart, place) => markWords(range, Date.parse(rows[place].from), chart.width);
    const lastWidth = chart => rows.length ? Math.ceil(wordsWidth(write(chart, rows.length - 1))) : 0;
    const pale = `color-mix(in srgb, ${colour(role)} 42%, transparent)`;
    return {
        padding: [10, chart => lastWidth(chart) / 2 + 3, 0, 0], // the last word stands under the last bar
        scales: {
            x: { time: false, range: () => [-0.6, rows.length - 0.4] },
            y: { range: () => [span.low, span.high] },
        },
        series: [{}, { ...look, fill: colour(role) }, { ...look, fill: pale }],
        axes: axes({
            splits: chart => labelled(rows.length, chart.width, lastWidth(chart) + 12),
            write,
        }, { splits: () => marks(span), values: (_, marked) => marked.map(kwh => energyMark(kwh, span)) }),
        cursor: { y: false, drag: { x: false, y: false }, points: { show: false } },
    };
}

/// The highest mark tells the unit.
function energyMark(kwh, { step, high }) {
    const words = fixed(kwh, decimalsFor(step));
    return kwh > high - step / 2 ? `${words}\u00a0kWh` : words;
}

/// Every so manyth bar, so that the words have so many px each; counted from the last, which is now.
function labelled(count, width, each) {
    const every = Math.max(1, Math.ceil(count * Math.max(54, each) / Math.max(1, width - 60)));
    const found = [];
    for (let place = count - 1; place >= 0; place -= every)
        found.unshift(place);
    return found;
}

export function describeEnergy(range, rows, index) {
    const row = rows[index];
    if (!row)
        return null;
    const covered = text("measuredShare", { share: measured(row.covered_s, row.elapsed_s) });
    return `${barWords(range, Date.parse(row.from))}\n${kiloWattHours(row.energy_wh)}\u00a0kWh\n${covered}`;
}
