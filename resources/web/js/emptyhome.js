// What a home without sensors shows: how the first one comes.
import { byId, setText } from "./dom.js";
import { text } from "./texts.js";

export function updateEmptyHome({ home, sensors }) {
    const empty = home !== null && sensors.size === 0;
    byId("empty").hidden = !empty;
    byId("view-now").classList.toggle("no-sensors", sensors.size === 0);
    if (!empty)
        return;
    const { open, port } = home.listening;
    setText(byId("empty-address"), open ? text("emptyAddress", home.listening) : text("emptyNobody"));
    setText(byId("empty-line"), `hems-simulator --port ${port}`);
}
