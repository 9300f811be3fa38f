package io.claimstream.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Json;
import io.claimstream.ingest.copy.Copy;
import java.math.BigDecimal;
import java.time.Instant;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingTest {
    static Reading[] readings() {
        return new Reading[] {
            Intake.read(RawRecords.article("k", "https://example.org", "text", "2026-01-01", "2026-01-02", null, 3)),
            Intake.read(RawRecords.article("k", null, "text", -1)),
            new Withdrawal("name", Instant.parse("2026-01-01T00:00:00.123456789Z")),
            new Withdrawal("name", Instant.MIN),
            new Rejection("reason", "message", null),
        };
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aReading_isTheSameBeyondATopic(Reading reading) {
        Serde<Reading> serde = Json.serde(Reading.class);
        byte[] bytes = serde.serializer().serialize("t", reading);
        assertThat(serde.deserializer().deserialize("t", bytes)).isEqualTo(reading);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aHistory_isTheSameBeyondAStore(Reading reading) {
        History history = reading instanceof Version version
                ? History.EMPTY.with(version, true).copying(new Copy("other", BigDecimal.ONE))
                : History.EMPTY.withdrawn(Instant.MIN);
        Serde<History> serde = Json.serde(History.class);
        byte[] bytes = serde.serializer().serialize("s", history);
        assertThat(serde.deserializer().deserialize("s", bytes)).isEqualTo(history);
    }
}
