// A household with names, for pictures: a day behind it, and an evening under way.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const dayMinutes = 24 * 60;
const stepMs = 10_000;

// The pictures are of an evening, whenever they are taken: what is now is 19:42 to the loads.
const startMs = Date.now();
const startMinute = 19 * 60 + 42;

/// A time zone in which it is between 19:00 and 20:00 now.
export function eveningZone() {
    const ahead = (19 - new Date(startMs).getUTCHours() + 36) % 24 - 12;
    return `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`; // where the signs are the other way round
}

/// What each draws at a minute of its day; hum is 0 … 1 and differs from moment to moment.
const loads = {
    "Water heater": (minute, hum) => during(minute, 380, 425) || during(minute, 1177, 1215) ? 960 + 90 * hum : 4,
    Oven: (minute, hum) => during(minute, 700, 745) || (during(minute, 1120, 1200) && minute % 9 < 6) ? 600 + 90 * hum : 2,
    Fridge: (minute, hum) => minute % 23 < 11 ? 118 + 30 * hum : 6,
    "Desktop PC": (minute, hum) => during(minute, 540, 1320) ? 150 + 70 * hum : 3,
    "Living-room TV": (minute, hum) => during(minute, 960, 1400) ? 112 + 24 * hum : 1,
    Freezer: (minute, hum) => minute % 31 < 24 ? 84 + 18 * hum : 5,
    "Kitchen lights": (minute, hum) => during(minute, 390, 480) || during(minute, 980, 1400) ? 66 + 14 * hum : 0,
    Router: (minute, hum) => 14 + 6 * hum,
    "Washing machine": (minute, hum) => during(minute, 1140, 1230) ? (minute % 7 < 2 ? 480 : 60) + 90 * hum : 1,
    Dryer: (minute, hum) => during(minute, 700, 770) ? 1900 + 150 * hum : 0,
    "Air conditioner": (minute, hum) => during(minute, 780, 1440) ? 190 + 60 * hum : 8,
    Garage: (minute, hum) => during(minute, 425, 440) ? 240 : 9 + 3 * hum,
};

function during(minute, from, to) {
    return minute >= from && minute < to;
}

/// Always the same for the same name and moment, and as good as random.
function humOf(name, step) {
    const mixed = Math.sin(step * 12.9898 + name.length * 78.233 + name.charCodeAt(0)) * 43_758.5453;
    return mixed - Math.floor(mixed);
}

export const names = Object.keys(loads);

/// What the load draws at that moment, in whole watts. Days differ a little.
export function wattsOf(name, utcMs) {
    const minutes = startMinute + (utcMs - startMs) / 60_000;
    const day = Math.floor(minutes / dayMinutes);
    const late = day === 0 ? 0 : 90 * humOf(name, day);
    const minute = ((minutes - late) % dayMinutes + dayMinutes) % dayMinutes;
    return Math.round(loads[name](minute, humOf(name, Math.floor(utcMs / stepMs))));
}

/// Sends the home what its loads have drawn in the days before now.
export async function sendPast(home, days) {
    const now = Date.now();
    const rows = ["time,id,sn,watts"];
    for (let at = now - days * dayMinutes * 60_000; at < now; at += stepMs)
        names.forEach((name, index) => rows.push(`${new Date(at).toISOString()},${index + 1},${name},${wattsOf(name, at)}`));
    const file = join(home.folder, "past.csv");
    await writeFile(file, rows.join("\n"));
    const replay = spawn(join(process.env.HEMS_PROGRAMS, "hems-simulator"),
        ["--port", home.port, "--replay", file, "--speed", "max"], { stdio: ["ignore", "ignore", "inherit"] });
    const [code] = await once(replay, "close");
    if (code !== 0)
        throw new Error(`the replay ended with ${code}`);
}
