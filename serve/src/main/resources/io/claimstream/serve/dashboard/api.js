// Questions to the server.

import {asof} from './route.js';

const DATED = /^(models|models\/[^/]+|benchmarks|benchmarks\/[^/]+|deltas|disputes|claims)$/;

/** What went wrong, with what to do where the server said so. */
export class ApiError extends Error {
  constructor(status, title, detail) {
    super(detail || title);
    this.status = status;
    this.title = title;
  }
}

/** The address of a question; `segments` are encoded, undefined parameters left out. */
export function url(segments, query = {}) {
  const path = segments.map(encodeURIComponent).join('/');
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({...query, ...(DATED.test(path) ? {asof: asof()} : {})})) {
    if (value !== undefined && value !== '') all.set(name, value);
  }
  return '/api/' + path + (all.size ? '?' + all : '');
}

/** Asks for JSON. */
export async function get(segments, query, signal) {
  return answer(await request(url(segments, query), {signal}));
}

/** The same, nothing where there is none. */
export async function find(segments, query, signal) {
  try {
    return await get(segments, query, signal);
  } catch (e) {
    if (e.status === 404) return undefined;
    throw e;
  }
}

/** All items of a list, at most `most`; `more` says whether there are others. */
export async function list(segments, query, signal, most = 2000) {
  const items = [];
  let cursor;
  do {
    const page = await get(segments, {limit: Math.min(1000, most), ...query, cursor}, signal);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor && items.length < most);
  items.more = Boolean(cursor);
  return items;
}

/** The list, empty where there is no such list. */
export async function listIfAny(segments, query, signal, most) {
  try {
    return await list(segments, query, signal, most);
  } catch (e) {
    if (e.status === 404) return [];
    throw e;
  }
}

export async function post(segments, body) {
  const headers = {'Content-Type': 'application/json'};
  return answer(await request('/api/' + segments.join('/'), {method: 'POST', headers, body: JSON.stringify(body)}));
}

async function request(address, options) {
  try {
    return await fetch(address, {cache: 'no-cache', ...options});
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new ApiError(0, 'No answer', 'The server does not answer. Is it running?');
  }
}

async function answer(response) {
  if (response.ok) return response.json();
  const problem = await response.json().catch(() => ({}));
  throw new ApiError(response.status, problem.title ?? `Status ${response.status}`, problem.detail);
}
