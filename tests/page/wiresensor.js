// A sensor on a socket that does what the protocol says, poll for poll, and remembers what it was told.
import { once } from "node:events";
import { connect } from "node:net";

export class WireSensor {
    /// watts(): what it draws while it is on.
    static async open(port, { id, sn, watts = () => 100, periodMs = 250 }) {
        const sensor = new WireSensor();
        Object.assign(sensor, { id, sn, watts, state: "on", polls: 0, replies: [] });
        sensor.socket = connect(Number(port), "127.0.0.1");
        await once(sensor.socket, "connect");
        sensor.socket.setEncoding("utf8").on("data", text => sensor.#hear(text));
        sensor.socket.on("error", () => {}); // the home may end first
        sensor.timer = setInterval(() => sensor.poll(), periodMs);
        sensor.poll();
        return sensor;
    }

    #rest = "";

    poll() {
        ++this.polls;
        this.socket.write(JSON.stringify({ type: "data", id: this.id, sn: this.sn, power: this.watts(),
            state: this.state, time: Date.now() / 1000 }));
    }

    #hear(text) {
        const lines = (this.#rest + text).split("\n");
        this.#rest = lines.pop();
        for (const line of lines) {
            const { result } = JSON.parse(line);
            this.replies.push(result);
            if (result === "ok")
                this.state = "on";
            else
                this.state = this.state === "on" ? "suspend" : "off";
        }
    }

    close() {
        clearInterval(this.timer);
        this.socket.destroy();
    }
}
