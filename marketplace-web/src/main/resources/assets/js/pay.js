// The card is entered in fields of the payment service; this page never sees its number.
const form = document.querySelector("#pay");
if (form) {
  const button = form.querySelector("button");
  const error = form.querySelector("#pay-error");
  const label = button.textContent;
  const tell = (text) => {
    error.textContent = text;
    error.hidden = !text;
  };
  if (!window.Stripe) {
    tell(form.dataset.unreachable);
  } else {
    const stripe = Stripe(form.dataset.key, { locale: document.documentElement.lang });
    const theme = matchMedia("(prefers-color-scheme: dark)").matches ? "night" : "stripe";
    const elements = stripe.elements({ clientSecret: form.dataset.secret, appearance: { theme } });
    const card = elements.create("payment");
    card.on("ready", () => (button.disabled = false));
    card.on("loaderror", () => tell(form.dataset.unreachable));
    card.mount("#card");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      tell("");
      button.disabled = true;
      button.textContent = form.dataset.busy;
      const result = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: form.dataset.return },
        redirect: "if_required",
      });
      if (result.error) {
        tell(result.error.message || form.dataset.unreachable);
        button.textContent = label;
        button.disabled = false;
      } else {
        location.assign(form.dataset.return);
      }
    });
  }
}
