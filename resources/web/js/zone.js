// Times in the home's own time zone, which need not be the reader's.
import { locale } from "./texts.js";

let homeZone;
let toldZone;
const formats = new Map();

/// Takes the zone from now on; one the browser does not know leaves the reader's own.
export function setZone(zone) {
    if (zone === toldZone)
        return;
    toldZone = zone;
    try {
        new Intl.DateTimeFormat("en", { timeZone: zone });
        homeZone = zone;
    } catch {
        homeZone = undefined;
    }
}

export function zone() {
    return homeZone;
}

/// utcMs in words, after the options of Intl.DateTimeFormat.
export function formatTime(utcMs, options, language = locale) {
    const key = language + homeZone + JSON.stringify(options);
    if (!formats.has(key))
        formats.set(key, new Intl.DateTimeFormat(language, { timeZone: homeZone, ...options }));
    return formats.get(key).format(utcMs);
}

const halfDays = new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions().hour12; // "4:05 PM", but "04:05"
export const clockTime = { hour: halfDays ? "numeric" : "2-digit", minute: "2-digit" };
export const clockSeconds = { ...clockTime, second: "2-digit" };

/// A stretch in words: "22 Nov, 10:00 – 11:00".
export function formatStretch(fromMs, toMs, options, language = locale) {
    return new Intl.DateTimeFormat(language, { timeZone: homeZone, ...options }).formatRange(fromMs, toMs);
}

/// The calendar's parts of utcMs: [year, month 1–12, day, hour, minute, second].
export function localParts(utcMs) {
    const key = `parts ${homeZone}`;
    if (!formats.has(key)) {
        formats.set(key, new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { timeZone: homeZone, hourCycle: "h23",
            year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric",
            second: "numeric" }));
    }
    const found = Object.fromEntries(formats.get(key).formatToParts(utcMs).map(part => [part.type, Number(part.value)]));
    return [found.year, found.month, found.day, found.hour, found.minute, found.second];
}

function offsetMs(utcMs) {
    const [year, month, day, hour, minute, second] = localParts(utcMs);
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utcMs / 1000) * 1000;
}

/// The first moment of that local day; where the clock skips midnight, the first moment after it. Days and months may
/// lie outside of their usual range, as for Date.UTC.
export function startOfDay(year, month, day) {
    const asIfUtc = Date.UTC(year, month - 1, day);
    const first = asIfUtc - offsetMs(asIfUtc);
    const mended = asIfUtc - offsetMs(first);
    // In the gap of a skipped midnight the two offsets differ, and the later moment is the day's first.
    return new Date(asIfUtc).getUTCDate() === localParts(mended)[2] ? mended : Math.max(first, mended);
}
