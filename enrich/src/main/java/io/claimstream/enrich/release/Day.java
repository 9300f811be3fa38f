package io.claimstream.enrich.release;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that a sentence names.
 *
 * @param iso as precise as the words are: 2026-03-05, or 2026-03; the year of a date without one is that which brings it
 *     nearest to the article's own
 */
record Day(String iso, Span words) {
    private static final Pattern NUMERIC = Pattern.compile("(20\\d\\d)-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern CJK =
            Pattern.compile("(?:(20\\d\\d) ?[年년] ?)?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日일])?");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?<![\\d.])(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?: of| de)? $");
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\.? (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|\\.\\d|%))?(?:,? (?:of |de |del )?(20\\d\\d))?(?!\\d)");

    /** Those of a sentence, by place. */
    static List<Day> in(CuedSentence sentence) {
        Span span = sentence.span();
        if (sentence.plain().nextDigit(span.start(), span.end()) == span.end()
                && sentence.all(Role.MONTH).isEmpty()) {
            return List.of();
        }
        List<Day> days = new ArrayList<>();
        String folded = sentence.plain().folded().substring(span.start(), span.end());
        if (sentence.parted(span.start(), span.end(), "-")) {
            numeric(sentence, folded, NUMERIC, days);
        }
        if (sentence.parted(span.start(), span.end(), "月월")) {
            numeric(sentence, folded, CJK, days);
        }
        for (Hit month : sentence.all(Role.MONTH)) {
            if (capital(sentence.plain(), month) || !english(sentence)) {
                spelled(sentence, folded, month, days);
            }
        }
        return days;
    }

    private static void numeric(CuedSentence sentence, String folded, Pattern pattern, List<Day> days) {
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            add(sentence, matcher.group(1), matcher.group(2), matcher.group(3), matcher.start(), matcher.end(), days);
        }
    }

    /** "5 March 2026", "March 5th, 2026", "5 de marzo de 2026", "March 2026" */
    private static void spelled(CuedSentence sentence, String folded, Hit month, List<Day> days) {
        int offset = sentence.span().start();
        int start = month.start() - offset;
        int end = month.end() - offset;
        Matcher before = DAY_BEFORE.matcher(folded.substring(Math.max(0, start - 9), start));
        boolean led = before.find();
        Matcher behind = BEHIND.matcher(folded).region(end, folded.length()).useTransparentBounds(true);
        boolean found = behind.lookingAt();
        String day = led ? before.group(1) : found ? behind.group(1) : null;
        int from = led ? start - before.group().length() : start;
        String year = found ? behind.group(2) : null;
        add(sentence, year, month.value(), day, from, found ? behind.end() : end, days);
    }

    private static void add(
            CuedSentence sentence,
            @Nullable String year,
            String month,
            @Nullable String day,
            int from,
            int to,
            List<Day> days) {
        int offset = sentence.span().start();
        Instant published = sentence.reading().article().publishedAt();
        String iso = iso(year, month, day, published);
        if (iso != null) {
            days.add(new Day(iso, new Span(offset + from, offset + to)));
        }
    }

    private static @Nullable String iso(
            @Nullable String year, String month, @Nullable String day, @Nullable Instant published) {
        if (year == null && published == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(month);
            int of = year == null && published != null
                    ? nearest(number, published)
                    : Integer.parseInt(String.valueOf(year));
            return day == null
                    ? YearMonth.of(of, number).toString()
                    : LocalDate.of(of, number, Integer.parseInt(day)).toString();
        } catch (DateTimeException e) {
            return null; // the 31st of June
        }
    }

    private static int nearest(int month, Instant published) {
        YearMonth now = YearMonth.from(published.atOffset(ZoneOffset.UTC));
        int year = now.getYear();
        int ahead = month - now.getMonthValue();
        return ahead > 6 ? year - 1 : ahead < -6 ? year + 1 : year;
    }

    private static boolean capital(Plain plain, Hit month) {
        return Character.isUpperCase(plain.text().charAt(month.start()));
    }

    /** In English and German a month has a capital, and "may" and "march" are other words. */
    private static boolean english(CuedSentence sentence) {
        String language = sentence.reading().article().language();
        return language == null || language.startsWith("en") || language.startsWith("de");
    }
}
