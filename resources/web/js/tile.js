// One sensor: its name, power, recent past, state, and its switch.
import { make, makeSvg, setAttribute, setQuantity, setText } from "./dom.js";
import { power } from "./figures.js";
import { sensorRole } from "./looks.js";
import { sparkPath, sparkHeight, sparkWidth } from "./spark.js";
import { standing } from "./statuswords.js";
import { text } from "./texts.js";

function makeShield() {
    return makeSvg("svg", { class: "shield", viewBox: "0 0 24 24", role: "img", "aria-label": text("protected") },
        makeSvg("path", { d: "M12 2 4 5v6c0 5 3.4 9.3 8 11 4.6-1.7 8-6 8-11V5z" }));
}

export class Tile {
    #name = make("a");
    #power = make("p", { class: "power figure" });
    #dot = make("span", { class: "dot" });
    #status = make("span", { class: "status" });
    #shield = makeShield();
    #room = make("span", { class: "room" });
    #line = makeSvg("path");
    #switch = make("button", { type: "button", role: "switch", class: "switch" },
        make("span", { class: "pill" }, make("span", { class: "knob" })));

    constructor(id, toggle) {
        this.#name.href = `#history?sensor=${id}`;
        this.#line.style.stroke = `var(--${sensorRole(id)})`;
        // The second touch of a double click is none: it would only take the first one back.
        this.#switch.addEventListener("click", ({ detail }) => detail > 1 || toggle(id));
        this.element = make("article", { class: "tile", "data-sensor": id }, make("h3", {}, this.#name), this.#power,
            this.#switch,
            makeSvg("svg", { class: "spark", viewBox: `0 0 ${sparkWidth} ${sparkHeight}`, preserveAspectRatio: "none",
                "aria-hidden": "true" }, this.#line),
            make("div", { class: "foot" }, this.#dot, this.#status, this.#shield, this.#room));
    }

    /// asked: the state that was asked for and is not answered, or undefined.
    update(sensor, asked, nowMs) {
        const { words, tone, look } = standing(sensor, asked !== undefined, nowMs);
        setText(this.#name, sensor.title);
        setAttribute(this.#name, "title", sensor.title);
        setAttribute(this.#name, "aria-label", text("historyOf", { name: sensor.title }));
        setQuantity(this.#power, power(sensor.power_w));
        setText(this.#status, words);
        setAttribute(this.#dot, "data-tone", tone);
        setText(this.#room, sensor.room || `#${sensor.id}`);
        this.#shield.toggleAttribute("hidden", !sensor.protected);
        setAttribute(this.#switch, "aria-checked", String((asked ?? sensor.wanted) === "on"));
        setAttribute(this.#switch, "aria-label", text("switchOf", { name: sensor.title }));
        setAttribute(this.#switch, "aria-description", words);
        setAttribute(this.#switch, "data-look", look);
    }

    /// trail: undefined where it is not known yet.
    drawSpark(trail, nowMs) {
        setAttribute(this.#line, "d", trail ? sparkPath(trail, nowMs / 1000) : "");
    }
}
