package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tests without a name that the text introduces by their size: somebody tries models ("I gave them", "ließ …
 * übertragen"), or a set is spoken of ("a list of"), and it is said of how many items. The mention reaches from the set,
 * or the number, to the items: its number is the size, and no result.
 */
final class SizedTests {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> STAYS = Roles.dictionary("stays");
    private static final Dictionary<Boolean> FRAMES = WORDS.dictionary("frames");
    private static final Dictionary<Boolean> FRAMED = WORDS.dictionary("framed");
    private static final Dictionary<Boolean> TRIED = WORDS.dictionary("tried");
    private static final Dictionary<Boolean> TRAINED = WORDS.dictionary("trained");
    private static final Dictionary<Boolean> AVERAGE = WORDS.dictionary("average");
    private static final Dictionary<Boolean> DEFINITE = WORDS.dictionary("definite");
    /** Id of one that is a mean over several benchmarks: a result on it stands beside it. */
    private static final String AVERAGED = "average";

    private static final int REACH = CountedItems.REACH;
    /** A sentence is read so far; keeps hostile text linear. */
    private static final int LONGEST = 600;

    private final Plain plain;
    private final CountedItems counted;
    private final Mentions known;
    /** The words for items so far, and how many there are. */
    private final Map<String, Integer> sizes = new HashMap<>();

    /** Whether the block has told of one already. */
    private boolean tested;

    private SizedTests(Plain plain, Mentions known) {
        this.plain = plain;
        this.counted = new CountedItems(plain);
        this.known = known;
    }

    /** Adds them to what is {@code found}. */
    static void read(Document document, List<Mention> found) {
        SizedTests tests = new SizedTests(document.plain(), new Mentions(found));
        int before = found.size();
        for (Block block : document.blocks()) {
            boolean told = false;
            tests.tested = false;
            for (Span sentence : block.sentences()) {
                boolean named = tests.known.first(sentence, Kind.BENCHMARK) != null;
                Mention test = named ? null : tests.in(sentence, told);
                if (test != null) {
                    found.add(test);
                    tests.tested = true;
                }
                told = named;
            }
        }
        if (found.size() > before) {
            found.sort(Comparator.comparingInt(Mention::start));
        }
    }

    /**
     * The first in a sentence.
     *
     * @param told whether the sentence before names a benchmark, which this one may go on to describe
     */
    private @Nullable Mention in(Span sentence, boolean told) {
        int limit = Math.min(sentence.end(), sentence.start() + LONGEST);
        for (int i = plain.nextDigit(sentence.start(), limit); i < limit; i = plain.nextDigit(i, limit)) {
            int end = counted.numberEnd(i, limit);
            Mention test = counted.size(i, end) && !known.any(i) ? at(sentence, i, end, limit, told) : null;
            if (test != null) {
                return test;
            }
            i = end;
        }
        var numeral = TestItems.numeral(plain, sentence.start(), limit);
        return numeral == null || known.any(numeral.start())
                ? null
                : at(sentence, numeral.start(), numeral.end(), limit, told);
    }

    private @Nullable Mention at(Span sentence, int number, int end, int limit, boolean told) {
        boolean averaged = counted.benchmarks(end, limit)
                && counted.anywhere(
                        AVERAGE, Math.max(sentence.start(), number - REACH * 2), Math.min(limit, end + REACH));
        if (averaged) {
            return OwnTests.mention(plain, number, end, AVERAGED);
        }
        int items = counted.itemsEnd(sentence.start(), number, end, limit);
        int set = counted.setBefore(number, sentence.start());
        int setEnd = counted.setBehind(end, limit);
        boolean collected = set < number
                || (setEnd > end && (items > end || Folding.uncased(plain.at(end)) || plain.at(end) == '-'))
                || known.at(number - 2, Kind.TEST) != null;
        boolean framed = items > end
                && !told
                && !tested
                && framed(number, items, limit)
                && known.first(sentence, Kind.MODEL) != null;
        boolean tried =
                framed || known.first(sentence, Kind.TEST) != null || counted.anywhere(TRIED, sentence.start(), limit);
        boolean meant = items > end
                ? tried || collected
                : tried && collected && !TestItems.none(plain, counted.word(end), limit);
        boolean goesOn = told && STAYS.longest(plain, sentence.start(), limit) != null; // "It's forty chores"
        boolean spokenOf = goesOn
                || (told && !tried)
                || (definite(number)
                        && !counted.anywhere(
                                TRIED, Math.max(items, end), counted.clauseEnd(Math.max(items, end), limit)));
        boolean part = items > end && !collected && part(number, end, items);
        if (!meant || part || spokenOf || counted.anywhere(TRAINED, sentence.start(), limit)) {
            return null;
        }
        int from = set;
        int to = Math.max(end, Math.max(items, setEnd));
        for (int i = from; i < to; i++) {
            if (known.any(i)) {
                from = i < number ? i + 1 : from;
                to = i > number ? Math.min(to, Math.max(end, i)) : to;
            }
        }
        return from > number ? null : OwnTests.mention(plain, start(from, number), to, "");
    }

    /** "Of 40 prompts", "50問のうち", where no other number is a part of this one. */
    private boolean framed(int number, int items, int limit) {
        int before = number - 1;
        while (before > 0 && number - before < 9 && plain.at(before - 1) != '\n' && !frame(before, number)) {
            before--;
        }
        boolean front = frame(before, number) && !counted.digit(before - 2) && !counted.digit(before - 1);
        return front || (items < limit && FRAMED.longest(plain, items, limit) != null);
    }

    private boolean frame(int start, int number) {
        var match = start >= 0 && plain.wordStart(start) ? FRAMES.longest(plain, start, number) : null;
        return match != null && match.end() == number - 1;
    }

    /** Whether there were more of these items before: "38 briefs right". */
    private boolean part(int number, int end, int items) {
        int size = 0;
        for (int i = number; i < end; i++) {
            size = counted.digit(i) ? size * 10 + plain.at(i) - '0' : size;
        }
        int word = items - 1;
        while (word > end && !plain.wordStart(word)) {
            word--;
        }
        if (size == 0) {
            return false;
        }
        Integer before = sizes.putIfAbsent(plain.folded().substring(word, items), size);
        return before != null && size < before;
    }

    /** Whether the items are those of what was spoken of: "the 198 questions". */
    private boolean definite(int number) {
        int start = number - 1;
        while (start > 0 && number - start < 8 && plain.at(start - 1) > ' ') {
            start--;
        }
        var match = start < 0 ? null : DEFINITE.longest(plain, start, number);
        return match != null;
    }

    /** The next word's start, where a name was cut off. */
    private int start(int from, int number) {
        int start = plain.nextStart(from, number);
        return Math.min(start, number);
    }
}
