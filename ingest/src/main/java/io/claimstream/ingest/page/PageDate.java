package io.claimstream.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them: every form of ISO 8601, seconds of the epoch, and text in the languages of
 * {@code dates.yaml}. Without a zone they are UTC; without a time, midnight.
 */
final class PageDate {
    private static final int LONGEST = 120;
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_MONTH = 5;
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})\\s?(?:[-/.]|年|년)\\s?(\\d{1,2})\\s?(?:[-/.]|月|월)\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern COMPACT_TIME =
            Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})T?(\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?!\\.?\\d)");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?[ /-]+(?:de |of )?(\\p{L}{3,12})\\.?,?[ /-]+(?:de |del )?(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY_LATE_YEAR =
            Pattern.compile("(\\p{L}{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)? .*?(?<!\\d)((?:19|20)\\d{2})$");
    private static final Pattern TIME = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?::|h|時|시 ?)(\\d{2})(?:[:分](\\d{2})(?:[.,]\\d{1,9})?)?\\s?(?:([aApP])\\.?[mM]\\b\\.?)?\\s?(?:(?:GMT|UTC)?([+-]\\d{2}):?(\\d{2})?|\\(?([A-Z]{1,4})\\b)?");
    private static final Pattern EPOCH = Pattern.compile("\\d{9,10}|\\d{12,13}");

    private static final Map<String, Integer> MONTHS = months();
    private static final Map<String, ZoneId> ZONES = zones();

    private PageDate() {}

    /**
     * The first date that the text tells.
     *
     * @param monthFirst whether 1/2 is the second of January
     */
    static Optional<Instant> parse(String text, boolean monthFirst) {
        String date = COMPACT_TIME
                .matcher(text.substring(0, Math.min(text.length(), LONGEST))
                        .strip()
                        .replace('\u00A0', ' '))
                .replaceFirst("$1-$2-$3 $4:$5:$6");
        try {
            if (EPOCH.matcher(date).matches()) {
                long seconds = Long.parseLong(date);
                return plausible(Instant.ofEpochSecond(seconds >= FIRST_MILLIS ? seconds / 1000 : seconds));
            }
            LocalDateTime day = day(date, monthFirst);
            return day == null ? Optional.empty() : plausible(at(day, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDateTime day(String text, boolean monthFirst) {
        Matcher found = YEAR_FIRST.matcher(text);
        if (found.find()) {
            return date(found.group(1), number(found.group(2)), found.group(3));
        }
        found = COMPACT.matcher(text);
        if (found.find()) {
            return date(found.group(1), number(found.group(2)), found.group(3));
        }
        found = DAY_MONTH.matcher(text);
        if (found.find() && month(found.group(2)) > 0) {
            return date(found.group(3), month(found.group(2)), found.group(1));
        }
        for (Pattern pattern : new Pattern[] {MONTH_DAY, MONTH_DAY_LATE_YEAR}) {
            found = pattern.matcher(text);
            while (found.find()) {
                if (month(found.group(1)) > 0) {
                    return date(found.group(3), month(found.group(1)), found.group(2));
                }
            }
        }
        found = YEAR_LAST.matcher(text);
        if (found.find()) {
            boolean swap = number(found.group(1)) > 12 ? false : monthFirst || number(found.group(2)) > 12;
            return date(found.group(3), number(found.group(swap ? 1 : 2)), found.group(swap ? 2 : 1));
        }
        return null;
    }

    private static Instant at(LocalDateTime day, String text) {
        // A time may touch the date, as in 2019-11-20T08:02.
        Matcher time = TIME.matcher(text.replaceFirst("(\\d)[T_](?=\\d)", "$1 "));
        if (!time.find()) {
            return day.toInstant(ZoneOffset.UTC);
        }
        int hour = number(time.group(1));
        String half = time.group(4);
        if (half != null) {
            hour = hour % 12 + (Character.toLowerCase(half.charAt(0)) == 'p' ? 12 : 0);
        }
        if (hour > 23 || number(time.group(2)) > 59) {
            return day.toInstant(ZoneOffset.UTC);
        }
        LocalDateTime moment = day.withHour(hour)
                .withMinute(number(time.group(2)))
                .withSecond(time.group(3) == null ? 0 : number(time.group(3)));
        if (time.group(5) != null) {
            String offset = time.group(5) + ":" + (time.group(6) == null ? "00" : time.group(6));
            return moment.toInstant(ZoneOffset.of(offset));
        }
        ZoneId zone = time.group(7) == null ? ZoneOffset.UTC : ZONES.getOrDefault(time.group(7), ZoneOffset.UTC);
        return moment.atZone(zone).toInstant();
    }

    private static LocalDateTime date(String year, int month, String day) {
        return LocalDateTime.of(number(year), month, number(day), 0, 0);
    }

    private static Optional<Instant> plausible(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(instant);
    }

    /** 1 to 12; 0 of a word that is no month. */
    static int month(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (int length = Math.min(lower.length(), LONGEST_MONTH); length >= 3; length--) {
            Integer month = MONTHS.get(lower.substring(0, length));
            if (month != null) {
                return month;
            }
        }
        return 0;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        WordFile.tree("dates.yaml").path("months").properties().forEach(month -> {
            for (String name : month.getValue().asText().split(",", 0)) {
                months.put(name.strip(), Integer.valueOf(month.getKey()));
            }
        });
        return months;
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        WordFile.tree("dates.yaml")
                .path("zones")
                .properties()
                .forEach(zone ->
                        zones.put(zone.getKey(), ZoneId.of(zone.getValue().asText())));
        return zones;
    }
}
