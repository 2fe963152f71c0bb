// What the page says, in the reader's language. Words with a count are chosen by the language's plural rules.
import { english } from "./texts-en.js";
import { chinese } from "./texts-zh.js";

const spoken = { en: english, zh: chinese };

/// The first of the browser's languages that the page speaks, or English: {words, locale}. The locale keeps the
/// country (en-GB), which decides about 24 hours and decimal points.
export function choose(languages) {
    for (const tag of languages) {
        const words = spoken[tag.toLowerCase().split(/[-_]/)[0]];
        if (words)
            return { words, locale: tag.replace("_", "-") };
    }
    return { words: english, locale: "en" };
}

const chosen = choose(globalThis.navigator?.languages ?? []);
export const locale = chosen.locale;
/// The language as the document and the server are told it.
export const language = locale.toLowerCase().startsWith("zh") ? "zh-CN" : locale;

const plurals = new Intl.PluralRules(locale);

/// The text for key. values.n chooses among plural forms; {name} is replaced by values.name.
export function text(key, values = {}, words = chosen.words, rules = plurals) {
    let found = words[key];
    if (found === undefined)
        throw new Error(`no text for ${key}`);
    if (typeof found !== "string")
        found = found[rules.select(values.n)] ?? found.other;
    return found.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

/// Several names as one phrase: "Freezer and Router".
export function list(names) {
    return new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
}

/// Fills what index.html marks with data-text, data-label and data-hint.
export function fill(root) {
    root.documentElement.lang = language;
    root.title = text("title");
    for (const element of root.querySelectorAll("[data-text]"))
        element.textContent = text(element.dataset.text);
    for (const element of root.querySelectorAll("[data-label]"))
        element.setAttribute("aria-label", text(element.dataset.label));
    for (const element of root.querySelectorAll("[data-hint]"))
        element.title = text(element.dataset.hint);
}
