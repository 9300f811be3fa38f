// Publishing an article, and watching what it does.

import {h} from './dom.js';
import {post} from './api.js';
import {plural} from './format.js';
import {articleLink, claimLink} from './route.js';
import {change, modelName, statement, tag} from './parts.js';

const KEPT = 1000;
const FIELDS = [
  ['url', 'Address', {type: 'url', required: true, placeholder: 'https://example.org/news/1'}],
  ['title', 'Title', {}],
  ['publisher', 'Publisher', {}],
  ['published_at', 'Published', {type: 'date'}],
];
const TYPES = ['text/plain', 'text/html', 'text/markdown'];

export function publishForm(state, again) {
  const {problem, sending} = state;
  return h('form', {class: 'publish', onsubmit: event => {
    event.preventDefault();
    publish(event.target, state, again);
  }},
  h('div', {class: 'fields'}, FIELDS.map(([name, label, props]) => h('label', null, h('span', null, label), h('input', {name, autocomplete: 'off', ...props}))),
    h('label', null, h('span', null, 'Type'), h('select', {name: 'content_type'}, TYPES.map(type => h('option', null, type))))),
  h('label', null, h('span', null, 'Text'), h('textarea', {name: 'content', required: true, rows: 6, placeholder: 'GPT-5 scores 94.6% on AIME 2025. Its weights are closed.'})),
  h('div', {class: 'actions'},
    h('button', {class: 'primary', disabled: sending}, sending ? 'Publishing…' : 'Publish'),
    h('button', {type: 'button', disabled: sending, onclick: event => withdraw(event.target.form, state, again)}, 'Withdraw the address'),
    h('span', {class: 'note'}, 'The same address again is a correction.')),
  problem && h('p', {class: 'error', role: 'alert'}, h('strong', null, problem.title ?? 'Not published'), ' ', problem.message));
}

function publish(form, state, again) {
  const article = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
  return send(article, state, again);
}

function withdraw(form, state, again) {
  const url = form.elements.url.value;
  if (!form.elements.url.reportValidity()) return undefined;
  return send({url, content: 'withdrawn', status: 'canceled'}, state, again);
}

async function send(article, state, again) {
  Object.assign(state, {problem: undefined, sending: true, following: {article, articles: [], claims: [], changes: []}});
  again();
  try {
    state.following.answer = await post(['articles'], article);
  } catch (e) {
    state.problem = e;
    state.following = undefined;
  }
  state.sending = false;
  again();
}

/** Notes what goes by while one follows; which of it is the article's is known only when the article has come. */
export function follow(following, topic, value) {
  if (!following || !value) return;
  const kept = {articles: following.articles, claims: following.claims, 'stance.changes': following.changes}[topic];
  if (topic === 'articles' && !isSame(value, following)) return;
  kept?.push(value);
  if (kept?.length > KEPT) kept.shift();
}

function isSame({url}, {article, answer}) {
  return url !== undefined && (url === answer?.url || plain(url) === plain(article.url));
}

const plain = url => url.toLowerCase().replace(/^https?:\/\/(www\.)?|[?#].*$|\/+$/g, '');

export function followed({following}) {
  if (!following?.answer) return false;
  const {articles, claims, changes, article} = following;
  const read = articles.at(-1);
  const said = new Map(claims.filter(claim => claim.article_id === read?.article_id).map(claim => [claim.claim_id, claim]));
  const models = new Set([...said.values()].map(claim => claim.model.id));
  const brought = changes.filter(each => each.because.some(claim => said.has(claim.claim_id)) || (article.status && changes.length) || models.has(each.model.id));
  return h('div', {class: 'followed', 'aria-live': 'polite'},
    h('h3', null, article.status ? 'Withdrawal published' : 'Published'),
    h('ol', {class: 'stages'},
      h('li', {class: 'done'}, tag('articles.raw', 'first'), ' taken'),
      !article.status && h('li', {class: read ? 'done' : 'waits'}, tag('articles'), ' ', read ? [h('a', {href: articleLink(read.article_id)}, read.title ?? read.url), ` revision ${read.revision}`, read.duplicate_of && ', a copy of another'] : 'waiting for it to be read…'),
      !article.status && h('li', {class: said.size ? 'done' : 'waits'}, tag('claims'), ' ', said.size ? plural(said.size, 'claim') : 'none yet',
        h('ul', {class: 'lines'}, [...said.values()].map(claim => h('li', {key: claim.claim_id}, modelName(claim.model), ' ', statement(claim), ' ', h('a', {href: claimLink(claim.claim_id), class: 'quiet'}, 'sentence'))))),
      h('li', {class: brought.length ? 'done' : 'waits'}, tag('stance.changes'), ' ', brought.length ? plural(brought.length, 'change') : 'no stance has changed',
        h('ul', {class: 'lines'}, brought.map((each, i) => h('div', {key: i}, change(each)))))));
}
