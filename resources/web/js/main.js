// The page: makes its parts and connects them. Views are the address's fragment: #now, #history?…
import * as api from "./api.js";
import { BarsCard } from "./barscard.js";
import { byId } from "./dom.js";
import { updateEmptyHome } from "./emptyhome.js";
import { tickClock, updateHeader } from "./header.js";
import { HistoryView } from "./historyview.js";
import { Live } from "./live.js";
import { LiveChart } from "./livechart.js";
import { Login } from "./login.js";
import { Notices } from "./notices.js";
import { reason, say } from "./sayings.js";
import { ShareCard } from "./sharecard.js";
import { Store } from "./store.js";
import { Switching } from "./switching.js";
import { fill } from "./texts.js";
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
const history = new HistoryView(store);
const tiles = new Tiles(store, new Switching(store, login));
const cards = [new LiveChart(store), new ShareCard(), new BarsCard(), tiles];

byId("logout").addEventListener("click", async () => {
    await api.logout().catch(error => say(reason(error)));
    store.setSession(await api.session().catch(() => store.session));
});

let snapshots = 0;

store.onChange(() => {
    notices.update(store);
    if (!store.home)
        return;
    document.body.dataset.known = "";
    byId("logout").hidden = !store.session.may_switch;
    updateHeader(store);
    updateTotal(store);
    updateEmptyHome(store);
    for (const card of cards)
        card.update(store);
    history.updateNames();
    if (snapshots !== store.snapshots) { // what happened while the connection was lost is in the history now
        snapshots = store.snapshots;
        history.refresh();
    }
});

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
        history.show(new URLSearchParams(parameters));
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
setInterval(() => {
    tickClock(store);
    store.mark();
}, 1000);

live.connectNow();
