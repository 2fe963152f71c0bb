// What the page is made of: small, complete in itself, and the library exactly as its makers published it.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { closePage, launch, openPage, shown } from "./browser.js";
import { Home } from "./home.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../resources/web");
const mostBytes = 200 * 1024;
const library = dirname(createRequire(import.meta.url).resolve("uplot/package.json"));

async function filesIn(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    const found = await Promise.all(entries.map(entry =>
        entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
    return found.flat();
}

const hash = async file => createHash("sha256").update(await readFile(file)).digest("hex");

/// The language whose words a file holds; nothing for any other file.
const languageOf = file => /texts-(\w+)\.js$/.exec(file)?.[1];

test("all that one reader gets is below 200 KiB, unpacked", async () => {
    const files = await filesIn(root);
    const languages = files.map(languageOf).filter(Boolean);
    assert.deepEqual(languages.sort(), ["de", "en", "es", "fr", "zh"]);
    for (const language of languages) {
        const read = files.filter(file => [undefined, language].includes(languageOf(file)));
        const sizes = await Promise.all(read.map(async file => (await stat(file)).size));
        const bytes = sizes.reduce((sum, size) => sum + size, 0);
        assert.ok(bytes < mostBytes, `${language}: ${bytes} bytes`);
    }
});

test("a reader's words come with the first modules, and no other language's", async () => {
    const home = await Home.open();
    const browser = await launch();
    try {
        await home.plug({ id: 1, sn: "PLUG" });
        for (const [locale, code] of [["de-AT", "de"], ["it", "en"]]) {
            const page = await openPage(browser, home, { locale });
            await shown(page, 1);
            const words = await page.evaluate(() => performance.getEntriesByType("resource")
                .filter(({ name }) => name.includes("texts-")).map(({ name }) => name.split("/").at(-1)));
            assert.deepEqual(words, [`texts-${code}.js`], locale);
            assert.equal(await page.getAttribute("head link[href*='texts-']", "rel"), "modulepreload"); // not only once main.js asks
            await closePage(page);
        }
    } finally {
        await browser.close();
        await home.close();
    }
});

test("uPlot is what its package holds, byte for byte", async () => {
    const pairs = { "uPlot.iife.min.js": "dist/uPlot.iife.min.js", "uPlot.min.css": "dist/uPlot.min.css",
        "LICENSE-uPlot": "LICENSE" };
    for (const [ours, theirs] of Object.entries(pairs))
        assert.equal(await hash(join(root, "vendor", ours)), await hash(join(library, theirs)), ours);
    assert.deepEqual((await readdir(join(root, "vendor"))).sort(), Object.keys(pairs).sort());
});

test("own files are short, and none holds another address, markup as text or a style", async () => {
    for (const file of await filesIn(root)) {
        if (!/\.(js|css|html)$/.test(file) || file.includes("vendor"))
            continue;
        const text = await readFile(file, "utf8");
        assert.ok(text.split("\n").length < 400, `${file} is too long`);
        assert.doesNotMatch(text.replaceAll("http://www.w3.org/2000/svg", ""), /https?:\/\//, file);
        assert.doesNotMatch(text, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|\sstyle="|\son\w+="/, file);
    }
});

test("the page asks for all of its first modules at once", async () => {
    const html = await readFile(join(root, "index.html"), "utf8");
    const told = [...html.matchAll(/(?:rel="modulepreload" href="js\/([\w-]+\.js)"|src="js\/([\w-]+\.js)" type="module")/g)]
        .map(([, preloaded, started]) => preloaded ?? started);
    const wanted = new Set(["main.js"]);
    for (const name of wanted) { // grows meanwhile
        const text = await readFile(join(root, "js", name), "utf8");
        for (const [, from] of text.matchAll(/^import .* from "\.\/([\w-]+\.js)";$/gm))
            wanted.add(from);
    }
    assert.deepEqual([...new Set(told)].sort(), [...wanted].sort());
});

test("the lock file names no registry", async () => {
    assert.doesNotMatch(await readFile(new URL("package-lock.json", import.meta.url), "utf8"), /"resolved"|https?:/);
});

test("the page asks nobody but its own server, under a policy without exceptions for scripts", async () => {
    const home = await Home.open();
    const browser = await launch();
    try {
        await home.plug({ id: 1, sn: "PLUG" });
        const page = await openPage(browser, home);
        const asked = [];
        page.on("request", request => asked.push(request.url()));
        const answer = await page.reload();
        await shown(page, 1);
        assert.deepEqual(asked.filter(url => !url.startsWith(home.url)), []);
        const policy = answer.headers()["content-security-policy"];
        assert.match(policy, /default-src '(self|none)'/);
        assert.doesNotMatch(policy, /unsafe|\*|https?:/);

        // The policy does stop what it should: a script within the page.
        await page.evaluate(() => new Promise(stopped => {
            addEventListener("securitypolicyviolation", () => setTimeout(stopped), { once: true });
            const script = document.createElement("script");
            script.textContent = "document.title = 'taken'";
            document.body.append(script);
        }));
        assert.equal(await page.title(), "Home energy");
        const manifest = await (await fetch(`${home.url}manifest.webmanifest`)).json();
        for (const { src } of manifest.icons)
            assert.equal((await fetch(home.url + src)).status, 200, src);
        page.wrongs = page.wrongs.filter(words => !/policy|Content Security/i.test(words));
        await closePage(page);
    } finally {
        await browser.close();
        await home.close();
    }
});
