// Which stretch of the past a choice means: aligned to the home's hours, days and months, the last one up to now.
import { clockTime, formatStretch, formatTime, localParts, startOfDay } from "./zone.js";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

export const ranges = ["1h", "24h", "7d", "30d", "1y"];

/// When the shift-th stretch before the present one begins; shift −1 is the end of the present one.
const starts = {
    "1h": (now, shift) => now - (1 + shift) * hourMs,
    "24h": (now, shift) => Math.floor(now / hourMs) * hourMs - (23 + 24 * shift) * hourMs,
    "7d": (now, shift) => daysBefore(now, 6 + 7 * shift),
    "30d": (now, shift) => daysBefore(now, 29 + 30 * shift),
    "1y": (now, shift) => monthsBefore(now, 11 + 12 * shift),
};

const bars = {
    "1h": { by: null, every: "5min" }, // five minutes are finer than what /energy tells: from the readings' means
    "24h": { by: "hour", every: "Hour" },
    "7d": { by: "day", every: "Day" },
    "30d": { by: "day", every: "Day" },
    "1y": { by: "month", every: "Month" },
};

function daysBefore(now, days) {
    const [year, month, day] = localParts(now);
    return startOfDay(year, month, day - days);
}

function monthsBefore(now, months) {
    const [year, month] = localParts(now);
    return startOfDay(year, month - months, 1);
}

/// {fromMs, toMs, by, every}: toMs is never after nowMs.
export function periodOf(range, shift, nowMs) {
    const start = starts[range];
    return { fromMs: start(nowMs, shift), toMs: Math.min(nowMs, start(nowMs, shift - 1)), ...bars[range] };
}

const day = { day: "numeric", month: "short" };

/// The stretch in words.
export function periodWords(range, { fromMs, toMs }) {
    const hours = range === "1h" || range === "24h";
    if (hours)
        return formatStretch(fromMs, toMs, { ...day, ...clockTime });
    const options = range === "1y" ? { year: "numeric", month: "short" } : { year: "numeric", ...day };
    return formatStretch(fromMs, toMs - 1, options);
}

/// A moment or a bar in the detail that its range needs.
export function momentWords(range, utcMs) {
    const options = { "1h": clockTime, "24h": { weekday: "short", ...clockTime },
        "7d": { weekday: "short", day: "numeric", ...clockTime }, "30d": { ...day, ...clockTime }, "1y": day };
    return formatTime(utcMs, options[range]);
}

export function barWords(range, utcMs) {
    const options = { "1h": clockTime, "24h": { weekday: "short", ...clockTime }, "7d": { weekday: "short", ...day },
        "30d": { weekday: "short", ...day }, "1y": { month: "long", year: "numeric" } };
    return formatTime(utcMs, options[range]);
}

/// Where an axis of `width` px has its marks, as ms, and how a mark is written.
export function axisMarks(range, { fromMs, toMs }, width) {
    const narrow = width < 520;
    if (range === "1h")
        return stepMarks(fromMs, toMs, (narrow ? 15 : 10) * minuteMs);
    if (range === "24h")
        return hourMarks(fromMs, toMs, narrow ? 6 : 3);
    const found = [];
    const [year, month, date] = localParts(fromMs);
    const step = range === "7d" ? 1 : narrow ? 7 : 3;
    for (let index = 0; index < 40; ++index) {
        const at = range === "1y" ? startOfDay(year, month + index * (narrow ? 2 : 1), 1)
            : startOfDay(year, month, date + index * step);
        if (at >= toMs)
            break;
        found.push(at);
    }
    return found;
}

function stepMarks(fromMs, toMs, stepMs) {
    const found = [];
    for (let at = Math.ceil(fromMs / stepMs) * stepMs; at < toMs; at += stepMs)
        found.push(at);
    return found;
}

function hourMarks(fromMs, toMs, step) {
    return stepMarks(fromMs, toMs, hourMs).filter(at => localParts(at)[3] % step === 0);
}

/// What stands under a mark.
export function markWords(range, utcMs, width = 1000) {
    const weekday = width < 520 ? { weekday: "short" } : { weekday: "short", day: "numeric" };
    const options = { "1h": clockTime, "24h": clockTime, "7d": weekday, "30d": day, "1y": { month: "short" } };
    return formatTime(utcMs, options[range]);
}
