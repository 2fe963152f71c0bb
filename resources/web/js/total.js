// The total and what the day has brought so far.
import { byId, setQuantity, setText } from "./dom.js";
import { joined, kiloWattHours, measured, money, power, unknown } from "./figures.js";
import { text } from "./texts.js";
import { clockTime, formatTime } from "./zone.js";

export function updateTotal({ home }) {
    if (!home)
        return;
    const { today } = home;
    setQuantity(byId("total"), power(home.power_w));
    setText(byId("today-energy"), `${kiloWattHours(today.energy_wh)}\u00a0kWh`);
    setText(byId("today-covered"), today.elapsed_s > 0
        ? text("measuredShare", { share: measured(today.covered_s, today.elapsed_s) }) : "");
    byId("today-cost-box").hidden = today.cost === null;
    setText(byId("today-cost"), money(today.cost, today.currency));
    setText(byId("today-peak"), today.peak_w === null ? unknown : joined(power(today.peak_w)));
    setText(byId("today-peak-at"), today.peak_at === null ? ""
        : text("at", { time: formatTime(Date.parse(today.peak_at), clockTime) }));
}
