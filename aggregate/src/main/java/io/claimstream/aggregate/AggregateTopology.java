package io.claimstream.aggregate;

import io.claimstream.aggregate.fold.CellUpdate;
import io.claimstream.aggregate.fold.ClaimUpdate;
import io.claimstream.aggregate.fold.Pending;
import io.claimstream.aggregate.fold.StandingUpdate;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Json;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The wiring of the stage.
 *
 * <pre>
 * claims → route → by model → model → cells, by benchmark → benchmark → leaderboards, deltas
 *            ↓                 ↓    ↘ disputes                  ↓
 *       by subject          profile     →     stance   ← standings, by model
 *            ↓                                   ↓
 *         article → disputes, by model  →     change → stance.changes
 * </pre>
 *
 * Each key of an output has one task that writes it, and what one task tells another of a key stays
 * in order, so that the last word on a key is the last one written.
 */
public final class AggregateTopology implements Supplier<Topology> {
    /** The stage's name. */
    public static final String STAGE = "aggregate";

    /** How long a model has to be left alone before what changed of it is told. */
    public static final Duration REST = Duration.ofSeconds(1);

    private final String prefix;
    private final Duration rest;

    /**
     * @param prefix what the topics' names begin with on this cluster; may be empty
     */
    public AggregateTopology(String prefix) {
        this(prefix, REST);
    }

    /**
     * @param rest how long a model has to be left alone before what changed of it is told
     */
    public AggregateTopology(String prefix, Duration rest) {
        this.prefix = prefix;
        this.rest = rest;
    }

    @Override
    public Topology get() {
        return wired(new StreamsBuilder());
    }

    /** The same, as the settings of the application want it built. */
    public Topology get(TopologyConfig settings) {
        return wired(new StreamsBuilder(settings));
    }

    private Topology wired(StreamsBuilder builder) {
        KStream<Object, Object> routed = builder.stream(
                        Topics.CLAIMS.named(prefix),
                        Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("claims"))
                .process(Suppliers.of(ClaimRouter::new, AggregateStores.CLAIM_HOMES), Named.as("route"));
        only(routed, byte[].class, byte[].class, ClaimRouter.REJECTED)
                .to(
                        Topics.CLAIMS_REJECTED.named(prefix),
                        Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("claims-rejected"));

        KStream<String, Object> models = repartitioned(
                        only(routed, String.class, ClaimUpdate.class, ClaimRouter.BY_MODEL),
                        "claims-by-model",
                        Json.serde(ClaimUpdate.class))
                .process(
                        Suppliers.of(
                                ModelProcessor::new,
                                AggregateStores.MODEL_CLAIMS,
                                AggregateStores.MODEL_INDEX,
                                AggregateStores.MODEL_COUNTS,
                                AggregateStores.MODEL_VOICES,
                                AggregateStores.MODEL_OPENNESS,
                                AggregateStores.MODEL_DISPUTES),
                        Named.as("model"));

        KStream<String, Object> articles = repartitioned(
                        only(routed, String.class, ClaimUpdate.class, ClaimRouter.BY_SUBJECT),
                        "claims-by-subject",
                        Json.serde(ClaimUpdate.class))
                .process(Suppliers.of(ArticleProcessor::new, AggregateStores.ARTICLE_CLAIMS), Named.as("article"));
        sink(
                only(articles, String.class, Dispute.class, ArticleProcessor.DISPUTES),
                Topics.DISPUTES,
                "article-disputes-sink");
        sink(
                only(models, String.class, Dispute.class, ModelProcessor.DISPUTES),
                Topics.DISPUTES,
                "model-disputes-sink");

        KStream<String, Object> boards = repartitioned(
                        only(models, String.class, CellUpdate.class, ModelProcessor.CELLS),
                        "cells-by-benchmark",
                        Json.serde(CellUpdate.class))
                .process(Suppliers.of(BenchmarkProcessor::new, AggregateStores.BENCHMARK_CELLS), Named.as("benchmark"));
        sink(
                only(boards, String.class, Leaderboard.class, BenchmarkProcessor.LEADERBOARDS),
                Topics.BENCHMARK_LEADERBOARDS,
                "leaderboards-sink");
        sink(
                only(boards, String.class, Delta.class, BenchmarkProcessor.DELTAS),
                Topics.BENCHMARK_DELTAS,
                "deltas-sink");

        KStream<String, Object> standings = repartitioned(
                        only(boards, String.class, StandingUpdate.class, BenchmarkProcessor.STANDINGS),
                        "standings-by-model",
                        Json.serde(StandingUpdate.class))
                .mapValues(update -> update, Named.as("standing-updates"));
        KStream<String, Object> stances = only(models, String.class, Object.class, ModelProcessor.PROFILES)
                .merge(standings, Named.as("profiles-and-standings"))
                .process(
                        Suppliers.of(
                                StanceProcessor::new, AggregateStores.MODEL_PROFILES, AggregateStores.MODEL_STANDINGS),
                        Named.as("stance"));
        sink(only(stances, String.class, Stance.class, StanceProcessor.STANCES), Topics.MODEL_STANCES, "stances-sink");

        KStream<String, StanceChange> changes = only(stances, String.class, Pending.class, StanceProcessor.PENDING)
                .merge(
                        only(models, String.class, Pending.class, ModelProcessor.PENDING),
                        Named.as("stances-and-disputes"))
                .merge(
                        repartitioned(
                                only(articles, String.class, Pending.class, ArticleProcessor.PENDING),
                                "article-disputes-by-model",
                                Json.serde(Pending.class)),
                        Named.as("pending"))
                .process(
                        Suppliers.of(
                                () -> new ChangeProcessor(rest),
                                AggregateStores.PENDING_CHANGES,
                                AggregateStores.PENDING_TIMES,
                                AggregateStores.MODEL_CLAIMS),
                        Named.as("change"));
        sink(changes, Topics.STANCE_CHANGES, "changes-sink");
        return builder.build();
    }

    /** What a processor forwards to the child of this name. */
    private static <K, V> KStream<K, V> only(KStream<?, ?> all, Class<K> keys, Class<V> values, String child) {
        return all.map((key, value) -> KeyValue.pair(keys.cast(key), values.cast(value)), Named.as(child));
    }

    private static <V> KStream<String, V> repartitioned(KStream<String, V> stream, String name, Serde<V> values) {
        return stream.repartition(Repartitioned.<String, V>as(name)
                .withKeySerde(Serdes.String())
                .withValueSerde(values)
                .withNumberOfPartitions(Topics.CLAIMS.partitions()));
    }

    private <V> void sink(KStream<String, V> stream, Topic<String, V> topic, String name) {
        stream.to(
                topic.named(prefix), Produced.with(topic.keys(), topic.values()).withName(name));
    }
}
