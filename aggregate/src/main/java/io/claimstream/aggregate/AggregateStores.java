package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.Cell;
import io.claimstream.aggregate.rule.Voices;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state of the stage: every store once, with its name and types. */
public final class AggregateStores {
    /** Claim id to the id of the model that it is about. */
    public static final Store<String> CLAIM_MODELS = new Store<>("claim-models", Serdes.String());

    /** Model and claim id to the claim. */
    public static final Store<Claim> MODEL_CLAIMS = new Store<>("model-claims", Json.serde(Claim.class));

    /** The orders of a model's claims, to claim ids. */
    public static final Store<String> MODEL_INDEX = new Store<>("model-index", Serdes.String());

    /** What is counted of a model's claims. */
    public static final Store<Long> MODEL_COUNTS = new Store<>("model-counts", Serdes.Long());

    /** Model and dimension to who takes which position on it. */
    public static final Store<Voices> MODEL_VOICES = new Store<>("model-voices", Json.serde(Voices.class));

    /** Benchmark and model to the model's cell. */
    public static final Store<Cell> BENCHMARK_CELLS = new Store<>("benchmark-cells", Json.serde(Cell.class));

    /** Model to what its claims say, without benchmarks. */
    public static final Store<Stance> MODEL_PROFILES = new Store<>("model-profiles", Json.serde(Stance.class));

    /** Model and benchmark to the standing. */
    public static final Store<Stance.Standing> MODEL_STANDINGS =
            new Store<>("model-standings", Json.serde(Stance.Standing.class));

    private AggregateStores() {}

    /** A store with text keys, kept on disk and in a changelog topic. */
    public record Store<V>(String name, Serde<V> values) {
        StoreBuilder<KeyValueStore<String, V>> builder() {
            return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values);
        }

        StoreRows<V> rows(ProcessorContext<?, ?> context) {
            return new StoreRows<>(context.getStateStore(name));
        }
    }
}
