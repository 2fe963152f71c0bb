// The total's last 15 minutes as a line, with the home's limit.
import { byId, setAttribute } from "./dom.js";
import { joined, power } from "./figures.js";
import { canvasFont, colour } from "./looks.js";
import { Plot, axes } from "./plot.js";
import { text } from "./texts.js";
import { marks, powerMark, roundRange } from "./ticks.js";
import { clockSeconds, clockTime, formatTime } from "./zone.js";

const minute = 60;
const limitRoom = 24; // px that the limit's words take above their line

export class LiveChart {
    #box = byId("live-chart");
    #store;
    #plot;
    #range = roundRange(0, 1, 4);
    #drawn = "";

    constructor(store) {
        this.#store = store;
        this.#plot = new Plot(this.#box, () => this.#options(), (chart, index) => this.#describe(chart, index));
    }

    update() {
        const { trail, home, link } = this.#store;
        if (link.state !== "live" && link.state !== "asking")
            return; // where nothing is heard, the line ends
        const now = Math.floor(this.#store.homeNow() / 1000);
        const stamp = `${now} ${home.power_w} ${trail.times.length} ${home.limit_w} ${home.zone}`;
        if (this.#drawn === stamp)
            return;
        this.#drawn = stamp;
        const line = trail.upTo(now, home.power_w);
        const known = line.extremes();
        setAttribute(this.#box, "aria-label", known === null ? text("liveUnknown") : text("liveLabel", {
            now: joined(power(home.power_w)), least: joined(power(known.least)), most: joined(power(known.most)),
        }));
        this.#range = roundRange(known?.least ?? 0, Math.max(known?.most ?? 0, home.limit_w ?? 0, 100), 4);
        this.#plot.setData([line.times, line.watts]);
    }

    #options() {
        return {
            padding: [10, 4, 0, 0],
            scales: {
                x: { time: false, range: chart => this.#span(chart) },
                y: { range: () => [this.#range.low, this.#range.high] },
            },
            series: [{}, {
                stroke: colour("accent"), width: 2.5, fill: colour("accent-fill"), points: { show: false },
            }],
            axes: axes({
                splits: chart => this.#minutes(chart),
                write: (_, time) => formatTime(time * 1000, clockTime),
            }, {
                splits: () => marks(this.#range),
                values: (_, values) => values.map(watts => powerMark(watts, this.#range)),
            }),
            hooks: { draw: [chart => this.#drawLimit(chart)] },
        };
    }

    #span(chart) {
        const end = chart.data[0].at(-1) ?? 0;
        return [end - this.#store.trail.seconds, end];
    }

    #minutes(chart) {
        const [from, to] = this.#span(chart);
        const step = (chart.width < 500 ? 5 : 3) * minute;
        const found = [];
        for (let time = Math.ceil(from / step) * step; time <= to; time += step)
            found.push(time);
        return found;
    }

    #describe(chart, index) {
        const time = formatTime(chart.data[0][index] * 1000, clockSeconds);
        return `${time}\n${joined(power(chart.data[1][index]))}`;
    }

    #drawLimit(chart) {
        const limit = this.#store.home.limit_w;
        if (typeof limit !== "number")
            return;
        const { ctx, bbox } = chart;
        const scale = devicePixelRatio;
        const y = Math.round(chart.valToPos(limit, "y", true));
        ctx.save();
        ctx.strokeStyle = ctx.fillStyle = colour("bad");
        ctx.lineWidth = scale;
        ctx.setLineDash([7 * scale, 5 * scale]);
        ctx.beginPath();
        ctx.moveTo(bbox.left, y);
        ctx.lineTo(bbox.left + bbox.width, y);
        ctx.stroke();
        ctx.font = canvasFont(12 * scale);
        ctx.textAlign = "left";
        const above = y > limitRoom * scale;
        ctx.textBaseline = above ? "bottom" : "top";
        ctx.fillText(text("limit", { power: joined(power(limit)) }), bbox.left + 6 * scale, y + (above ? -4 : 4) * scale);
        ctx.restore();
    }
}
