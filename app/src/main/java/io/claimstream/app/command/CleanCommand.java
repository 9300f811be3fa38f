package io.claimstream.app.command;

import io.claimstream.events.Json;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Version;
import io.claimstream.ingest.Withdrawal;
import java.util.Map;
import picocli.CommandLine.Command;

/** Articles as they are once cleaned, without Kafka. */
@Command(
        name = "clean",
        description = "Prints these articles as ingest would write them, one line of JSON an input, without Kafka.")
public final class CleanCommand extends ReadingCommand {
    @Override
    void read(String origin, RawRecord record) {
        Reading reading = Intake.read(record);
        if (reading instanceof Version version) {
            print(Json.write(version.alone()));
        } else if (reading instanceof Withdrawal withdrawal) {
            print(Json.write(Map.of("withdrawn", withdrawal.name())));
        } else if (reading instanceof Rejection rejection) {
            print(Json.write(Map.of("rejected", rejection.reason())));
            reject(origin, rejection.reason() + ": " + rejection.message());
        }
    }

    @Override
    void unreadable(String origin, String reason) {
        print(Json.write(Map.of("rejected", reason)));
    }
}
