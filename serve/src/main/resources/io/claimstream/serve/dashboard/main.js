// Which view is shown, with which data, and what happens when these change.

import {h, render} from './dom.js';
import {footer, header, help} from './frame.js';
import {here, asof} from './route.js';
import {listen} from './live.js';
import {listenToKeys} from './keys.js';
import {VERDICTS, verdict} from './parts.js';
import * as board from './view-board.js';
import * as model from './view-model.js';
import * as benchmarks from './view-benchmarks.js';
import * as benchmark from './view-benchmark.js';
import * as compare from './view-compare.js';
import * as disputes from './view-disputes.js';
import * as claims from './view-claims.js';
import * as claim from './view-claim.js';
import * as articles from './view-articles.js';
import * as article from './view-article.js';
import * as pipeline from './view-pipeline.js';
import {NARROW} from './axis.js';

const SETTLE_MS = 150;
const RETRY_MS = 1000;
const VIEWS = {
  models: ids => (ids.length ? model : board),
  benchmarks: ids => (ids.length ? benchmark : benchmarks),
  compare: () => compare,
  disputes: () => disputes,
  claims: ids => (ids.length ? claim : claims),
  articles: ids => (ids.length ? article : articles),
  pipeline: () => pipeline,
};
const top = document.getElementById('top');
const main = document.getElementById('main');
const foot = document.getElementById('foot');

let current;
let live = 'off';
let frame;

/** Shows the place that the address names; the same place with other parameters keeps what it has until then. */
async function show() {
  const {name, ids, query} = here();
  const view = VIEWS[name]?.(ids);
  const place = [name, ...ids, asof(), view?.place?.(query)].join('/');
  const {y = 0} = history.state ?? {};
  const isSamePlace = current?.place === place;
  if (isSamePlace && current.data) {
    draw();
    current.view.shown?.({data: current.data, main});
    return;
  }
  current?.abort.abort();
  current = {view, place, ids, state: {}, abort: new AbortController()};
  scrollTo(0, 0);
  draw();
  if (!view) return;
  hear();
  await load(current);
  if (current.place === place && current.data) {
    draw();
    scrollTo(0, y);
    announce(document.title);
    view.shown?.({data: current.data, main});
  }
}

async function load(at) {
  try {
    at.busy = true;
    const data = await at.view.load({ids: at.ids, signal: at.abort.signal});
    Object.assign(at, {data, problem: undefined});
  } catch (e) {
    if (e.name === 'AbortError' || at !== current) return;
    Object.assign(at, {problem: e, data: e.status === 404 ? undefined : at.data});
    if (!(e.status >= 0)) console.error(e);
  } finally {
    at.busy = false;
  }
  if (at === current) soon();
  // A server that has just started is still reading.
  const again = at.problem?.status === 503 ? RETRY_MS : at.view.everyMs;
  if (at === current && again) setTimeout(() => at === current && reload(), again);
}

/** Loads the same place again, one load after the other however many ask. */
async function reload() {
  const at = current;
  if (at.busy) {
    at.stale = true;
    return;
  }
  await load(at);
  if (at.stale && at === current) {
    at.stale = false;
    await reload();
  }
}

/** The place is another: of another date, say. */
function anew() {
  current.place = undefined;
  show();
}

function hear() {
  const {view, state} = current;
  const topics = asof() ? [] : typeof view.topics === 'function' ? view.topics(state) : view.topics;
  if (current.heard === topics.join()) return;
  current.heard = topics.join();
  const at = current;
  listen(topics, {
    state: now => {
      live = now;
      soon();
    },
    reset: () => at === current && reload(),
    change: (topic, key, value) => at === current && at.data && apply(at, topic, key, value),
  });
}

function apply(at, topic, key, value) {
  const effect = at.view.changed?.(at.data, topic, key, value, {ids: at.ids, state: at.state});
  if (effect === 'load') {
    clearTimeout(at.settling);
    at.settling = setTimeout(() => at === current && reload(), SETTLE_MS);
  } else if (effect) {
    soon();
  }
}

/** Draws before the next frame, once for all that changed until then. */
function soon() {
  frame ??= setTimeout(() => {
    frame = undefined;
    draw();
  }, 16);
}

function draw() {
  const {view, data, problem, ids, state} = current;
  render(top, header({live, again: draw, reload: anew}));
  render(foot, footer(draw, signs()));
  top.querySelector('nav [aria-current]')?.scrollIntoView({block: 'nearest', inline: 'nearest'});
  document.title = `${view?.title({data, ids}) ?? 'Not found'} · Claimstream`;
  main.setAttribute('aria-busy', String(view !== undefined && !data && !problem));
  if (!view) {
    render(main, failure({title: 'No such page', message: 'There is nothing at this address.'}));
  } else if (data) {
    const fail = e => {
      current.problem = e;
      draw();
    };
    render(main, problem && failure(problem, reload), view.render({data, ids, state, again: draw, reload, fail}));
    hear();
  } else {
    render(main, problem ? failure(problem, problem.status === 404 ? undefined : anew) : skeleton());
  }
}

function signs() {
  return h('dl', {class: 'signs'}, VERDICTS.map(each => [h('dt', null, verdict(each)), h('dd', null, {
    open: 'anybody may use it freely', restricted: 'available under conditions', closed: 'kept by its vendor', unknown: 'nobody said',
  }[each])]));
}

function failure({status, title, message}, again) {
  return h('div', {class: 'failure', role: 'alert'},
    h('h1', null, status === 404 ? 'Not there' : title ?? 'Something went wrong'),
    h('p', null, message),
    status === 404 && h('p', null, 'It may have been taken back with the article that said it', asof() ? ', or not have been said by this day.' : '.'),
    again && h('button', {onclick: again}, 'Try again'));
}

const skeleton = () => h('div', {class: 'skeleton', 'aria-label': 'Loading', role: 'img'}, [70, 100, 90, 100, 80, 95].map(width => h('div', {style: {width: `${width}%`}})));

function announce(text) {
  document.getElementById('announcer').textContent = text;
}

// Going back leads to where one was, once that is there again.
history.scrollRestoration = 'manual';
let scrolled;
addEventListener('scroll', () => {
  clearTimeout(scrolled);
  const at = location.hash;
  scrolled = setTimeout(() => at === location.hash && !current.busy && history.replaceState({y: scrollY}, ''), 100);
});

// The skip link must not be taken for a place.
document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  main.focus();
});
listenToKeys({help});
addEventListener('hashchange', show);
// Charts are drawn anew for a window that became narrow or wide.
NARROW.addEventListener('change', soon);
show();
