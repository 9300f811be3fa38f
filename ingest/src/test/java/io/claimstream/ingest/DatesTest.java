package io.claimstream.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-04-11,2026-04-11T00:00:00Z",
        "2026-04-11T09:00:00Z,2026-04-11T09:00:00Z",
        "2026-04-11T09:00,2026-04-11T09:00:00Z",
        "2026-04-11 09:00:00,2026-04-11T09:00:00Z",
        "2026-04-11t09:00:00z,2026-04-11T09:00:00Z",
        "2026-04-11T09:00:00.123456Z,2026-04-11T09:00:00.123456Z",
        "2026-04-11T09:00:00+02:00,2026-04-11T07:00:00Z",
        "2026-04-11T09:00:00+0200,2026-04-11T07:00:00Z",
        "2026-04-11T09:00:00-05,2026-04-11T14:00:00Z",
        "1970-01-01,1970-01-01T00:00:00Z",
        "2099-12-31,2099-12-31T00:00:00Z",
    })
    void anIsoDate_isItsInstant(String text, Instant instant) {
        assertThat(Dates.parse(text)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-13-01",
                "2026-02-30",
                "2026-04-11T25:00:00Z",
                "2026-04-1109:00",
                "11.04.2026",
                "20260411",
                "2026",
                "1775898000",
                "+12026-04-11",
                "-0001-01-01",
                "2026-04-11T09:00:00Z and more"
            })
    void whatIsNoIsoDate_isNone(String text) {
        assertThat(Dates.parse(text)).isEmpty();
    }
}
