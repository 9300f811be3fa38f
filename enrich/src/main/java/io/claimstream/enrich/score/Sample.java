package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.TestItems;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The test without a name that was told of last.
 *
 * @param test null before there is any
 * @param size how many items it has; 0 when the text does not say
 * @param items the words for them in the text, as compared
 * @param counted whether results were given in numbers of items
 */
record Sample(@Nullable Mention test, int size, Set<String> items, boolean counted) {
    static final Sample NONE = new Sample(null, 0, Set.of(), false);

    /** After a sentence that names these tests: the last one, with the size that any of them has. */
    Sample after(Reading reading, List<Mention> tests) {
        if (tests.isEmpty() || tests.get(0).kind() != Mention.Kind.TEST) {
            return this;
        }
        for (Mention mention : tests) {
            List<Quantity> sizes = reading.numbers().within(mention.span());
            var numeral = sizes.isEmpty() ? TestItems.numeral(reading.plain(), mention.start(), mention.end()) : null;
            if (numeral != null) {
                Set<String> items = words(reading.plain(), numeral.end(), mention.end());
                return new Sample(mention, numeral.values().get(0), items, false);
            }
            if (!sizes.isEmpty()) {
                Quantity size = sizes.get(sizes.size() - 1);
                Set<String> items = words(reading.plain(), size.numberEnd(), mention.end());
                return new Sample(mention, size.value().intValue(), items, false);
            }
        }
        Mention last = tests.get(tests.size() - 1);
        boolean goesOn = last.name().isEmpty() || (test != null && last.name().equals(test.name()));
        return goesOn ? this : new Sample(last, 0, Set.of(), false);
    }

    /** The same, once results have been counted. */
    Sample withCount() {
        return counted ? this : new Sample(test, size, items, true);
    }

    /** Whether the word at {@code start} is one for the items. */
    boolean item(Plain plain, int start, int limit) {
        int end = TestItems.end(plain, start, limit);
        if (end == start) {
            end = Math.max(start + 1, plain.nextStart(start + 1, limit));
        }
        return start < limit
                && items.contains(
                        plain.folded().substring(start, Math.min(end, limit)).strip());
    }

    private static Set<String> words(Plain plain, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = plain.nextStart(from, to); i < to; ) {
            int item = TestItems.end(plain, i, to);
            int end = item > i ? item : Math.max(i + 1, plain.nextStart(i + 1, to));
            String word = plain.folded().substring(i, end).strip();
            if (word.length() > 2 || item > i) {
                words.add(word);
            }
            i = plain.nextStart(end, to);
        }
        return words;
    }
}
