package io.claimstream.app.stage;

import io.claimstream.ingest.IngestCounts;
import java.util.SortedMap;

/** What an instance of ingest has counted, as Prometheus reads it. The sum over all instances is what came. */
public final class IngestMetrics {
    private static final String NAME = "claimstream_ingest_records_total";

    private IngestMetrics() {}

    /** Exact, since it is counted in the transaction in which a record is processed. */
    public static String of(RunningStage ingest) {
        var text = new StringBuilder("# HELP " + NAME + " Raw records by source: all that came in, and what became of"
                + " them.\n# TYPE " + NAME + " counter\n");
        counts(ingest)
                .forEach((source, counts) -> counts.byName()
                        .forEach((outcome, count) -> text.append("%s{source=\"%s\",outcome=\"%s\"} %d%n"
                                .formatted(NAME, escaped(source), outcome, count))));
        return text.toString();
    }

    static SortedMap<String, IngestCounts> counts(RunningStage ingest) {
        return IngestCounts.bySource(ingest::storeHere);
    }

    private static String escaped(String label) {
        return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
