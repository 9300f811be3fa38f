// Scales and round ticks.

export function scale([from, to], [start, end]) {
  const span = to - from || 1;
  return value => start + ((value - from) / span) * (end - start);
}

/** Where the style sheets take a window for a phone's. */
export const NARROW = matchMedia('(max-width: 700px)');

/** How wide a chart is drawn: about as wide as it is shown, so that its words keep their size. */
export const chartWidth = () => (NARROW.matches ? 330 : 760);

/** Round values between two others, about so many. */
export function ticks(from, to, about = 4) {
  if (to <= from) return [from];
  const rough = (to - from) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map(each => each * power).find(each => each >= rough);
  const found = [];
  for (let i = Math.ceil(from / step); i * step <= to + step * 1e-9; i++) found.push(Number((i * step).toPrecision(12)));
  return found;
}

const DAY_MS = 86_400_000;

/** The first days of months between two times, at most so many; the two ends where there are none. */
export function months(from, to, most = 6) {
  const found = [];
  const at = new Date(from);
  at.setUTCDate(1);
  at.setUTCHours(0, 0, 0, 0);
  for (at.setUTCMonth(at.getUTCMonth() + 1); at <= to; at.setUTCMonth(at.getUTCMonth() + 1)) found.push(at.getTime());
  if (found.length < 2) return from === to ? [from] : [from, to];
  const every = Math.ceil(found.length / most);
  return found.filter((_, i) => i % every === 0);
}

/** The times' range with some room, so that a single one stands in the middle. */
export function timeRange(times) {
  const from = Math.min(...times);
  const to = Math.max(...times);
  const room = Math.max(DAY_MS, (to - from) * 0.04);
  return [from - room, to + room];
}

/** The values' range with some room. */
export function valueRange(values) {
  const from = Math.min(...values);
  const to = Math.max(...values);
  const room = (to - from) * 0.08 || Math.abs(to) * 0.05 || 1;
  return [from - room, to + room];
}
