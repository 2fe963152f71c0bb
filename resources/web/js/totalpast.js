// The total's minutes before the server's own trail begins, which it does anew with each start: from the history.
import * as api from "./api.js";

export class TotalPast {
    #snapshots = 0;

    async update(store) {
        if (this.#snapshots === store.snapshots)
            return;
        this.#snapshots = store.snapshots;
        const { trail } = store;
        const toMs = trail.times.length ? trail.times[0] * 1000 : store.homeNow();
        const fromMs = store.homeNow() - trail.seconds * 1000;
        const points = Math.round((toMs - fromMs) / trail.stepMs);
        if (points < 1)
            return;
        try {
            const past = await api.readings(null, fromMs, toMs, points);
            if (this.#snapshots === store.snapshots) {
                trail.prepend(past.points);
                store.mark();
            }
        } catch {
            // The line begins where the server's does; the next snapshot asks again.
        }
    }
}
