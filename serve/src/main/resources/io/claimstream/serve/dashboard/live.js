// Changes as they happen. One stream at a time, and none while nobody looks: a browser has six connections to a
// server for all its tabs together. The stream is resumed behind the last change that was seen.

const RETRY_MS = 3000;

let source;
let wanted;
let opened;
let lastId;

/**
 * Listens to these topics until it is called again.
 *
 * @param listener {change(topic, key, value), reset(), state('live' | 'waiting' | 'off')}; reset when changes may
 *     have been missed
 */
export function listen(topics, listener) {
  stop();
  wanted = topics.length ? {topics, listener} : undefined;
  opened = false;
  lastId = undefined;
  if (!wanted) listener.state('off');
  start();
}

function start() {
  if (!wanted || document.hidden || source) return;
  const {topics, listener} = wanted;
  const query = new URLSearchParams(topics.map(topic => ['topic', topic]));
  if (lastId) query.set('last_event_id', lastId);
  source = new EventSource('/api/stream?' + query);
  listener.state('waiting');
  source.onopen = () => {
    listener.state('live');
    if (opened && !lastId) listener.reset();
    opened = true;
  };
  source.onerror = event => {
    listener.state('waiting');
    // Else the browser connects again by itself, and says where it was.
    if (event.target.readyState === EventSource.CLOSED) {
      stop();
      setTimeout(start, RETRY_MS);
    }
  };
  source.addEventListener('reset', event => {
    lastId = event.lastEventId;
    listener.reset();
  });
  for (const topic of topics) {
    source.addEventListener(topic, event => {
      lastId = event.lastEventId;
      const {key, value} = JSON.parse(event.data);
      listener.change(topic, key, value);
    });
  }
}

function stop() {
  source?.close();
  source = undefined;
}

document.addEventListener('visibilitychange', () => (document.hidden ? stop() : start()));
