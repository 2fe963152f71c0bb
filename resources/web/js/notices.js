// What is wrong: the home's alerts, and the page's own lost connection with the age of its figures.
import { byId, make, setText } from "./dom.js";
import { text } from "./texts.js";

function duration(ms) {
    const seconds = Math.max(0, Math.floor(ms / 1000));
    if (seconds < 60)
        return text("seconds", { n: seconds });
    if (seconds < 3600)
        return text("minutes", { n: Math.floor(seconds / 60) });
    return text("hours", { n: Math.floor(seconds / 3600) });
}

export class Notices {
    #banner = byId("link-banner");
    #alerts = byId("alerts");
    #shownAlerts = "";
    #words = make("span");
    #retry = make("span", { "aria-hidden": "true" }); // it changes each second: not for a screen reader
    #age = make("span", { "aria-hidden": "true" });
    #button = make("button", { type: "button" }, text("tryNow"));

    constructor(connectNow) {
        this.#button.addEventListener("click", connectNow);
    }

    update(store) {
        document.body.dataset.link = store.link.state;
        this.#updateBanner(store);
        this.#updateAlerts(store.alerts);
    }

    #updateBanner(store) {
        const { state, retryAt } = store.link;
        if (state === "live" || (state === "connecting" && retryAt === null)) {
            this.#banner.replaceChildren();
            return;
        }
        if (!this.#banner.firstChild) {
            this.#banner.append(make("span", { class: "dot" }),
                make("p", {}, this.#words, " ", this.#age, " ", this.#retry), this.#button);
        }
        this.#button.hidden = state === "asking";
        if (state === "asking")
            this.#tell(text("askingOnly"));
        else
            this.#tellLost(store.age(), retryAt);
    }

    #tell(words, age = "", retry = "") {
        setText(this.#words, words);
        setText(this.#age, age);
        setText(this.#retry, retry);
    }

    #tellLost(age, retryAt) {
        const seconds = retryAt === null ? 0 : Math.ceil((retryAt - performance.now()) / 1000);
        this.#tell(text("lostNoFigures"), age === null ? "" : text("figuresAge", { age: duration(age) }),
            seconds > 0 ? text("retryIn", { n: seconds }) : text("retrying"));
    }

    #updateAlerts(alerts) {
        const stamp = JSON.stringify(alerts);
        if (stamp === this.#shownAlerts)
            return;
        this.#shownAlerts = stamp;
        this.#alerts.replaceChildren(...alerts.map(({ level, text: words }) =>
            make("p", { class: "alert", "data-level": level }, make("span", { class: "dot" }), words)));
    }
}
