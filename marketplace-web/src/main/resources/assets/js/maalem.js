// What pages can do more where scripts run. Nothing depends on it.

// menus close on a click elsewhere and on Escape
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// a choice that is a form by itself
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) event.target.form.requestSubmit();
});

// a page that was refused is shown as a page
document.addEventListener("htmx:responseError", (event) => {
  const request = event.detail.requestConfig;
  if (request.verb === "get") location.assign(event.detail.pathInfo.finalRequestPath);
});

// the drawer of filters stays open, and the choice in focus, while its results are changed below it
let drawerFocus;
document.addEventListener("htmx:beforeSwap", () => {
  const drawer = document.querySelector("#filters:popover-open");
  drawerFocus = drawer && drawer.contains(document.activeElement) ? document.activeElement.id : undefined;
});
document.addEventListener("htmx:afterSettle", () => {
  if (drawerFocus === undefined) return;
  document.querySelector("#filters")?.showPopover();
  document.getElementById(drawerFocus)?.focus();
  drawerFocus = undefined;
});

// suggestions while typing: a combobox with a list (WAI-ARIA APG)
for (const form of document.querySelectorAll("form[data-suggest]")) {
  const input = form.querySelector("input[type=search]");
  const list = document.createElement("ul");
  list.className = "suggestions";
  list.id = "suggestions";
  list.role = "listbox";
  list.hidden = true;
  form.append(list);
  input.role = "combobox";
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  list.setAttribute("aria-label", form.dataset.name);
  const language = document.documentElement.lang;
  let timer;
  let waiting;
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const activate = (index) => {
    const options = [...list.children];
    if (!options.length) return;
    active = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", i === active));
    input.setAttribute("aria-activedescendant", options[active].id);
    options[active].scrollIntoView({ block: "nearest" });
  };
  const show = (groups) => {
    list.replaceChildren();
    for (const [label, kind, address] of groups) {
      const option = document.createElement("li");
      option.role = "option";
      option.id = "suggestion-" + list.children.length;
      option.setAttribute("aria-selected", "false");
      const text = document.createElement("bdi");
      text.textContent = label;
      const what = document.createElement("small");
      what.textContent = kind;
      option.append(text, what);
      option.addEventListener("mousedown", (event) => event.preventDefault());
      option.addEventListener("click", () => location.assign(address));
      list.append(option);
    }
    active = -1;
    list.hidden = !list.children.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
  };
  const ask = async () => {
    waiting?.abort();
    const text = input.value.trim();
    if (text.length < 2) return close();
    waiting = new AbortController();
    try {
      const query = new URLSearchParams({ q: text, lang: language });
      const answer = await fetch(form.dataset.suggest + "?" + query, { signal: waiting.signal });
      if (!answer.ok) return close();
      const found = await answer.json();
      const pages = "/" + language;
      show([
        ...(found.crafts ?? []).map((c) => [c.label, form.dataset.craft, pages + "/crafts/" + c.code]),
        ...(found.places ?? []).map((p) => [
          p.label, form.dataset.place,
          pages + "/search?" + (/^MA-\d\d$/.test(p.code) ? "region=" : "province=") + p.code,
        ]),
        ...(found.listings ?? []).map((l) => [l.label, form.dataset.piece, pages + "/listings/" + l.slug]),
        ...(found.sellers ?? []).map((s) => [s.label, form.dataset.shop, pages + "/shops/" + s.id]),
      ].slice(0, 8));
    } catch (failure) {
      if (failure.name !== "AbortError") close();
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" && !list.hidden) activate(active + 1);
    else if (event.key === "ArrowUp" && !list.hidden) activate(active - 1);
    else if (event.key === "Enter" && active >= 0) list.children[active].click();
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  input.addEventListener("blur", close);
}

// pictures of a piece in full size, one after the other
for (const gallery of document.querySelectorAll("[data-gallery]")) {
  const zoom = document.querySelector("dialog.zoom");
  const pictures = [...gallery.querySelectorAll(".gallery-row a")];
  const large = zoom.querySelector("img");
  let shown = 0;
  const show = (index) => {
    shown = (index + pictures.length) % pictures.length;
    large.src = pictures[shown].href;
    large.alt = pictures[shown].querySelector("img").alt;
  };
  pictures.forEach((picture, index) =>
    picture.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      zoom.showModal();
    }),
  );
  for (const button of zoom.querySelectorAll(".zoom-previous, .zoom-next")) button.hidden = pictures.length < 2;
  zoom.querySelector(".zoom-previous").addEventListener("click", () => show(shown - 1));
  zoom.querySelector(".zoom-next").addEventListener("click", () => show(shown + 1));
  zoom.querySelector(".zoom-close").addEventListener("click", () => zoom.close());
  zoom.addEventListener("keydown", (event) => {
    const forth = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") show(shown + (event.key === forth ? 1 : -1));
  });
  // the small pictures move the row without moving the page
  for (const link of gallery.querySelectorAll(".gallery-small a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      document.querySelector(link.hash).scrollIntoView({ block: "nearest", inline: "start", behavior: "smooth" });
    });
  }
}
