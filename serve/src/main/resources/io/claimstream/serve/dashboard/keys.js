// Single keys, for those who stay all day. They can be turned off, since speech input may press them by accident.

const OFF = 'single-keys-off';

export const areOn = () => localStorage.getItem(OFF) === null;
export const turn = on => (on ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1'));

export const KEYS = [
  ['/', 'search'],
  ['j or ↓', 'next item'],
  ['k or ↑', 'previous item'],
  ['Enter', 'open it'],
  ['g then m, b, c, d, a, p', 'models, benchmarks, compare, disputes, articles, pipeline'],
  ['?', 'this help'],
  ['Escape', 'close, or leave the field'],
];
const PLACES = {m: '#/models', b: '#/benchmarks', c: '#/compare', d: '#/disputes', a: '#/articles', p: '#/pipeline'};
let going = false;

export function listenToKeys({help}) {
  document.addEventListener('keydown', event => {
    const {target} = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') {
      if (target !== document.body) target.blur();
      return;
    }
    if (isField(target) || document.querySelector('dialog[open]')) return;
    const arrow = {ArrowDown: 1, ArrowUp: -1}[event.key];
    // Arrows scroll until the reader is among the items.
    if (arrow && target.matches('[data-item]')) return take(event, () => step(arrow));
    if (!areOn()) return;
    if (going && PLACES[event.key]) {
      going = false;
      return take(event, () => { location.hash = PLACES[event.key]; });
    }
    going = event.key === 'g';
    const action = {'/': () => document.getElementById('search').focus(), j: () => step(1), k: () => step(-1), '?': help}[event.key];
    if (action) take(event, action);
  });
}

function take(event, action) {
  event.preventDefault();
  action();
}

const isField = node => node.matches('input, textarea, select, [contenteditable]');

function step(by) {
  const items = [...document.querySelectorAll('#main [data-item]:not([data-item="false"])')].filter(item => item.getClientRects().length > 0);
  const at = items.indexOf(document.activeElement);
  const next = at < 0 ? firstInSight(items) : items[Math.min(items.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({block: 'nearest'});
}

const firstInSight = items => items.find(item => item.getBoundingClientRect().top > 60) ?? items[0];
