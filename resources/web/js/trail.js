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
