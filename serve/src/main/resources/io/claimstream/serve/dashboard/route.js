// Where the reader is: #/models/gpt-5?asof=2026-04-10

/** {name, ids, query} of an address's fragment. */
export function parse(fragment) {
  const [path, query = ''] = fragment.replace(/^#?\/?/, '').split('?', 2);
  const [name, ...ids] = path.split('/').filter(Boolean).map(decode);
  return {name: name ?? 'models', ids, query: Object.fromEntries(new URLSearchParams(query))};
}

/** The fragment of a place; the date that one looks at comes along unless another is given. */
export function to(segments, query = {}) {
  const path = segments.map(encodeURIComponent).join('/');
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries({asof: asof(), ...query})) {
    if (value) all.set(name, value);
  }
  return '#/' + path + (all.size ? '?' + all : '');
}

/** The date that one looks at, absent for now. */
export function asof() {
  return /^\d{4}-\d\d-\d\d$/.test(here().query.asof) ? here().query.asof : undefined;
}

export function here() {
  return parse(location.hash);
}

/** This place with other parameters, without a step to go back over. */
export function amend(query) {
  const {name, ids, query: before} = here();
  history.replaceState(history.state, '', to([name, ...ids], {...before, ...query}));
}

function decode(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

export const modelLink = id => to(['models', id]);
export const benchmarkLink = id => to(['benchmarks', id]);
export const compareLink = (one, other) => to(['compare', one, other].filter(Boolean));
export const articleLink = (id, claim) => to(['articles', id], {claim});
export const claimLink = id => to(['claims', id]);
export const claimsLink = filters => to(['claims'], filters);
export const disputeLink = id => to(['disputes'], {id});
