// Finds models, benchmarks and articles by name, from everywhere.

import {h} from './dom.js';
import {get} from './api.js';
import {articleLink, benchmarkLink, modelLink} from './route.js';

const WAIT_MS = 120;
const LINKS = {model: modelLink, benchmark: benchmarkLink, article: id => articleLink(id)};
const state = {text: '', items: [], active: 0, open: false};
let asked = 0;

export function search(again) {
  const {text, items, active, open, problem} = state;
  const close = () => {
    state.open = false;
    again();
  };
  const go = item => {
    location.hash = LINKS[item.type](item.id);
    Object.assign(state, {text: '', items: [], open: false});
    field().value = '';
    field().blur();
    again();
  };
  const move = by => {
    state.active = (active + by + items.length) % Math.max(1, items.length);
    again();
    document.getElementById(`found-${state.active}`)?.scrollIntoView({block: 'nearest'});
  };
  const keys = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => items[active] && go(items[active]),
    Escape: () => {
      close();
      field().blur();
    },
  };
  return h('div', {class: 'search', role: 'search'},
    h('input', {
      id: 'search', type: 'search', role: 'combobox', 'aria-label': 'Search models, benchmarks and articles', placeholder: 'Search…  /', autocomplete: 'off', spellcheck: 'false',
      'aria-expanded': String(open), 'aria-controls': 'found', 'aria-autocomplete': 'list', 'aria-activedescendant': open && items.length ? `found-${active}` : undefined,
      oninput: event => ask(event.target.value, again), onblur: close, onfocus: () => {
        state.open = state.text !== '';
        again();
      },
      onkeydown: event => {
        if (keys[event.key]) {
          event.preventDefault();
          keys[event.key]();
        }
      },
    }),
    h('div', {id: 'found', role: 'listbox', 'aria-label': 'Found', class: open ? 'found' : 'found shut'},
      open && items.map((item, i) => h('div', {
        key: `${item.type} ${item.id}`, id: `found-${i}`, role: 'option', class: 'hit', 'aria-selected': String(i === active),
        onmousedown: event => {
          event.preventDefault();
          go(item);
        },
      }, h('span', {class: 'hit-type'}, item.type), h('span', {class: 'hit-name'}, item.name), item.detail && h('span', {class: 'hit-detail'}, item.detail)))),
    open && items.length === 0 && h('div', {class: 'found none'}, problem ?? 'Nothing has this name.'));
}

const field = () => document.getElementById('search');

function ask(text, again) {
  const number = ++asked;
  state.text = text.trim();
  if (state.text === '') {
    Object.assign(state, {items: [], open: false});
    again();
    return;
  }
  setTimeout(async () => {
    if (number !== asked) return;
    try {
      const {items} = await get(['search'], {q: state.text, limit: 12});
      if (number === asked) Object.assign(state, {items: items.filter(item => LINKS[item.type]), active: 0, open: true, problem: undefined});
    } catch (e) {
      if (number === asked) Object.assign(state, {items: [], open: true, problem: e.message});
    }
    again();
  }, WAIT_MS);
}
