// In a history, the older choice stays above no newer one: what cannot be compared is not offered.
const list = document.querySelector(".revisions");

function settle() {
  const from = Number(list.querySelector("[name=from]:checked")?.value ?? 0);
  const to = Number(list.querySelector("[name=to]:checked")?.value ?? Infinity);
  for (const choice of list.querySelectorAll("[name=from]")) choice.disabled = Number(choice.value) >= to;
  for (const choice of list.querySelectorAll("[name=to]")) choice.disabled = Number(choice.value) <= from;
}

if (list) {
  list.addEventListener("change", settle);
  settle();
}
