// What happens between a touch on a switch and the server's word: permission, a question where it is called for, and the
// asked state shown until the answer. The server's answer alone is believed.
import * as api from "./api.js";
import { make } from "./dom.js";
import { ask, reason, say } from "./sayings.js";
import { list, text } from "./texts.js";

const reachMs = 2000;

export class Switching {
    #store;
    #login;

    constructor(store, login) {
        this.#store = store;
        this.#login = login;
    }

    /// Turns the sensor to the other state than the shown one.
    async toggle(id) {
        const sensor = this.#store.sensors.get(id);
        if (!sensor || this.#store.asked.has(id))
            return;
        const wanted = sensor.wanted === "on" ? "off" : "on";
        if (!await this.#mayDo(why => text("switchFailed", { name: sensor.title, why })))
            return;
        if (sensor.protected && wanted === "off" && !await this.#askProtected(sensor))
            return;
        this.#store.ask(id, wanted);
        try {
            this.#store.applySensor(await this.#allowed(() => api.setWanted(id, wanted)));
        } catch (error) {
            say(text("switchFailed", { name: sensor.title, why: reason(error) }));
        } finally {
            this.#store.endAsking(id);
        }
    }

    /// Turns all but the protected ones off, or all on.
    async all(wanted) {
        const others = [...this.#store.sensors.values()].filter(sensor => sensor.wanted !== wanted);
        const kept = wanted === "off" ? others.filter(sensor => sensor.protected) : [];
        if (others.length === kept.length) {
            say(text(wanted === "off" ? "allAreOff" : "allAreOn"));
            return;
        }
        if (!await this.#mayDo(why => text("allFailed", { why })) || !await this.#askAll(wanted, others.length - kept.length, kept))
            return;
        try {
            this.#tellAll(await this.#allowed(() => api.setAllWanted(wanted)));
        } catch (error) {
            say(text("allFailed", { why: reason(error) }));
        }
    }

    // Without a connection nobody is asked for a code. failed(why): what to say where nothing comes of it.
    async #mayDo(failed) {
        if (this.#store.session.may_switch)
            return true;
        try {
            if (this.#store.link.state === "lost")
                await api.health(reachMs);
            return await this.#logIn();
        } catch (error) {
            say(failed(reason(error)));
            return false;
        }
    }

    async #logIn() {
        if (!await this.#login.open(false))
            return false;
        this.#store.setSession(await api.session());
        return this.#store.session.may_switch;
    }

    /// Does it; where the login has run out meanwhile, asks for the code and does it then.
    async #allowed(action) {
        try {
            return await action();
        } catch (error) {
            if (error.status !== 401)
                throw error;
            this.#store.setSession({ ...this.#store.session, may_switch: false });
            if (!await this.#logIn())
                throw error;
            return action();
        }
    }

    #askProtected(sensor) {
        return ask(text("askProtected", { name: sensor.title }), [make("p", {}, text("protectedHint"))],
            text("turnOff"));
    }

    #askAll(wanted, n, kept) {
        const off = wanted === "off";
        const parts = [make("p", {}, text(off ? "allOffHint" : "allOnHint"))];
        if (kept.length) {
            parts.push(make("p", {}, text("stayOn", { n: kept.length })),
                make("ul", {}, ...kept.map(sensor => make("li", {}, sensor.title))));
        }
        return ask(text(off ? "askAllOff" : "askAllOn", { n }), parts, text(off ? "turnOff" : "turnOn"));
    }

    #tellAll({ wanted, sensors, left_on: leftOn }) {
        const words = [text(wanted === "off" ? "toldOff" : "toldOn", { n: sensors.length })];
        if (leftOn.length) {
            const names = leftOn.map(id => this.#store.sensors.get(id)?.title ?? `#${id}`);
            words.push(text("leftOn", { n: names.length, names: list(names) }));
        }
        say(words.join(" "));
    }
}
