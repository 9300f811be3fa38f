// One article: its text with every claim marked, and what each changed.

import {h} from './dom.js';
import {get, list, listIfAny} from './api.js';
import {plural} from './format.js';
import {articleLink, here, to} from './route.js';
import {section, tag, time} from './parts.js';
import {blocks, groups, segments} from './spans.js';
import {card} from './claim-card.js';
import {effectsOf} from './effects.js';

export const title = ({data}) => data?.article?.title ?? 'Article';
export const topics = ['articles', 'claims', 'model.stances'];

export async function load({ids: [id], signal}) {
  const [article, claims] = await Promise.all([get(['articles', id], {}, signal), list(['claims'], {article: id}, signal)]);
  return {article, claims, groups: groups(claims, article.text.length), effects: await effectsOf(claims, signal)};
}

export function changed({article, claims}, topic, key, value) {
  if (topic === 'articles') return key === article.article_id && 'load';
  if (topic === 'claims') return (value?.article_id === article.article_id || claims.some(claim => claim.claim_id === key)) && 'load';
  return claims.some(claim => claim.model.id === key) && 'load';
}

export function render({data}) {
  const {article, claims} = data;
  const chosen = data.groups.find(group => group.claims.some(claim => claim.claim_id === here().query.claim));
  const lost = here().query.claim && !chosen;
  return [
    h('div', {class: 'title-row'},
      h('div', null,
        h('p', {class: 'over'}, article.publisher ? h('a', {href: to(['articles'], {publisher: article.publisher})}, article.publisher) : 'No publisher', article.published_at && [' · ', time(article.published_at)], article.author && ` · ${article.author}`),
        h('h1', {lang: article.language}, article.title ?? 'Untitled')),
      h('p', {class: 'facts'}, plural(claims.length, 'claim'), article.revision > 1 && [' · ', tag(`revision ${article.revision}`)], article.language && ` · ${article.language}`,
        article.url && [' · ', h('a', {href: article.url, rel: 'noreferrer noopener nofollow', target: '_blank'}, 'original')],
        article.duplicate_of && [' · ', tag('copy'), ' of ', h('a', {href: articleLink(article.duplicate_of)}, 'this article'), ', so it says nothing of its own'])),
    lost && h('p', {class: 'warning', role: 'status'}, 'The claim that you came for is not in the article any more: it was corrected.'),
    h('div', {class: 'reading'},
      h('div', {class: 'text', lang: article.language}, text(data, chosen)),
      h('div', {class: 'margin'},
        section('claims', 'What it says', null,
          data.groups.length ? data.groups.map(group => card(group, group === chosen, data)) : h('p', {class: 'empty'}, 'No claim was found in it.')))),
  ];
}

function text({article, groups: all}, chosen) {
  const range = ({start, end}) => segments(start, end, all).map(segment => marked(article, segment, chosen));
  return blocks(article.text).map(block => block.type === 'table'
    ? h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Table of the article'}, h('table', {class: 'quoted'},
      block.head && h('thead', null, h('tr', null, block.rows[0].map(cell => h('th', {scope: 'col'}, range(cell))))),
      h('tbody', null, block.rows.slice(block.head ? 1 : 0).map(row => h('tr', null, row.map(cell => h('td', null, range(cell))))))))
    : h('p', null, range(block)));
}

function marked(article, {start, end, groups: here}, chosen) {
  const words = article.text.slice(start, end);
  if (here.length === 0) return words;
  const [group] = here;
  const claims = here.reduce((sum, each) => sum + each.claims.length, 0);
  const isChosen = here.includes(chosen);
  return h('a', {
    class: `mark ${isChosen ? 'chosen' : ''} ${here.length > 1 ? 'several' : ''}`, href: articleLink(article.article_id, group.claims[0].claim_id),
    'data-start': start, 'data-place': `${group.start}`, 'aria-current': isChosen ? 'true' : undefined, title: plural(claims, 'claim'), 'data-item': group.start === start,
  }, words);
}

/** Brings the chosen words, or their card, into sight once the reader came for them. */
export function shown({data, main}) {
  const {claim} = here().query;
  if (!claim || !data.groups) return;
  const mark = main.querySelector('.mark.chosen');
  const chosenCard = main.querySelector('.card.chosen');
  const {matches: isCalm} = matchMedia('(prefers-reduced-motion: reduce)');
  const behavior = isCalm ? 'auto' : 'smooth';
  // A narrow window has the claim's card over its lower half.
  const {matches: isNarrow} = matchMedia('(max-width: 1000px)');
  if (mark && !isInSight(mark, isNarrow ? innerHeight / 2 : innerHeight - 40)) mark.scrollIntoView({block: isNarrow ? 'start' : 'center', behavior});
  const margin = chosenCard?.closest('.margin');
  if (margin && margin.scrollHeight > margin.clientHeight) margin.scrollTo({top: chosenCard.offsetTop - 60, behavior});
}

function isInSight(node, floor) {
  const {top, bottom} = node.getBoundingClientRect();
  return top > 70 && bottom < floor;
}
