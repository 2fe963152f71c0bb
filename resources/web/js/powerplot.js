// The past's power: the mean as a line in the band from lowest to highest.
import { joined, power } from "./figures.js";
import { axisMarks, markWords, momentWords } from "./historyperiod.js";
import { colour } from "./looks.js";
import { axes } from "./plot.js";
import { marks, powerMark, roundRange } from "./ticks.js";

/// uPlot's columns [s, mean, least, most]: a point at the middle of each bucket, nulls where nothing was measured.
export function columnsOf(points) {
    const columns = [[], [], [], []];
    const push = (...values) => values.forEach((value, index) => columns[index].push(value));
    let end = null;
    for (const { from, to, min_w: least, mean_w: mean, max_w: most } of points) {
        const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
        if (end !== null && fromMs > end)
            push((end + fromMs) / 2000, null, null, null);
        push((fromMs + toMs) / 2000, mean, least, most);
        end = toMs;
    }
    return columns;
}

/// What uPlot takes for these columns over that period.
export function powerOptions(range, period, columns, role) {
    const known = column => column.filter(value => value !== null);
    const span = roundRange(Math.min(0, ...known(columns[2])), Math.max(10, ...known(columns[3])), 5);
    const edge = { stroke: "transparent", width: 0, points: { show: false } };
    return {
        padding: [10, 6, 0, 0],
        scales: {
            x: { time: false, range: () => [period.fromMs / 1000, period.toMs / 1000] },
            y: { range: () => [span.low, span.high] },
        },
        series: [{}, { stroke: colour(role), width: 2, points: { show: columns[0].length < 3 } }, edge, { ...edge }],
        bands: [{ series: [3, 2], fill: `color-mix(in srgb, ${colour(role)} 26%, transparent)` }],
        axes: axes({
            splits: chart => axisMarks(range, period, chart.width).map(ms => ms / 1000),
            write: (chart, time) => markWords(range, time * 1000, chart.width),
        }, {
            splits: () => marks(span),
            values: (_, values) => values.map(watts => powerMark(watts, span)),
        }),
    };
}

/// The tip's words at a point; null in a gap.
export function describePower(range, columns, index) {
    const [time, mean, least, most] = columns.map(column => column[index]);
    if (mean === null || mean === undefined)
        return null;
    return `${momentWords(range, time * 1000)}\n${joined(power(mean))}\n${power(least).value} … ${joined(power(most))}`;
}
