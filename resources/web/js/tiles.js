// The grid of tiles, in the server's order, of one room or all; and the switches for all.
import { byId, keepChildren } from "./dom.js";
import { Rooms } from "./rooms.js";
import { SensorTrails } from "./sensortrails.js";
import { Tile } from "./tile.js";

const sparkStepMs = 2000; // a line of 15 minutes moves by half a pixel meanwhile

export class Tiles {
    #box = byId("tiles");
    #tiles = new Map();
    #inSight = new Set();
    #drawn = "";
    #trails;
    #rooms;
    #switching;
    #sight = new IntersectionObserver(entries => this.#seen(entries), { rootMargin: "200px" });

    constructor(store, switching) {
        this.#trails = new SensorTrails(store);
        this.#rooms = new Rooms(() => store.mark());
        this.#switching = switching;
        byId("all-on").addEventListener("click", () => switching.all("on"));
        byId("all-off").addEventListener("click", () => switching.all("off"));
    }

    update(store) {
        this.#trails.update();
        keepChildren(this.#box, this.#tiles, [...store.sensors.keys()], id => this.#makeTile(id));
        const now = store.homeNow();
        this.#rooms.update(store.sensors);
        for (const [id, sensor] of store.sensors) {
            const tile = this.#tiles.get(id);
            tile.element.hidden = !this.#rooms.shows(sensor);
            tile.update(sensor, store.asked.get(id), now);
        }
        const stamp = `${Math.floor(now / sparkStepMs)} ${this.#trails.loaded}`;
        if (this.#drawn !== stamp) {
            this.#drawn = stamp;
            this.#drawSparks(now);
        }
    }

    #drawSparks(now) {
        for (const id of this.#inSight)
            this.#tiles.get(id)?.drawSpark(this.#trails.get(id), now);
    }

    #makeTile(id) {
        const tile = new Tile(id, asked => this.#switching.toggle(asked));
        this.#sight.observe(tile.element);
        return tile;
    }

    #seen(entries) {
        for (const { isIntersecting, target } of entries) {
            const id = Number(target.dataset.sensor);
            if (isIntersecting) {
                this.#inSight.add(id);
                this.#trails.want(id);
            } else {
                this.#inSight.delete(id);
            }
        }
        this.#drawn = ""; // who comes into sight is drawn at the next update
    }
}
