// The grid of tiles, in the server's order, and the switches for all.
import { byId, keepChildren } from "./dom.js";
import { SensorTrails } from "./sensortrails.js";
import { Tile } from "./tile.js";

export class Tiles {
    #box = byId("tiles");
    #tiles = new Map();
    #trails;
    #switching;
    #sight = new IntersectionObserver(entries => this.#seen(entries), { rootMargin: "200px" });

    constructor(store, switching) {
        this.#trails = new SensorTrails(store);
        this.#switching = switching;
        byId("all-on").addEventListener("click", () => switching.all("on"));
        byId("all-off").addEventListener("click", () => switching.all("off"));
    }

    update(store) {
        this.#trails.update();
        keepChildren(this.#box, this.#tiles, [...store.sensors.keys()], id => this.#makeTile(id));
        const now = store.homeNow();
        for (const [id, sensor] of store.sensors)
            this.#tiles.get(id).update(sensor, store.asked.get(id), this.#trails.get(id), now);
    }

    #makeTile(id) {
        const tile = new Tile(id, asked => this.#switching.toggle(asked));
        this.#sight.observe(tile.element);
        return tile;
    }

    #seen(entries) {
        for (const { isIntersecting, target } of entries) {
            if (isIntersecting)
                this.#trails.want(Number(target.dataset.sensor));
        }
    }
}
