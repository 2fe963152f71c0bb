// What is wrong with the page's words in a language, beside the English ones.

const formsOf = entry => typeof entry === "string" ? { other: entry } : entry;
const places = form => [...new Set(form.match(/\{\w+\}/g))].sort().join(" ");
const ending = form => /[.…:?!]?$/.exec(form.trimEnd().replaceAll("。", ".").replaceAll("：", ":").replaceAll("？", "?"))[0];
const edges = form => [/^\s/.test(form), /\s$/.test(form)].join();

function formFaults(key, english, form) {
    const faults = [];
    if (form.trim() === "")
        faults.push(`${key}: is empty`);
    if (places(form) !== places(english))
        faults.push(`${key}: has ${places(form) || "no places"}, not ${places(english) || "none"}`);
    if (ending(english) !== "" && ending(form) !== ending(english)) // one more may belong to an abbreviation
        faults.push(`${key}: ends in "${ending(form)}", not in "${ending(english)}"`);
    if (edges(form) !== edges(english))
        faults.push(`${key}: loses or gains a space at an end`);
    return faults;
}

/// A line for each text that is missing, unknown, without one of its plural forms, or that has lost a place, the space at an
/// end or its last stop. categories: the language's plural forms.
export function textFaults(english, words, categories) {
    const faults = Object.keys(words).filter(key => !(key in english)).map(key => `${key}: English does not have it`);
    for (const [key, entry] of Object.entries(english)) {
        if (!(key in words)) {
            faults.push(`${key}: is missing`);
            continue;
        }
        const forms = formsOf(words[key]);
        if (typeof entry !== "string" && typeof words[key] !== "string") {
            const missing = categories.filter(category => category !== "many" && !(category in forms));
            faults.push(...missing.map(category => `${key}: has no form "${category}"`));
        }
        for (const form of Object.values(forms))
            faults.push(...formFaults(key, formsOf(entry).other, form));
    }
    return faults;
}
