package io.claimstream.ingest;

import org.apache.kafka.streams.state.KeyValueStore;

/** Counts by source in a state store, and so in the same transaction as what is counted. */
record Counters(KeyValueStore<String, Long> store) {

    void increment(String source, String name) {
        String key = IngestCounts.key(source, name);
        Long count = store.get(key);
        store.put(key, count == null ? 1 : count + 1);
    }

    void increment(String source, Outcome outcome) {
        increment(source, outcome.label());
    }
}
