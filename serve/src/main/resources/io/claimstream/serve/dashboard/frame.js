// What surrounds every view.

import {h} from './dom.js';
import {amend, asof, here, to} from './route.js';
import {day} from './format.js';
import {KEYS, areOn, turn} from './keys.js';
import {search} from './search.js';

const PLACES = [['models', 'Models'], ['benchmarks', 'Benchmarks'], ['compare', 'Compare'], ['disputes', 'Disputes'], ['articles', 'Articles'], ['pipeline', 'Pipeline']];
const STATES = {live: 'live', waiting: 'connecting…', off: 'not live'};

export function header({live, again, reload}) {
  const {name} = here();
  const date = asof();
  const look = at => {
    amend({asof: at || undefined});
    reload();
  };
  return [
    h('div', {class: 'bar'},
      h('a', {class: 'brand', href: to(['models']), 'aria-label': 'Claimstream'}, mark(), h('span', null, 'Claimstream')),
      h('nav', {'aria-label': 'Views'}, PLACES.map(([place, word]) => h('a', {href: to([place]), 'aria-current': name === place ? 'page' : undefined}, word))),
      search(again),
      h('label', {class: 'asof', title: 'What the articles known by the end of this day said'}, h('span', null, 'As of'),
        h('input', {type: 'date', value: date ?? '', max: new Date().toISOString().slice(0, 10), onchange: event => look(event.target.value)})),
      h('span', {class: `stream ${live}`, title: date ? 'No changes while you look at the past' : 'Changes appear as they happen'}, h('span', {class: 'lamp', 'aria-hidden': 'true'}), STATES[live]),
      h('button', {class: 'icon', onclick: () => switchTheme(again), 'aria-label': `Theme: ${theme()}`, title: `Theme: ${theme()}`}, themeIcon()),
      h('button', {class: 'icon', onclick: help, 'aria-label': 'Keys and signs', title: 'Keys and signs (?)'}, '?')),
    date && h('div', {class: 'past', role: 'status'}, 'You see what the articles known by the end of ', h('b', null, day(date)), ' said. ', h('button', {class: 'plain', onclick: () => look(undefined)}, 'Back to now')),
  ];
}

const mark = () => h('svg', {viewBox: '0 0 32 32', 'aria-hidden': 'true'}, h('path', {d: 'M16 6a10 10 0 1 0 0 20z', fill: 'currentColor'}), h('circle', {cx: 16, cy: 16, r: 10, fill: 'none', stroke: 'currentColor', 'stroke-width': 2.5}));

const theme = () => document.documentElement.dataset.theme ?? 'as the system';

function switchTheme(again) {
  const order = [undefined, 'light', 'dark'];
  const next = order[(order.indexOf(document.documentElement.dataset.theme) + 1) % order.length];
  if (next) {
    document.documentElement.dataset.theme = next;
    localStorage.setItem('theme', next);
  } else {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem('theme');
  }
  again();
}

function themeIcon() {
  const shapes = {
    light: [h('circle', {cx: 8, cy: 8, r: 3, fill: 'currentColor'}), h('path', {d: 'M8 .8v2.4M8 12.8v2.4M.8 8h2.4M12.8 8h2.4M2.9 2.9l1.7 1.7M11.4 11.4l1.7 1.7M13.1 2.9l-1.7 1.7M4.6 11.4l-1.7 1.7', stroke: 'currentColor', 'stroke-width': 1.4})],
    dark: [h('path', {d: 'M13.5 10A6 6 0 0 1 6 2.5 6 6 0 1 0 13.5 10z', fill: 'currentColor'})],
  };
  return h('svg', {viewBox: '0 0 16 16', 'aria-hidden': 'true'}, shapes[document.documentElement.dataset.theme] ?? [h('circle', {cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5}), h('path', {d: 'M8 2a6 6 0 0 1 0 12z', fill: 'currentColor'})]);
}

export function help() {
  document.getElementById('help')?.showModal();
}

export function footer(again, legend) {
  return [
    h('p', null, 'Dates are in UTC. ', h('a', {href: '/openapi.json'}, 'API'), ' · ', h('a', {href: '/changes.atom'}, 'Atom'), ' · ', h('button', {class: 'plain', onclick: help}, 'keys and signs')),
    h('dialog', {id: 'help', 'aria-labelledby': 'help-title'},
      h('h2', {id: 'help-title'}, 'Keys and signs'),
      h('div', {class: 'help-columns'},
        h('table', {class: 'keys'}, h('tbody', null, KEYS.map(([key, what]) => h('tr', null, h('th', {scope: 'row'}, h('kbd', null, key)), h('td', null, what))))),
        h('div', null, legend)),
      h('label', {class: 'check'}, h('input', {type: 'checkbox', checked: areOn(), onchange: event => {
        turn(event.target.checked);
        again();
      }}), ' Single keys work'),
      h('form', {method: 'dialog'}, h('button', {class: 'primary'}, 'Close'))),
  ];
}
