// The sensors by what they draw now, the largest first.
import { byId, keepChildren, make, setText } from "./dom.js";
import { joined, power } from "./figures.js";
import { sensorRole } from "./looks.js";
import { text } from "./texts.js";

const mostBars = 12;

/// The sensors that draw or feed in, by size.
export function barsOf(sensors) {
    return [...sensors].filter(sensor => sensor.power_w)
        .sort((a, b) => Math.abs(b.power_w) - Math.abs(a.power_w) || a.id - b.id);
}

export class BarsCard {
    #rows = new Map();
    #none = make("li", { class: "none" }, text("noPower"));

    update({ sensors }) {
        const all = barsOf(sensors.values());
        const shown = all.slice(0, mostBars);
        const list = byId("bars");
        setText(byId("bars-count"), all.length > mostBars ? text("ofAll", { shown: mostBars, all: all.length }) : "");
        keepChildren(list, this.#rows, shown.map(sensor => sensor.id), id => BarsCard.#makeRow(id));
        for (const sensor of shown) {
            const row = this.#rows.get(sensor.id);
            setText(row.name, sensor.title);
            setText(row.watts, joined(power(sensor.power_w)));
            row.fill.style.width = `${Math.abs(sensor.power_w / shown[0].power_w) * 100}%`;
        }
        if (shown.length)
            this.#none.remove();
        else if (!this.#none.isConnected)
            list.append(this.#none);
    }

    static #makeRow(id) {
        const row = { name: make("span", { class: "name" }), watts: make("span"), fill: make("span", { class: "fill" }) };
        row.fill.style.background = `var(--${sensorRole(id)})`;
        return { ...row, element: make("li", {}, row.name, row.watts, make("span", { class: "track" }, row.fill)) };
    }
}
