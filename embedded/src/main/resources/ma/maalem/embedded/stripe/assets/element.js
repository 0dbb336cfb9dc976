// The card fields inside the sandbox's frame. Speaks with the shop's page through one message port.
const form = document.getElementById("card");
const words = JSON.parse(form.dataset.words);
const fields = { number: form.elements.number, expiry: form.elements.expiry, cvc: form.elements.cvc };
let port = null;
let lastHeight = 0;

const digits = (text) =>
  [...text]
    .map((c) => {
      const arabic = "٠١٢٣٤٥٦٧٨٩".indexOf(c);
      return arabic < 0 ? c : String(arabic);
    })
    .join("")
    .replace(/[^0-9]/g, "");

const amex = (number) => /^3[47]/.test(number);
const length = (number) => (amex(number) ? 15 : /^3[068]/.test(number) ? 14 : 16);

const luhn = (number) =>
  [...number].reverse().reduce((sum, c, i) => {
    const weighed = i % 2 ? Number(c) * 2 : Number(c);
    return sum + (weighed > 9 ? weighed - 9 : weighed);
  }, 0) % 10 === 0;

const grouped = (number) => (amex(number) ? [number.slice(0, 4), number.slice(4, 10), number.slice(10)] : number.match(/.{1,4}/g) ?? []).filter(Boolean).join(" ");

const problem = {
  number() {
    const number = digits(fields.number.value);
    if (number.length < length(number)) return "incomplete_number";
    return luhn(number) ? null : "invalid_number";
  },
  expiry() {
    const expiry = digits(fields.expiry.value);
    const month = Number(expiry.slice(0, 2));
    if (expiry.length < 4) return "incomplete_expiry";
    if (month < 1 || month > 12) return "invalid_expiry_month";
    const now = new Date();
    const past = 2000 + Number(expiry.slice(2)) - now.getFullYear();
    if (past < 0) return "invalid_expiry_year_past";
    return past === 0 && month < now.getMonth() + 1 ? "invalid_expiry_month_past" : null;
  },
  cvc() {
    const wanted = amex(digits(fields.number.value)) ? 4 : 3;
    return digits(fields.cvc.value).length < wanted ? "incomplete_cvc" : null;
  },
};

const word = (error) => words[error.decline_code] ?? words[error.code] ?? words[error.type] ?? error.message ?? words.other;

const show = (name, code) => {
  const line = document.getElementById(`${name}-error`);
  line.textContent = code ? words[code] : "";
  if (code) fields[name].setAttribute("aria-invalid", "true");
  else fields[name].removeAttribute("aria-invalid");
};

const validate = () => {
  let first = null;
  for (const name of Object.keys(fields)) {
    const code = problem[name]();
    show(name, code);
    if (code && !first) first = { name, code };
  }
  if (!first) return null;
  fields[first.name].focus();
  return { type: "validation_error", code: first.code, message: words[first.code] };
};

const complete = () => Object.keys(fields).every((name) => !problem[name]());
const empty = () => Object.values(fields).every((field) => field.value === "");

const changed = () => port?.postMessage({ type: "change", event: { complete: complete(), empty: empty(), collapsed: false, value: { type: "card" } } });

const format = (field) => {
  if (field === fields.number) {
    const number = digits(field.value).slice(0, 19);
    field.value = grouped(number.slice(0, length(number)));
  } else if (field === fields.expiry) {
    let expiry = digits(field.value).slice(0, 4);
    if (expiry.length === 1 && Number(expiry) > 1) expiry = `0${expiry}`;
    field.value = expiry.length > 2 ? `${expiry.slice(0, 2)} / ${expiry.slice(2)}` : expiry;
  } else {
    field.value = digits(field.value).slice(0, 4);
  }
};

const flatten = (value, prefix, into) => {
  for (const [key, inner] of Object.entries(value ?? {})) {
    if (inner === undefined || inner === null) continue;
    const name = prefix ? `${prefix}[${key}]` : key;
    if (typeof inner === "object") flatten(inner, name, into);
    else into.append(name, inner);
  }
  return into;
};

const confirm = async ({ key, path, fields: given }) => {
  const invalid = validate();
  if (invalid) return { error: invalid };
  const expiry = digits(fields.expiry.value);
  const body = flatten(
    {
      ...given,
      payment_method_data: {
        ...(given.payment_method_data ?? {}),
        type: "card",
        card: {
          number: digits(fields.number.value),
          exp_month: Number(expiry.slice(0, 2)),
          exp_year: 2000 + Number(expiry.slice(2)),
          cvc: digits(fields.cvc.value),
        },
      },
    },
    "",
    new URLSearchParams(),
  );
  form.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(path, { method: "POST", headers: { Authorization: `Bearer ${key}` }, body });
    const json = await answer.json();
    return answer.ok ? { paymentIntent: json } : { error: json.error };
  } catch {
    return { error: { type: "api_connection_error", message: words.api_connection_error } };
  } finally {
    form.removeAttribute("aria-busy");
  }
};

const variables = {
  colorPrimary: "--primary", colorBackground: "--background", colorText: "--text", colorTextSecondary: "--soft",
  colorDanger: "--danger", fontFamily: "--font", fontSizeBase: "--size", borderRadius: "--radius", spacingUnit: "--unit",
};

const dress = (appearance) => {
  const root = document.documentElement;
  root.dataset.theme = appearance?.theme === "night" ? "night" : "stripe";
  for (const [name, property] of Object.entries(variables)) {
    const value = appearance?.variables?.[name];
    if (typeof value === "string" && !/[;{}]|url\(/i.test(value)) root.style.setProperty(property, value);
  }
};

const answers = {
  validate,
  confirm,
  word: ({ error }) => word(error),
  focus: () => fields.number.focus(),
  blur: () => document.activeElement?.blur(),
  clear() {
    form.reset();
    for (const name of Object.keys(fields)) show(name, null);
    changed();
  },
  appearance: ({ appearance }) => dress(appearance),
};

const resized = () => {
  const height = document.documentElement.getBoundingClientRect().height;
  if (port && Math.abs(height - lastHeight) > 1) {
    lastHeight = height;
    port.postMessage({ type: "resize", height });
  }
};

form.addEventListener("input", (event) => {
  format(event.target);
  show(event.target.name, null);
  changed();
});
form.addEventListener("focusout", (event) => {
  const name = event.target.name;
  if (name in fields && event.target.value !== "") show(name, problem[name]());
  port?.postMessage({ type: "blur", event: {} });
});
form.addEventListener("focusin", () => port?.postMessage({ type: "focus", event: {} }));
form.addEventListener("submit", (event) => event.preventDefault());
document.getElementById("test-cards").addEventListener("click", (event) => {
  const number = event.target.closest("button")?.dataset.number;
  if (!number) return;
  fields.number.value = grouped(number);
  fields.expiry.value = "12 / 40";
  fields.cvc.value = amex(number) ? "1234" : "123";
  for (const name of Object.keys(fields)) show(name, null);
  changed();
});
new ResizeObserver(resized).observe(document.documentElement);

window.addEventListener("message", (event) => {
  if (event.source !== window.parent || event.data?.sandbox !== "connect" || port) return;
  port = event.ports[0];
  port.onmessage = async ({ data }) => {
    const result = await answers[data.question]?.(data);
    port.postMessage({ type: "answer", id: data.id, result });
  };
  dress(event.data.appearance);
  resized();
  port.postMessage({ type: "ready" });
});
