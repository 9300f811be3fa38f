package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names that were taken for benchmarks nobody knows, and that the text elsewhere shows to be models: by their versions
 * ("Heron-V3", "Heron-R1"), since something is measured against them ("QLT-4o보다"), or in a row with models ("Whisper 2.9 %,
 * Heron 1.8 %").
 */
final class MisreadBenchmarks {
    private static final Dictionary<Boolean> ON = Roles.dictionary("on_tests");
    private static final int LONGEST_PREPOSITION = 6;

    /** Of "4o" and "5.2". */
    private static final int LONGEST_VERSION = 3;

    /** A model whose result stands in one row with that of a name is so near before it. */
    private static final int ROW = 40;

    private static final Dictionary<Boolean> CALLED = Roles.dictionary("benchmark_words");

    /** What may stand between a name and the next one of a row, beside a number. */
    private static final String SIGNS = " .,%():=/\u3001\u00B7";

    private final Plain plain;
    private final List<String> endings;
    private final RivalPlaces rivals;

    private MisreadBenchmarks(Plain plain, Catalog catalog) {
        this.plain = plain;
        this.endings = catalog.benchmarkWords().endings();
        this.rivals = new RivalPlaces(plain, new Mentions(List.of()));
    }

    /** Leaves them out of {@code found}, wherever they are named. */
    static void leaveOut(Plain plain, Catalog catalog, List<Mention> found) {
        MisreadBenchmarks misread = new MisreadBenchmarks(plain, catalog);
        Set<String> models = new HashSet<>();
        Set<String> benchmarks = new HashSet<>();
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            if (unlisted(mention)) {
                if (called(plain, mention)) {
                    benchmarks.add(mention.id());
                } else if (misread.model(mention) || (i > 0 && misread.inRow(found.get(i - 1), mention))) {
                    models.add(mention.id());
                }
            }
        }
        models.removeAll(benchmarks);
        if (!models.isEmpty()) {
            found.removeIf(mention -> unlisted(mention) && models.contains(mention.id()));
        }
    }

    /** "Whisper 2.9 %, NAME 1.8 %": whether it has its result right behind that of a model. */
    private boolean inRow(Mention before, Mention mention) {
        return before.kind() == Kind.MODEL
                && mention.start() - before.end() < ROW
                && PairedResults.behind(plain, mention.end(), plain.length())
                && result(before.end(), mention.start())
                && !endsAsBenchmarksDo(mention.name());
    }

    /** Whether nothing but a result and signs stands there. */
    private boolean result(int from, int to) {
        boolean result = false;
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(plain.at(i)) && SIGNS.indexOf(plain.at(i)) < 0) {
                return false;
            }
            result |= Results.at(plain, i);
        }
        return result;
    }

    private static boolean unlisted(Mention mention) {
        return mention.kind() == Kind.BENCHMARK && !mention.known();
    }

    private boolean model(Mention mention) {
        return versioned(mention.name())
                ? rivals.behind(mention.end(), plain.length())
                : !endsAsBenchmarksDo(mention.name()) && lettered(mention.end());
    }

    /** "the NAME benchmark", "on NAME, A has 60 %", "NAME에서 60%" */
    private static boolean called(Plain plain, Mention mention) {
        int end = plain.at(mention.end()) == ' ' ? mention.end() + 1 : mention.end();
        if (end < plain.length() && CALLED.longest(plain, end, plain.length()) != null) {
            return true;
        }
        int before = mention.start() - 1;
        for (int i = before - 1; i >= 0 && before - i < LONGEST_PREPOSITION; i--) {
            var on = plain.wordStart(i) ? ON.longest(plain, i, before) : null;
            if (on != null && on.end() == before) {
                return true;
            }
        }
        return false;
    }

    /** "-V3", "-R1": a capital and a digit. */
    private boolean lettered(int end) {
        return plain.at(end) == '-'
                && end + 2 < plain.length()
                && plain.capital(end + 1)
                && Character.isDigit(plain.at(end + 2))
                && plain.wordEnd(end + 3, plain.length());
    }

    private boolean endsAsBenchmarksDo(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return endings.stream()
                .anyMatch(ending -> !ending.isEmpty() && small.endsWith(ending.toLowerCase(Locale.ROOT)));
    }

    /** "QLT-4o", "Heron 5.2": what ends with a version of a digit or two. */
    private static boolean versioned(String name) {
        int gap = family(name).length();
        int length = name.length() - gap - 1;
        return gap > 0 && length > 0 && length <= LONGEST_VERSION && Character.isDigit(name.charAt(gap + 1));
    }

    private static String family(String name) {
        return name.substring(0, Math.max(0, Math.max(name.lastIndexOf('-'), name.lastIndexOf(' '))));
    }
}
