// Who draws how much of the power now: a ring and its legend. What feeds in is no part of it.
import { byId, keepChildren, make, makeSvg, setAttribute, setText } from "./dom.js";
import { share, shortPower } from "./figures.js";
import { sensorRole } from "./looks.js";
import { text } from "./texts.js";

const mostSlices = 9; // the eight largest and the rest
const outer = 116;
const inner = 78;
const gap = 0.02; // radians between slices

/// The largest draws, the rest as one: [{key, title, watts, colour}], largest first.
export function slicesOf(sensors) {
    const drawing = [...sensors].filter(sensor => sensor.power_w > 0)
        .sort((a, b) => b.power_w - a.power_w || a.id - b.id);
    const kept = drawing.length > mostSlices ? mostSlices - 1 : drawing.length;
    const slices = drawing.slice(0, kept).map(({ id, title, power_w: watts }) =>
        ({ key: id, title, watts, colour: `var(--${sensorRole(id)})` }));
    const rest = drawing.slice(kept);
    if (rest.length) {
        slices.push({ key: "rest", title: text("others", { n: rest.length }), colour: "var(--idle)",
            watts: rest.reduce((sum, sensor) => sum + sensor.power_w, 0) });
    }
    return slices;
}

function point(radius, angle) {
    return `${(120 + radius * Math.cos(angle)).toFixed(2)} ${(120 + radius * Math.sin(angle)).toFixed(2)}`;
}

/// A ring's piece from one part of the whole to another, 0 ≤ from < to ≤ 1.
function ringPiece(from, to) {
    if (to - from > 0.9995) {
        const ring = radius => `M${point(radius, 0)}A${radius} ${radius} 0 1 1 ${point(radius, Math.PI)}` +
            `A${radius} ${radius} 0 1 1 ${point(radius, 0)}Z`;
        return ring(outer) + ring(inner);
    }
    const begin = from * 2 * Math.PI - Math.PI / 2;
    const end = Math.max(begin + 0.004, to * 2 * Math.PI - Math.PI / 2 - gap);
    const large = end - begin > Math.PI ? 1 : 0;
    return `M${point(outer, begin)}A${outer} ${outer} 0 ${large} 1 ${point(outer, end)}` +
        `L${point(inner, end)}A${inner} ${inner} 0 ${large} 0 ${point(inner, begin)}Z`;
}

export class ShareCard {
    #ring = makeSvg("g");
    #value = makeSvg("text", { class: "share-value", x: 120, y: 126 });
    #unit = makeSvg("text", { class: "share-unit", x: 120, y: 150 });
    #pieces = new Map();
    #rows = new Map();
    #none = make("li", { class: "none" }, text("noPower"));

    constructor() {
        byId("donut").append(this.#ring, this.#value, this.#unit);
    }

    update({ sensors }) {
        const slices = slicesOf(sensors.values());
        const whole = slices.reduce((sum, slice) => sum + slice.watts, 0);
        const middle = shortPower(whole);
        setText(this.#value, middle.value);
        setText(this.#unit, middle.unit);
        this.#updateRing(slices, whole);
        this.#updateLegend(slices, whole);
    }

    #updateRing(slices, whole) {
        const keys = slices.length ? slices.map(slice => slice.key) : ["none"];
        keepChildren(this.#ring, this.#pieces, keys, () => ({ element: makeSvg("path", { "fill-rule": "evenodd" }) }));
        if (!slices.length)
            this.#draw("none", 0, 1, "var(--track)");
        let from = 0;
        for (const { key, watts, colour } of slices) {
            this.#draw(key, from, from + watts / whole, colour);
            from += watts / whole;
        }
    }

    #draw(key, from, to, colour) {
        const { element } = this.#pieces.get(key);
        setAttribute(element, "d", ringPiece(from, to));
        element.style.fill = colour;
    }

    #updateLegend(slices, whole) {
        const list = byId("share-legend");
        keepChildren(list, this.#rows, slices.map(slice => slice.key), () => ShareCard.#makeRow());
        for (const { key, title, watts, colour } of slices) {
            const row = this.#rows.get(key);
            row.swatch.style.background = colour;
            setText(row.name, title);
            setText(row.part, share(watts, whole));
        }
        if (slices.length)
            this.#none.remove();
        else if (!this.#none.isConnected)
            list.append(this.#none);
    }

    static #makeRow() {
        const row = { swatch: make("span", { class: "swatch" }), name: make("span", { class: "name" }),
            part: make("span", { class: "part" }) };
        return { ...row, element: make("li", {}, row.swatch, row.name, row.part) };
    }
}
