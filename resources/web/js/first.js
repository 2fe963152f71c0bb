// The page's first words to the home: who may, and the live channel. No module, and read before anything else, so that the
// figures are on their way while the rest of the page is still being read. channel.js takes over what is begun here, and
// texts.js the language.
(() => {
    const codes = ["en", "de", "fr", "es", "zh"]; // each has its texts-CODE.js

    /// The first of the browser's languages that the page speaks, or English: {code, locale}. The locale keeps the country
    /// (en-GB), which decides about 24 hours and decimal points.
    globalThis.chooseLanguage = tags => {
        const codeOf = tag => tag.toLowerCase().split(/[-_]/)[0];
        const tag = tags.find(each => codes.includes(codeOf(each))) ?? "en";
        return { code: codeOf(tag), locale: tag.replaceAll("_", "-") };
    };
    globalThis.reader = chooseLanguage(navigator.languages ?? []);
    const words = document.createElement("link");
    words.rel = "modulepreload";
    words.href = `js/texts-${reader.code}.js`;
    document.head.append(words);

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
