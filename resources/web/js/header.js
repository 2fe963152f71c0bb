// The line above everything: who is heard, the home's clock, and which view is shown.
import { byId, setAttribute, setText } from "./dom.js";
import { text } from "./texts.js";
import { clockSeconds, formatTime } from "./zone.js";

function chip(id, shown, words = "", tone = "good") {
    const element = byId(id);
    element.hidden = !shown;
    setText(element, words);
    setAttribute(element, "data-tone", tone);
}

export function updateHeader({ home }) {
    if (!home)
        return;
    const { listening, sensors_known: n, sensors_reporting: reporting } = home;
    chip("chip-listening", true, listening.open ? text("listening", listening) : text("notListening"),
        listening.open ? "good" : "bad");
    chip("chip-reporting", n > 0, text("reporting", { n, reporting }), reporting < n ? "warning" : "good");
    chip("chip-recording", !home.recording, text("notRecording"), "bad");
}

/// At least once a second.
export function tickClock(store) {
    if (!store.home)
        return;
    setText(byId("clock"), formatTime(store.homeNow(), clockSeconds));
    setText(byId("date"), formatTime(store.homeNow(), { weekday: "short", day: "numeric", month: "short" }));
}
