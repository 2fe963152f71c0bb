// The past: reads what is chosen, and shows it as a summary, a chart and a table.
import * as api from "./api.js";
import { byId, setText } from "./dom.js";
import { columnsOf as energyColumns, describeEnergy, energyOptions, rowsOfPoints } from "./energyplot.js";
import { joined, kiloWattHours, measured, power, unknown } from "./figures.js";
import { HistoryControls } from "./historycontrols.js";
import { momentWords, periodOf, periodWords } from "./historyperiod.js";
import { fillEnergyTable, fillPowerTable } from "./historytable.js";
import { sensorRole } from "./looks.js";
import { Plot } from "./plot.js";
import { columnsOf as powerColumns, describePower, powerOptions } from "./powerplot.js";
import { reason } from "./sayings.js";
import { text } from "./texts.js";

const fiveMinuteBars = 12;
const refreshMs = 60_000; // the present stretch grows

export class HistoryView {
    #store;
    #controls;
    #plot;
    #shown = null; // what the chart shows: {choice, period, points, rows, columns}
    #asked = 0;

    constructor(store) {
        this.#store = store;
        this.#controls = new HistoryControls();
        this.#plot = new Plot(byId("history-chart"), () => this.#options(), (_, index) => this.#describe(index));
        byId("history-details").addEventListener("toggle", () => this.#fillTable());
        setInterval(() => this.visible && this.#controls.choice.shift === 0 && this.refresh(), refreshMs);
    }

    get visible() {
        return !byId("view-history").hidden;
    }

    /// Takes the choice from the address.
    show(parameters) {
        this.#controls.choose(parameters);
        this.refresh();
    }

    updateNames() {
        this.#controls.setSensors(this.#store.sensors);
        if (this.#shown)
            this.#tellTitle();
    }

    /// Reads what is chosen; an answer that a later choice has overtaken is dropped.
    async refresh() {
        if (!this.visible || !this.#store.home)
            return;
        const asked = ++this.#asked;
        const choice = { ...this.#controls.choice };
        const period = periodOf(choice.range, choice.shift, this.#store.homeNow());
        if (!this.#shown)
            setText(byId("history-note"), text("loading"));
        byId("history-chart").setAttribute("aria-busy", "true");
        try {
            const past = await this.#read(choice, period);
            if (asked === this.#asked)
                this.#take({ choice, period, ...past });
        } catch (error) {
            if (asked === this.#asked)
                this.#fail(error);
        }
    }

    async #read({ sensor }, { fromMs, toMs, by }) {
        const width = byId("history-chart").clientWidth || 800;
        const points = Math.max(100, Math.min(800, Math.round(width / 1.5)));
        const [power, energy] = await Promise.all([
            api.readings(sensor, fromMs, toMs, points),
            by ? api.energy(sensor, fromMs, toMs, by) : api.readings(sensor, fromMs, toMs, fiveMinuteBars),
        ]);
        const total = await api.energy(sensor, fromMs, toMs, "total");
        return { points: power.points, rows: by ? energy.rows : rowsOfPoints(energy.points, sensor === null, toMs), total: total.rows[0] };
    }

    #take(past) {
        const { what, range } = past.choice;
        const empty = !past.points.length;
        past.columns = what === "power" ? powerColumns(past.points) : energyColumns(past.rows);
        this.#shown = past;
        setText(byId("history-note"), empty ? text("nothingThere") : "");
        byId("history-chart").hidden = empty;
        byId("history-details").hidden = empty;
        byId("history-chart").removeAttribute("aria-busy");
        this.#tellTitle();
        this.#tellSummary(past);
        setText(byId("history-key"), empty ? "" : this.#keyWords(past, what));
        this.#plot.clear();
        if (!empty)
            this.#plot.setData(past.columns);
        byId("view-history").dataset.shown = `${range} ${what} ${past.choice.sensor ?? "home"} ${past.choice.shift}`;
        this.#fillTable();
    }

    #fail(error) {
        byId("history-chart").removeAttribute("aria-busy");
        setText(byId("history-note"), text("historyFailed", { why: reason(error) }));
    }

    #keyWords({ period, columns }, what) {
        if (what === "power")
            return text("powerKey");
        const pale = columns[2].some(value => value !== null);
        return text(`energyEvery${period.every}`) + (pale ? ` ${text("palerBars")}` : "");
    }

    #tellTitle() {
        const { choice, period } = this.#shown;
        const title = this.#store.sensors.get(choice.sensor)?.title;
        const who = choice.sensor === null ? text("theHome") : title ?? `#${choice.sensor}`;
        setText(byId("history-title"), text(choice.what === "power" ? "powerTitle" : "energyTitle", { who }));
        setText(byId("history-when"), periodWords(choice.range, period));
    }

    #tellSummary({ choice, period, points, total }) {
        const covered = total?.covered_s ?? 0;
        const elapsed = total?.elapsed_s || (period.toMs - period.fromMs) / 1000;
        const highest = points.reduce((best, point) => best && best.max_w >= point.max_w ? best : point, null);
        const energy = total && covered > 0 ? `${kiloWattHours(total.energy_wh)}\u00a0kWh` : unknown;
        const mean = covered > 0 ? joined(power(total.energy_wh * 3600 / (choice.sensor === null ? elapsed : covered))) : unknown;
        const most = highest ? joined(power(highest.max_w)) : unknown;
        setText(byId("history-energy"), energy);
        setText(byId("history-mean"), mean);
        setText(byId("history-highest"), most);
        setText(byId("history-highest-at"), highest ? momentWords(choice.range, Date.parse(highest.from)) : "");
        setText(byId("history-covered"), measured(covered, elapsed));
        byId("history-meter").value = Math.min(1, covered / elapsed);
        byId("history-chart").setAttribute("aria-label", text("chartLabel", { energy, mean, most,
            title: byId("history-title").textContent, when: byId("history-when").textContent }));
    }

    #fillTable() {
        if (!byId("history-details").open || !this.#shown)
            return;
        const { choice, points, rows } = this.#shown;
        if (choice.what === "power")
            fillPowerTable(choice.range, points);
        else
            fillEnergyTable(choice.range, rows);
    }

    #options() {
        const { choice, period, columns, rows } = this.#shown;
        const role = choice.sensor === null ? "accent" : sensorRole(choice.sensor);
        return choice.what === "power" ? powerOptions(choice.range, period, columns, role)
            : energyOptions(choice.range, rows, role);
    }

    #describe(index) {
        const { choice, columns, rows } = this.#shown;
        return choice.what === "power" ? describePower(choice.range, columns, index)
            : describeEnergy(choice.range, rows, index);
    }
}
