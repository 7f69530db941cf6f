// A search box suggests titles, people and labels while one types; without scripts it is a plain form.
const PATIENCE = 120;
let boxes = 0;

for (const box of document.querySelectorAll("input[data-suggests]")) {
  const list = document.createElement("ul");
  list.className = "suggested";
  list.id = `suggested-${++boxes}`;
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.suggests);
  const said = document.createElement("span");
  said.className = "unseen";
  said.setAttribute("role", "status");
  box.form.classList.add("suggesting");
  box.form.append(list, said);
  box.autocomplete = "off";
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", list.id);
  box.setAttribute("aria-expanded", "false");

  let waiting;
  let asked;
  let chosen = -1;

  const close = () => {
    clearTimeout(waiting);
    asked?.abort();
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    const options = [...list.children];
    chosen = (index + options.length + 1) % (options.length + 1);
    if (chosen === options.length) chosen = -1;
    options.forEach((option, at) => option.setAttribute("aria-selected", at === chosen));
    if (chosen < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const show = (items) => {
    list.replaceChildren(
      ...items.map(({ title, url }, at) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${at}`;
        option.dataset.url = url;
        option.textContent = title;
        option.dir = "auto";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        return option;
      }),
    );
    chosen = -1;
    box.removeAttribute("aria-activedescendant");
    list.hidden = items.length === 0;
    box.setAttribute("aria-expanded", String(items.length > 0));
    said.textContent = items.length ? `${box.dataset.suggests}: ${items.length}` : "";
  };

  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    try {
      const answer = await fetch(`/api/v1/search/suggestions?q=${encodeURIComponent(box.value)}`, { signal: asked.signal });
      if (answer.ok) show((await answer.json()).items);
    } catch {
      // Left by another letter or a broken line: the form itself still works.
    }
  };

  box.addEventListener("input", () => {
    clearTimeout(waiting);
    if (box.value.trim().length < 2) close();
    else waiting = setTimeout(ask, PATIENCE);
  });
  box.addEventListener("keydown", (key) => {
    if (list.hidden) return;
    if (key.key === "ArrowDown") choose(chosen + 1);
    else if (key.key === "ArrowUp") choose(chosen < 0 ? list.children.length - 1 : chosen - 1);
    else if (key.key === "Escape") close();
    else if (key.key === "Enter" && chosen >= 0) location.assign(list.children[chosen].dataset.url);
    else return;
    key.preventDefault();
  });
  list.addEventListener("mousedown", (press) => {
    press.preventDefault();
    const option = press.target.closest("[role=option]");
    if (option) location.assign(option.dataset.url);
  });
  box.addEventListener("blur", close);
}
