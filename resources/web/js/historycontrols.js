// What of the past is chosen. The choice lives in the page's address, so that it can be kept, shared and gone back to.
import { byId, make } from "./dom.js";
import { ranges } from "./historyperiod.js";
import { text } from "./texts.js";

const whats = ["power", "energy"];

/// The choice that an address's parameters mean; what is not understood is the usual.
export function choiceOf(parameters) {
    const sensor = parameters.get("sensor");
    const shift = Number(parameters.get("back"));
    const oneOf = (known, value, usual) => known.includes(value) ? value : usual;
    return {
        sensor: sensor !== null && /^\d{1,10}$/.test(sensor) ? Number(sensor) : null,
        range: oneOf(ranges, parameters.get("range"), "24h"),
        what: oneOf(whats, parameters.get("show"), "power"),
        shift: Number.isInteger(shift) && shift > 0 && shift < 1000 ? shift : 0,
    };
}

/// The same as an address; the usual is left out.
export function addressOf({ sensor, range, what, shift }) {
    const parameters = new URLSearchParams();
    if (sensor !== null)
        parameters.set("sensor", sensor);
    parameters.set("range", range);
    parameters.set("show", what);
    if (shift > 0)
        parameters.set("back", shift);
    return `#history?${parameters}`;
}

export class HistoryControls {
    #who = byId("history-who");
    #names = "";

    constructor() {
        this.choice = choiceOf(new URLSearchParams());
        this.#fill("history-ranges", "range", ranges);
        this.#fill("history-whats", "what", whats);
        byId("history-controls").addEventListener("submit", event => event.preventDefault());
        this.#who.addEventListener("change", () =>
            this.#go({ sensor: this.#who.value === "" ? null : Number(this.#who.value) }));
        byId("history-earlier").addEventListener("click", () => this.#go({ shift: this.choice.shift + 1 }));
        byId("history-later").addEventListener("click", () => this.#go({ shift: this.choice.shift - 1 }));
        byId("history-present").addEventListener("click", () => this.#go({ shift: 0 }));
    }

    choose(parameters) {
        this.choice = choiceOf(parameters);
        for (const group of ["range", "what"]) {
            for (const input of document.getElementsByName(group))
                input.checked = input.value === this.choice[group];
        }
        this.#showWho();
        byId("history-later").disabled = byId("history-present").hidden = this.choice.shift === 0;
        byId("link-history").setAttribute("href", addressOf(this.choice));
    }

    setSensors(sensors) {
        const names = JSON.stringify([...sensors.values()].map(({ id, title }) => [id, title]));
        if (names === this.#names)
            return;
        this.#names = names;
        const options = [...sensors.values()].map(({ id, title }) => make("option", { value: id }, title));
        this.#who.replaceChildren(make("option", { value: "" }, text("home")), ...options);
        this.#showWho();
    }

    #showWho() {
        this.#who.value = this.choice.sensor === null ? "" : String(this.choice.sensor);
    }

    #fill(box, group, values) {
        byId(box).append(...values.map(value => make("label", {},
            make("input", { type: "radio", name: group, value }), make("span", {}, text(value)))));
        byId(box).addEventListener("change", event => this.#go({ [group]: event.target.value,
            ...group === "range" ? { shift: 0 } : {} }));
    }

    #go(change) {
        location.hash = addressOf({ ...this.choice, ...change });
    }
}
