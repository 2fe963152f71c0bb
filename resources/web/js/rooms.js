// The rooms above the tiles: a choice of one of them, where the owner has given sensors rooms. It stays in the address.
import { byId, keepChildren, make, setAttribute, setText } from "./dom.js";
import { joined, power } from "./figures.js";
import { locale, text } from "./texts.js";

/// The rooms' names in the reader's order; "" at the end stands for sensors without one. None where no sensor has a room.
export function roomsOf(sensors) {
    const names = [...new Set(sensors.map(({ room }) => room ?? ""))];
    const known = names.filter(name => name !== "").sort((a, b) => a.localeCompare(b, locale, { numeric: true }));
    return known.length && names.includes("") ? [...known, ""] : known;
}

export class Rooms {
    #box = byId("rooms");
    #buttons = new Map();
    #chosen = null; // null: all
    #changed;

    /// changed(): another room is chosen.
    constructor(changed) {
        this.#changed = changed;
        const asked = new URLSearchParams(location.hash.split("?")[1]);
        if (location.hash.startsWith("#now?"))
            this.#chosen = asked.get("room");
    }

    update(sensors) {
        const rooms = roomsOf([...sensors.values()]);
        if (this.#chosen !== null && !rooms.includes(this.#chosen))
            this.#chosen = null;
        this.#box.hidden = rooms.length === 0;
        setAttribute(byId("link-now"), "href", this.#address());
        byId("all-switches").hidden = this.#chosen !== null; // they are for the whole home
        keepChildren(this.#box, this.#buttons, rooms.length ? [null, ...rooms] : [], room => this.#makeButton(room));
        for (const [room, { element }] of this.#buttons)
            setAttribute(element, "aria-pressed", String(room === this.#chosen));
        this.#tellTitle([...sensors.values()].filter(sensor => this.shows(sensor)));
    }

    #address() {
        return this.#chosen === null ? "#now" : `#now?${new URLSearchParams({ room: this.#chosen })}`;
    }

    shows({ room }) {
        return this.#chosen === null || (room ?? "") === this.#chosen;
    }

    #tellTitle(shown) {
        const known = shown.filter(sensor => sensor.power_w !== null);
        const watts = known.length ? known.reduce((sum, sensor) => sum + sensor.power_w, 0) : null;
        setText(byId("tiles-title"), this.#chosen === null ? text("sensors")
            : `${Rooms.#words(this.#chosen)} · ${joined(power(watts))}`);
    }

    #makeButton(room) {
        const element = make("button", { type: "button" }, room === null ? text("allRooms") : Rooms.#words(room));
        element.addEventListener("click", () => {
            this.#chosen = room;
            history.replaceState(null, "", this.#address());
            this.#changed();
        });
        return { element };
    }

    static #words(room) {
        return room === "" ? text("noRoom") : room;
    }
}
