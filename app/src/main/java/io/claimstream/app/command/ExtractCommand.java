package io.claimstream.app.command;

import io.claimstream.app.option.CatalogOptions;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Version;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Claims of articles, without Kafka. */
@Command(name = "extract", description = "Prints the claims of these articles as NDJSON, without Kafka.")
public final class ExtractCommand extends ReadingCommand {
    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    @Option(
            names = "--explain",
            fallbackValue = "true",
            description =
                    "Prints, instead of claims, how each sentence was read: the names, numbers and cues in it, which"
                            + " readings were considered at which cost, and what was claimed or refused.")
    private boolean explain;

    private @Nullable ClaimExtractor extractor;

    @Override
    void start() {
        extractor = new ClaimExtractor(catalog.catalog());
    }

    @Override
    void read(String origin, RawRecord record) {
        Reading reading = Intake.read(record);
        if (reading instanceof Version version) {
            if (explain) {
                Objects.requireNonNull(extractor).explain(version.alone()).forEach(this::print);
                return;
            }
            for (Claim claim : Objects.requireNonNull(extractor).extract(version.alone())) {
                print(Json.write(claim));
            }
        } else if (reading instanceof Rejection rejection) {
            reject(origin, rejection.reason() + ": " + rejection.message());
        }
    }
}
