// The check of the page's words sees what it is there for.
import assert from "node:assert/strict";
import { test } from "node:test";
import { textFaults } from "./textfaults.js";

const english = { open: "Open {name}…", sensors: { one: "{n} sensor", other: "{n} sensors" }, wait: "Please wait." };
const german = { open: "{name} öffnen…", sensors: { one: "{n} Sensor", other: "{n} Sensoren" }, wait: "Bitte warten." };
const both = ["one", "other"];

test("nothing is wrong with what says the same", () => {
    assert.deepEqual(textFaults(english, german, both), []);
    assert.deepEqual(textFaults(english, { open: "打开{name}…", sensors: "{n} 个传感器", wait: "请稍候。" }, ["other"]), []);
});

for (const [what, changed, told] of [
    ["a missing text", { wait: undefined }, /wait: is missing/],
    ["an unknown text", { close: "Schließen" }, /close: English does not have it/],
    ["an empty text", { wait: " " }, /wait: is empty/],
    ["a lost place", { open: "Öffnen…" }, /open: has no places, not \{name\}/],
    ["a renamed place", { open: "{Name} öffnen…" }, /open: has \{Name\}/],
    ["a missing plural", { sensors: { other: "{n} Sensoren" } }, /sensors: has no form "one"/],
    ["a lost stop", { wait: "Bitte warten" }, /wait: ends in "", not in "\."/],
    ["a space at the end", { wait: "Bitte warten. " }, /wait: loses or gains a space/],
]) {
    test(`${what} is a fault`, () => {
        const words = { ...german, ...changed };
        for (const key of Object.keys(words).filter(each => words[each] === undefined))
            delete words[key];
        assert.match(textFaults(english, words, both).join("\n"), told);
    });
}
