package io.claimstream.ingest.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates as feeds write them. One that cannot be read is as good as none, and no reason to lose its article. */
final class FeedDates {
    private FeedDates() {}

    /** As an ISO date, or null. */
    static @Nullable String iso(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String date = text.strip();
        try {
            return OffsetDateTime.parse(date).toInstant().toString();
        } catch (DateTimeException e) {
            return day(date).or(() -> mail(date)).orElse(null);
        }
    }

    private static Optional<String> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> mail(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant()
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
