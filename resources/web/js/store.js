// The home as the page knows it. It changes by what the server tells and by nothing else: what the owner has asked for is
// kept apart, until the server's answer is there.
import { Trail } from "./trail.js";
import { setZone } from "./zone.js";

const trailSeconds = 15 * 60;

export class Store {
    #told = [];
    #marked = false;
    #clockOffsetMs = 0;
    #heard = null; // when a message came last, by both of the reader's clocks

    constructor() {
        this.session = { may_look: false, may_switch: false };
        this.home = null;
        this.sensors = new Map();
        this.alerts = [];
        this.trail = new Trail(trailSeconds);
        /// id → what was asked for and is not answered yet.
        this.asked = new Map();
        /// state: connecting (not one figure yet), live, asking (figures every few seconds), lost; retryAt in ms of performance.now(), null while trying.
        this.link = { state: "connecting", retryAt: null };
        /// Grows with each snapshot: what was read beside the live channel is to be read again.
        this.snapshots = 0;
    }

    /// Calls told once a frame at most, whenever something has changed.
    onChange(told) {
        this.#told.push(told);
    }

    mark() {
        if (this.#marked)
            return;
        this.#marked = true;
        requestAnimationFrame(() => {
            this.#marked = false;
            for (const told of this.#told)
                told(this);
        });
    }

    /// The home's clock in ms, whatever the reader's says.
    homeNow() {
        return Date.now() + this.#clockOffsetMs;
    }

    /// How old the figures are, in ms; null where there are none. One of the clocks stands still in a phone that sleeps, the
    /// other may be set.
    age() {
        return this.#heard === null ? null
            : Math.max(performance.now() - this.#heard.ticks, Date.now() - this.#heard.date);
    }

    /// isNew: something may have been missed before.
    applySnapshot({ home, sensors, alerts }, isNew = true) {
        this.#applyHome(home);
        const { from, step_s: stepS, power_w: watts } = home.trail;
        this.trail.fill(Date.parse(from) / 1000, stepS, watts);
        this.sensors = new Map(sensors.map(sensor => [sensor.id, sensor]));
        this.alerts = alerts;
        if (isNew)
            ++this.snapshots;
        this.#hear();
    }

    applyChange({ home, sensors, alerts }) {
        this.#applyHome(home);
        for (const { time, power_w: watts } of home.trail_add)
            this.trail.add(Date.parse(time) / 1000, watts);
        for (const sensor of sensors)
            this.sensors.set(sensor.id, sensor);
        if (alerts)
            this.alerts = alerts;
        this.#hear();
    }

    #applyHome(home) {
        this.home = { ...this.home, ...home };
        this.#clockOffsetMs = Date.parse(home.time) - Date.now();
        setZone(home.zone);
    }

    applySensor(sensor) {
        this.sensors.set(sensor.id, sensor);
        this.mark();
    }

    #hear() {
        this.#heard = { ticks: performance.now(), date: Date.now() };
        this.mark();
    }

    setSession(session) {
        this.session = session;
        this.mark();
    }

    setLink(state, retryAt = null) {
        this.link = { state, retryAt };
        this.mark();
    }

    ask(id, wanted) {
        this.asked.set(id, wanted);
        this.mark();
    }

    endAsking(id) {
        this.asked.delete(id);
        this.mark();
    }
}
