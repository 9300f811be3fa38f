// What some words of an article say, and what that changed.

import {h} from './dom.js';
import {measure} from './format.js';
import {articleLink, benchmarkLink, disputeLink, modelLink} from './route.js';
import {changeText, marks, modelName, namesOf, statement, tag, verdict, voice} from './parts.js';
import {effects} from './effects.js';

export function card(group, isChosen, {article, effects: known}) {
  const [first] = group.claims;
  return h('article', {class: `card ${isChosen ? 'chosen' : ''}`, key: `${group.start}-${group.end}`},
    h('blockquote', null, h('a', {href: articleLink(article.article_id, first.claim_id), lang: article.language}, short(first.evidence.quote))),
    isChosen && h('a', {class: 'shut-card', href: articleLink(article.article_id)}, 'Close'),
    h('ul', {class: 'statements'}, group.claims.map(claim => h('li', {key: claim.claim_id},
      h('div', null, modelName(claim.model), ' ', statement(claim), claim.modality !== 'asserted' && [' ', tag(claim.modality, 'promised')]),
      h('div', {class: 'meta'}, voice(claim.attribution), ` · confidence ${claim.confidence}`, claim.rule && ` · ${claim.rule}`),
      changedBy(claim, known)))));
}

const short = quote => (quote.length > 220 ? quote.slice(0, 200).trimEnd() + '…' : quote);

function changedBy(claim, known) {
  const {stance, decides, standing, promised, disputes, changes} = effects(claim, known);
  const lines = [
    decides && ['Decides the verdict ', verdict(stance.openness.verdict), ' of ', h('a', {href: modelLink(claim.model.id)}, claim.model.name), ' ', marks(stance.openness)],
    !decides && claim.openness && stance && ['Counts towards the verdict of ', h('a', {href: modelLink(claim.model.id)}, claim.model.name)],
    promised && ['An outstanding promise of ', h('a', {href: modelLink(claim.model.id)}, claim.model.name)],
    standing && [
      standing.claim_id === claim.claim_id ? 'The best value: ' : standing.value === claim.score.value ? 'As high as the best value: ' : `The best is ${measure(standing.value, standing.unit)}: `,
      standing.rank && tag(`#${standing.rank}`, standing.rank === 1 ? 'first' : ''), ' on ', h('a', {href: benchmarkLink(standing.benchmark.id)}, standing.benchmark.name)],
    ...disputes.map(dispute => ['One side of a ', h('a', {href: disputeLink(dispute.dispute_id)}, 'dispute'), ': ', dispute.subject]),
    ...changes.slice(0, 4).map(change => ['Then: ', changeText(change, namesOf(known.stances.values()))]),
  ].filter(Boolean);
  return lines.length > 0 && h('ul', {class: 'effects', 'aria-label': 'What it changed'}, lines.map(line => h('li', null, line)));
}
