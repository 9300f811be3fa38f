package io.claimstream.app.command;

import io.claimstream.app.option.CatalogOptions;
import io.claimstream.app.oracle.Entry;
import io.claimstream.app.oracle.Oracle;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Json;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Rejection;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What every topic comes to, without Kafka. */
@Command(
        name = "oracle",
        description = "Prints what every compacted topic holds once these articles are through, as NDJSON of"
                + " topic, key and value, without Kafka.")
public final class OracleCommand extends ReadingCommand {
    @Mixin
    private final CatalogOptions catalog = new CatalogOptions();

    private final List<RawRecord> records = new ArrayList<>();

    @Override
    void read(String origin, RawRecord record) {
        if (Intake.read(record) instanceof Rejection rejection) {
            reject(origin, rejection.reason() + ": " + rejection.message());
        } else {
            records.add(record);
        }
    }

    @Override
    void end() {
        for (Entry entry : new Oracle(new ClaimExtractor(catalog.catalog())).entries(records)) {
            print(Json.write(entry));
        }
    }
}
