// What a home without sensors shows: how the first one comes.
import { byId, setText } from "./dom.js";
import { text } from "./texts.js";

const own = /^(127\.|\[?::1|localhost)/; // the home's computer alone

export function updateEmptyHome({ home, sensors }) {
    const empty = home !== null && sensors.size === 0;
    byId("empty").hidden = !empty;
    byId("view-now").classList.toggle("no-sensors", sensors.size === 0);
    if (!empty)
        return;
    let { open, address, port } = home.listening;
    if (/^(0\.0\.0\.0|::)$/.test(address)) // where the page was found
        address = own.test(location.hostname) ? text("emptyHere") : location.hostname;
    setText(byId("empty-address"), open ? text("emptyAddress", { address, port }) : text("emptyNobody"));
    byId("empty-shut").hidden = !open || !own.test(address);
}
