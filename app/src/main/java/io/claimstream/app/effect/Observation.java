package io.claimstream.app.effect;

import static java.util.stream.Collectors.toSet;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.Offsets;
import io.claimstream.app.effect.Became.Place;
import io.claimstream.app.effect.Became.Version;
import io.claimstream.app.effect.Effects.ClaimChange;
import io.claimstream.app.effect.Turn.State;
import io.claimstream.app.stage.Flow;
import io.claimstream.app.stage.Passage;
import io.claimstream.app.stage.Stages;
import io.claimstream.app.watch.Records;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Dispute;
import io.claimstream.events.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;

/** Sees what is published between its begin and its end through the pipeline. */
public final class Observation {
    private final Cluster cluster;
    private final Map<TopicPartition, Long> from;

    /** Made while the articles are on their way: it takes a while to load what the stages know. */
    private final CompletableFuture<Flow> flow;

    private Observation(Cluster cluster) {
        this.cluster = cluster;
        this.from = ends(cluster);
        this.flow = CompletableFuture.supplyAsync(() -> Flow.of(Stages.ALL, cluster.prefix()));
    }

    /** Notes where the topics end. */
    public static Observation begin(Cluster cluster) {
        return new Observation(cluster);
    }

    private static Map<TopicPartition, Long> ends(Cluster cluster) {
        try (var offsets = new Offsets(cluster)) {
            return offsets.ends(Topics.ALL.stream().map(cluster::name).toList());
        }
    }

    /**
     * Waits until what was published is aggregated, and tells what it changed.
     *
     * @param records what was published since the begin
     * @throws io.claimstream.app.failure.Failure if it is not aggregated in time
     */
    public Effects end(Collection<Published> records, Duration atMost) {
        new Passage(cluster, flow.join()).await(atMost);
        return read(new Span(cluster, from, ends(cluster)), records);
    }

    private static Effects read(Span span, Collection<Published> published) {
        List<Became> records = Became.of(published, rejections(span), articles(span, published));
        Set<String> changed =
                records.stream().flatMap(each -> each.articles().stream()).collect(toSet());
        if (changed.isEmpty()) {
            return Effects.of(records, List.of(), new Turn(State.NOTHING, State.NOTHING));
        }
        List<ClaimChange> claims = claims(span, changed);
        return Effects.of(records, claims, turn(span, claims));
    }

    /** Those that the records may have changed: others may publish meanwhile. */
    private static List<Written<Version>> articles(Span span, Collection<Published> published) {
        Set<String> names = published.stream().map(Published::name).collect(toSet());
        Set<Long> times = published.stream().map(Published::timestamp).collect(toSet());
        var articles = new ArrayList<Written<Version>>();
        span.written(Topics.ARTICLES, record -> {
            if (names.contains(Records.key(record)) || times.contains(record.timestamp())) {
                Written<Article> read = Span.read(Topics.ARTICLES, record);
                Article article = read.value();
                articles.add(new Written<>(read.key(), article == null ? null : Version.of(article), read.timestamp()));
            }
        });
        return articles;
    }

    private static Map<Place, String> rejections(Span span) {
        var reasons = new HashMap<Place, String>();
        span.written(
                Topics.ARTICLES_REJECTED,
                record -> Records.header(record, DeadLetter.OFFSET)
                        .ifPresent(offset -> reasons.put(
                                new Place(
                                        Records.header(record, DeadLetter.PARTITION)
                                                .map(Integer::parseInt)
                                                .orElse(-1),
                                        Long.parseLong(offset)),
                                Records.header(record, DeadLetter.REASON).orElse("") + ", "
                                        + Records.header(record, DeadLetter.MESSAGE)
                                                .orElse(""))));
        return reasons;
    }

    /** What these articles say that they did not, and do not say any longer. */
    private static List<ClaimChange> claims(Span span, Set<String> articles) {
        Map<String, Written<Claim>> written = span.last(Topics.CLAIMS, id -> articles.contains(article(id)));
        Map<String, Claim> before = span.before(
                Topics.CLAIMS,
                written.values().stream()
                        .filter(each -> each.value() == null)
                        .map(Written::key)
                        .collect(toSet()));
        return written.values().stream()
                .flatMap(each -> {
                    Claim now = each.value();
                    return Stream.ofNullable(now == null ? before.get(each.key()) : now)
                            .map(claim -> new ClaimChange(claim, now == null, each.timestamp()));
                })
                .toList();
    }

    /** A claim's id begins with its article's, also where there is no claim to ask any more. */
    private static String article(String claimId) {
        int end = claimId.lastIndexOf('-');
        return end < 0 ? claimId : claimId.substring(0, end);
    }

    private static Turn turn(Span span, List<ClaimChange> claims) {
        var models = new HashSet<String>();
        claims.forEach(each -> models.add(each.claim().model().id()));
        Set<String> benchmarks = claims.stream()
                .flatMap(each -> Stream.ofNullable(each.claim().score()))
                .flatMap(score -> Stream.ofNullable(score.benchmark()))
                .map(Claim.BenchmarkRef::id)
                .collect(toSet());
        var boards = span.last(Topics.BENCHMARK_LEADERBOARDS, benchmarks::contains);
        // Who leads now, because another's score was taken back, is not in what was published.
        present(boards)
                .values()
                .forEach(board -> models.add(board.cells().get(0).model().id()));
        var stances = span.last(Topics.MODEL_STANCES, models::contains);
        var disputes = span.last(Topics.DISPUTES, id -> true);
        var disputesBefore = span.before(Topics.DISPUTES, disputes.keySet());
        return new Turn(
                new State(
                        span.before(Topics.MODEL_STANCES, stances.keySet()),
                        span.before(Topics.BENCHMARK_LEADERBOARDS, boards.keySet()),
                        about(models, disputesBefore)),
                new State(present(stances), present(boards), about(models, present(disputes))));
    }

    private static <V> Map<String, V> present(Map<String, Written<V>> written) {
        var present = new TreeMap<String, V>();
        written.forEach((key, each) -> {
            if (each.value() != null) {
                present.put(key, Objects.requireNonNull(each.value()));
            }
        });
        return present;
    }

    private static Map<String, Dispute> about(Set<String> models, Map<String, Dispute> disputes) {
        var some = new TreeMap<>(disputes);
        some.values().removeIf(dispute -> !models.contains(dispute.model().id()));
        return some;
    }
}
