// What claims changed: where each of them stands in what the articles together say.

import {find, listIfAny} from './api.js';

const MOST_MODELS = 12;

/** {stances, disputes, changes} of the models that these claims are about; those with most claims where many. */
export async function effectsOf(claims, signal) {
  const counts = new Map();
  for (const {model} of claims) counts.set(model.id, (counts.get(model.id) ?? 0) + 1);
  const ids = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_MODELS).map(([id]) => id);
  const all = await Promise.all(ids.map(id => Promise.all([
    find(['models', id], {}, signal),
    listIfAny(['disputes'], {model: id}, signal, 200),
    listIfAny(['changes'], {model: id}, signal, 200),
  ])));
  return {
    stances: new Map(all.map(([stance], i) => [ids[i], stance]).filter(([, stance]) => stance)),
    disputes: all.flatMap(([, disputes]) => disputes),
    changes: all.flatMap(([, , changes]) => changes),
  };
}

/** What one claim decides, is part of, and brought about. */
export function effects({claim_id: id, model, score}, {stances, disputes, changes}) {
  const stance = stances.get(model.id);
  const has = claims => claims.some(claim => claim.claim_id === id);
  return {
    stance,
    decides: stance !== undefined && has(stance.evidence),
    standing: stance?.benchmarks.find(standing => standing.benchmark.id === score?.benchmark?.id),
    promised: stance !== undefined && stance.openness.promises.some(promise => promise.claim.claim_id === id),
    disputes: disputes.filter(({one, other}) => has(one.claims) || has(other.claims)),
    changes: changes.filter(change => has(change.because)),
  };
}
