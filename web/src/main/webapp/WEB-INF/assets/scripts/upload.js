// Sends files in parts, so that a broken line costs one part: what has arrived is asked for and the rest goes on from there,
// also after the page was closed and the same file chosen again. Without this script the form sends them whole.
const PART = 2 ** 20;
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 60, 60, 60];
const pause = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

class Refused extends Error {}

async function call(form, method, path, body, headers = {}) {
  const answer = await fetch("/api/v1/" + path, {
    method,
    body,
    headers: { Accept: "application/json", "X-CSRF-Token": form.elements.seal.value, ...headers },
  });
  if (answer.status >= 500 && answer.status !== 507 || answer.status === 429 && answer.headers.get("Retry-After") < 120) throw new Error(answer.status);
  const told = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) {
    const words = JSON.parse(form.dataset.refusals)[String(told.type).split(":").pop()];
    throw Object.assign(new Refused(words ?? told.detail ?? form.dataset.failed), { status: answer.status });
  }
  return told;
}

function begin(form, file) {
  const { space, page, replaces } = form.elements;
  const wanted = { name: file.name, size: file.size, page: page?.value, replaces: replaces?.value };
  const path = `spaces/${encodeURIComponent(space.value)}/uploads`;
  return call(form, "POST", path, JSON.stringify(wanted), { "Content-Type": "application/json" });
}

async function found(form, id) {
  try {
    return id && await call(form, "GET", "uploads/" + id);
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
  }
}

async function send(form, file, key, line) {
  const upload = await found(form, localStorage.getItem(key)) || await begin(form, file);
  localStorage.setItem(key, upload.id);
  const path = "uploads/" + upload.id;
  for (let at = upload.offset; at < upload.size; at += PART) {
    line.at(at);
    const headers = { "Content-Type": "application/octet-stream", "Upload-Offset": at };
    await call(form, "PATCH", path, file.slice(at, at + PART), headers);
    line.goesOn();
  }
  line.at(upload.size);
  await call(form, "POST", path + "/file");
}

async function sendForSure(form, file, line) {
  const { space, page, replaces } = form.elements;
  const key = ["upload", space.value, page?.value, replaces?.value, file.name, file.size, file.lastModified].join(" ");
  for (;;) {
    try {
      await send(form, file, key, line);
      return localStorage.removeItem(key);
    } catch (problem) {
      const mislaid = problem.status === 409 && localStorage.getItem(key);
      if (problem instanceof Refused && !mislaid || !line.breaks(form.dataset.broken)) {
        if (problem.status !== 507) localStorage.removeItem(key);
        throw problem;
      }
      await pause(PAUSES[line.broken - 1]);
    }
  }
}

function show(form, file) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  const bar = document.createElement("progress");
  const word = document.createElement("p");
  name.textContent = file.name;
  bar.max = file.size || 1;
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  item.append(name, bar);
  form.querySelector(".sending").append(item);
  return {
    broken: 0,
    at: (offset) => (bar.value = offset),
    goesOn() { this.broken = 0; word.remove(); },
    breaks(words) { this.says(words); return ++this.broken <= PAUSES.length; },
    says(words) { word.className = "wrong"; word.textContent = words; item.append(word); },
  };
}

async function sendAll(form, files) {
  const button = form.querySelector("[type=submit]");
  button.disabled = true;
  form.querySelector(".sending").replaceChildren();
  let refused = 0;
  for (const file of files) {
    const line = show(form, file);
    await sendForSure(form, file, line).catch((problem) => (refused++, line.says(problem.message)));
  }
  button.disabled = false;
  if (!refused) location.reload();
}

for (const form of document.querySelectorAll("form.attach")) {
  const field = form.elements.file;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    sendAll(form, [...field.files]);
  });
  form.addEventListener("dragover", (event) => (event.preventDefault(), form.classList.add("over")));
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    if (!event.dataTransfer.files.length) return;
    field.files = event.dataTransfer.files;
    form.requestSubmit();
  });
}
