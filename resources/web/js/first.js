// The page's first words to the home: who may, and the live channel. No module, and read before anything else, so that the
// figures are on their way while the rest of the page is still being read. channel.js takes over what is begun here.
(() => {
    if (location.hash.startsWith("#code="))
        return; // a code in the address is to log in first
    const address = new URL("api/v1/live", location.href);
    address.protocol = address.protocol.replace("http", "ws");
    address.hash = "";
    const socket = new WebSocket(address);
    const heard = [];
    socket.onmessage = ({ data }) => heard.push(data);
    const session = fetch("api/v1/session",
        { cache: "no-store", credentials: "same-origin", signal: AbortSignal.timeout(6000) })
        .then(answer => answer.ok ? answer.json() : null).catch(() => null);
    globalThis.begun = { socket, heard, session };
})();
