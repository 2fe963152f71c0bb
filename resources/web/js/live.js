// The live figures: opens the channel, notices when it has died, and comes back by itself, each time a little later. Where
// something on the way lets no channel through, it asks for the figures instead.
import * as api from "./api.js";
import { Channel, takeBegun } from "./channel.js";

const firstPauseMs = 1000;
const longestPauseMs = 15_000;
const openPatienceMs = 6000;
const probePatienceMs = 3000;
// A home without change speaks once a second; after so long one asks whether it is still there, and later opens anew,
// because a phone that slept can hold a channel that nobody speaks on any more.
const quietMs = 4000;
const deafMs = 30_000;
const askEveryMs = 3000;
const channelEvery = 20;

export class Live {
    #store;
    #loginNeeded;
    #channel = null;
    #pauseMs = firstPauseMs;
    #retry = null;
    #connecting = false;
    #probing = false;
    #openedAt = 0;
    #asking = null; // {times, timer} of the questions, where no channel comes through
    #version = null;

    /// loginNeeded: called where the home shows nothing without a login; connectNow() goes on afterwards.
    constructor(store, loginNeeded) {
        this.#store = store;
        this.#loginNeeded = loginNeeded;
        setInterval(() => this.#watch(), 1000);
        addEventListener("online", () => this.connectNow());
        addEventListener("pageshow", ({ persisted }) => persisted && this.#wake());
        document.addEventListener("visibilitychange", () => document.hidden || this.#wake());
    }

    /// Tries at once, unless a channel is open or being opened.
    connectNow() {
        clearTimeout(this.#retry);
        this.#retry = null;
        if (!this.#channel && !this.#connecting)
            this.#connect();
    }

    // Who may is asked beside the channel, not before it: the figures wait for neither alone.
    async #connect() {
        this.#connecting = true;
        if (!this.#asking)
            this.#store.setLink(this.#store.home ? "lost" : "connecting");
        const begun = takeBegun();
        const channel = begun?.channel ?? new Channel();
        try {
            const session = await begun?.session ?? await api.session(openPatienceMs);
            this.#store.setSession(session);
            if (session.may_look) {
                this.#use(channel);
            } else {
                channel.close();
                this.#stopAsking();
                this.#loginNeeded();
            }
        } catch {
            channel.close();
            this.#lose();
        } finally {
            this.#connecting = false;
        }
    }

    #use(channel) {
        const tooLong = setTimeout(() => this.#ended(channel), openPatienceMs);
        this.#channel = channel;
        this.#openedAt = performance.now();
        channel.use(message => {
            clearTimeout(tooLong);
            this.#take(message);
        }, () => {
            clearTimeout(tooLong);
            this.#ended(channel);
        });
    }

    // One that never said a word, where the home does answer: it is not let through.
    #ended(channel) {
        if (channel !== this.#channel)
            return;
        this.#drop();
        if (channel.spoke)
            this.#lose();
        else
            this.#ask();
    }

    #take(message) {
        if (message.type === "snapshot") {
            this.#stopAsking();
            this.#store.applySnapshot(message);
            this.#arrived("live");
        } else if (message.type === "change") {
            this.#store.applyChange(message);
        }
    }

    #arrived(state) {
        this.#pauseMs = firstPauseMs;
        if (this.#store.link.state !== state)
            this.#lookForUpdate();
        this.#store.setLink(state);
    }

    // An open page goes on with the scripts of the program that served it: after an update it is read anew.
    async #lookForUpdate() {
        const told = await api.health(probePatienceMs).catch(() => null);
        if (this.#version !== null && told && told.version !== this.#version && !document.querySelector("dialog[open]"))
            location.reload();
        this.#version ??= told?.version ?? null;
    }

    // Now and then the channel is tried again: the way may have become free.
    async #ask() {
        clearTimeout(this.#asking?.timer);
        const asking = this.#asking ??= { times: 0 };
        try {
            const [home, { sensors }, { alerts }] = await Promise.all([api.home(), api.sensors(), api.alerts()]);
            if (asking !== this.#asking)
                return;
            this.#store.applySnapshot({ home, sensors, alerts }, asking.times === 0);
            this.#arrived("asking");
        } catch {
            if (asking === this.#asking)
                this.#lose();
            return;
        }
        const next = ++asking.times % channelEvery === 0 ? () => this.connectNow() : () => this.#ask();
        asking.timer = setTimeout(next, askEveryMs);
    }

    #stopAsking() {
        clearTimeout(this.#asking?.timer);
        this.#asking = null;
    }

    /// Gives the channel up and tries again after a pause, which doubles.
    #lose() {
        this.#drop();
        this.#stopAsking();
        clearTimeout(this.#retry);
        const pause = this.#pauseMs * (1 + 0.2 * Math.random());
        this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
        this.#store.setLink("lost", performance.now() + pause);
        this.#retry = setTimeout(() => this.connectNow(), pause);
    }

    #drop() {
        const channel = this.#channel;
        this.#channel = null;
        channel?.close();
    }

    #reopen() {
        this.#drop();
        this.connectNow();
    }

    async #watch() {
        if (!this.#channel || this.#store.link.state !== "live" || this.#probing)
            return;
        const silenceMs = Math.min(this.#store.age(), performance.now() - this.#openedAt);
        if (silenceMs < quietMs)
            return;
        this.#probing = true;
        const channel = this.#channel;
        try {
            await api.health(probePatienceMs);
            if (silenceMs > deafMs && channel === this.#channel)
                this.#reopen();
        } catch {
            if (channel === this.#channel)
                this.#lose();
        } finally {
            this.#probing = false;
        }
    }

    // Back before somebody's eyes. What is older than a moment is not to pass for the present.
    #wake() {
        if (this.#store.link.state !== "live")
            this.connectNow();
        else if (this.#store.age() > quietMs)
            this.#reopen();
    }
}
