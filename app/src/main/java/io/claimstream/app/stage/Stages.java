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
import org.jspecify.annotations.Nullable;

/** The stages, in the order of the flow. */
public final class Stages {
    public static final List<Stage> ALL = List.of(
            new Stage("ingest", prefix -> new IngestTopology(prefix).get(), Topics.ARTICLES_REJECTED),
            enrich(null),
            new Stage("aggregate", prefix -> new AggregateTopology(prefix).get(), Topics.CLAIMS_REJECTED));

    /** What they read that is not between their own parts, in the order of the flow. */
    public static final List<Topic<?, ?>> INPUTS = List.of(Topics.ARTICLES_RAW, Topics.ARTICLES, Topics.CLAIMS);

    private Stages() {}

    /**
     * The stage that reads claims.
     *
     * @param llm which language model reads as well, if one does
     */
    public static Stage enrich(@Nullable LlmSettings llm) {
        return new Stage(
                "enrich",
                prefix -> {
                    Catalog catalog = Catalog.standard();
                    LanguageModel model = llm == null ? null : new LanguageModel(llm, catalog);
                    return new EnrichTopology(prefix, catalog, model).get();
                },
                Topics.CLAIMS_REJECTED);
    }

    /**
     * The stage that reads a topic.
     *
     * @throws IllegalArgumentException if none does
     */
    public static Stage reading(Topic<?, ?> topic) {
        return ALL.stream()
                .filter(stage -> InputTopics.of(stage.topology().apply(""), stage.applicationId(""))
                        .contains(topic.name()))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no stage reads " + topic.name()));
    }

    /**
     * The stage of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Stage named(String name) {
        return ALL.stream()
                .filter(stage -> stage.name().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no stage " + name));
    }
}
