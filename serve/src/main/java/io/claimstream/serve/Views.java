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

    static final int MOST_CHANGES = 10_000;

    private final Map<String, View> byTopic = new LinkedHashMap<>();
    private final Map<String, LogEvent.Reader> readers = new HashMap<>();

    final View articles = view(Topics.ARTICLES, List.of(), "/published_at");
    final View claims = view(
            Topics.CLAIMS,
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
                    Facet.of("article", "the id of the article that says it", "/article_id")),
            "/source/published_at");
    final View models = view(
            Topics.MODEL_STANCES,
            List.of(
                    Facet.of("vendor", "the vendor's name", "/model/vendor"),
                    Facet.of("verdict", "open, restricted, closed or unknown", "/openness/verdict")),
            null);
    final View benchmarks = view(Topics.BENCHMARK_LEADERBOARDS, List.of(), null);
    final View deltas = view(
            Topics.BENCHMARK_DELTAS,
            List.of(MODEL, Facet.of("rival", "the other model's id", "/rival/id"), BENCHMARK),
            null);
    final View disputes = view(Topics.DISPUTES, List.of(MODEL, BENCHMARK), "/since");

    /** The latest, as {@link LogEvent#change} makes them. */
    final View changes = log(
            Topics.STANCE_CHANGES,
            new View(
                    List.of(
                            MODEL,
                            Facet.of(
                                    "kind",
                                    "what changed: seen, verdict, contested, promise, leader, dispute or gone",
                                    "/what")),
                    "/at",
                    MOST_CHANGES),
            LogEvent::change);

    private View log(Topic<?, ?> topic, View view, LogEvent.Reader reader) {
        byTopic.put(topic.name(), view);
        readers.put(topic.name(), reader);
        return view;
    }

    private View view(Topic<?, ?> topic, List<Facet> facets, @Nullable String time) {
        var view = new View(facets, time);
        byTopic.put(topic.name(), view);
        return view;
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
