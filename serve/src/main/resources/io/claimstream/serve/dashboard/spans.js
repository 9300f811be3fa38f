// Where claims stand in a text. Offsets are UTF-16 units on both sides: of the text as the article has it.

/** Claims with the same words, in the order of the text: [{start, end, claims}]. */
export function groups(claims, length) {
  const byPlace = new Map();
  for (const claim of claims) {
    const {start, end} = claim.evidence;
    if (start < 0 || end > length || start >= end) continue;
    const place = `${start}-${end}`;
    if (!byPlace.has(place)) byPlace.set(place, {start, end, claims: []});
    byPlace.get(place).claims.push(claim);
  }
  return [...byPlace.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The range cut wherever a group begins or ends: [{start, end, groups}], the shortest group first. */
export function segments(start, end, all) {
  const here = all.filter(group => group.start < end && group.end > start);
  const cuts = new Set([start, end]);
  for (const group of here) {
    cuts.add(Math.max(start, group.start));
    cuts.add(Math.min(end, group.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, i) => ({
    start: from,
    end: places[i + 1],
    groups: here
      .filter(group => group.start <= from && group.end >= places[i + 1])
      .sort((a, b) => a.end - a.start - (b.end - b.start)),
  }));
}

/** A text's blocks: {type: 'paragraph', start, end} or {type: 'table', rows: [[{start, end}]], head: boolean}. */
export function blocks(text) {
  const found = [];
  for (const block of text.matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)) {
    const lines = linesOf(text, block.index, block.index + block[0].length);
    let plain;
    for (let i = 0; i < lines.length; i++) {
      const rows = tableFrom(text, lines, i);
      if (rows > 0) {
        const all = lines.slice(i, i + rows);
        const head = all.length > 1 && isRule(text, all[1]);
        found.push({type: 'table', head, rows: all.filter(line => !isRule(text, line)).map(line => cells(text, line))});
        i += rows - 1;
        plain = undefined;
      } else if (plain) {
        plain.end = lines[i].end;
      } else {
        plain = {type: 'paragraph', ...lines[i]};
        found.push(plain);
      }
    }
  }
  return found;
}

function linesOf(text, start, end) {
  const lines = [];
  for (let from = start; from < end;) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    if (to > from) lines.push({start: from, end: to});
    from = to + 1;
  }
  return lines;
}

/** How many lines from this one on are a table's. */
function tableFrom(text, lines, first) {
  let count = 0;
  while (first + count < lines.length && /^\s*\|.*\|\s*$/.test(content(text, lines[first + count]))) count++;
  return count > 1 ? count : 0;
}

const content = (text, {start, end}) => text.slice(start, end);
const isRule = (text, line) => /^\s*\|[\s:|-]*-[\s:|-]*\|\s*$/.test(content(text, line));

/** The cells of a row; an escaped bar is part of its cell. */
function cells(text, line) {
  const found = [];
  let from = text.indexOf('|', line.start) + 1;
  for (let i = from; i < line.end; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') {
      found.push(trimmed(text, from, i));
      from = i + 1;
    }
  }
  return found;
}

function trimmed(text, start, end) {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return {start, end};
}
