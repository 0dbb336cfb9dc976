// What a shop writes after Stripe's own documentation.
const { secret, key, locale } = document.body.dataset;
const stripe = Stripe(key);
const elements = stripe.elements({ clientSecret: secret, locale, appearance: { theme: "stripe" } });
const payment = elements.create("payment", { layout: "tabs" });
const message = document.getElementById("message");
const button = document.getElementById("submit");
payment.on("ready", () => { button.disabled = false; });
payment.on("change", (event) => { document.body.dataset.complete = event.complete; });
payment.mount("#payment");
document.getElementById("pay").addEventListener("submit", async (event) => {
  event.preventDefault();
  button.disabled = true;
  message.textContent = "";
  const { error: invalid } = await elements.submit();
  const { error, paymentIntent } = invalid ? { error: invalid } : await stripe.confirmPayment({
    elements,
    confirmParams: { return_url: `${location.origin}/done` },
    redirect: new URLSearchParams(location.search).get("redirect") ?? "if_required",
  });
  button.disabled = false;
  message.textContent = error ? `${error.type} ${error.code ?? ""} ${error.message}` : paymentIntent.status;
});
