// Figures as the wall writes them: a minus is U+2212, what is not known is a dash, and energy keeps three digits.
import { locale } from "./texts.js";

export const unknown = "–";
const minus = "\u2212";
const formats = new Map();

function digits(value, decimals, language = locale) {
    const key = `${language} ${decimals}`;
    if (!formats.has(key)) {
        formats.set(key, new Intl.NumberFormat(language, { minimumFractionDigits: decimals,
            maximumFractionDigits: decimals }));
    }
    return formats.get(key).format(value);
}

/// value with so many decimals; −0.4 rounds to 0, not to −0.
export function fixed(value, decimals, language) {
    const rounded = digits(Math.abs(value), decimals, language);
    return value < 0 && rounded !== digits(0, decimals, language) ? minus + rounded : rounded;
}

function isKnown(value) {
    return typeof value === "number" && Number.isFinite(value);
}

/// "2,594" "W", and past five digits "12.3" "kW".
export function power(watts, language) {
    if (!isKnown(watts))
        return { value: unknown, unit: "W" };
    if (Math.abs(watts) < 9999.5)
        return { value: fixed(watts, 0, language), unit: "W" };
    return { value: fixed(watts / 1000, Math.abs(watts) < 99_950 ? 1 : 0, language), unit: "kW" };
}

/// Three digits: "640" "W", "2.59" "kW".
export function shortPower(watts, language) {
    if (!isKnown(watts))
        return { value: unknown, unit: "W" };
    const size = Math.abs(watts);
    if (size < 999.5)
        return { value: fixed(watts, 0, language), unit: "W" };
    return { value: fixed(watts / 1000, size < 9995 ? 2 : size < 99_950 ? 1 : 0, language), unit: "kW" };
}

/// Three digits of kWh: "0.04", "14.2", "1,204".
export function kiloWattHours(wattHours, language) {
    if (!isKnown(wattHours))
        return unknown;
    const size = Math.abs(wattHours) / 1000;
    return fixed(wattHours / 1000, size < 9.995 ? 2 : size < 99.95 ? 1 : 0, language);
}

/// A value and its unit in one piece.
export function joined(quantity) {
    return `${quantity.value}\u00a0${quantity.unit}`;
}

/// part of whole: "39.0 %"; 100 % only where it is the whole.
export function share(part, whole, language) {
    if (!(whole > 0))
        return unknown;
    const tenths = part < whole ? Math.min(999, Math.round(part / whole * 1000)) : 1000;
    return `${fixed(tenths / 10, tenths === 1000 ? 0 : 1, language)}\u00a0%`;
}

/// How much of the time was measured, in whole per cent; all but a little is not all: 99.9 % is "99 %".
export function measured(coveredS, elapsedS, language) {
    if (!(elapsedS > 0))
        return unknown;
    return `${fixed(Math.min(100, Math.floor(coveredS / elapsedS * 100 + 1e-6)), 0, language)}\u00a0%`;
}

/// An amount of money, with two digits of cents or those that the currency has.
export function money(amount, currency, language = locale) {
    if (!isKnown(amount))
        return unknown;
    try {
        return new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay: "narrowSymbol" })
            .format(amount).replace("-", minus);
    } catch { // not a currency of ISO 4217: any unit the owner has written
        return `${fixed(amount, 2, language)} ${currency ?? ""}`.trim();
    }
}
