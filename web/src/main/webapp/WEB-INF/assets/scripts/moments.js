// Absolute times stay in the page, so that it can be cached; here they become relative, except on paper.
const STEPS = [[60, "second"], [60, "minute"], [24, "hour"], [7, "day"]];
const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
const times = [...document.querySelectorAll("time[datetime]")];

function ago(moment) {
  let distance = (moment - Date.now()) / 1000;
  for (const [size, unit] of STEPS) {
    if (Math.abs(distance) < size) return words.format(Math.round(distance), unit);
    distance /= size;
  }
  return null;
}

function relate() {
  for (const time of times) {
    const relative = ago(Date.parse(time.dateTime));
    if (!relative) continue;
    time.title ||= time.textContent.trim();
    time.textContent = relative;
  }
}

addEventListener("beforeprint", () => times.forEach((time) => (time.textContent = time.title || time.textContent)));
addEventListener("afterprint", relate);
relate();
