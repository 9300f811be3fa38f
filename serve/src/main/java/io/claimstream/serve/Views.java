package io.claimstream.serve;

import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view of each compacted topic. */
final class Views {
    private static final Facet BENCHMARK = Facet.of("benchmark", "a benchmark's id", "/benchmark/id");
    private static final Facet MODEL = Facet.of("model", "a model's id", "/model/id");

    private final Map<String, View> byTopic = new LinkedHashMap<>();

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

    /** By the topics' names without a prefix. */
    Map<String, View> byTopic() {
        return byTopic;
    }
}
