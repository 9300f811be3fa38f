package io.claimstream.ingest;

import org.apache.kafka.streams.state.KeyValueStore;

/** Counts in a state store, and so in the same transaction as what is counted. */
record Counters(KeyValueStore<String, Long> store) {

    void increment(String name) {
        Long count = store.get(name);
        store.put(name, count == null ? 1 : count + 1);
    }

    void increment(Outcome outcome) {
        increment(outcome.label());
    }
}
