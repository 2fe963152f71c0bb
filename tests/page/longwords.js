// A made-up language some 40 % longer than English, made from the page's English words: "Settings" is "Séétttííngs".
import { english } from "../../resources/web/js/texts-en.js";

const accents = { a: "á", e: "é", i: "í", o: "ó", u: "ú", A: "Á", E: "É", I: "Í", O: "Ó", U: "Ú" };

/// word with so many letters more: its vowels over and over, or without one at its end.
function longWord(word, more) {
    let left = more;
    let vowels = [...word].filter(letter => letter in accents).length;
    const grown = [...word].map(letter => {
        if (!(letter in accents))
            return letter;
        const times = Math.ceil(left / vowels--);
        left -= times;
        return accents[letter] + accents[letter].toLowerCase().repeat(times);
    });
    return grown.join("") + "x".repeat(left);
}

/// Places and units stay as they are.
export function lengthened(text) {
    let owed = 0; // letters
    return text.replace(/\{\w+\}|\b[kM]?Wh?\b|\p{L}+/gu, piece => {
        if (/^\{|^[kM]?Wh?$/.test(piece))
            return piece;
        owed += piece.length * 0.4;
        const more = Math.max(0, Math.ceil(owed - 1e-9));
        owed -= more;
        return longWord(piece, more);
    });
}

const long = entry => typeof entry === "string" ? lengthened(entry)
    : Object.fromEntries(Object.entries(entry).map(([form, words]) => [form, lengthened(words)]));

/// What texts-en.js would be in that language.
export const longModule = `export const english = ${JSON.stringify(Object.fromEntries(
    Object.entries(english).map(([key, entry]) => [key, long(entry)])))};`;
