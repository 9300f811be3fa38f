package io.claimstream.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
    private static final Instant NOW = Instant.parse("2026-04-11T09:00:00Z");
    private final Schedule schedule = new Schedule(Duration.ofMinutes(15), new Random(1));

    @Test
    void aFeedIsAskedAsOftenAsItLikesButNotMoreOftenThanSet() {
        assertWait(schedule.afterSuccess(NOW, null), Duration.ofMinutes(15));
        assertWait(schedule.afterSuccess(NOW, Duration.ofMinutes(1)), Duration.ofMinutes(15));
        assertWait(schedule.afterSuccess(NOW, Duration.ofHours(2)), Duration.ofHours(2));
        assertWait(schedule.afterSuccess(NOW, Duration.ofDays(365)), Duration.ofDays(1));
    }

    @Test
    void eachFailureDoublesTheWaitUpToADay() {
        assertWait(schedule.afterFailure(NOW, 1, null), Duration.ofMinutes(15));
        assertWait(schedule.afterFailure(NOW, 2, null), Duration.ofMinutes(30));
        assertWait(schedule.afterFailure(NOW, 5, null), Duration.ofHours(4));
        assertWait(schedule.afterFailure(NOW, 8, null), Duration.ofDays(1));
        assertWait(schedule.afterFailure(NOW, Integer.MAX_VALUE, null), Duration.ofDays(1));
    }

    @Test
    void aServerThatWantsToBeLeftAloneIsForUpToAWeek() {
        assertWait(schedule.afterFailure(NOW, 1, Duration.ofHours(3)), Duration.ofHours(3));
        assertWait(schedule.afterFailure(NOW, 1, Duration.ofSeconds(3)), Duration.ofMinutes(15));
        assertWait(schedule.afterFailure(NOW, 1, Duration.ofDays(4000)), Duration.ofDays(7));
    }

    @Test
    void jitterIsThatOfItsSeed() {
        assertThat(new Schedule(Duration.ofMinutes(15), new Random(7)).afterSuccess(NOW, null))
                .isEqualTo(new Schedule(Duration.ofMinutes(15), new Random(7)).afterSuccess(NOW, null));
        assertThat(IntStream.range(0, 20)
                        .mapToObj(i -> schedule.afterSuccess(NOW, null))
                        .distinct()
                        .count())
                .isGreaterThan(10);
    }

    private static void assertWait(Instant next, Duration wait) {
        assertThat(Duration.between(NOW, next))
                .isBetween(wait, wait.plus(wait.dividedBy(10)).plusSeconds(1));
    }

    @ParameterizedTest
    @CsvSource({
        "120, PT2M",
        "0, PT0S",
        "'Sat, 11 Apr 2026 10:00:00 GMT', PT1H",
        "'Sat, 11 Apr 2026 08:00:00 GMT', PT0S",
        "soon,",
        "-5,",
        "99999999999999999999,"
    })
    void retryAfterIsSecondsOrADate(String header, Duration wait) {
        assertThat(RetryAfter.of(header, NOW).orElse(null)).isEqualTo(wait);
    }

    @Test
    void requestsToOneHostKeepTheirDistanceAndThoseToAnotherDoNotWait() {
        var politeness = new Politeness(Duration.ofSeconds(1));

        assertThat(politeness.reserve("a", Duration.ZERO, NOW)).isEqualTo(NOW);
        assertThat(politeness.reserve("a", Duration.ofSeconds(5), NOW)).isEqualTo(NOW.plusSeconds(1));
        assertThat(politeness.reserve("a", Duration.ZERO, NOW)).isEqualTo(NOW.plusSeconds(6));
        assertThat(politeness.reserve("b", Duration.ZERO, NOW)).isEqualTo(NOW);
        assertThat(politeness.reserve("a", Duration.ZERO, NOW.plusSeconds(60))).isEqualTo(NOW.plusSeconds(60));
    }
}
