// The recent past of the sensors whose tiles can be seen: read once from the history, then carried on by what is live.
import * as api from "./api.js";
import { Trail } from "./trail.js";

const seconds = 15 * 60;
const stepS = 10;
const atOnce = 2; // requests under way

export class SensorTrails {
    #store;
    #trails = new Map();
    #queue = [];
    #running = 0;
    #snapshots = 0;

    constructor(store) {
        this.#store = store;
        /// How many pasts have come in.
        this.loaded = 0;
    }

    get(id) {
        return this.#trails.get(id);
    }

    /// A tile has come into sight: its past is read, unless it is known.
    want(id) {
        if (this.#trails.has(id) || this.#queue.includes(id))
            return;
        this.#queue.push(id);
        this.#next();
    }

    /// Takes the present powers; after a snapshot, what is known is read again, since something may be missing.
    update() {
        if (this.#snapshots !== this.#store.snapshots) {
            this.#snapshots = this.#store.snapshots;
            this.#queue = [...new Set([...this.#queue, ...this.#trails.keys()])].filter(id => this.#store.sensors.has(id));
            this.#next();
        }
        const slot = Math.floor(this.#store.homeNow() / 1000 / stepS) * stepS;
        for (const [id, trail] of this.#trails)
            trail.add(slot, this.#store.sensors.get(id)?.power_w ?? null);
    }

    async #next() {
        if (this.#running >= atOnce || !this.#queue.length)
            return;
        const id = this.#queue.shift();
        ++this.#running;
        try {
            this.#trails.set(id, await this.#read(id));
            ++this.loaded;
            this.#store.mark();
        } catch {
            // Without its past the line begins now; the next snapshot asks again.
            this.#trails.set(id, this.#trails.get(id) ?? new Trail(seconds));
        } finally {
            --this.#running;
            this.#next();
        }
        this.#next();
    }

    async #read(id) {
        const now = this.#store.homeNow();
        const { points } = await api.readings(id, now - seconds * 1000, now, seconds / stepS);
        const trail = new Trail(seconds);
        trail.prepend(points);
        return trail;
    }
}
