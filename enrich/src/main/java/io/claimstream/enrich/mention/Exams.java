package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Exams of people, which are held again and again and in several subjects: "2025학년도 수능 수학", "大学入学共通テストの地理",
 * "2025年高考数学新课标I卷", "MIR 2026". Each of them is another benchmark.
 */
final class Exams {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Set<String> EXAMS = Set.copyOf(WORDS.list("exams"));
    private static final Set<String> YEARS = Set.copyOf(WORDS.list("exam_years"));
    private static final Dictionary<Boolean> SUBJECTS = WORDS.dictionary("subjects");
    private static final char SHEET = '\u5377';
    private static final char OF = '\u306E';
    private static final int YEAR = 4;
    private static final int LONGEST_YEAR = 5;
    /** Between a subject and the word for its sheet. */
    private static final int SHEET_REACH = 8;

    private Exams() {}

    /** Whether a benchmark is one. */
    static boolean are(String id) {
        return EXAMS.contains(Folding.simplified(id));
    }

    /** The one of a year or a subject that the name from {@code start} to {@code end} is a part of, if any. */
    static @Nullable Mention at(Plain plain, int start, int end, int limit, Benchmark exam) {
        if (!are(exam.id())) {
            return null;
        }
        int from = year(plain, start);
        from = from == start ? numbered(plain, start) : from;
        int dated = year(plain, end, limit);
        int gap = plain.at(dated) == ' ' || plain.at(dated) == OF ? dated + 1 : dated;
        var subject = gap < limit ? SUBJECTS.longest(plain, gap, limit) : null;
        int to = subject == null ? dated : sheet(plain, subject.end(), limit);
        if (from == start && to == end) {
            return null;
        }
        String held = plain.text().substring(from, dated);
        String name = subject == null
                ? held
                : held + (gap > dated ? " " : "") + plain.text().substring(gap, to);
        return new Mention(from, to, Kind.BENCHMARK, Slug.of(name), name, null, false, false, exam.id());
    }

    /** Where "第120回" starts, which stands before an exam that is held again and again; else {@code start}. */
    static int numbered(Plain plain, int start) {
        int time = unspaced(plain, start) - 1;
        if (plain.at(time) != '\u56DE' || !Folding.uncased(plain.at(start))) {
            return start;
        }
        int end = unspaced(plain, time);
        int i = end;
        while (i > 0 && Character.isDigit(plain.at(i - 1))) {
            i--;
        }
        int first = unspaced(plain, i) - 1;
        return i < end && plain.at(first) == '\u7B2C' ? first : start;
    }

    private static int unspaced(Plain plain, int i) {
        return plain.at(i - 1) == ' ' ? i - 1 : i;
    }

    /** Where the year starts that stands before an exam, "2025학년도 "; else {@code start}. */
    private static int year(Plain plain, int start) {
        int end = plain.at(start - 1) == ' ' ? start - 1 : start;
        for (int word = end - 1; word >= YEAR && end - word < LONGEST_YEAR; word--) {
            if (YEARS.contains(plain.folded().substring(word, end)) && number(plain, word - YEAR, word)) {
                return word - YEAR;
            }
        }
        return start;
    }

    /** Behind the year that follows an exam, "MIR 2026"; else {@code end}. */
    private static int year(Plain plain, int end, int limit) {
        int stop = end + 1 + YEAR;
        boolean year =
                plain.at(end) == ' ' && stop <= limit && number(plain, end + 1, stop) && plain.wordEnd(stop, limit);
        return year ? stop : end;
    }

    private static boolean number(Plain plain, int start, int end) {
        return plain.at(start) == '2'
                && plain.at(start + 1) == '0'
                && plain.nextDigit(start + 2, end) == start + 2
                && plain.nextDigit(start + 3, end) == start + 3
                && !Character.isDigit(plain.at(start - 1));
    }

    /** Behind the sheet of a subject: "数学新课标I卷". */
    private static int sheet(Plain plain, int end, int limit) {
        for (int i = end; i < Math.min(limit, end + SHEET_REACH) && plain.at(i) > ',' && plain.at(i) != '.'; i++) {
            if (plain.at(i) == SHEET) {
                return i + 1;
            }
        }
        return end;
    }
}
