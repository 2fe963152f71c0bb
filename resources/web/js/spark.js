// The small line of a tile.

export const sparkWidth = 200;
export const sparkHeight = 40;

const room = sparkHeight - 4; // half the pen above and below

/// The trail's last stretch up to nowS as an SVG path; gaps stay gaps. Its own range, but what hardly changes is flat.
export function sparkPath(trail, nowS) {
    const known = trail.extremes();
    if (!known)
        return "";
    const span = Math.max(known.most - known.least, Math.abs(known.most) * 0.2, 4);
    const low = (known.most + known.least - span) / 2;
    let path = "";
    let drawing = false;
    trail.times.forEach((time, index) => {
        const watts = trail.watts[index];
        if (watts === null || time < nowS - trail.seconds) {
            drawing = false;
            return;
        }
        const x = (1 - (nowS - time) / trail.seconds) * sparkWidth;
        const y = 2 + room * (1 - (watts - low) / span);
        path += `${drawing ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
        drawing = true;
    });
    return path;
}
