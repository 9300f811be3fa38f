package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.TestItems;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Quantity.Kind;
import io.claimstream.enrich.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that say how many items of a test without a name a model got right, or how large a share of them: "47 of the
 * 60", "121 correctly, B 104", "made mistakes in 12 % of the words".
 */
final class Tallies {
    /** Tokens looked at for the word that says what is counted. */
    private static final int BEFORE = 9;

    private static final int BEHIND = 5;
    /** Tokens of a sentence looked at; keeps one of a million numbers linear. */
    private static final int MOST = 120;

    private final Dictionary<Boolean> outcomes = new Dictionary<>();
    private final Dictionary<Boolean> gets = new Dictionary<>();
    private final Dictionary<Boolean> of = new Dictionary<>();
    private final Dictionary<Boolean> among = new Dictionary<>();
    private final Dictionary<Boolean> results = new Dictionary<>();

    Tallies() {
        try (InputStream in = Tallies.class.getResourceAsStream("tallies.yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            root.path("outcomes").forEach(word -> outcomes.add(word.asText(), true));
            root.path("gets").forEach(word -> gets.add(word.asText(), true));
            root.path("of").forEach(word -> of.add(word.asText(), true));
            root.path("among").forEach(word -> among.add(word.asText(), true));
            root.path("results").forEach(word -> results.add(word.asText(), true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a sentence counts.
     *
     * @param test on which; null where the sentence itself is all that tells
     * @param at of each token, whether it is such a number
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Counted(@Nullable Mention test, boolean[] at) {
        boolean is(int i) {
            return at[i];
        }
    }

    /** Whether a heading announces the results of what the section before spoke of. */
    boolean results(Plain plain, Span heading) {
        return results.next(plain, heading.start(), heading.end()) != null;
    }

    Counted in(Plain plain, Sentence sentence, boolean[] values, Around around) {
        boolean[] at = new boolean[sentence.size()];
        int stop = Math.min(at.length, MOST);
        if (named(sentence)) {
            Reader reader = new Reader(plain, sentence, around, null);
            for (int i = 0; i < stop; i++) {
                values[i] |= sentence.is(i, Cue.NUMBER) && reader.told(i);
            }
            return new Counted(null, at);
        }
        Reader reader = new Reader(plain, sentence, around, on(sentence, around));
        boolean counted = around.sample().counted();
        boolean any = false;
        for (int i = 0; i < stop; i++) {
            at[i] = sentence.is(i, Cue.NUMBER) && reader.told(i, values[i]);
            values[i] &= !(sentence.is(i, Cue.NUMBER) && reader.test != null && reader.total(i));
            any |= at[i];
        }
        for (int i = 0; i < stop && (any || counted); i++) {
            at[i] |= sentence.is(i, Cue.NUMBER) && reader.alike(i, any);
        }
        return new Counted(reader.test, at);
    }

    /** Whether the sentence names a benchmark, or is about a mean over several. */
    private static boolean named(Sentence sentence) {
        for (int i = 0; i < Math.min(sentence.size(), MOST); i++) {
            if (sentence.is(i, Cue.BENCHMARK) && !sentence.mention(i).id().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The test that the sentence, or what stands before it, is about. */
    private static @Nullable Mention on(Sentence sentence, Around around) {
        for (int i = Math.min(sentence.size(), MOST) - 1; i >= 0; i--) {
            if (sentence.is(i, Cue.BENCHMARK)) {
                return sentence.mention(i);
            }
        }
        Mention last = around.benchmark();
        return last != null && last.kind() == Mention.Kind.TEST && last.id().isEmpty() ? last : null;
    }

    /** Reads one sentence. */
    private final class Reader {
        private final Plain plain;
        private final Sentence sentence;
        private final Around around;
        private final @Nullable Mention test;
        private final int end;

        Reader(Plain plain, Sentence sentence, Around around, @Nullable Mention test) {
            this.plain = plain;
            this.sentence = sentence;
            this.around = around;
            this.test = test;
            this.end = sentence.span().end();
        }

        /** "answers 58 % of the questions" */
        boolean told(int i) {
            return sentence.quantity(i).kind() == Kind.PERCENT && share(i) && outcome(i);
        }

        /** Whether the words around a number say that it counts items. */
        boolean told(int i, boolean value) {
            Quantity quantity = sentence.quantity(i);
            if (quantity.kind() == Kind.PERCENT) {
                return !value && told(i);
            }
            if (!whole(i) || wholeOfOther(i) || someOf(i)) {
                return false;
            }
            boolean part = partOf(i) > 0 || quantity.kind() == Kind.RATIO;
            boolean items = items(i);
            if (test == null) {
                boolean elsewhere =
                        around.benchmark() != null && !around.benchmarkHow().equals("benchmark_far");
                boolean named = around.sample().size() > 0 && around.sample().item(plain, next(i), end) && outcome(i);
                return named || (part && !elsewhere && outcome(i) && itemsSoon(i));
            }
            boolean sized = around.sample().size() > 0;
            return ((part || items || sized) && outcome(i))
                    || (sized && (partOf(i) == around.sample().size() || got(i) || paired(i)));
        }

        /** "GPT-5: 41" */
        private boolean paired(int i) {
            return sentence.is(i - 1, Cue.COLON) && sentence.is(i - 2, Cue.MODEL) && ends(i);
        }

        /** Of how many something is: "15 of the 24", "47 right out of 60". */
        boolean total(int i) {
            Quantity quantity = sentence.quantity(i);
            boolean size = quantity.kind() == Kind.BARE
                    && !quantity.decimal()
                    && quantity.value().intValue() == around.sample().size()
                    && i > 0
                    && of.longest(plain, sentence.at(i - 1).start(), end) != null;
            return size || (whole(i) && wholeOfOther(i));
        }

        /** "30 of those which": of what is said before. */
        private boolean someOf(int i) {
            return sentence.is(i + 1, Cue.PART)
                    && (sentence.is(i + 2, Cue.RELATIVE)
                            || sentence.is(i + 2, Cue.LIGHT)
                            || sentence.is(i + 2, Cue.WORD))
                    && !items(i)
                    && !itemsSoon(i);
        }

        /** Right behind a model, where other numbers of the sentence or the one before count items: "B 104". */
        boolean alike(int i, boolean here) {
            boolean percent = sentence.quantity(i).kind() == Kind.PERCENT;
            if (percent ? !here : (test == null || !whole(i) || wholeOfOther(i))) {
                return false;
            }
            for (int j = i - 1; j >= 0 && i - j < 5; j--) {
                Cue cue = sentence.at(j).cue();
                if (cue == Cue.MODEL || cue == Cue.PRONOUN) {
                    return ends(i);
                }
                boolean light = cue == Cue.LIGHT
                        || cue == Cue.ON
                        || cue == Cue.APPROXIMATE
                        || cue == Cue.SCORE
                        || cue == Cue.COLON
                        || cue == Cue.FOR
                        || (cue == Cue.COMMA && sentence.is(j - 1, Cue.MODEL))
                        || gets.longest(plain, sentence.at(j).start(), end) != null;
                if (!light) {
                    return false;
                }
            }
            return false;
        }

        /** Whether nothing hangs on to a number but a word for items. */
        private boolean ends(int i) {
            return !sentence.is(i + 1, Cue.WORD)
                    || items(i)
                    || outcomes.longest(plain, sentence.at(i + 1).start(), end) != null
                    || gets.longest(plain, sentence.at(i + 1).start(), end) != null;
        }

        /** A whole number that the test may have so many items of. */
        private boolean whole(int i) {
            Quantity quantity = sentence.quantity(i);
            boolean counter = quantity.kind() == Kind.OTHER && (counter(quantity) || ofBehind(quantity));
            boolean kind = quantity.kind() == Kind.BARE || quantity.kind() == Kind.RATIO || counter;
            int size = around.sample().size();
            boolean named = quantity.kind() == Kind.BARE
                    && sentence.is(i - 1, Cue.WORD)
                    && sentence.at(i - 1).capital()
                    && sentence.at(i).start() - sentence.at(i - 1).end() == 1;
            boolean other = counter && TestItems.none(plain, next(i), end);
            return kind
                    && !other
                    && !fraction(quantity.start())
                    && !named
                    && !quantity.decimal()
                    && !quantity.signed()
                    && !quantity.range()
                    && (size == 0 || quantity.value().intValue() <= size);
        }

        /** "9분의 1", "三分之一" */
        private boolean fraction(int start) {
            int before = plain.at(start - 1) == ' ' ? start - 1 : start;
            return "\uC758\u306E\u4E4B".indexOf(plain.at(before - 1)) >= 0
                    && "\uBD84\u5206".indexOf(plain.at(before - 2)) >= 0;
        }

        private boolean counter(Quantity quantity) {
            int unit = plain.nextStart(quantity.numberEnd(), quantity.end());
            return unit < quantity.end() && TestItems.counted(plain, unit, quantity.end()) == quantity.end();
        }

        private boolean ofBehind(Quantity quantity) {
            int unit = plain.nextStart(quantity.numberEnd(), quantity.end());
            return unit < quantity.end() && of.longest(plain, unit, quantity.end()) != null;
        }

        /** Of "47 of the 60" and "60課題のうち47", how many there are; 0 where nothing of the kind stands there. */
        private int partOf(int i) {
            boolean unit = ofBehind(sentence.quantity(i));
            boolean right = !unit
                    && i + 1 < sentence.size()
                    && (outcomes.longest(plain, next(i), end) != null
                            || TestItems.counted(plain, next(i), end) > next(i));
            int part = right ? i + 2 : i + 1;
            int j = unit ? i + 1 : part + 1;
            boolean behind = unit
                    || (j < sentence.size()
                            && of.longest(plain, sentence.at(part).start(), end) != null);
            while (behind && j < i + 5 && sentence.is(j, Cue.LIGHT)) {
                j++;
            }
            if (behind && larger(j, i)) {
                return sentence.quantity(j).value().intValue();
            }
            for (j = i - 1; j >= 0 && i - j < BEFORE; j--) {
                if (sentence.is(j, Cue.NUMBER)) {
                    return larger(j, i) && amongBehind(j)
                            ? sentence.quantity(j).value().intValue()
                            : 0;
                }
            }
            return 0;
        }

        /** Whether the number is the one that others are a part of. */
        private boolean wholeOfOther(int i) {
            for (int j = Math.max(0, i - 4); j < i; j++) {
                boolean of = sentence.is(j, Cue.NUMBER)
                        && whole(j)
                        && larger(i, j)
                        && partOf(j) == sentence.quantity(i).value().intValue();
                if (of) {
                    return true;
                }
            }
            return amongBehind(i) && (sentence.is(i + 2, Cue.NUMBER) || sentence.is(i + 1, Cue.NUMBER));
        }

        private boolean amongBehind(int j) {
            int start = j + 1 < sentence.size() ? sentence.at(j + 1).start() : end;
            return start < end && among.longest(plain, start, end) != null;
        }

        private boolean larger(int j, int i) {
            return sentence.is(j, Cue.NUMBER)
                    && !sentence.quantity(j).decimal()
                    && sentence.quantity(j)
                                    .value()
                                    .compareTo(sentence.quantity(i).value())
                            >= 0;
        }

        /** Whether items follow: as the number's unit, as the next word, or behind "of the". */
        private boolean items(int i) {
            Quantity quantity = sentence.quantity(i);
            return counter(quantity)
                    || TestItems.counted(plain, next(i), end) > next(i)
                    || around.sample().item(plain, next(i), end);
        }

        private boolean itemsSoon(int i) {
            int from = i + 1;
            for (int j = from; j < Math.min(sentence.size(), i + 6); j++) {
                boolean unit = sentence.is(j, Cue.NUMBER) && counter(sentence.quantity(j));
                if (unit
                        || TestItems.counted(plain, sentence.at(j).start(), end)
                                > sentence.at(j).start()) {
                    return true;
                }
            }
            return counter(sentence.quantity(i));
        }

        /** "der Fälle", "des questions" */
        private boolean itemsIn(Token part) {
            for (int j = plain.nextStart(part.start(), part.end());
                    j < part.end();
                    j = plain.nextStart(j + 1, part.end())) {
                if (TestItems.counted(plain, j, part.end()) > j) {
                    return true;
                }
            }
            return false;
        }

        /** Where the next word starts. */
        private int next(int i) {
            return i + 1 < sentence.size() ? sentence.at(i + 1).start() : end;
        }

        /** "of the words", "of our questions", "of cases" behind a percentage. */
        private boolean share(int i) {
            return sentence.is(i + 1, Cue.PART)
                    && (itemsIn(sentence.at(i + 1)) || itemsSoon(i) || sentence.is(i + 2, Cue.BENCHMARK));
        }

        /** Whether a word near the number says what a model did to the items. */
        private boolean outcome(int i) {
            for (int j = i + 1; j < Math.min(sentence.size(), i + BEHIND); j++) {
                Cue cue = sentence.at(j).cue();
                boolean other = cue == Cue.MODEL || cue == Cue.SEMICOLON || cue == Cue.CONTRAST;
                if (other) {
                    break;
                }
                if (outcomes.longest(plain, sentence.at(j).start(), end) != null) {
                    return true;
                }
            }
            for (int j = i - 1; j >= 0 && i - j < BEFORE; j--) {
                if (outcomes.longest(plain, sentence.at(j).start(), end) != null) {
                    return true;
                }
                if (sentence.is(j, Cue.NUMBER) || sentence.is(j, Cue.SEMICOLON)) {
                    return false;
                }
            }
            return false;
        }

        /** "GPT-5 got 44.", "B, que se quedó en 17" */
        private boolean got(int i) {
            boolean behind = i + 1 < sentence.size()
                    && Folding.uncased(plain.at(sentence.at(i + 1).start()))
                    && gets.longest(plain, sentence.at(i + 1).start(), end) != null;
            int last = sentence.is(i - 1, Cue.APPROXIMATE) ? i - 2 : i - 1;
            for (int j = last; j > 0 && last - j < 4 && ends(i); j--) {
                var match = gets.longest(plain, sentence.at(j).start(), end);
                behind |= match != null && match.end() >= sentence.at(last).end();
            }
            return behind;
        }
    }
}
