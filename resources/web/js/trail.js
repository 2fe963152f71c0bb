// The recent past of one power: times in s and watts, null where nothing is known.

export class Trail {
    constructor(seconds) {
        this.seconds = seconds;
        this.times = [];
        this.watts = [];
    }

    /// Replaces all by evenly spaced powers.
    fill(fromS, stepS, watts) {
        this.times = watts.map((_, index) => fromS + index * stepS);
        this.watts = [...watts];
    }

    /// Adds at the end; what is not later than the last replaces it, what is too old goes.
    add(timeS, watts) {
        if (this.times.length && timeS <= this.times.at(-1)) {
            this.watts[this.watts.length - 1] = watts;
            return;
        }
        this.times.push(timeS);
        this.watts.push(watts);
        let old = 0;
        while (this.times[old] < timeS - this.seconds)
            ++old;
        this.times.splice(0, old);
        this.watts.splice(0, old);
    }

    /// Puts the history's points in front of what is known; a gap between them stays one.
    prepend(points) {
        const past = new Trail(Infinity);
        let end = Infinity;
        for (const { from, to, mean_w: watts } of points) {
            const at = Date.parse(from) / 1000;
            if (at > end)
                past.add(end, null);
            past.add(at, watts);
            end = Date.parse(to) / 1000;
        }
        const first = this.times[0] ?? Infinity;
        if (end < first)
            past.add(end, null);
        const before = past.times.filter(time => time < first).length;
        this.times = [...past.times.slice(0, before), ...this.times];
        this.watts = [...past.watts.slice(0, before), ...this.watts];
    }

    /// A copy with what is known of now at its end, which the trail's own steps have not come to yet.
    upTo(timeS, watts) {
        const copy = new Trail(this.seconds);
        copy.times = [...this.times];
        copy.watts = [...this.watts];
        copy.add(timeS, watts);
        return copy;
    }

    /// The known powers' {least, most}, or null.
    extremes() {
        const known = this.watts.filter(watts => watts !== null);
        return known.length ? { least: Math.min(...known), most: Math.max(...known) } : null;
    }
}
