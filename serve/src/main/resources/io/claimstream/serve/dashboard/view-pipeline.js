// Is it running, what was refused and why; and an article of one's own.

import {h} from './dom.js';
import {find} from './api.js';
import {number, plural} from './format.js';
import {empty, section, table, tag, th, time} from './parts.js';
import {followed, follow, publishForm} from './publish.js';

export const title = () => 'Pipeline';
export const everyMs = 5000;
export const topics = state => (state.following ? ['articles', 'claims', 'stance.changes'] : []);
const FLOW = [['articles.raw', 'ingest'], ['articles', 'enrich'], ['claims', 'aggregate'], ['model.stances', undefined]];

export const load = async ({signal}) => ({pipeline: await find(['pipeline'], {}, signal)});

export function changed(data, topic, key, value, {state}) {
  follow(state.following, topic, value);
  return true;
}

export function render({data: {pipeline}, state, again}) {
  return [
    h('div', {class: 'title-row'}, h('h1', null, 'Pipeline'), h('p', {class: 'lede'}, 'Each published record ends as an article, an unchanged repeat, a copy, a withdrawal or a rejection. Nothing vanishes.')),
    pipeline ? flow(pipeline) : empty('This server does not tell about the pipeline.'),
    h('div', {class: 'columns'},
      h('div', null, section('publish', 'Publish an article', null, publishForm(state, again), followed(state))),
      h('div', {class: 'narrow'}, pipeline && topicTable(pipeline))),
    pipeline && rejections(pipeline.rejected ?? []),
  ];
}

function flow({topics: all, stages, counts = {}}) {
  const byName = new Map(all.map(topic => [topic.topic, topic]));
  const byStage = new Map(stages.map(stage => [stage.stage, stage]));
  return h('section', {class: 'panel flow', 'aria-label': 'The flow'},
    FLOW.flatMap(([name, stage]) => {
      const topic = byName.get(name);
      const running = byStage.get(stage);
      return [
        h('div', {class: 'flow-topic', key: name}, h('div', {class: 'flow-name'}, name), h('div', {class: 'flow-number'}, topic ? number(counts[name] ?? topic.records) : '–'), h('div', {class: 'meta'}, topic?.per_minute !== undefined ? `${number(topic.per_minute)} records a minute` : '')),
        stage && h('div', {class: 'flow-stage', key: stage}, h('span', {class: 'flow-arrow', 'aria-hidden': 'true'}, '→'),
          h('div', null, h('div', {class: 'flow-name'}, stage), running ? [h('div', {class: running.lag > 0 ? 'lag behind' : 'lag'}, running.lag > 0 ? `${number(running.lag)} behind` : 'up to date'), h('div', {class: 'meta'}, running.members > 0 ? plural(running.members, 'member') : 'not running')] : h('div', {class: 'lag'}, 'not known')),
          h('span', {class: 'flow-arrow', 'aria-hidden': 'true'}, '→')),
      ];
    }));
}

/** What a compacted topic holds is counted by key; its records are all that were written and are still there. */
function topicTable({topics: all, counts = {}}) {
  return section('topics', 'Topics', null, table('Topics', [th('Topic'), th('Holds', {class: 'num'}), th('Records', {class: 'num'}), th('A minute', {class: 'num'})],
    all.map(topic => h('tr', {key: topic.topic}, h('th', {scope: 'row'}, h('code', null, topic.topic)), h('td', {class: 'num'}, counts[topic.topic] === undefined ? '' : number(counts[topic.topic])), h('td', {class: 'num'}, number(topic.records)), h('td', {class: 'num'}, topic.per_minute === undefined ? '' : number(topic.per_minute))))));
}

function rejections(rejected) {
  return section('rejected', 'Rejected', [h('span', {class: 'quiet'}, 'the newest, with their first words')],
    rejected.length === 0 ? empty('Nothing was rejected.') : table('Rejected',
      [th('When'), th('Reason'), th('Where'), th('Begins with')],
      rejected.map((each, i) => h('tr', {key: `${each.origin} ${each.at} ${i}`},
        h('td', {class: 'date'}, each.at && time(each.at)), h('td', {class: 'why'}, tag(each.reason, 'contested'), each.message && h('span', {class: 'reason'}, each.message)),
        h('td', {class: 'quiet'}, each.stage && `${each.stage}, `, each.origin ?? each.topic), h('td', {class: 'words'}, h('code', null, each.excerpt ?? ''))))));
}
