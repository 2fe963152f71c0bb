// The home's interface under /api/v1: one function for each thing to ask, an ApiError for each way to fail.

const root = "api/v1/";
const patienceMs = 8000;
const switchMs = 12_000; // the home itself says after 8 s that its disk is too slow

/// What went wrong: status 0 where nobody answered, detail in the reader's language where the home gives one.
export class ApiError extends Error {
    constructor(status, detail = "", retryAfterS = 0) {
        super(detail || `status ${status}`);
        this.status = status;
        this.detail = detail;
        this.retryAfterS = retryAfterS;
    }
}

async function failure(answer) {
    const problem = await answer.json().catch(() => ({}));
    return new ApiError(answer.status, problem.detail ?? "", Number(answer.headers.get("Retry-After")) || 0);
}

async function ask(path, { method = "GET", body, timeoutMs = patienceMs } = {}) {
    const request = { method, signal: AbortSignal.timeout(timeoutMs), credentials: "same-origin", cache: "no-store" };
    if (body !== undefined) {
        request.headers = { "Content-Type": "application/json" };
        request.body = JSON.stringify(body);
    }
    let answer;
    try {
        answer = await fetch(root + path, request);
        if (answer.ok)
            return answer.status === 204 ? null : await answer.json();
    } catch {
        throw new ApiError(0);
    }
    throw await failure(answer);
}

function query(path, values) {
    const known = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
    return `${path}?${new URLSearchParams(known)}`;
}

const iso = utcMs => new Date(utcMs).toISOString();

export const session = timeoutMs => ask("session", { timeoutMs });
export const home = () => ask("home");
export const sensors = () => ask("sensors");
export const alerts = () => ask("alerts");
export const health = timeoutMs => ask("health", { timeoutMs });
export const login = code => ask("login", { method: "POST", body: { code } });
export const logout = () => ask("logout", { method: "POST" });
export const setWanted = (id, wanted) => ask(`sensors/${id}/wanted`, { method: "PUT", body: { wanted }, timeoutMs: switchMs });
export const setAllWanted = wanted =>
    ask("sensors/wanted", { method: "PUT", body: { wanted, include_protected: false }, timeoutMs: switchMs });
/// sensor: an id, or null for the home.
export const energy = (sensor, fromMs, toMs, by) =>
    ask(query("energy", { sensor, from: iso(fromMs), to: iso(toMs), by }));
export const readings = (sensor, fromMs, toMs, points) =>
    ask(query("readings", { sensor, from: iso(fromMs), to: iso(toMs), points }));

/// The live channel's address beside the page's own.
export function liveAddress() {
    const address = new URL(`${root}live`, location.href);
    address.protocol = address.protocol.replace("http", "ws");
    address.hash = "";
    return address;
}
