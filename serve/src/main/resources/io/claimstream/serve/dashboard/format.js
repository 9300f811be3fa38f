// Numbers, dates and words as people read them; always UTC, as the articles' days are.

const DAY = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const MONTH = new Intl.DateTimeFormat('en-GB', {month: 'short', year: 'numeric', timeZone: 'UTC'});
const NUMBER = new Intl.NumberFormat('en-GB', {maximumFractionDigits: 2});
const MINUS = '\u2212';

export const number = value => NUMBER.format(value).replace('-', MINUS);
export const signed = value => (value > 0 ? '+' : '') + number(value);

/** A value with its unit, as short as it stays clear. */
export function measure(value, unit) {
  const text = number(value);
  return unit === 'percent' ? text + '\u202f%' : unit === 'elo' ? text + '\u202fElo' : text;
}

export const UNITS = {percent: 'percent', points: 'points', elo: 'Elo rating', ratio: 'ratio'};

export function difference(value, unit) {
  const text = signed(value);
  return unit === 'percent' ? text + '\u202fpp' : unit === 'elo' ? text + '\u202fElo' : text;
}

export const day = instant => (valid(instant) ? DAY.format(new Date(instant)) : undefined);
export const month = instant => MONTH.format(new Date(instant));
export const date = instant => (valid(instant) ? new Date(instant).toISOString().slice(0, 10) : undefined);

function valid(instant) {
  return instant !== undefined && !Number.isNaN(Date.parse(instant));
}

export function plural(count, one, many = one + 's') {
  return `${number(count)} ${count === 1 ? one : many}`;
}

export const capital = word => word.charAt(0).toUpperCase() + word.slice(1);

/** Folded as the server folds for its search: without case and accents. */
export const folded = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export function newest(one, other) {
  return (other ?? '').localeCompare(one ?? '');
}
