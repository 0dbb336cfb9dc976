// Stands in for Stripe.js: the shop's checkout page runs the same code with either. Card numbers are typed into a frame
// of the sandbox and never reach the shop's page.
(() => {
  "use strict";
  const origin = new URL(document.currentScript.src).origin;

  class IntegrationError extends Error {
    constructor(message) {
      super(message);
      this.name = "IntegrationError";
    }
  }

  const style = (node, rules) => {
    for (const [name, value] of Object.entries(rules)) node.style.setProperty(name, value);
  };

  const intentId = (clientSecret) => {
    const match = /^(pi_[A-Za-z0-9]+)_secret_[A-Za-z0-9]+$/.exec(clientSecret || "");
    if (!match) throw new IntegrationError("Invalid value for clientSecret: it should look like pi_…_secret_….");
    return match[1];
  };

  const flatten = (value, prefix, into) => {
    for (const [key, inner] of Object.entries(value || {})) {
      if (inner === undefined || inner === null) continue;
      const name = prefix ? `${prefix}[${key}]` : key;
      if (typeof inner === "object") flatten(inner, name, into);
      else into.append(name, inner);
    }
    return into;
  };

  const call = async (key, method, path, fields) => {
    const form = flatten(fields, "", new URLSearchParams());
    const query = method === "GET" ? `?${form}` : "";
    try {
      const answer = await fetch(`${origin}${path}${query}`, {
        method,
        headers: { Authorization: `Bearer ${key}` },
        body: method === "GET" ? undefined : form,
      });
      const json = await answer.json();
      return answer.ok ? { paymentIntent: json } : { error: json.error };
    } catch {
      return { error: { type: "api_connection_error", message: "The payment provider could not be reached." } };
    }
  };

  const retrieve = (key, clientSecret) =>
    call(key, "GET", `/v1/payment_intents/${intentId(clientSecret)}`, { client_secret: clientSecret });

  const outcome = (result) => {
    const intent = result.paymentIntent;
    if (!intent || intent.status !== "requires_payment_method" || !intent.last_payment_error) return result;
    return { error: { ...intent.last_payment_error, payment_intent: intent } };
  };

  /** Shows the bank's question above the page and resolves when it is answered. */
  const challenge = (url, locale) =>
    new Promise((resolve) => {
      const dialog = document.createElement("dialog");
      const frame = document.createElement("iframe");
      const framed = new URL(url);
      framed.searchParams.set("framed", "1");
      if (locale) framed.searchParams.set("locale", locale);
      frame.src = framed.href;
      frame.title = "3D Secure";
      frame.name = "stripe-challenge-frame";
      style(dialog, {
        padding: "0", border: "0", "border-radius": "12px", width: "min(28rem, 94vw)", height: "min(34rem, 90vh)",
        "max-width": "none", "max-height": "none", overflow: "hidden",
      });
      style(frame, { border: "0", width: "100%", height: "100%", display: "block" });
      const answered = (event) => {
        if (event.origin !== origin || event.source !== frame.contentWindow || event.data?.sandbox !== "challenged") return;
        window.removeEventListener("message", answered);
        dialog.close();
        dialog.remove();
        resolve();
      };
      window.addEventListener("message", answered);
      dialog.addEventListener("cancel", (event) => event.preventDefault());
      dialog.append(frame);
      document.body.append(dialog);
      dialog.showModal();
    });

  const act = async (key, clientSecret, result, locale) => {
    const next = result.paymentIntent?.status === "requires_action" ? result.paymentIntent.next_action : null;
    if (!next) return outcome(result);
    await challenge(next.use_stripe_sdk?.stripe_js ?? next.redirect_to_url.url, locale);
    return outcome(await retrieve(key, clientSecret));
  };

  const leave = (returnUrl, intent) => {
    const target = new URL(returnUrl);
    target.searchParams.set("payment_intent", intent.id);
    target.searchParams.set("payment_intent_client_secret", intent.client_secret);
    target.searchParams.set("redirect_status", "succeeded");
    window.location.assign(target.href);
    return new Promise(() => {});
  };

  class PaymentElement {
    #listeners = new Map();
    #elements;
    #frame = null;
    #port = null;
    #connected = null;
    #pending = new Map();
    #sequence = 0;

    constructor(elements) {
      this.#elements = elements;
    }

    mount(where) {
      const parent = typeof where === "string" ? document.querySelector(where) : where;
      if (!parent) throw new IntegrationError(`The selector you specified (${where}) applies to no DOM elements.`);
      this.unmount();
      const frame = document.createElement("iframe");
      const locale = this.#elements._locale();
      frame.src = `${origin}/v3/payment-element?locale=${encodeURIComponent(locale)}`;
      frame.title = { fr: "Paiement sécurisé", ar: "أداء آمن" }[locale.slice(0, 2)] ?? "Secure payment input frame";
      frame.name = "stripe-payment-frame";
      const scheme = this.#elements._appearance().theme === "night" ? "dark" : "light";
      style(frame, {
        border: "0", width: "100%", height: "15rem", display: "block", "background-color": "transparent", "color-scheme": scheme,
      });
      this.#frame = frame;
      this.#connected = new Promise((resolve) => {
        frame.addEventListener("load", () => {
          const channel = new MessageChannel();
          this.#port = channel.port1;
          this.#port.onmessage = (event) => this.#heard(event.data, resolve);
          frame.contentWindow.postMessage({ sandbox: "connect", appearance: this.#elements._appearance() }, origin, [channel.port2]);
        });
        frame.addEventListener("error", () => this.#emit("loaderror", { elementType: "payment" }));
      });
      parent.append(frame);
      return this;
    }

    #heard(message, ready) {
      if (message.type === "ready") {
        ready();
        this.#emit("ready", { elementType: "payment" });
      } else if (message.type === "resize") {
        style(this.#frame, { height: `${Math.ceil(message.height)}px` });
      } else if (message.type === "answer") {
        this.#pending.get(message.id)?.(message.result);
        this.#pending.delete(message.id);
      } else {
        this.#emit(message.type, { elementType: "payment", ...message.event });
      }
    }

    async _ask(question, details) {
      if (!this.#frame) throw new IntegrationError("The Payment Element is not mounted.");
      await this.#connected;
      const id = ++this.#sequence;
      return new Promise((resolve) => {
        this.#pending.set(id, resolve);
        this.#port.postMessage({ id, question, ...details });
      });
    }

    _mounted() {
      return this.#frame !== null;
    }

    on(event, listener) {
      const all = this.#listeners.get(event) ?? new Set();
      this.#listeners.set(event, all.add(listener));
      return this;
    }

    once(event, listener) {
      const only = (details) => {
        this.off(event, only);
        listener(details);
      };
      return this.on(event, only);
    }

    off(event, listener) {
      if (listener) this.#listeners.get(event)?.delete(listener);
      else this.#listeners.delete(event);
      return this;
    }

    #emit(event, details) {
      for (const listener of [...(this.#listeners.get(event) ?? [])]) listener(details);
    }

    focus() {
      void this._ask("focus");
    }

    blur() {
      void this._ask("blur");
    }

    clear() {
      void this._ask("clear");
    }

    update() {}

    collapse() {}

    unmount() {
      this.#frame?.remove();
      this.#frame = null;
      this.#port = null;
    }

    destroy() {
      this.unmount();
      this.#listeners.clear();
      this.#elements._forget();
    }
  }

  class Elements {
    #options;
    #payment = null;

    constructor(options) {
      if (!options.clientSecret)
        throw new IntegrationError("The sandbox needs elements({clientSecret}): it does not know deferred intents.");
      intentId(options.clientSecret);
      this.#options = options;
    }

    create(type) {
      if (type !== "payment") throw new IntegrationError(`The sandbox has no element of type ${type}.`);
      if (this.#payment) throw new IntegrationError("Can only create one Payment Element.");
      this.#payment = new PaymentElement(this);
      return this.#payment;
    }

    getElement(type) {
      return type === "payment" ? this.#payment : null;
    }

    update(options) {
      this.#options = { ...this.#options, ...options };
      if (options.appearance && this.#payment?._mounted()) void this.#payment._ask("appearance", { appearance: options.appearance });
    }

    async fetchUpdates() {
      return {};
    }

    async submit() {
      if (!this.#payment?._mounted()) throw new IntegrationError("elements.submit() needs a mounted Payment Element.");
      const error = await this.#payment._ask("validate");
      return error ? { error } : { selectedPaymentMethod: "card" };
    }

    _secret() {
      return this.#options.clientSecret;
    }

    _locale() {
      const locale = this.#options.locale;
      return !locale || locale === "auto" ? navigator.language : locale;
    }

    _appearance() {
      return this.#options.appearance ?? {};
    }

    _forget() {
      this.#payment = null;
    }
  }

  const makeStripe = (key, options = {}) => {
    if (!/^pk_/.test(key ?? "")) throw new IntegrationError("Please call Stripe() with your publishable key.");

    return {
      elements: (given = {}) => new Elements({ locale: options.locale, ...given }),

      async confirmPayment({ elements, clientSecret, confirmParams = {}, redirect = "always" }) {
        const secret = clientSecret ?? elements?._secret();
        const id = intentId(secret);
        if (redirect === "always" && !confirmParams.return_url)
          throw new IntegrationError("confirmPayment(): confirmParams.return_url is required.");
        const fields = { client_secret: secret, use_stripe_sdk: "true", ...confirmParams };
        const payment = elements?.getElement("payment");
        let result;
        if (payment) {
          result = await payment._ask("confirm", { key, path: `/v1/payment_intents/${id}/confirm`, fields });
        } else {
          result = await call(key, "POST", `/v1/payment_intents/${id}/confirm`, fields);
        }
        result = await act(key, secret, result, elements?._locale() ?? options.locale);
        if (result.error || redirect === "if_required") {
          if (result.error && payment) result.error.message = await payment._ask("word", { error: result.error });
          return result;
        }
        return leave(confirmParams.return_url, result.paymentIntent);
      },

      async handleNextAction({ clientSecret }) {
        return act(key, clientSecret, await retrieve(key, clientSecret), options.locale);
      },

      retrievePaymentIntent: (clientSecret) => retrieve(key, clientSecret),
    };
  };

  window.Stripe = Object.assign((key, options) => makeStripe(key, options), { version: "sandbox" });
})();
