package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stand for a benchmark without naming it: "the same test", "l'indice", and those of who publishes one. */
final class BenchmarkReferences {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Map<String, String> REFERENCES = WORDS.map("references");
    private static final List<String> THERE = WORDS.list("there");
    private static final Dictionary<Boolean> EXIST = WORDS.dictionary("exist");
    private static final Map<String, String> ISSUERS = WORDS.map("issuers");
    private static final Dictionary<Boolean> ISSUED = WORDS.dictionary("issued");
    private static final Dictionary<Boolean> POINTED = WORDS.dictionary("pointed");
    private static final Dictionary<Boolean> RATES = WORDS.dictionary("rates");
    private static final List<String> TO_MARKS =
            WORDS.list("to_marks").stream().map(word -> " " + word + " ").toList();
    /** To any benchmark, whatever it is called. */
    private static final String ANY = "any";
    /** Mentions looked at for what is pointed back to. */
    private static final int BACK = 40;
    /** "There" means a benchmark named within so many characters before. */
    private static final int NEAR = 260;

    /** And what has a number within so many characters is said of it. */
    private static final int NUMBER = 90;

    private static final String CLOSES = ".,;:!?)";

    /** What is published is named within so many characters of who publishes it. */
    private static final int REACH = 80;

    private BenchmarkReferences() {}

    static Map<String, TestWord> words(Catalog catalog) {
        Map<String, TestWord> words = new LinkedHashMap<>();
        REFERENCES.forEach(
                (word, kind) -> words.put(word, (plain, start, end, limit, before) -> meant(kind, start, end, before)));
        THERE.forEach(word -> words.put(
                word,
                (plain, start, end, limit, before) ->
                        there(plain, start, end, limit) ? near(plain, meant(ANY, start, end, before), before) : null));
        ISSUERS.forEach((issuer, id) -> {
            Benchmark issued = catalog.benchmark(id);
            if (issued != null) {
                words.put(
                        issuer,
                        (plain, start, end, limit, before) ->
                                !named(plain, start, before) && standsForIssued(plain, start, end, limit)
                                        ? mention(start, end, issued)
                                        : null);
            }
        });
        return words;
    }

    private static Mention mention(int start, int end, Benchmark issued) {
        return new Mention(start, end, Kind.BENCHMARK, issued.id(), issued.name(), null, true, false, issued.id());
    }

    /** "On AA-Omniscience, Artificial Analysis gives": a benchmark right before is the one that is meant. */
    private static boolean named(Plain plain, int start, List<Mention> before) {
        Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.kind() == Kind.BENCHMARK && plain.at(last.end()) == ',' && start == last.end() + 2;
    }

    /** The benchmark, or test without a name, that {@code kind} points back to from {@code start}. */
    private static @Nullable Mention meant(String kind, int start, int end, List<Mention> before) {
        for (int i = before.size() - 1; i >= 0 && before.size() - i < BACK; i--) {
            Mention mention = before.get(i);
            boolean test = mention.kind() == Kind.BENCHMARK || (mention.kind() == Kind.TEST && kind.equals(ANY));
            if (test && (kind.equals(ANY) || Folding.fold(mention.name()).contains(kind))) {
                return new Mention(
                        start,
                        end,
                        mention.kind(),
                        mention.id(),
                        mention.name(),
                        null,
                        mention.known(),
                        false,
                        mention.familyId());
            }
        }
        return null;
    }

    /** "There, A gets 80", "gets 144 there.": it begins or ends what has a number, and nothing is said to exist. */
    private static boolean there(Plain plain, int start, int end, int limit) {
        int word = plain.nextStart(end, limit);
        boolean begins = start == 0
                || plain.at(start - 1) == '\n'
                || (start > 1 && CLOSES.indexOf(plain.at(start - 2)) >= 0 && plain.at(start - 1) == ' ')
                || CLOSES.indexOf(plain.at(start - 1)) >= 0;
        boolean goesOn = begins && word < limit && EXIST.longest(plain, word, limit) == null;
        boolean ends = CLOSES.indexOf(plain.at(end)) >= 0;
        return (goesOn && plain.nextDigit(end, Math.min(limit, end + NUMBER)) < Math.min(limit, end + NUMBER))
                || (ends && plain.nextDigit(Math.max(0, start - NUMBER / 2), start) < start);
    }

    /** What is meant, if it is named not far before in the same paragraph. */
    private static @Nullable Mention near(Plain plain, @Nullable Mention meant, List<Mention> before) {
        if (meant == null) {
            return null;
        }
        for (int i = before.size() - 1; i >= 0 && meant.start() - before.get(i).end() < NEAR; i--) {
            if (before.get(i).id().equals(meant.id())) {
                return sameParagraph(plain, before.get(i).end(), meant.start()) ? meant : null;
            }
        }
        return null;
    }

    private static boolean sameParagraph(Plain plain, int from, int to) {
        for (int i = from; i < to; i++) {
            if (plain.at(i) == '\n') {
                return false;
            }
        }
        return true;
    }

    /** Whether who publishes a benchmark stands for it: "the index of …", "… gives it 52 points". */
    private static boolean standsForIssued(Plain plain, int start, int end, int limit) {
        return said(plain, Math.max(0, start - REACH), start, false)
                || said(plain, end, Math.min(limit, end + REACH), true);
    }

    private static boolean said(Plain plain, int from, int to, boolean points) {
        boolean said = false;
        boolean rates = false;
        for (int i = from; i < to; i++) {
            boolean ends = (plain.at(i) == '.' && plain.at(i + 1) <= ' ') || plain.at(i) == '\n' || plain.at(i) == '%';
            if (ends && points) {
                return said;
            }
            said &= !ends;
            if (plain.wordStart(i)) {
                said |= ISSUED.longest(plain, i, to) != null
                        || (points
                                && i > 1
                                && (Character.isDigit(plain.at(i - 1)) || Character.isDigit(plain.at(i - 2)))
                                && POINTED.longest(plain, i, to) != null);
                rates |= points && RATES.longest(plain, i, to) != null;
                said |= rates && mark(plain, i);
            }
        }
        return said;
    }

    /** "has it at 55,": a number of two figures, with no unit, behind a word that leads to a mark. */
    private static boolean mark(Plain plain, int start) {
        return Character.isDigit(plain.at(start))
                && Character.isDigit(plain.at(start + 1))
                && plain.at(start - 1) == ' '
                && ",;)".indexOf(plain.at(start + 2)) >= 0
                && !Character.isDigit(plain.at(start + 3))
                && TO_MARKS.stream().anyMatch(word -> plain.folded().startsWith(word, start - word.length()));
    }
}
