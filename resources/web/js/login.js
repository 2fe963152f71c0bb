// The access code's dialog. The home answers a right code with a cookie that scripts cannot see.
import * as api from "./api.js";
import { byId } from "./dom.js";
import { text } from "./texts.js";

export class Login {
    #dialog = byId("login");
    #code = byId("login-code");
    #needed = false;
    #answered = null;

    constructor() {
        byId("login-form").addEventListener("submit", event => {
            event.preventDefault();
            this.#try();
        });
        byId("login-cancel").addEventListener("click", () => this.#dialog.close());
        this.#dialog.addEventListener("cancel", event => this.#needed && event.preventDefault());
        this.#dialog.addEventListener("close", () => this.#end(false));
    }

    /// Asks for the code; true once it was right. needed: the page shows nothing without, so it cannot be left.
    open(needed) {
        this.#needed = needed;
        this.#tell("");
        byId("login-why").textContent = text(needed ? "loginToLook" : "loginToSwitch");
        byId("login-cancel").hidden = needed;
        if (!this.#dialog.open)
            this.#dialog.showModal();
        this.#code.focus();
        return new Promise(answered => { this.#answered = answered; });
    }

    #tell(words) {
        byId("login-error").textContent = words;
        this.#code.setAttribute("aria-invalid", String(words !== ""));
    }

    async #try() {
        const code = this.#code.value.trim();
        if (!code) {
            this.#tell(text("loginEmpty"));
            return;
        }
        byId("login-go").disabled = true;
        try {
            await api.login(code);
            this.#code.value = "";
            this.#end(true);
            this.#dialog.close();
        } catch (error) {
            this.#tell(Login.#words(error));
            this.#code.select();
        } finally {
            byId("login-go").disabled = false;
        }
    }

    #end(allowed) {
        const answered = this.#answered;
        this.#answered = null;
        answered?.(allowed);
    }

    static #words(error) {
        if (error.status === 401)
            return text("loginWrong");
        if (error.status === 429)
            return text("loginTooMany", { n: Math.max(1, error.retryAfterS) });
        return error.detail || text("loginFailed");
    }
}
