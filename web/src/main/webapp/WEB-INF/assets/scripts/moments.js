// Absolute times stay in the page, so that it can be cached; here they become relative.
const STEPS = [[60, "second"], [60, "minute"], [24, "hour"], [7, "day"]];
const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });

function ago(moment) {
  let distance = (moment - Date.now()) / 1000;
  for (const [size, unit] of STEPS) {
    if (Math.abs(distance) < size) return words.format(Math.round(distance), unit);
    distance /= size;
  }
  return null;
}

for (const time of document.querySelectorAll("time[datetime]")) {
  const relative = ago(Date.parse(time.dateTime));
  if (relative) {
    time.title = time.textContent.trim();
    time.textContent = relative;
  }
}
