package io.claimstream.app.command;

import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Version;
import picocli.CommandLine.Command;

/** Claims of articles, without Kafka. */
@Command(name = "extract", description = "Prints the claims of these articles as NDJSON, without Kafka.")
public final class ExtractCommand extends ReadingCommand {
    /** Loads the catalog, which other commands do without. */
    private static final class Lazy {
        static final ClaimExtractor EXTRACTOR = new ClaimExtractor();
    }

    @Override
    void read(String origin, RawRecord record) {
        Reading reading = Intake.read(record);
        if (reading instanceof Version version) {
            for (Claim claim : Lazy.EXTRACTOR.extract(version.alone())) {
                print(Json.write(claim));
            }
        } else if (reading instanceof Rejection rejection) {
            reject(origin, rejection.reason() + ": " + rejection.message());
        }
    }
}
