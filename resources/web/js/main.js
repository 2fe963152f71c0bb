// The page: makes its parts and connects them. Views are the address's fragment: #now, #history?…
import * as api from "./api.js";
import { BarsCard } from "./barscard.js";
import { byId } from "./dom.js";
import { updateEmptyHome } from "./emptyhome.js";
import { tickClock, updateHeader } from "./header.js";
import { Live } from "./live.js";
import { LiveChart } from "./livechart.js";
import { Login } from "./login.js";
import { Notices } from "./notices.js";
import { reason, say } from "./sayings.js";
import { ShareCard } from "./sharecard.js";
import { Store } from "./store.js";
import { Switching } from "./switching.js";
import { fill, text } from "./texts.js";
import { Tiles } from "./tiles.js";
import { updateTotal } from "./total.js";

fill(document);

const store = new Store();
const login = new Login();
const live = new Live(store, async () => {
    await login.open(true);
    live.connectNow();
});
const notices = new Notices(() => live.connectNow());
const tiles = new Tiles(store, new Switching(store, login));
const cards = [new ShareCard(), new BarsCard(), tiles, new LiveChart(store)];

byId("logout").addEventListener("click", async () => {
    await api.logout().catch(error => say(reason(error)));
    store.setSession(await api.session().catch(() => store.session));
});

let history = null;
let readingHistory = null;
let snapshots = 0;

/// The past's view, read when it is first looked at or when the figures stand.
function readHistory() {
    readingHistory ??= import("./historyview.js").then(({ HistoryView }) => {
        history = new HistoryView(store);
        history.updateNames();
    }).catch(error => {
        readingHistory = null;
        throw error;
    });
    return readingHistory;
}

store.onChange(() => {
    notices.update(store);
    if (!store.home)
        return;
    document.body.dataset.known = "";
    byId("logout").hidden = !store.session.may_switch;
    updateHeader(store);
    tickClock(store);
    updateTotal(store);
    updateEmptyHome(store);
    for (const card of cards)
        card.update(store);
    if (snapshots === 0)
        requestAnimationFrame(() => setTimeout(() => readHistory().catch(() => {}))); // behind the first figures' frame
    history?.updateNames();
    if (snapshots !== store.snapshots) { // what happened while the connection was lost is in the history now
        snapshots = store.snapshots;
        history?.refresh();
    }
});

async function showHistory(parameters) {
    if (await readHistory().then(() => true, () => false))
        history.show(parameters);
    else
        say(text("historyFailed", { why: text("whyOffline") }));
}

function showView() {
    const [view, parameters] = location.hash.slice(1).split("?");
    const past = view === "history";
    byId("view-now").hidden = past;
    byId("view-history").hidden = !past;
    for (const [id, current] of [["link-now", !past], ["link-history", past]]) {
        if (current)
            byId(id).setAttribute("aria-current", "page");
        else
            byId(id).removeAttribute("aria-current");
    }
    if (past)
        showHistory(new URLSearchParams(parameters));
}

addEventListener("hashchange", () => {
    showView();
    scrollTo(0, 0);
});
// Scanned from the settings' picture: the code logs in, and does not stay in the address.
async function useBroughtCode() {
    const brought = /^#code=(.+)$/.exec(location.hash)?.[1];
    if (!brought)
        return;
    window.history.replaceState(null, "", "#now");
    try {
        await api.login(decodeURIComponent(brought));
    } catch (error) {
        say(reason(error));
    }
}

await useBroughtCode();
showView();

// Ages, countdowns, the lines and the clock move by themselves.
setInterval(() => store.mark(), 1000);

live.connectNow();
