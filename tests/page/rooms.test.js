// The tiles of one room, where the owner has given sensors rooms.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertAccessible, assertFits, closePage, launch, openPage, phone, picture, shown, until } from "./browser.js";
import { Home } from "./home.js";

const rooms = { 1: "Küche", 2: "Küche", 3: "Bad", 4: null };

let home;
let browser;
before(async () => {
    home = await Home.open();
    await Promise.all(Object.keys(rooms).map(id =>
        home.plug({ id: Number(id), sn: `PLUG${id}`, watts: () => 100 * Number(id) })));
    await home.reporting(4);
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});

/// The home's page, whose sensors are in these rooms: only the desktop program gives rooms.
async function openWithRooms(options = {}) {
    const page = await openPage(browser, { url: "about:blank" }, options);
    await page.routeWebSocket(/live/, socket => {
        socket.connectToServer().onMessage(data => {
            const message = JSON.parse(data);
            for (const sensor of message.sensors)
                sensor.room = rooms[sensor.id];
            socket.send(JSON.stringify(message));
        });
    });
    await page.goto(home.url + (options.hash ?? ""));
    await shown(page, 4);
    return page;
}

const tilesInSight = page => page.$$eval(".tile", tiles => tiles.filter(tile => tile.checkVisibility())
    .map(tile => Number(tile.dataset.sensor)));

test("without rooms there is no choice of them", async () => {
    const page = await openPage(browser, home);
    await shown(page, 4);
    assert.equal(await page.isVisible("#rooms"), false);
    await closePage(page);
});

test("a room shows its own tiles and its power, and stays chosen", async () => {
    const page = await openWithRooms();
    assert.deepEqual(await page.locator("#rooms button").allTextContents(), ["All", "Bad", "Küche", "In no room"]);
    await page.getByRole("button", { name: "Küche" }).click();
    await until(page, () => document.getElementById("tiles-title").textContent === "Küche · 300\u00a0W");
    assert.deepEqual(await tilesInSight(page), [1, 2]);
    assert.equal(await page.isVisible("#all-off"), false); // it would be for the whole home
    assert.equal(await page.getAttribute('#rooms [aria-pressed="true"]', "aria-pressed"), "true");
    assert.equal(new URL(page.url()).hash, "#now?room=K%C3%BCche");
    await assertAccessible(page, "a room");

    await page.reload();
    await shown(page, 4);
    assert.deepEqual(await tilesInSight(page), [1, 2]);
    await page.getByRole("button", { name: "In no room" }).click();
    await until(page, () => document.querySelectorAll(".tile:not([hidden])").length === 1);
    assert.deepEqual(await tilesInSight(page), [4]);
    await page.getByRole("button", { name: "All", exact: true }).click();
    await until(page, () => document.querySelectorAll(".tile:not([hidden])").length === 4);
    assert.equal(await page.isVisible("#all-off"), true);
    assert.equal(new URL(page.url()).hash, "#now");
    await closePage(page);
});

test("a room that is no more leaves all in sight", async () => {
    const page = await openWithRooms({ hash: "#now?room=Attic" });
    assert.deepEqual(await tilesInSight(page), [1, 2, 3, 4]);
    await closePage(page);
});

test("many rooms fit a phone", async () => {
    const page = await openWithRooms({ viewport: phone });
    await assertFits(page, "rooms on a phone");
    const heights = await page.$$eval("#rooms button", buttons => buttons.map(button => button.getBoundingClientRect().height));
    assert.ok(heights.every(height => height >= 44), heights);
    await picture(page, "rooms-phone");
    await closePage(page);
});
