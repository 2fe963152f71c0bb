// The live channel: opens it, notices when it has died, and comes back by itself, each time a little later.
import * as api from "./api.js";

const firstPauseMs = 1000;
const longestPauseMs = 15_000;
const openPatienceMs = 6000;
const probePatienceMs = 3000;
// A home without change may be quiet; after so long one asks whether it is still there, and later opens anew, because
// a phone that slept can hold a channel that nobody speaks on any more.
const quietMs = 4000;
const deafMs = 30_000;

export class Live {
    #store;
    #loginNeeded;
    #socket = null;
    #pauseMs = firstPauseMs;
    #retry = null;
    #connecting = false;
    #probing = false;
    #openedAt = 0;

    /// loginNeeded: called where the home shows nothing without a login; connectNow() goes on afterwards.
    constructor(store, loginNeeded) {
        this.#store = store;
        this.#loginNeeded = loginNeeded;
        setInterval(() => this.#watch(), 1000);
        addEventListener("online", () => this.connectNow());
        document.addEventListener("visibilitychange", () => document.hidden || this.#wake());
    }

    /// Tries at once, unless a channel is open or being opened.
    connectNow() {
        clearTimeout(this.#retry);
        this.#retry = null;
        if (!this.#socket && !this.#connecting)
            this.#connect();
    }

    async #connect() {
        this.#connecting = true;
        this.#store.setLink(this.#store.home ? "lost" : "connecting");
        try {
            const session = await api.session(openPatienceMs);
            this.#store.setSession(session);
            if (session.may_look)
                this.#open();
            else
                this.#loginNeeded();
        } catch {
            this.#lose();
        } finally {
            this.#connecting = false;
        }
    }

    #open() {
        const socket = new WebSocket(api.liveAddress());
        const tooLong = setTimeout(() => this.#lose(), openPatienceMs);
        this.#socket = socket;
        this.#openedAt = performance.now();
        socket.addEventListener("message", event => {
            clearTimeout(tooLong);
            if (socket === this.#socket)
                this.#take(JSON.parse(event.data));
        });
        socket.addEventListener("close", () => {
            clearTimeout(tooLong);
            if (socket === this.#socket)
                this.#lose();
        });
    }

    #take(message) {
        if (message.type === "snapshot") {
            this.#store.applySnapshot(message);
            this.#store.setLink("live");
            this.#pauseMs = firstPauseMs;
        } else if (message.type === "change") {
            this.#store.applyChange(message);
        }
    }

    /// Gives the channel up and tries again after a pause, which doubles.
    #lose() {
        this.#drop();
        clearTimeout(this.#retry);
        const pause = this.#pauseMs * (1 + 0.2 * Math.random());
        this.#pauseMs = Math.min(longestPauseMs, this.#pauseMs * 2);
        this.#store.setLink("lost", performance.now() + pause);
        this.#retry = setTimeout(() => this.connectNow(), pause);
    }

    #drop() {
        const socket = this.#socket;
        this.#socket = null;
        socket?.close();
    }

    async #watch() {
        if (!this.#socket || this.#store.link.state !== "live" || this.#probing)
            return;
        const silenceMs = Math.min(this.#store.age(), performance.now() - this.#openedAt);
        if (silenceMs < quietMs)
            return;
        this.#probing = true;
        const socket = this.#socket;
        try {
            await api.health(probePatienceMs);
            if (silenceMs > deafMs && socket === this.#socket) {
                this.#drop();
                this.#open();
            }
        } catch {
            if (socket === this.#socket)
                this.#lose();
        } finally {
            this.#probing = false;
        }
    }

    #wake() {
        if (this.#store.link.state === "live")
            this.#watch();
        else
            this.connectNow();
    }
}
