package io.claimstream.ingest;

import io.claimstream.events.Json;
import io.claimstream.events.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Every state store of ingest. What their keys are is said at {@link Registry.Tables}. */
public final class IngestStores {
    /** {@code in} and {@code rejected}, counted where records are read. */
    public static final StoreBuilder<KeyValueStore<String, Long>> READ_COUNTS = store("read-counts", Serdes.Long());

    /** The other outcomes, counted where versions are identified. */
    public static final StoreBuilder<KeyValueStore<String, Long>> IDENTIFY_COUNTS =
            store("identify-counts", Serdes.Long());

    static final StoreBuilder<KeyValueStore<String, History>> HISTORIES = store("histories", Json.serde(History.class));
    static final StoreBuilder<KeyValueStore<String, Boolean>> VERSIONS = store("versions", Serdes.Boolean());
    static final StoreBuilder<KeyValueStore<String, Boolean>> NAMES = store("names", Serdes.Boolean());
    static final StoreBuilder<KeyValueStore<String, Instant>> WITHDRAWALS =
            store("withdrawals", Json.serde(Instant.class));
    static final StoreBuilder<KeyValueStore<String, String>> FIRSTS = store("firsts", Serdes.String());
    static final StoreBuilder<KeyValueStore<String, Boolean>> COPIES = store("copies", Serdes.Boolean());

    static final List<StoreBuilder<?>> IDENTIFY =
            List.of(IDENTIFY_COUNTS, HISTORIES, VERSIONS, NAMES, WITHDRAWALS, FIRSTS, COPIES);

    static final List<StoreBuilder<KeyValueStore<String, Long>>> COUNTS = List.of(READ_COUNTS, IDENTIFY_COUNTS);

    private IngestStores() {}

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values)
                .withLoggingEnabled(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(Topics.MAX_BYTES)));
    }
}
