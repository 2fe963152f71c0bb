// The pictures of the documentation, of a household with names: run --pictures FOLDER.
import { join } from "node:path";
import { desktop, launch, openPage, phone, shown, until } from "./browser.js";
import { Home } from "./home.js";
import { eveningZone, names, sendPast, wattsOf } from "./showhome.js";

const [folder] = process.argv.slice(2);
const home = await Home.open(eveningZone());
const browser = await launch();
try {
    const begun = Date.now();
    await sendPast(home, 8.2); // of all of the day a week ago
    await home.settled(begun);
    await home.restart();
    const sensors = await Promise.all(names.map((sn, index) =>
        home.plug({ id: index + 1, sn, watts: () => wattsOf(sn, Date.now()), periodMs: 1000 })));
    await home.setWanted("off", 10);
    await home.remembers();
    const pictures = {
        "web-desktop": { viewport: desktop },
        "web-phone": { viewport: phone, deviceScaleFactor: 2, colorScheme: "light" },
        "web-history": { viewport: desktop, hash: "#history?range=7d&show=energy" },
    };
    for (const [name, options] of Object.entries(pictures)) {
        const page = await openPage(browser, home, options);
        await shown(page, sensors.length);
        await until(page, () => document.querySelector('[data-sensor="10"] .status').textContent === "Off");
        await until(page, () => document.getElementById("today-compared").textContent !== "");
        await until(page, () => location.hash !== "" ? document.getElementById("view-history").dataset.shown
            : [...document.querySelectorAll(".tile")].every(tile => tile.getBoundingClientRect().top > innerHeight
                || tile.querySelector(".spark path").getAttribute("d")));
        await page.waitForLoadState("networkidle").catch(() => {});
        await page.screenshot({ path: join(folder, `${name}.png`) });
        await page.context().close();
    }
} finally {
    await browser.close();
    await home.close();
}
