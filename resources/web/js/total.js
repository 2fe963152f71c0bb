// The total and what the day has brought so far, set against the same time of the days before as the wall does.
import { byId, setAttribute, setQuantity, setText } from "./dom.js";
import { fixed, joined, kiloWattHours, measured, money, power, unknown } from "./figures.js";
import { text } from "./texts.js";
import { clockTime, formatTime } from "./zone.js";

const measuredWell = 0.9; // what was measured less is not compared
const leastWh = 50;

function isMeasured({ covered_s: covered, elapsed_s: elapsed }) {
    return elapsed > 0 && covered / elapsed >= measuredWell;
}

/// Today against the same day of last week, or else against yesterday: {words, less, hint}; null where that is not known.
export function comparison(today) {
    const [then, key] = [[today.last_week, "vsLastWeek"], [today.yesterday, "vsYesterday"]]
        .find(([day]) => day && isMeasured(day) && Math.abs(day.energy_wh) >= leastWh) ?? [];
    if (!then || !isMeasured(today))
        return null;
    const percent = (today.energy_wh - then.energy_wh) / Math.abs(then.energy_wh) * 100;
    const day = formatTime(Date.parse(then.time), { weekday: "long" });
    const sign = percent >= 0.5 ? "+" : "";
    return {
        words: text(key, { percent: `${sign}${fixed(percent, 0)}\u00a0%`, day }),
        less: percent <= -0.5,
        hint: text(`${key}Hint`, { energy: `${kiloWattHours(then.energy_wh)}\u00a0kWh`, day }),
    };
}

function momentOf(iso, key) {
    return iso === null ? "" : text(key, { time: formatTime(Date.parse(iso), clockTime) });
}

function updateEnergy(today) {
    const compared = comparison(today);
    const isWhole = today.covered_s >= 0.995 * today.elapsed_s;
    setText(byId("today-energy"), today.covered_s > 0 ? `${kiloWattHours(today.energy_wh)}\u00a0kWh` : unknown);
    setText(byId("today-compared"), compared?.words ?? "");
    setAttribute(byId("today-compared"), "title", compared?.hint ?? "");
    setAttribute(byId("today-compared"), "data-tone", compared?.less ? "good" : "");
    setText(byId("today-covered"), today.elapsed_s > 0 && !(isWhole && compared)
        ? text("measuredShare", { share: measured(today.covered_s, today.elapsed_s) }) : "");
}

export function updateTotal({ home }) {
    if (!home)
        return;
    const { today } = home;
    setQuantity(byId("total"), power(home.power_w));
    updateEnergy(today);
    byId("today-cost-box").hidden = today.price_per_kwh === null;
    setText(byId("today-cost"), money(today.cost, today.currency));
    setText(byId("today-price"), text("perKwh", { price: money(today.price_per_kwh, today.currency) }));
    setText(byId("today-peak"), today.peak_w === null ? unknown : joined(power(today.peak_w)));
    setText(byId("today-peak-at"), momentOf(today.peak_at, "at"));
    byId("base-load-box").hidden = today.base_load_w === null;
    setText(byId("base-load"), joined(power(today.base_load_w)));
    setText(byId("base-load-at"), momentOf(today.base_load_at, "from"));
}
