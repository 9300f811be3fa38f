package io.claimstream.enrich.score;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.reading.ClaimFinder;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.reading.Reading;
import java.util.function.Consumer;

/** Finds scores in prose, lists and tables. */
public final class ScoreFinder implements ClaimFinder {
    private final Catalog catalog;

    public ScoreFinder(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void find(Reading reading, Consumer<Finding> out) {
        if (catalog.benchmarks().isEmpty()) {
            return;
        }
    }
}
