// What goes wrong around a page: phones that sleep, clocks that are wrong, proxies, updates, logins that end elsewhere.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { closeAfterLoss, closePage, launch, openPage, shown, until } from "./browser.js";
import { Home } from "./home.js";

const hour = 3_600_000;
const switchOf = id => `[data-sensor="${id}"] .switch`;

let home;
let browser;
let watts = 100;
before(async () => {
    home = await Home.open();
    await home.plug({ id: 1, sn: "PLUG", watts: () => watts });
    await home.reporting(1);
    browser = await launch();
});
after(async () => {
    await browser.close();
    await home.close();
});
beforeEach(() => home.setWanted("on"));

const wanted = async () => (await home.get("sensors/1")).wanted;
const total = (page, words) => until(page, expected => document.getElementById("total").textContent === expected, words);

async function logIn(page) {
    await page.fill("#login-code", home.code);
    await page.click("#login-go");
    await until(page, () => !document.getElementById("login").open);
}

/// A page that is logged in: its switch has been touched twice.
async function openLoggedIn() {
    const page = await openPage(browser, home);
    await shown(page, 1);
    await page.click(switchOf(1));
    await logIn(page);
    await until(page, () => document.querySelector(".tile .status").textContent === "Off");
    await page.click(switchOf(1));
    await until(page, () => document.querySelector(".tile .status").textContent === "On");
    return page;
}

test("where no live channel comes through, the page asks, says so, and goes over to the channel once it does", async () => {
    const page = await openPage(browser, { url: "about:blank" });
    let isStopped = true;
    await page.routeWebSocket(/live/, socket => isStopped ? socket.close() : socket.connectToServer());
    await page.goto(home.url);
    await page.waitForSelector('body[data-link="asking"][data-known]');
    await page.getByText("Something on the way holds up the live figures").waitFor();
    watts = 750;
    await total(page, "750 W");
    isStopped = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForSelector('body[data-link="live"]');
    assert.equal(await page.textContent("#link-banner"), "");
    await closePage(page);
});

test("a reader's clock that is wrong, or is set, changes nothing", async () => {
    const page = await openPage(browser, { url: "about:blank" });
    await page.addInitScript(ms => {
        const { now } = Date;
        globalThis.aheadMs = ms;
        Date.now = () => now() + globalThis.aheadMs;
    }, hour);
    await page.goto(home.url);
    await shown(page, 1);
    const clock = utcMs => new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", hour: "2-digit", minute: "2-digit" })
        .format(utcMs);
    await until(page, () => document.getElementById("clock").textContent !== "");
    const told = await page.textContent("#clock");
    const now = Date.now(); // the page's clock moves once a second: its minute may be the one before
    assert.ok([now, now - 60_000].some(utcMs => told.startsWith(clock(utcMs))), `${told}, and it is ${clock(now)}`);
    await until(page, () => document.querySelector(".tile .status").textContent === "On");
    await page.evaluate(ms => { globalThis.aheadMs = -ms; }, hour);
    watts = 310;
    await total(page, "310 W");
    assert.equal(await page.textContent("#link-banner"), "");
    await page.evaluate(() => { location.hash = "#history?range=1h"; });
    await page.waitForSelector('#view-history[data-shown="1h power home 0"]');
    assert.match(await page.textContent("#history-highest"), /W$/);
    await closePage(page);
});

test("a page that slept does not show the past as the present: it opens the channel anew", async () => {
    const page = await openPage(browser, home);
    await shown(page, 1);
    const again = page.waitForEvent("websocket");
    await page.evaluate(() => { // the reader's clock has gone on while the page did not
        const { now } = Date;
        Date.now = () => now() + 600_000;
        document.dispatchEvent(new Event("visibilitychange"));
    });
    await again;
    await page.waitForSelector('body[data-link="live"]');
    await closePage(page);
});

test("a page that was frozen in the background catches up", async () => {
    const page = await openPage(browser, home);
    await shown(page, 1);
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setWebLifecycleState", { state: "frozen" });
    watts = 1234;
    while ((await home.get("home")).power_w !== 1234)
        await new Promise(done => setTimeout(done, 100));
    await session.send("Page.setWebLifecycleState", { state: "active" });
    await total(page, "1,234 W");
    await closePage(page);
});

test("after an update of the program an open page is read anew", async () => {
    const page = await openPage(browser, { url: "about:blank" });
    let version = "1.0.0";
    await page.route("**/api/v1/health", async route => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, json: { ...await answer.json(), version } });
    });
    const asked = page.waitForResponse(/health/);
    await page.goto(home.url);
    await asked;
    await shown(page, 1);
    version = "1.1.0";
    const loaded = page.waitForEvent("load");
    await home.restart();
    await loaded;
    await home.plug({ id: 1, sn: "PLUG", watts: () => watts });
    await shown(page, 1);
    await closeAfterLoss(page);
});

test("a double click switches once", async () => {
    const page = await openLoggedIn();
    let asked = 0;
    page.on("request", request => { asked += request.method() === "PUT"; });
    await page.dblclick(switchOf(1));
    await until(page, () => document.querySelector(".tile .status").textContent === "Off");
    assert.equal(asked, 1);
    assert.equal(await wanted(), "off");
    await closePage(page);
});

test("a login that has ended elsewhere is asked for again, and the switch goes on", async () => {
    const page = await openLoggedIn();
    await page.reload(); // the channel knows the login that it was opened with
    await shown(page, 1);
    assert.equal(await page.isVisible("#logout"), true);
    const [cookie] = await page.context().cookies();
    await fetch(`${home.url}api/v1/logout`, { method: "POST", headers: { Cookie: `${cookie.name}=${cookie.value}` } });
    await page.waitForSelector("#logout", { state: "hidden" });
    await page.waitForSelector('body[data-link="live"]');
    await page.click(switchOf(1));
    await logIn(page);
    await until(page, () => document.querySelector(".tile .status").textContent === "Off");
    await closePage(page);
});

test("without a connection a switch says so, and asks nobody for a code", async () => {
    const guest = await openPage(browser, home);
    const owner = await openLoggedIn();
    await shown(guest, 1);
    await home.stop();
    for (const page of [guest, owner]) {
        await page.waitForSelector('body[data-link="lost"]');
        await page.click(switchOf(1));
        await page.getByText("PLUG was not switched: the home can't be reached just now.").waitFor();
        await page.waitForSelector(`${switchOf(1)}[aria-checked="true"]`); // as it was, a frame after the words
        assert.equal(await page.isVisible("#login"), false);
    }
    await home.start(home.port, home.webPort);
    for (const page of [guest, owner]) {
        await page.waitForSelector('body[data-link="live"]');
        await closeAfterLoss(page);
    }
});
