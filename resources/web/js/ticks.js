// Round marks for an axis of power or energy.
import { fixed, joined } from "./figures.js";

/// 1, 2 or 5 times a power of ten, so that at most `most` steps span the range.
export function roundStep(span, most) {
    const raw = Math.max(span, 1e-9) / most;
    const size = 10 ** Math.floor(Math.log10(raw));
    return [1, 2, 5, 10].map(factor => factor * size).find(step => step >= raw * (1 - 1e-9));
}

/// {low, high, step} around the values: 0 is in it, the ends are marks, and something is left above the highest.
export function roundRange(least, most, steps) {
    const low = Math.min(0, least);
    const high = Math.max(most, low + 1e-6);
    const step = roundStep((high - low) * 1.06, steps);
    return { low: Math.floor(low / step) * step, high: Math.ceil(high * 1.0001 / step) * step, step };
}

/// The marks of such a range.
export function marks({ low, high, step }) {
    return Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
}

/// As many decimals as tell the marks apart.
export function decimalsFor(step) {
    return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/// A mark of a power axis: "0", "500 W", "2 kW", "1.5 kW".
export function powerMark(watts, { step, high, low }) {
    if (Math.abs(watts) < step / 2)
        return "0";
    const kilo = Math.max(high, -low) >= 1000;
    const scale = kilo ? 1000 : 1;
    return joined({ value: fixed(watts / scale, decimalsFor(step / scale)), unit: kilo ? "kW" : "W" });
}
