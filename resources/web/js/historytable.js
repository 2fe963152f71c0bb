// The chart's figures as a table, for those who read rather than see, made when it is opened.
import { byId, make } from "./dom.js";
import { fixed, kiloWattHours, measured, unknown } from "./figures.js";
import { barWords, momentWords } from "./historyperiod.js";
import { text } from "./texts.js";

const mostRows = 60;

function fill(heads, rows) {
    byId("history-head").replaceChildren(make("tr", {}, ...heads.map(key => make("th", { scope: "col" }, text(key)))));
    byId("history-rows").replaceChildren(...rows.map(([first, ...rest]) =>
        make("tr", {}, make("th", { scope: "row" }, first), ...rest.map(cell => make("td", {}, cell)))));
}

function watts(value) {
    return value === null ? unknown : fixed(value, 0);
}

/// Some neighbouring points as one, weighted by what was measured.
function merged(points) {
    const covered = points.reduce((sum, point) => sum + point.covered_s, 0);
    const elapsed = (Date.parse(points.at(-1).to) - Date.parse(points[0].from)) / 1000;
    return {
        from: points[0].from,
        least: Math.min(...points.map(point => point.min_w)),
        mean: covered > 0 ? points.reduce((sum, point) => sum + point.mean_w * point.covered_s, 0) / covered : null,
        most: Math.max(...points.map(point => point.max_w)),
        covered: measured(covered, elapsed),
    };
}

export function fillPowerTable(range, points) {
    const size = Math.max(1, Math.ceil(points.length / mostRows));
    const rows = [];
    for (let first = 0; first < points.length; first += size)
        rows.push(merged(points.slice(first, first + size)));
    fill(["columnTime", "columnLeast", "columnMean", "columnMost", "columnMeasured"], rows.map(row =>
        [momentWords(range, Date.parse(row.from)), watts(row.least), watts(row.mean), watts(row.most), row.covered]));
}

export function fillEnergyTable(range, rows) {
    fill(["columnTime", "columnEnergy", "columnMeasured"], rows.map(row =>
        [barWords(range, Date.parse(row.from)), kiloWattHours(row.energy_wh), measured(row.covered_s, row.elapsed_s)]));
}
