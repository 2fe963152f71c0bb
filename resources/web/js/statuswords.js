// What a tile says of its sensor: words and their tone.
import { text } from "./texts.js";

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

function lostWords(seconds) {
    if (seconds < minute)
        return text("lostSeconds", { n: seconds });
    if (seconds < hour)
        return text("lostMinutes", { n: Math.floor(seconds / minute) });
    if (seconds < day)
        return text("lostHours", { n: Math.floor(seconds / hour) });
    return text("lostDays", { n: Math.floor(seconds / day) });
}

function silentWords(seconds) {
    if (seconds < minute)
        return text("silentSeconds", { n: seconds });
    return text("silentMinutes", { n: Math.floor(seconds / minute) });
}

/// {words, tone: good | warning | bad | idle, look: settled | pending | unsure} of a sensor. asking: a switch was touched
/// and the server has not answered. nowMs: the home's clock.
export function standing(sensor, asking, nowMs) {
    const seconds = Math.max(0, Math.floor((nowMs - Date.parse(sensor.last_seen ?? "")) / 1000)) || 0;
    if (asking)
        return { words: text("saving"), tone: "warning", look: "pending" };
    if (sensor.presence === "unheard")
        return { words: text("unheard"), tone: "idle", look: "unsure" };
    if (sensor.presence === "lost")
        return { words: lostWords(seconds), tone: "bad", look: "unsure" };
    if (sensor.presence === "silent")
        return { words: silentWords(seconds), tone: "warning", look: "pending" };
    if (sensor.switch === "on" || sensor.switch === "off")
        return { words: text(sensor.switch), tone: sensor.switch === "on" ? "good" : "idle", look: "settled" };
    return { words: text(sensor.switch), tone: "warning", look: "pending" };
}
