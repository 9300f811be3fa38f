package io.claimstream.app.local;

import io.claimstream.events.Stance;
import io.claimstream.ingest.IngestCounts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of the articles that were published.
 *
 * @param published how many raw records Kafka acknowledged
 * @param unpublished how many could not be read or were too large
 * @param counts what {@code ingest} did with those that came
 * @param failed how many records a later stage could not process
 * @param rejections why articles were rejected, one line each
 * @param stances all of them
 * @param firstStance when the first of them could be seen, after the start of the process
 */
public record DemoResult(
        long published,
        long unpublished,
        IngestCounts counts,
        long failed,
        List<String> rejections,
        List<Stance> stances,
        Optional<Duration> firstStance) {

    /** What is missing, one line each; empty when everything that was given is accounted for. */
    public List<String> losses() {
        var losses = new ArrayList<String>();
        if (unpublished > 0) {
            losses.add("%,d could not be published".formatted(unpublished));
        }
        if (counts.in() != published) {
            losses.add("%,d were published, but %,d came in".formatted(published, counts.in()));
        }
        if (counts.pending() != 0) {
            losses.add("%,d came in, and %,d of them ended nowhere".formatted(counts.in(), counts.pending()));
        }
        if (failed > 0) {
            losses.add("%,d records are on claims.rejected, which is a defect".formatted(failed));
        }
        return losses;
    }
}
