// The colours that charts draw with: the style sheet's, so that a canvas follows dark, light and high contrast too.

const sensorColours = 12;
const queries = ["(prefers-color-scheme: light)", "(prefers-contrast: more)", "(forced-colors: active)"];

/// The style sheet's colour of that role, such as "muted".
export function colour(role) {
    return getComputedStyle(document.documentElement).getPropertyValue(`--${role}`).trim();
}

/// The role of a sensor's colour, the same as on the wall: homes number their sensors from 1.
export function sensorRole(id) {
    return `s${((id - 1) % sensorColours + sensorColours) % sensorColours}`;
}

/// Calls told when the look changes.
export function onLookChange(told) {
    for (const query of queries)
        matchMedia(query).addEventListener("change", told);
}

let family = null;

/// A text font for a canvas, in CSS px.
export function canvasFont(pixels) {
    family ??= getComputedStyle(document.documentElement).fontFamily;
    return `${pixels}px ${family}`;
}
