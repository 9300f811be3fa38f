package io.claimstream.serve;

import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view of each compacted topic, and of the latest records of the others. */
final class Views {
    private static final Facet BENCHMARK = Facet.of("benchmark", "a benchmark's id", "/benchmark/id");
    private static final Facet MODEL = Facet.of("model", "a model's id", "/model/id");

    private static final Facet PUBLISHER = Facet.of("publisher", "the publisher's name", "/publisher");

    /** The facet of claims by the article that says them. */
    static final String ARTICLE = "article";

    static final int MOST_CHANGES = 10_000;

    static final int MOST_REJECTED = 100;

    private final Map<String, View> byTopic = new LinkedHashMap<>();
    private final Map<String, LogEvent.Reader> readers = new HashMap<>();

    final View articles = view(
            Topics.ARTICLES, View.byTime(List.of(PUBLISHER), "/published_at").named("/title", "/publisher", "/url"));
    final View claims = view(
            Topics.CLAIMS,
            View.byTime(
                    List.of(
                            MODEL,
                            Facet.of(
                                    "benchmark",
                                    "a benchmark's id",
                                    "/score/benchmark/id",
                                    "/comparison/benchmark/id",
                                    "/rank/benchmark/id"),
                            Facet.of("kind", "what the claim is about", "/kind"),
                            Facet.of("publisher", "the publisher's name as in the claims", "/source/publisher"),
                            Facet.of(ARTICLE, "the id of the article that says it", "/article_id")),
                    "/source/published_at"));
    final View models = view(
            Topics.MODEL_STANCES,
            View.byKey(List.of(
                            Facet.of("vendor", "the vendor's name", "/model/vendor"),
                            Facet.of("verdict", "open, restricted, closed or unknown", "/openness/verdict")))
                    .named("/model/name", "/model/id", "/model/vendor"));
    final View benchmarks =
            view(Topics.BENCHMARK_LEADERBOARDS, View.byKey(List.of()).named("/benchmark/name", "/benchmark/id"));
    final View deltas = view(
            Topics.BENCHMARK_DELTAS,
            View.byKey(List.of(MODEL, Facet.of("rival", "the other model's id", "/rival/id"), BENCHMARK)));
    final View disputes = view(Topics.DISPUTES, View.byTime(List.of(MODEL, BENCHMARK), "/since"));

    /** The latest, as {@link LogEvent#change} makes them. */
    final View changes = log(
            Topics.STANCE_CHANGES,
            View.byTime(
                            List.of(
                                    MODEL,
                                    Facet.of(
                                            "kind",
                                            "what changed: seen, verdict, contested, promise, leader, dispute or gone",
                                            "/what")),
                            "/at")
                    .newest(MOST_CHANGES),
            LogEvent::change);

    /** The newest of all that was rejected, see {@link Rejected}. */
    final View rejected = log(
            Topics.CLAIMS_REJECTED,
            log(
                    Topics.ARTICLES_REJECTED,
                    View.byTime(List.of(), "/at").newest(MOST_REJECTED),
                    record -> Rejected.read(Topics.ARTICLES_REJECTED, record)),
            record -> Rejected.read(Topics.CLAIMS_REJECTED, record));

    private View log(Topic<?, ?> topic, View view, LogEvent.Reader reader) {
        byTopic.put(topic.name(), view);
        readers.put(topic.name(), reader);
        return view;
    }

    private View view(Topic<?, ?> topic, View view) {
        byTopic.put(topic.name(), view);
        return view;
    }

    /** Nothing is put any more. */
    void freeze() {
        byTopic.values().forEach(View::freeze);
    }

    /** The view of this topic (its name without a prefix), null where it has none. */
    @Nullable
    View of(String topic) {
        return byTopic.get(topic);
    }

    /** What makes the events of this topic (its name without a prefix), null where its keys do. */
    LogEvent.@Nullable Reader reader(String topic) {
        return readers.get(topic);
    }

    /** By the topics' names without a prefix. */
    Map<String, View> byTopic() {
        return byTopic;
    }
}
