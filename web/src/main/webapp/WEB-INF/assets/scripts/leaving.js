// Whoever has written and not saved is asked before the page is left.
const form = document.querySelector("form.writing");

if (form) {
  let saving = false;
  const state = () => [...form.querySelectorAll("textarea, input[type=text]")].map((field) => field.value).join("\0");
  const before = state();
  form.addEventListener("submit", () => (saving = true));
  addEventListener("beforeunload", (event) => {
    if (!saving && state() !== before) event.preventDefault();
  });
}
