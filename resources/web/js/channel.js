// The live channel's socket: what it hears is kept until somebody listens.
import { liveAddress } from "./api.js";

export class Channel {
    #socket;
    #heard;
    #take = null;
    #ended = null;

    /// socket, heard: one that first.js has opened, and what it has said so far.
    constructor({ socket, heard } = { socket: new WebSocket(liveAddress()), heard: [] }) {
        this.#socket = socket;
        this.#heard = heard.splice(0);
        /// Whether anything has ever been heard on it.
        this.spoke = this.#heard.length > 0;
        socket.onmessage = ({ data }) => this.#hear(data); // instead of first.js
        socket.addEventListener("close", () => this.#ended?.());
    }

    /// take: gets each message, from the first on; ended: is told once that there are no more.
    use(take, ended) {
        this.#take = take;
        this.#ended = ended;
        this.#heard.splice(0).forEach(data => take(JSON.parse(data)));
        if (this.#socket.readyState === WebSocket.CLOSED)
            ended();
    }

    /// Nobody is told anything afterwards.
    close() {
        this.#take = this.#ended = () => {};
        this.#socket.close();
    }

    #hear(data) {
        this.spoke = true;
        if (this.#take)
            this.#take(JSON.parse(data));
        else
            this.#heard.push(data);
    }
}

/// What was begun with the page, once: {session: a promise of null where it failed, channel}; null: nothing.
export function takeBegun() {
    const { begun } = globalThis;
    globalThis.begun = null;
    return begun ? { session: begun.session, channel: new Channel(begun) } : null;
}
