package io.claimstream.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** ISO 8601 dates, with or without a time, with or without an offset; without one they are UTC. */
final class Dates {
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Dates() {}

    static Optional<Instant> parse(String text) {
        try {
            TemporalAccessor date =
                    ISO.parseBest(separated(text), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            Instant instant = instant(date);
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            return year < 0 || year > 9999 ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A space between date and time, as RFC 3339 allows. */
    private static String separated(String text) {
        return text.length() > 10 && text.charAt(10) == ' ' ? text.substring(0, 10) + 'T' + text.substring(11) : text;
    }

    private static Instant instant(TemporalAccessor date) {
        if (date instanceof OffsetDateTime dateTime) {
            return dateTime.toInstant();
        }
        return date instanceof LocalDateTime dateTime
                ? dateTime.toInstant(ZoneOffset.UTC)
                : LocalDate.from(date).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
