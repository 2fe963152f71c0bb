// A uPlot chart in a box: follows the box's size and the look, and tells the value under the pointer.
import { make, setText } from "./dom.js";
import { canvasFont, colour, onLookChange } from "./looks.js";

const tipGap = 12;
const axisGap = 6;
const axisWidth = 52; // where no mark is longer, so that the line does not jump
const edgeGap = 3;

let library = null;

function loaded(element) {
    const done = new Promise((resolve, reject) => {
        element.addEventListener("load", resolve);
        element.addEventListener("error", reject);
    });
    document.head.append(element);
    return done;
}

/// The charting library, read when the first chart wants it: the figures do not wait for it.
export function loadLibrary() {
    library ??= Promise.all([
        loaded(make("link", { rel: "stylesheet", href: "vendor/uPlot.min.css" })),
        loaded(make("script", { src: "vendor/uPlot.iife.min.js" })),
    ]).catch(error => {
        library = null; // the next figures ask for it again
        throw error;
    });
    return library;
}

const ruler = document.createElement("canvas").getContext("2d");

/// How wide words are on an axis, in CSS px. There all digits take the room of a 0, as in the page around it; here not.
export function wordsWidth(words) {
    ruler.font = canvasFont(12);
    return ruler.measureText(words.replace(/\d/g, "0")).width;
}

/// Words under an axis, those left out that would stand out of the picture or into their neighbours. write(value): the
/// words of a mark; the marks rise.
export function wordsThatFit(chart, marked, write) {
    const left = chart.bbox.left / devicePixelRatio;
    let free = 0;
    return marked.map(value => {
        const words = write(value);
        const half = wordsWidth(words) / 2 + edgeGap;
        const middle = left + chart.valToPos(value, "x");
        if (middle - half < free || middle + half > chart.width)
            return "";
        free = middle + half;
        return words;
    });
}

/// The axes, grid and fonts that all charts share. x: {splits, write}, y: {splits, values}, as uPlot takes them.
export function axes({ splits, write }, y) {
    const shared = { stroke: () => colour("muted"), font: canvasFont(12), ticks: { show: false }, gap: axisGap };
    const size = (_, words) => Math.max(axisWidth, Math.ceil(Math.max(0, ...(words ?? []).map(wordsWidth))) + axisGap + edgeGap);
    return [
        { ...shared, size: 28, gap: axisGap + 2, grid: { show: false }, splits,
            values: (chart, marked) => wordsThatFit(chart, marked, value => write(chart, value)) },
        { ...shared, size, grid: { stroke: () => colour("line"), width: 1 }, ...y },
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
        this.clear();
        if (!this.#data)
            return;
        if (!globalThis.uPlot) {
            loadLibrary().then(() => this.rebuild(), () => {});
            return;
        }
        const { clientWidth: width, clientHeight: height } = this.#box;
        if (width && height)
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
