package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that have results of their own once their exam is named: "共通テストで91%。国語は94%、英語のリーディングは98%", "수능에서 …
 * 국어는 88점, 수학은 92점". Each is a benchmark beside the exam.
 */
final class ExamSubjects {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> SUBJECTS = WORDS.dictionary("subjects");
    private static final List<String> SUBJECT_WORDS = WORDS.list("subjects");
    private static final Dictionary<Boolean> PARTICLES = WORDS.dictionary("subject_particles");

    /** Before a subject that the sentence goes on with. */
    private static final String BEFORE = " \u3002\u3001,.;:(\u300C\u300E\n\u30FB\u306E\u7684";

    private static final String QUOTES = "\u300C\u300E";
    private static final String QUOTED = "\u300D\u300F";
    private static final String OF = "\u306E";

    /** Characters that an exam is spoken of, of a subject's name, and between that and its result. */
    private static final int REACH = 500;

    private static final int LONGEST = 14;
    private static final int NEAR = 5;

    private ExamSubjects() {}

    /** Adds those of the exams of {@code found}, which is in order. */
    static void read(Plain plain, List<Mention> found) {
        List<Mention> subjects = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Mention exam = found.get(i);
            if (exam.kind() == Kind.BENCHMARK && Exams.are(exam.familyId())) {
                int limit = Math.min(plain.length(), exam.end() + REACH);
                for (int next = i + 1; next < found.size() && found.get(next).start() < limit; next++) {
                    limit = found.get(next).kind() == Kind.BENCHMARK
                            ? found.get(next).start()
                            : limit;
                }
                read(plain, exam, limit, subjects);
            }
        }
        if (!subjects.isEmpty()) {
            found.addAll(subjects);
            found.sort(Comparator.comparingInt(Mention::start));
        }
    }

    private static void read(Plain plain, Mention exam, int limit, List<Mention> subjects) {
        int from = exam.end();
        for (var match = SUBJECTS.next(plain, from, limit); match != null; match = SUBJECTS.next(plain, from, limit)) {
            Mention subject = subject(plain, exam, match.start(), match.end(), limit);
            from = subject == null ? match.end() : subject.end();
            if (subject != null) {
                subjects.add(subject);
            }
        }
    }

    private static @Nullable Mention subject(Plain plain, Mention exam, int start, int word, int limit) {
        int quote = QUOTES.indexOf(plain.at(start - 1));
        if (BEFORE.indexOf(plain.at(start - 1)) < 0) {
            return null;
        }
        int end = word;
        int behind = word;
        boolean ends = false;
        for (; !ends && end < Math.min(limit, word + LONGEST); end++) {
            boolean closed = quote >= 0 && plain.at(end) == QUOTED.charAt(quote);
            var particle = quote < 0 || closed ? PARTICLES.longest(plain, closed ? end + 1 : end, limit) : null;
            if (particle != null) {
                behind = particle.end();
                ends = result(plain, behind);
                end -= ends ? 1 : 0;
            } else if (quote < 0 && "\u3002\u3001,.;\n".indexOf(plain.at(end)) >= 0) {
                return null;
            }
        }
        if (!ends) {
            return null;
        }
        String name =
                whole(exam.name()) + " " + plain.text().substring(start, end).replace(OF, "");
        return new Mention(start, end, Kind.BENCHMARK, Slug.of(name), name, null, false, false, exam.familyId());
    }

    /** The name of an exam without a subject. */
    private static String whole(String exam) {
        String simplified = Folding.simplified(exam);
        for (String subject : SUBJECT_WORDS) {
            int of = simplified.indexOf(subject);
            if (of > 0) {
                return exam.substring(0, of).strip();
            }
        }
        return exam;
    }

    private static boolean result(Plain plain, int from) {
        for (int i = from; i < from + NEAR; i++) {
            if (Character.isDigit(plain.at(i))) {
                return Results.at(plain, i);
            }
        }
        return false;
    }
}
