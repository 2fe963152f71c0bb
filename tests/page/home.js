// A home of its own for each test: hemsd on free ports and a new data folder, and what simulates sensors for it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { WireSensor } from "./wiresensor.js";

const startPatienceMs = 20_000;
const programs = process.env.HEMS_PROGRAMS;

function start(program, options) {
    const child = spawn(join(programs, program), options, { stdio: ["ignore", "pipe", "inherit"],
        env: { ...process.env, LC_ALL: "C.UTF-8", LANGUAGE: "" } });
    child.ended = once(child, "close");
    return child;
}

async function stop(child) {
    child.kill("SIGCONT");
    child.kill("SIGTERM");
    await child.ended;
}

/// The first group of each pattern, as soon as the child's output has them all.
async function heard(child, patterns) {
    const found = patterns.map(() => null);
    const tooLong = setTimeout(() => child.kill("SIGKILL"), startPatienceMs);
    for await (const line of createInterface({ input: child.stdout })) {
        patterns.forEach((pattern, index) => { found[index] ??= pattern.exec(line)?.[1] ?? null; });
        if (found.every(value => value !== null))
            break;
    }
    clearTimeout(tooLong);
    if (found.includes(null))
        throw new Error(`hemsd has not said where it listens: ${found}`);
    child.stdout.resume();
    return found;
}

export class Home {
    static async open(timeZone = "Europe/Berlin") {
        const home = new Home();
        home.timeZone = timeZone;
        home.folder = await mkdtemp(join(tmpdir(), "hems-page-"));
        await home.start("0", "0");
        home.code = (await readFile(join(home.folder, "access-code"), "utf8")).trim();
        return home;
    }

    #simulators = [];
    #sensors = [];

    async start(sensorPort, webPort) {
        this.daemon = start("hemsd", ["--data-dir", this.folder, "--port", sensorPort, "--web", `127.0.0.1:${webPort}`,
            "--time-zone", this.timeZone]);
        [this.port, this.webPort] = await heard(this.daemon,
            [/^sensors listening on .*:(\d+)$/, /^web listening on .*:(\d+)\/?$/]);
        this.url = `http://127.0.0.1:${this.webPort}/`;
    }

    /// Ends hemsd and starts it again on the same ports.
    async restart() {
        await this.stop();
        await this.start(this.port, this.webPort);
    }

    stop() {
        return stop(this.daemon);
    }

    /// Hangs, or goes on: to everybody outside as if the network were gone.
    freeze(frozen) {
        this.daemon.kill(frozen ? "SIGSTOP" : "SIGCONT");
    }

    /// Sensors that go on until the home closes.
    simulate(count, periodMs = 500) {
        this.#simulators.push(start("hems-simulator",
            ["--port", this.port, "--sensors", String(count), "--period", String(periodMs)]));
        this.#simulators.at(-1).stdout.resume();
    }

    /// Returns when so many sensors report.
    async reporting(count) {
        for (let attempt = 0; attempt < 120; ++attempt) {
            if ((await this.get("home")).sensors_reporting >= count)
                return;
            await pause(250);
        }
        throw new Error(`fewer than ${count} sensors report`);
    }

    /// What these sensors have drawn in the hours before now; returns when it is sent.
    async past(count, hours) {
        const from = new Date(Date.now() - hours * 3_600_000).toISOString();
        const simulator = start("hems-simulator", ["--port", this.port, "--sensors", String(count), "--from", from,
            "--period", "30000", "--duration", String(Math.round(hours * 3600)), "--speed", "max"]);
        simulator.stdout.resume();
        const [code] = await simulator.ended;
        if (code !== 0)
            throw new Error(`hems-simulator ended with ${code}`);
    }

    /// A sensor on a socket, as WireSensor takes it; closed with the home at the latest.
    async plug(sensor) {
        this.#sensors.push(await WireSensor.open(this.port, sensor));
        return this.#sensors.at(-1);
    }

    /// Returns when what was sent of the past, which ended then, is in the history.
    async settled(end = Date.now()) {
        const from = new Date(end - 600_000).toISOString();
        const to = new Date(end).toISOString();
        for (let attempt = 0; attempt < 60; ++attempt) {
            const { points } = await this.get(`readings?${new URLSearchParams({ from, to, points: 10 })}`);
            if (points.length >= 8)
                return;
            await pause(500);
        }
        throw new Error("the past does not come into the history");
    }

    /// Returns when the live line knows its past again, after a restart.
    async remembers() {
        for (let attempt = 0; attempt < 60 && (await this.get("home")).trail.power_w.length < 100; ++attempt)
            await pause(500);
    }

    async get(path) {
        return (await fetch(`${this.url}api/v1/${path}`)).json();
    }

    /// Turns all sensors, or one, on or off as a program may that knows the code.
    async setWanted(wanted, id = null) {
        const answer = await fetch(`${this.url}api/v1/sensors/${id === null ? "" : `${id}/`}wanted`, {
            method: "PUT", body: JSON.stringify({ wanted }),
            headers: { "Content-Type": "application/json", Authorization: `Bearer ${this.code}` } });
        if (!answer.ok)
            throw new Error(`wanted: ${answer.status}`);
    }

    async close() {
        this.#sensors.forEach(sensor => sensor.close());
        await Promise.all([...this.#simulators, this.daemon].map(stop));
        await rm(this.folder, { recursive: true });
    }
}
