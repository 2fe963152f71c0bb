// What the page says, in the reader's language. Words with a count are chosen by the language's plural rules.

// Only this language's words are read; first.js has chosen it and asked for them with the page.
const { code, locale: tag } = globalThis.reader;
const [words] = Object.values(await import(`./texts-${code}.js`)); // the file's one export

export const locale = tag;
/// The language as the document and the server are told it.
export const language = code === "zh" ? "zh-CN" : locale;

const plurals = new Intl.PluralRules(locale);

/// The text for key. values.n chooses among plural forms; {name} is replaced by values.name.
export function text(key, values = {}) {
    let found = words[key];
    if (found === undefined)
        throw new Error(`no text for ${key}`);
    if (typeof found !== "string")
        found = found[plurals.select(values.n)] ?? found.other;
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
