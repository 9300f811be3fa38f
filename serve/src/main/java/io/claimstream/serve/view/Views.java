package io.claimstream.serve.view;

import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A view of each compacted topic, and of the latest records of the others. */
public final class Views {
    private static final Facet BENCHMARK = Facet.of("benchmark", "a benchmark's id", "/benchmark/id");
    private static final Facet MODEL = Facet.of("model", "a model's id", "/model/id");

    private static final Facet PUBLISHER = Facet.of("publisher", "the publisher's name", "/publisher");

    /** The facet of claims by the article that says them. */
    public static final String ARTICLE = "article";

    public static final int MOST_CHANGES = 10_000;

    public static final int MOST_REJECTED = 100;

    private final Map<String, View> byTopic = new LinkedHashMap<>();
    private final Map<String, LogEvent.Reader> readers = new HashMap<>();

    public final View articles =
            view(Topics.ARTICLES, Fields.byTime("/published_at", PUBLISHER).named("/title", "/publisher", "/url"));

    public final View claims = view(
            Topics.CLAIMS,
            Fields.byTime(
                    "/source/published_at",
                    MODEL,
                    Facet.of(
                            "benchmark",
                            "a benchmark's id",
                            "/score/benchmark/id",
                            "/comparison/benchmark/id",
                            "/rank/benchmark/id"),
                    Facet.of("kind", "what the claim is about", "/kind"),
                    Facet.of("publisher", "the publisher's name as in the claims", "/source/publisher"),
                    Facet.of(ARTICLE, "the id of the article that says it", "/article_id")));

    public final View models = view(
            Topics.MODEL_STANCES,
            Fields.byKey(
                            Facet.of("vendor", "the vendor's name", "/model/vendor"),
                            Facet.of("verdict", "open, restricted, closed or unknown", "/openness/verdict"))
                    .named("/model/name", "/model/id", "/model/vendor"));

    public final View benchmarks =
            view(Topics.BENCHMARK_LEADERBOARDS, Fields.byKey().named("/benchmark/name", "/benchmark/id"));

    public final View deltas = view(
            Topics.BENCHMARK_DELTAS,
            Fields.byKey(MODEL, Facet.of("rival", "the other model's id", "/rival/id"), BENCHMARK));

    public final View disputes = view(Topics.DISPUTES, Fields.byTime("/since", MODEL, BENCHMARK));

    /** The latest, as {@link LogEvent#change} makes them. */
    public final View changes = log(
            Topics.STANCE_CHANGES,
            new View(
                    Fields.byTime(
                            "/at",
                            MODEL,
                            Facet.of(
                                    "kind",
                                    "what changed: seen, verdict, contested, promise, leader, dispute or gone",
                                    "/what")),
                    MOST_CHANGES),
            LogEvent::change);

    /** The newest of all that was rejected, see {@link Rejected}. */
    public final View rejected = log(
            Topics.CLAIMS_REJECTED,
            log(
                    Topics.ARTICLES_REJECTED,
                    new View(Fields.byTime("/at"), MOST_REJECTED),
                    record -> Rejected.read(Topics.ARTICLES_REJECTED, record)),
            record -> Rejected.read(Topics.CLAIMS_REJECTED, record));

    private View log(Topic<?, ?> topic, View view, LogEvent.Reader reader) {
        byTopic.put(topic.name(), view);
        readers.put(topic.name(), reader);
        return view;
    }

    private View view(Topic<?, ?> topic, Fields fields) {
        var view = new View(fields);
        byTopic.put(topic.name(), view);
        return view;
    }

    /** Nothing is put any more. */
    public void freeze() {
        byTopic.values().forEach(View::freeze);
    }

    /** The view of this topic (its name without a prefix), null where it has none. */
    @Nullable
    public View of(String topic) {
        return byTopic.get(topic);
    }

    /** What makes the events of this topic (its name without a prefix), null where its keys do. */
    public LogEvent.@Nullable Reader reader(String topic) {
        return readers.get(topic);
    }

    /** By the topics' names without a prefix. */
    public Map<String, View> byTopic() {
        return byTopic;
    }
}
