// A uPlot chart in a box: follows the box's size and the look, and tells the value under the pointer.
import { make, setText } from "./dom.js";
import { canvasFont, colour, onLookChange } from "./looks.js";

const tipGap = 12;

/// The axes, grid and fonts that all charts share. valuesX, splitsX, valuesY, splitsY as uPlot takes them.
export function axes(x, y) {
    const shared = { stroke: () => colour("muted"), font: canvasFont(12), ticks: { show: false } };
    return [
        { ...shared, size: 26, gap: 6, grid: { show: false }, ...x },
        { ...shared, size: 52, gap: 6, grid: { stroke: () => colour("line"), width: 1 }, ...y },
    ];
}

/// A plugin that shows describe(chart, index) beside the pointer; null hides it.
function tip(describe) {
    const box = make("div", { class: "tip" });
    box.hidden = true;
    const place = chart => {
        const { idx: index, left } = chart.cursor;
        const words = index === null || index === undefined || left < 0 ? null : describe(chart, index);
        box.hidden = words === null;
        if (words === null)
            return;
        setText(box, words);
        const room = chart.over.clientWidth;
        const right = left + tipGap + box.offsetWidth <= room;
        const at = right ? left + tipGap : left - tipGap - box.offsetWidth;
        box.style.transform = `translateX(${Math.max(0, Math.min(room - box.offsetWidth, at))}px)`;
    };
    return { hooks: { init: chart => chart.over.append(box), setCursor: place, setData: place } };
}

export class Plot {
    #box;
    #options;
    #chart = null;
    #data = null;

    /// options(): what uPlot takes, without its size, asked again with each look; describe: see tip.
    constructor(box, options, describe) {
        this.#box = box;
        this.#options = () => ({
            legend: { show: false }, cursor: { y: false, drag: { x: false, y: false }, points: { size: 8 } },
            ...options(), plugins: [tip(describe)],
        });
        new ResizeObserver(() => this.#fit()).observe(box);
        onLookChange(() => this.rebuild());
    }

    setData(data) {
        this.#data = data;
        if (this.#chart)
            this.#chart.setData(data);
        else
            this.rebuild();
    }

    /// Starts anew with what options() says now.
    rebuild() {
        const { clientWidth: width, clientHeight: height } = this.#box;
        this.clear();
        if (this.#data && width && height)
            this.#chart = new uPlot({ ...this.#options(), width, height }, this.#data, this.#box);
    }

    clear() {
        this.#chart?.destroy();
        this.#chart = null;
    }

    #fit() {
        const { clientWidth: width, clientHeight: height } = this.#box;
        if (!width || !height)
            return;
        if (this.#chart)
            this.#chart.setSize({ width, height });
        else
            this.rebuild();
    }
}
