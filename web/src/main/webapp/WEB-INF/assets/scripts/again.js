// A part of the page that is still becoming is fetched again until it says no more that it is.
const PAUSE = 1000;
const part = document.querySelector("[data-again]");

async function again(shown) {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.getElementById(shown.dataset.again);
    if (next) {
      if (!next.dataset.again) return location.reload();
      const focused = shown.contains(document.activeElement) && document.activeElement.id;
      shown.replaceWith(next);
      if (focused) document.getElementById(focused)?.focus();
      shown = next;
    }
  } catch {
    // The server may be starting again; what is shown stays, and the next look tells.
  }
  setTimeout(() => again(shown), PAUSE);
}

if (part) setTimeout(() => again(part), PAUSE);
