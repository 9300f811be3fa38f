package io.claimstream.serve;

import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Claim.Unit;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Delta;
import io.claimstream.events.Dispute;
import io.claimstream.events.Json;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance;
import io.claimstream.events.StanceChange;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.serve.pipeline.Offsets;
import io.claimstream.serve.view.LogEvent;
import io.claimstream.serve.view.Rejected;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** Events as the topics carry them, and views that hold one of each. */
public final class Events {
    public static final ModelRef ORCA = new ModelRef("orca-2", "Orca 2", "Acme", true);
    public static final ModelRef HERON = new ModelRef("heron", "Heron", null, false);
    static final BenchmarkRef MMLU = new BenchmarkRef("mmlu", "MMLU");
    private static final Instant NOON = Instant.parse("2026-04-11T12:00:00Z");

    private Events() {}

    public static Claim score(String id, ModelRef model, String publisher, @Nullable Instant at) {
        return new Claim(
                id,
                "article-1",
                Kind.SCORE,
                model,
                new Claim.Score(MMLU, null, null, new BigDecimal("50.20"), Unit.PERCENT, false, "no tools"),
                null,
                null,
                null,
                null,
                null,
                null,
                Modality.ASSERTED,
                new Attribution("Acme", AttributionType.VENDOR),
                new Claim.Evidence("Orca 2 scores 50.2 % on MMLU", 3, 31, false),
                new BigDecimal("0.93"),
                new Claim.Source("https://example.org/a", publisher, at),
                "rules/1",
                null);
    }

    public static Article article(String id) {
        return new Article(
                id,
                "https://example.org/a",
                "Orca 2",
                "Example",
                null,
                NOON,
                "en",
                1,
                "ab12",
                null,
                null,
                "Orca 2 scores 50.2 % on MMLU.");
    }

    public static Stance stance(ModelRef model) {
        var openness = new Stance.Openness(
                Stance.Verdict.OPEN,
                new BigDecimal("0.5"),
                true,
                false,
                Map.of(Dimension.WEIGHTS, new Stance.Tally(Stance.Verdict.OPEN, 2, 0, 1, 0, 0)),
                List.of(new Stance.Promise(Dimension.DATA, null, "Acme", NOON, deciding(), null)),
                List.of());
        var standing = new Stance.Standing(
                MMLU,
                new BigDecimal("50.2"),
                Unit.PERCENT,
                1,
                model,
                BigDecimal.ZERO,
                new BigDecimal("50.2"),
                null,
                null,
                new BigDecimal("50.2"),
                NOON,
                "claim-1");
        return new Stance(model, openness, List.of(standing), List.of(deciding()), 3, 5, NOON, NOON);
    }

    public static Leaderboard leaderboard() {
        var cell = new Leaderboard.Cell(
                1,
                ORCA,
                new BigDecimal("50.2"),
                new BigDecimal("49"),
                new BigDecimal("50.2"),
                "no tools",
                new BigDecimal("50.2"),
                null,
                null,
                reporter(),
                List.of(reporter()));
        return new Leaderboard(MMLU, Unit.PERCENT, List.of(cell));
    }

    static Delta delta() {
        return new Delta(
                MMLU,
                Unit.PERCENT,
                ORCA,
                HERON,
                new BigDecimal("50.2"),
                new BigDecimal("48"),
                new BigDecimal("2.2"),
                Direction.AHEAD,
                null,
                false,
                "settings differ",
                List.of(reporter()),
                List.of());
    }

    static Dispute dispute() {
        return new Dispute(
                "dispute-1",
                "Orca 2 on MMLU",
                ORCA,
                MMLU,
                new Dispute.Side("50.2", List.of(deciding())),
                new Dispute.Side("41", List.of()),
                new BigDecimal("9.2"),
                Unit.PERCENT,
                NOON);
    }

    public static StanceChange change() {
        return new StanceChange(ORCA, "verdict", null, "closed", "open", List.of(deciding()));
    }

    /** Of partition 0, written five seconds after 1970 began. */
    public static ConsumerRecord<byte[], byte[]> record(String topic, long offset, String key, @Nullable String value) {
        return new ConsumerRecord<>(
                topic,
                0,
                offset,
                5000,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                key.getBytes(StandardCharsets.UTF_8),
                value == null ? null : value.getBytes(StandardCharsets.UTF_8),
                new RecordHeaders(),
                Optional.empty());
    }

    /** For each model a stance of as many claims as there are of it. */
    static Map<Topic<String, ?>, SortedMap<String, ?>> aggregated(Collection<Claim> claims) {
        var stances = new TreeMap<String, Stance>();
        for (Claim claim : claims) {
            Stance one = stance(claim.model());
            Stance before = stances.get(claim.model().id());
            long number = before == null ? 1 : before.claims() + 1;
            stances.put(
                    claim.model().id(),
                    new Stance(one.model(), one.openness(), one.benchmarks(), one.evidence(), 1, number, NOON, NOON));
        }
        return Map.of(Topics.MODEL_STANCES, stances);
    }

    /** Brokers on which nothing happens. */
    static final class Unmoved implements Offsets.Source {
        @Override
        public Offsets now() {
            var raw = new TopicPartition("articles.raw", 0);
            return new Offsets(NOON, Map.of(raw, 2L), Map.of(raw, 5L), Map.of(), Map.of());
        }

        @Override
        public void close() {}
    }

    /** A record that was put aside. */
    static ConsumerRecord<byte[], byte[]> rejected(String key, @Nullable String value) {
        var record = record("articles.rejected", 3, key, value);
        new DeadLetter("ingest", "no_content", "there is nothing in it", null, "articles.raw", 2, 77)
                .addTo(record.headers());
        return record;
    }

    private static Leaderboard.Reporter reporter() {
        return new Leaderboard.Reporter("Acme", AttributionType.VENDOR, new BigDecimal("50.2"), null, NOON, "claim-1");
    }

    private static Stance.Deciding deciding() {
        return new Stance.Deciding(
                "claim-2",
                Kind.OPENNESS,
                Dimension.WEIGHTS,
                Status.OPEN,
                Modality.ASSERTED,
                new Attribution(null, AttributionType.PRESS),
                "the weights of Orca 2 are open",
                "https://example.org/a",
                "Example",
                NOON);
    }

    /** One event in each view. */
    public static Views views() {
        var views = new Views();
        put(views.articles, "article-1", article("article-1"));
        put(views.claims, "claim-1", score("claim-1", ORCA, "Example", NOON));
        put(views.models, "orca-2", stance(ORCA));
        put(views.benchmarks, "mmlu", leaderboard());
        put(views.deltas, Delta.key("mmlu", "orca-2", "heron"), delta());
        put(views.disputes, "dispute-1", dispute());
        try {
            String change = new String(Json.write(change()), StandardCharsets.UTF_8);
            LogEvent event = LogEvent.change(record("stance.changes", 12, "orca-2", change));
            views.changes.put(event.key(), event.json());
            LogEvent rejected = Rejected.read(Topics.ARTICLES_REJECTED, rejected("https://a.example", "{}"));
            views.rejected.put(rejected.key(), rejected.json());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return views;
    }

    public static void put(View view, String key, Object event) {
        put(view, key, new String(Json.write(event), StandardCharsets.UTF_8));
    }

    public static void put(View view, String key, String json) {
        try {
            view.put(key, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
