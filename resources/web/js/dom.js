// Elements without markup: whatever a sensor calls itself becomes text, never HTML.

const svgNamespace = "http://www.w3.org/2000/svg";

export function byId(id) {
    return document.getElementById(id);
}

function build(element, attributes, children) {
    for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, value);
    element.append(...children);
    return element;
}

/// <tag attributes…>children…</tag>; a child is an element or a text.
export function make(tag, attributes = {}, ...children) {
    return build(document.createElement(tag), attributes, children);
}

export function makeSvg(tag, attributes = {}, ...children) {
    return build(document.createElementNS(svgNamespace, tag), attributes, children);
}

/// Sets the text only where it is another: a screen reader and a selection are left in peace.
export function setText(element, text) {
    if (element.textContent !== text)
        element.textContent = text;
}

export function setAttribute(element, name, value) {
    if (element.getAttribute(name) !== value)
        element.setAttribute(name, value);
}

/// A number in large and its unit in small.
export function setQuantity(element, quantity) {
    if (!element.lastElementChild)
        element.replaceChildren("", make("small"));
    const [number, unit] = element.childNodes;
    if (number.data !== `${quantity.value} `)
        number.data = `${quantity.value} `;
    setText(unit, quantity.unit);
}

/// One child of box for each key in order, made by create(key) and kept from one call to the next.
export function keepChildren(box, kept, keys, create) {
    const wanted = new Set(keys);
    for (const [key, item] of kept) {
        if (!wanted.has(key)) {
            item.element.remove();
            kept.delete(key);
        }
    }
    if (!kept.size) { // all at once: the page is laid out once
        keys.forEach(key => kept.set(key, create(key)));
        box.prepend(...keys.map(key => kept.get(key).element));
        return;
    }
    keys.forEach((key, place) => {
        if (!kept.has(key))
            kept.set(key, create(key));
        const { element } = kept.get(key);
        if (box.children[place] !== element)
            box.insertBefore(element, box.children[place] ?? null);
    });
}
