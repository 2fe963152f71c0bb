// From a touch on the page to the sensor's reply; and who may.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { assertAccessible, closePage, launch, openPage, picture, shown, until } from "./browser.js";
import { Home } from "./home.js";

let home;
let browser;
let sensors;
before(async () => {
    home = await Home.open();
    browser = await launch();
    sensors = await Promise.all([1, 2, 3].map(id => home.plug({ id, sn: `PLUG${id}` })));
});
after(async () => {
    await browser.close();
    await home.close();
});

beforeEach(() => home.setWanted("on"));

const switchOf = id => `[data-sensor="${id}"] .switch`;
const wantedOf = async id => (await home.get(`sensors/${id}`)).wanted;

async function logIn(page) {
    await page.fill("#login-code", home.code);
    await page.click("#login-go");
}

test("a switch asks for the code; a wrong one switches nothing and says so; the right one goes on", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    await page.click(switchOf(1));
    await page.fill("#login-code", "WRNG-CODE-WRNG-CODE");
    await page.click("#login-go");
    await page.getByText("That is not the access code. Please look again.").waitFor();
    assert.equal(await page.getAttribute("#login-code", "aria-invalid"), "true");
    assert.equal(await wantedOf(1), "on");
    assert.equal(await page.getAttribute(switchOf(1), "aria-checked"), "true");

    await logIn(page);
    await until(page, () => document.querySelector('[data-sensor="1"] .status').textContent === "Off");
    assert.equal(await page.isVisible("#login"), false);
    assert.equal(sensors[0].replies.at(-1), "off");
    assert.equal(await page.getAttribute(switchOf(1), "aria-checked"), "false");
    await closePage(page);
});

test("leaving the login switches nothing", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    await page.click(switchOf(2));
    await page.click("#login-cancel");
    await until(page, () => !document.getElementById("login").open);
    assert.equal(await page.getAttribute(switchOf(2), "aria-checked"), "true");
    assert.equal(await wantedOf(2), "on");
    await closePage(page);
});

test("the sensor hears of it at its next poll and is off within two more", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    await page.click(switchOf(2));
    const [answer] = await Promise.all([
        page.waitForResponse(response => response.request().method() === "PUT"), logIn(page)]);
    const told = sensors[1].polls; // at most one more is under way
    assert.equal((await answer.json()).wanted, "off");
    await until(page, () => document.querySelector('[data-sensor="2"] .status').textContent === "Off");
    const ok = sensors[1].replies.lastIndexOf("ok") + 1; // polls that were still answered with ok
    assert.ok(ok <= told + 1, `answered ok ${ok - told} polls after the switch`);
    assert.equal(sensors[1].state, "off");

    await page.click(switchOf(2));
    await until(page, () => document.querySelector('[data-sensor="2"] .status').textContent === "On");
    assert.equal(await wantedOf(2), "on");
    await closePage(page);
});

test("the keyboard switches too", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    await page.focus(switchOf(3));
    await page.keyboard.press("Space");
    await page.fill("#login-code", home.code);
    await page.keyboard.press("Enter");
    await until(page, () => document.querySelector('[data-sensor="3"] .status').textContent === "Off");
    await page.focus(switchOf(3));
    await page.keyboard.press("Enter");
    await until(page, () => document.querySelector('[data-sensor="3"] .status').textContent === "On");
    await closePage(page);
});

test("all off asks first, and all on brings them back", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    await page.click("#all-off");
    await logIn(page);
    await page.getByText("Turn 3 sensors off?").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    assert.equal(await wantedOf(3), "on");

    await page.click("#all-off");
    await page.click("#ask-yes");
    await page.getByText("3 sensors are told to go off.").waitFor();
    await until(page, () => [...document.querySelectorAll(".tile .status")].every(tile => tile.textContent === "Off"));
    await page.click("#all-on");
    await page.click("#ask-yes");
    await until(page, () => [...document.querySelectorAll(".tile .status")].every(tile => tile.textContent === "On"));
    await closePage(page);
});

test("what the home refuses is not shown as done", async () => {
    const page = await openPage(browser, home);
    await shown(page, 3);
    await page.click(switchOf(1));
    await page.route("**/wanted", route => route.fulfill({ status: 503, contentType: "application/problem+json",
        body: JSON.stringify({ title: "x", status: 503, detail: "the disk is full." }) }));
    await logIn(page);
    await page.getByText("PLUG1 was not switched: the disk is full.").waitFor();
    await page.waitForSelector(`${switchOf(1)}[aria-checked="true"]`); // as it was, a frame after the words
    assert.deepEqual(page.wrongs.filter(words => !words.includes("503")), []);
    await page.context().close();
});

test("a simulated sensor goes off from the page", async () => {
    home.simulate(5, 500); // 4 and 5 are new; 1 to 3 belong to the plugs and are refused
    const page = await openPage(browser, home);
    await shown(page, 5);
    await page.click(switchOf(5));
    await logIn(page);
    await until(page, () => document.querySelector('[data-sensor="5"] .status').textContent === "Off");
    await until(page, () => document.querySelector('[data-sensor="5"] .power').textContent === "0 W");
    assert.equal((await home.get("sensors/5")).reported, "off");
    await closePage(page);
});

test("logging out takes the right to switch away", async () => {
    const page = await openPage(browser, home);
    await shown(page, 5);
    assert.equal(await page.isVisible("#logout"), false);
    await page.click(switchOf(1));
    await logIn(page);
    await until(page, () => document.querySelector('[data-sensor="1"] .status').textContent === "Off");
    await page.click("#logout");
    await page.waitForSelector("#logout", { state: "hidden" });
    await page.click(switchOf(1));
    await page.waitForSelector("#login[open]");
    assert.equal(await wantedOf(1), "off");
    await closePage(page);
});

test("a home that shows nothing without the code shows nothing without the code", async () => {
    const page = await openPage(browser, { url: "about:blank" });
    let mayLook = false; // this computer may always look: the answer of one that may not is put in its place
    await page.route("**/api/v1/session", route => mayLook ? route.continue() : route.fulfill({
        contentType: "application/json", body: JSON.stringify({ may_look: false, may_switch: false }) }));
    await page.goto(home.url);
    await page.getByText("This home shows its figures only to those who know its access code.").waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.isVisible("#login-code"), true);
    assert.equal(await page.isVisible("#login-cancel"), false);
    assert.equal(await page.locator(".tile").count(), 0);
    await assertAccessible(page, "the needed login");
    await picture(page, "login-desktop");
    mayLook = true;
    await logIn(page);
    await shown(page, 5);
    page.wrongs = page.wrongs.filter(words => !/closed before the connection is established/.test(words));
    await closePage(page);
});

test("who guesses is told to wait", async () => {
    const page = await openPage(browser, home);
    await shown(page, 5);
    await page.click(switchOf(1));
    const told = page.getByText(/^Too many attempts\. Please wait \d+ seconds?\.$/);
    for (let attempt = 0; attempt < 30 && await told.count() === 0; ++attempt) {
        await page.fill("#login-code", `GUESS-${attempt}`);
        await Promise.all([page.waitForResponse(/login/), page.click("#login-go")]);
        await page.waitForSelector("#login-go:enabled");
    }
    assert.equal(await told.count(), 1);
    assert.equal(await wantedOf(1), "on");
    await closePage(page);
});
