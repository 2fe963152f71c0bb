// Short messages that come and go, and questions that want an answer.
import { byId, make } from "./dom.js";
import { text } from "./texts.js";

const shownMs = 6000;

/// Shows words for a while; a screen reader reads them.
export function say(words) {
    const toast = make("p", { class: "toast" }, words);
    byId("toasts").append(toast);
    setTimeout(() => toast.remove(), shownMs);
}

/// Asks with a dialog; true where the owner says yes. parts: elements between the question and the answers.
export function ask(question, parts, yes) {
    const dialog = byId("ask");
    byId("ask-title").textContent = question;
    byId("ask-text").replaceChildren(...parts);
    byId("ask-yes").textContent = yes;
    dialog.returnValue = "no";
    dialog.showModal();
    return new Promise(answered =>
        dialog.addEventListener("close", () => answered(dialog.returnValue === "yes"), { once: true }));
}

/// Why the home has not done something, in the reader's words.
export function reason(error) {
    if (error.detail)
        return error.detail;
    return text(error.status === 0 ? "whyOffline" : "whyUnknown");
}
