package io.claimstream.app.effect;

import io.claimstream.app.publish.Receipt;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Version;
import io.claimstream.ingest.Withdrawal;
import java.time.Instant;

/**
 * A raw record that Kafka has taken, as ingest reads it; its content is not kept.
 *
 * @param kind what it is
 * @param name the article's id, or what a withdrawal names; of a rejection its message
 * @param timestamp in milliseconds since 1970
 */
public record Published(String origin, Kind kind, String name, int partition, long offset, long timestamp) {

    /** What a raw record can be. */
    public enum Kind {
        VERSION,
        WITHDRAWAL,
        REJECTION
    }

    /** Reads what was published. */
    public static Published of(Receipt receipt) {
        Reading reading =
                Intake.read(new RawRecord(receipt.key(), receipt.value(), Instant.ofEpochMilli(receipt.timestamp())));
        if (reading instanceof Version version) {
            return of(receipt, Kind.VERSION, version.article().articleId());
        }
        return reading instanceof Withdrawal withdrawal
                ? of(receipt, Kind.WITHDRAWAL, withdrawal.name())
                : of(receipt, Kind.REJECTION, ((Rejection) reading).message());
    }

    private static Published of(Receipt receipt, Kind kind, String name) {
        return new Published(receipt.origin(), kind, name, receipt.partition(), receipt.offset(), receipt.timestamp());
    }
}
