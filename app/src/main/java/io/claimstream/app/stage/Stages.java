package io.claimstream.app.stage;

import io.claimstream.aggregate.AggregateTopology;
import io.claimstream.enrich.EnrichTopology;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Topics;
import io.claimstream.ingest.IngestTopology;
import java.util.List;
import java.util.function.Supplier;

/** The stages, in the order of the flow. */
public final class Stages {
    /** With the bundled catalog. */
    public static final List<Stage> ALL = with(Catalog::standard);

    private Stages() {}

    /**
     * The stages with a catalog.
     *
     * @param catalog read when a stage that needs it starts
     */
    public static List<Stage> with(Supplier<Catalog> catalog) {
        return List.of(
                new Stage("ingest", prefix -> new IngestTopology(prefix).get(), Topics.ARTICLES_REJECTED),
                new Stage("enrich", prefix -> new EnrichTopology(prefix, catalog.get()).get(), Topics.CLAIMS_REJECTED),
                new Stage("aggregate", prefix -> new AggregateTopology(prefix).get(), Topics.CLAIMS_REJECTED));
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
