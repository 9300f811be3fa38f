package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Benchmark;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names of benchmarks that the catalog does not have: by their shape ("FooBench", "the Remote Labor Index", "the Passkey
 * Retrieval task"), or by how the text uses them ({@link BenchmarkUse}).
 */
final class UnlistedBenchmarks {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Map<String, String> NICKNAMES = WORDS.map("nicknames");
    private static final WordSet NICKNAMED = new WordSet(NICKNAMES.keySet());
    private static final WordSet TITLES = WORDS.words("titles");
    private static final WordSet LONG_TITLES = WORDS.words("long_titles");
    private static final WordLists ROLES = new WordLists("roles.yaml");
    private static final WordSet ELSEWHERE = ROLES.words("elsewhere");
    private static final WordSet NO_NAMES = ROLES.words("no_names");
    private static final Set<String> QUOTED_ENDINGS = WORDS.folded("quoted_endings");
    private static final int MOST_WORDS = 6;

    /** So many words before "Benchmark" are a name. */
    private static final int LONG = 2;

    private static final int SHORTEST = 3;
    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_QUOTED = 20;
    private static final String SUPERSCRIPTS = "\u00B2\u00B3";
    private static final String QUOTES = "\u300C\u300E\u300A\u201C\u2018'\"";
    private static final String QUOTED = "\u300D\u300F\u300B\u201D\u2019'\"";

    /** Signs of what is said, not named. */
    private static final String NO_NAME = ".,!?;";

    private final Map<String, Benchmark> byId = new HashMap<>();
    private final BenchmarkEndings endings;
    private final BenchmarkGrammar grammar;

    UnlistedBenchmarks(Catalog catalog, BenchmarkGrammar grammar) {
        this.grammar = grammar;
        endings = new BenchmarkEndings(catalog);
        catalog.benchmarks().forEach(benchmark -> byId.put(benchmark.id(), benchmark));
    }

    /**
     * The one that starts at {@code start}, if any.
     *
     * @param before the benchmark named last
     * @param last what is named last, whatever it is
     */
    @Nullable
    Mention at(Plain plain, int start, int limit, @Nullable Mention before, @Nullable Mention last) {
        Mention named = start > 0 ? QuotedTests.at(plain, start, limit) : null;
        if (named != null) {
            return named;
        }
        if (start > 0 && Folding.uncased(plain.at(start))) {
            int quote = QUOTES.indexOf(plain.text().charAt(start - 1));
            if (quote >= 0) {
                return quoted(plain, start, limit, QUOTED.charAt(quote));
            }
        }
        int longest = Math.min(limit, start + LONGEST_WORD);
        if (plain.nextCapital(start, longest) == longest) {
            return null;
        }
        int end = nameEnd(plain, start, limit);
        if (plain.nextCapital(start, end) == end) {
            return DescribedBenchmarks.at(plain, start, limit);
        }
        Mention nicknamed = nickname(plain, start, limit);
        if (nicknamed != null) {
            return nicknamed;
        }
        Mention described = DescribedBenchmarks.at(plain, start, limit);
        if (described != null) {
            return described;
        }
        int titled = titled(plain, start, limit);
        if (titled > start && !listedBehind(plain, start, titled)) {
            return grammar.read(plain, start, titled, limit);
        }
        if (end - start < SHORTEST
                || Character.isDigit(plain.at(start))
                || ELSEWHERE.contains(plain, start, end)
                || BenchmarkUse.compound(plain, start, end)) {
            return null;
        }
        boolean one = endings.in(plain, start, end)
                || (inner(plain, start, end)
                        && (PairedResults.follows(plain, start, end, last)
                                || BenchmarkUse.shown(
                                        plain, start, end, grammar.end(plain, start, end, limit), limit, before)));
        if (one) {
            return BenchmarkUse.modelLike(plain, start, end) ? null : grammar.read(plain, start, end, limit);
        }
        int words = BenchmarkUse.apposedName(plain, start, limit);
        return words > start && nameWord(plain, start, limit) ? mention(plain, start, words) : null;
    }

    /** "ベンチマーク「帳票ベンチ」", "“百店”评测": in a writing without capitals, what the word for a benchmark stands beside. */
    private static @Nullable Mention quoted(Plain plain, int start, int limit, char closing) {
        int longest = Math.min(limit, start + LONGEST_QUOTED);
        int end = start + plain.text().substring(start, longest).indexOf(closing);
        boolean name =
                end > start + 1 && plain.folded().substring(start, end).chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0);
        boolean bench = name
                && QUOTED_ENDINGS.stream()
                        .anyMatch(ending -> end - start > ending.length()
                                && plain.folded().startsWith(ending, end - ending.length()));
        return bench || (name && BenchmarkUse.called(plain, start, end, limit)) ? mention(plain, start, end) : null;
    }

    /** Whether a word is built like a name, no model's, and means nothing else. */
    static boolean shaped(Plain plain, int start, int end) {
        return end - start >= SHORTEST
                && !Character.isDigit(plain.at(start))
                && inner(plain, start, end)
                && !ELSEWHERE.contains(plain, start, end)
                && !BenchmarkUse.modelLike(plain, start, end);
    }

    /** Behind the word from {@code start}, its parts behind hyphens included. */
    static int nameEnd(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit
                && end - start < LONGEST_WORD
                && (Folding.wordly(plain.at(end))
                        || (end > start && (plain.at(end) == '-' || plain.at(end) == '+'))
                        || (SUPERSCRIPTS.indexOf(plain.at(end)) >= 0 && plain.at(end + 1) == '-'))) {
            end++;
        }
        while (end > start && plain.at(end - 1) == '-') {
            end--;
        }
        return end;
    }

    static Mention mention(Plain plain, int start, int end) {
        String name = plain.text().substring(start, end);
        String id = Slug.of(name);
        return new Mention(start, end, Kind.BENCHMARK, id, name, null, false, false, id);
    }

    /** Behind the last of several words with capitals, when that one is a benchmark's title; else {@code start}. */
    private static int titled(Plain plain, int start, int limit) {
        if (!nameWord(plain, start, limit)) {
            return start;
        }
        int from = start;
        int found = start;
        for (int words = 0; words < MOST_WORDS && from < limit && plain.capital(from); words++) {
            int end = wordEnd(plain, from, limit);
            if ((words > 0 && TITLES.contains(plain, from, end))
                    || (words >= LONG && LONG_TITLES.contains(plain, from, end) && inSentence(plain, start))) {
                found = end;
            }
            if (plain.at(end) == '\'' && plain.at(end + 1) == 's') {
                end += 2;
            }
            if (plain.at(end) != ' ' && plain.at(end) != '-') {
                break;
            }
            from = end + 1;
        }
        return found;
    }

    /** "Take Humanity's Last Exam": whether a word of the sentence stands before a name that is listed. */
    private boolean listedBehind(Plain plain, int start, int end) {
        int first = wordEnd(plain, start, end);
        return first + 1 < end && byId.containsKey(Slug.of(plain.text().substring(first + 1, end)));
    }

    /** Whether a small word stands before, or one that opens a sentence: a heading may have capitals all over. */
    private static boolean inSentence(Plain plain, int start) {
        int word = start - 1;
        while (word > 0 && start - word < LONGEST_WORD && Folding.wordly(plain.at(word - 1))) {
            word--;
        }
        boolean small = word < start - 1 && !plain.capital(word);
        return plain.at(start - 1) == ' ' && (small || TestResults.before(plain, start));
    }

    /** Whether a word with a capital stands here that may start a name. */
    static boolean nameWord(Plain plain, int start, int limit) {
        return plain.capital(start) && !NO_NAMES.contains(plain, start, wordEnd(plain, start, limit));
    }

    static int wordEnd(Plain plain, int start, int limit) {
        int end = start;
        while (end < limit && end - start < LONGEST_WORD && Folding.wordly(plain.at(end))) {
            end++;
        }
        return end;
    }

    private @Nullable Mention nickname(Plain plain, int start, int limit) {
        int end = wordEnd(plain, start, limit);
        if (!NICKNAMED.contains(plain, start, end)) {
            return null;
        }
        String id = NICKNAMES.get(plain.text().substring(start, end));
        Benchmark listed = id == null ? null : byId.get(id);
        return listed == null
                ? null
                : new Mention(start, end, Kind.BENCHMARK, listed.id(), listed.name(), null, true, false, listed.id());
    }

    /** Whether a capital or a number stands inside: not every word with a capital is a name. */
    private static boolean inner(Plain plain, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (plain.capital(i) || Character.isDigit(plain.at(i))) {
                return true;
            }
        }
        return false;
    }
}
