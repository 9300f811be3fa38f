package io.claimstream.app.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VersionTimesTest {
    private static final byte[] A = "a".getBytes(StandardCharsets.UTF_8);
    private static final byte[] B = "b".getBytes(StandardCharsets.UTF_8);

    @Test
    void twoRecordsOfOneKeyNeverHaveTheSameTime() {
        var times = new VersionTimes(Clock.fixed(Instant.ofEpochMilli(1000), ZoneOffset.UTC));

        assertThat(times.next(A)).isEqualTo(1000);
        assertThat(times.next(B)).isEqualTo(1000);
        assertThat(times.next(A)).isEqualTo(1001);
        assertThat(times.next(A.clone())).isEqualTo(1002);
        assertThat(times.next(null)).isEqualTo(1000);
        assertThat(times.next(null)).isEqualTo(1000);
    }
}
