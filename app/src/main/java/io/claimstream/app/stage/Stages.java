package io.claimstream.app.stage;

import io.claimstream.aggregate.AggregateTopology;
import io.claimstream.enrich.EnrichTopology;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.llm.LanguageModel;
import io.claimstream.enrich.llm.LlmSettings;
import io.claimstream.events.Topic;
import io.claimstream.events.Topics;
import io.claimstream.ingest.IngestTopology;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.jspecify.annotations.Nullable;

/** The stages, in the order of the flow. */
public final class Stages {
    /** With the bundled catalog. */
    public static final List<Stage> ALL = with(Catalog::standard);

    /** What they read that is not between their own parts, in the order of the flow. */
    public static final List<Topic<?, ?>> INPUTS = List.of(Topics.ARTICLES_RAW, Topics.ARTICLES, Topics.CLAIMS);

    private Stages() {}

    /**
     * The stages with a catalog.
     *
     * @param catalog read when a stage that needs it starts
     */
    public static List<Stage> with(Supplier<Catalog> catalog) {
        return with(catalog, null);
    }

    /**
     * The stages with a catalog and a language model that reads articles as well.
     *
     * @param catalog read when a stage that needs it starts
     * @param llm absent where the rules read alone
     */
    public static List<Stage> with(Supplier<Catalog> catalog, @Nullable LlmSettings llm) {
        return List.of(
                new Stage(
                        "ingest",
                        (prefix, settings) -> new IngestTopology(prefix).get(settings),
                        Topics.ARTICLES_REJECTED),
                new Stage(
                        "enrich",
                        (prefix, settings) -> enrich(prefix, settings, catalog.get(), llm),
                        Topics.CLAIMS_REJECTED),
                new Stage(
                        "aggregate",
                        (prefix, settings) -> new AggregateTopology(prefix).get(settings),
                        Topics.CLAIMS_REJECTED));
    }

    private static Topology enrich(String prefix, TopologyConfig settings, Catalog catalog, @Nullable LlmSettings llm) {
        LanguageModel model = llm == null ? null : new LanguageModel(llm, catalog);
        return new EnrichTopology(prefix, catalog, model).get(settings);
    }

    /**
     * The stage that reads a topic.
     *
     * @throws IllegalArgumentException if none does
     */
    public static Stage reading(Topic<?, ?> topic) {
        return ALL.stream()
                .filter(stage -> TopicEdges.of(stage.topology(""), stage.applicationId(""))
                        .containsKey(topic.name()))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no stage reads " + topic.name()));
    }

    /**
     * The stage of that name, with the bundled catalog.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage named(String name) {
        return named(name, ALL);
    }

    /**
     * The stage of that name among {@code stages}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage named(String name, List<Stage> stages) {
        return stages.stream()
                .filter(stage -> stage.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no stage " + name));
    }
}
