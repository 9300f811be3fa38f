package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.CachedRows;
import io.claimstream.aggregate.fold.Cell;
import io.claimstream.aggregate.fold.OpennessSummary;
import io.claimstream.aggregate.fold.Pending;
import io.claimstream.aggregate.fold.Rows;
import io.claimstream.aggregate.rule.Voices;
import io.claimstream.events.Claim;
import io.claimstream.events.Dispute;
import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state of the stage: every store once, with its name and types. */
final class AggregateStores {
    /** Claim id to where it was sent. */
    static final Store<ClaimHome> CLAIM_HOMES = new Store<>("claim-homes", Json.serde(ClaimHome.class));

    /** Model and claim id to the claim. */
    static final Store<Claim> MODEL_CLAIMS = new Store<>("model-claims", Json.serde(Claim.class));

    /** The orders of a model's claims, to claim ids. */
    static final Store<String> MODEL_INDEX = new Store<>("model-index", Serdes.String());

    /** What is counted of a model's claims. */
    static final Store<Long> MODEL_COUNTS = new Store<>("model-counts", Serdes.Long());

    /** Model and dimension to who takes which position on it. */
    static final Store<Voices> MODEL_VOICES = new Store<>("model-voices", Json.serde(Voices.class));

    /** Model to what its claims on openness come to. */
    static final Store<OpennessSummary> MODEL_OPENNESS =
            new Store<>("model-openness", Json.serde(OpennessSummary.class));

    /** Model and dispute id to the dispute. */
    static final Store<Dispute> MODEL_DISPUTES = new Store<>("model-disputes", Json.serde(Dispute.class));

    /** Article, subject and claim id to the claim. */
    static final Store<Claim> ARTICLE_CLAIMS = new Store<>("article-claims", Json.serde(Claim.class));

    /** Benchmark and model to the model's cell. */
    static final Store<Cell> BENCHMARK_CELLS = new Store<>("benchmark-cells", Json.serde(Cell.class));

    /** Model to what its claims say, without benchmarks. */
    static final Store<Stance> MODEL_PROFILES = new Store<>("model-profiles", Json.serde(Stance.class));

    /** Model and benchmark to the standing. */
    static final Store<Stance.Standing> MODEL_STANDINGS =
            new Store<>("model-standings", Json.serde(Stance.Standing.class));

    /** Model and dispute to what is still to be told. */
    static final Store<Pending> PENDING_CHANGES = new Store<>("pending-changes", Json.serde(Pending.class));

    /** The same to the timestamp of the newest record that had a part in it. */
    static final Store<Long> PENDING_TIMES = new Store<>("pending-times", Serdes.Long());

    private AggregateStores() {}

    /** A store with text keys, kept on disk and in a changelog topic; the processors that share it share its builder. */
    record Store<V>(String name, Serde<V> values, StoreBuilder<KeyValueStore<String, V>> builder) {
        Store(String name, Serde<V> values) {
            this(
                    name,
                    values,
                    Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), values));
        }

        /** For the one processor that writes them. */
        Rows<V> rows(ProcessorContext<?, ?> context) {
            return new CachedRows<>(new StoreRows<>(context.getStateStore(name)));
        }
    }
}
