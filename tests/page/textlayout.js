// How the page's texts lie: in the page itself, since only the browser knows where its lines break.

/// A line for each text that is cut by what holds it, leaves the window at a side, or lies over another text. What the owner has
/// named may end in dots, and the date beside the clock may be left out.
export function textLayoutFaults(page) {
    return page.evaluate(() => {
        const tolerance = 2;
        const faults = [];
        const seen = [];
        const isHiding = style => /hidden|clip/.test(style.overflowX) || /hidden|clip/.test(style.overflowY);
        const told = (text, box) => `"${text}" at ${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.width)}x${Math.round(box.height)}`;

        /// {hiders, layer, isNamed}: what cuts the text, what it moves with, whether it is a name or only for screen readers.
        function surroundings(element) {
            const found = { hiders: [], layer: document.body, isNamed: false, isScrolled: false };
            for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
                const style = getComputedStyle(at);
                if (style.textOverflow === "ellipsis" && at.matches(".name, .name *, [data-name], h3, option, select"))
                    found.isNamed = true;
                if (/auto|scroll/.test(style.overflowX))
                    found.isScrolled = true;
                if (isHiding(style))
                    found.hiders.push(at);
                if (/fixed|sticky/.test(style.position) || at.matches("dialog")) {
                    found.layer = at;
                    break;
                }
            }
            return found;
        }

        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.data.trim();
            const element = node.parentElement;
            if (!text || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) || element.closest("option"))
                continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const around = surroundings(element);
            for (const box of range.getClientRects()) {
                if (box.width <= tolerance || box.height <= tolerance)
                    continue;
                const holders = around.hiders.map(hider => hider.getBoundingClientRect());
                if (holders.some(holder => holder.width <= tolerance || holder.height <= tolerance))
                    continue; // only for screen readers
                if (element.id === "date" && holders.some(holder => box.top >= holder.bottom - tolerance))
                    continue; // gives way as a whole to the clock
                if (!around.isNamed && holders.some(holder => box.left < holder.left - tolerance || box.right > holder.right + tolerance
                    || box.top < holder.top - box.height / 4 || box.bottom > holder.bottom + box.height / 4))
                    faults.push(`cut: ${told(text, box)}`);
                if (!around.isScrolled && (box.left < -tolerance || box.right > innerWidth + tolerance))
                    faults.push(`outside: ${told(text, box)}`);
                for (const other of seen) {
                    const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                    const height = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                    // Boxes of lines are higher than their letters.
                    if (other.layer === around.layer && width > tolerance && height > Math.min(box.height, other.box.height) * 0.35)
                        faults.push(`text on text: ${told(text, box)} and ${told(other.text, other.box)}`);
                }
                seen.push({ text, box, layer: around.layer });
            }
        }
        return faults;
    });
}
