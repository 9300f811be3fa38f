package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** Whether a name stands where a text has what something is measured against: "ahead of NAME", "than OpenAI's NAME", "NAME보다". */
final class RivalPlaces {
    private static final Dictionary<Boolean> BEFORE = Roles.dictionary("rivals_behind");
    private static final Dictionary<Boolean> BEHIND = Roles.dictionary("rivals_before");

    /** Behind those, they tell how hard a test is. */
    private static final Dictionary<Boolean> EASIER = Roles.dictionary("easier");

    /** Characters of the longest of those words. */
    private static final int PHRASE = 20;

    private final Plain plain;
    private final Mentions known;

    RivalPlaces(Plain plain, Mentions known) {
        this.plain = plain;
        this.known = known;
    }

    boolean rival(NewName name, Span span) {
        return before(owned(name.start()), span) || behind(name.end(), span.end());
    }

    /** Where the name that starts at {@code start} starts with whose it is. */
    private int owned(int start) {
        Mention owner = owner(start);
        return owner == null ? start : owner.start();
    }

    private @Nullable Mention owner(int start) {
        Mention close = known.at(start - 2, Kind.VENDOR);
        return close == null && plain.at(start - 2) == 's' ? known.at(start - 4, Kind.VENDOR) : close;
    }

    private boolean before(int start, Span span) {
        int end = plain.at(start - 1) == ' ' ? start - 1 : start;
        for (int i = end - 1; i >= span.start() && end - i <= PHRASE; i--) {
            var word = plain.wordStart(i) ? BEFORE.longest(plain, i, end) : null;
            if (word != null && word.end() == end && Roles.compares(plain, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what ends at {@code end} is measured against by the words behind it: "NAME보다". */
    boolean behind(int end, int limit) {
        int i = end;
        if (plain.at(i) == '(') { // "NAME（23.1%）を上回り"
            int close = i;
            while (close < limit && close - i < PHRASE && plain.at(close) != ')') {
                close++;
            }
            i = plain.at(close) == ')' ? close + 1 : i;
        }
        i += plain.at(i) == ' ' ? 1 : 0;
        var behind = i < limit ? BEHIND.longest(plain, i, limit) : null;
        int easier = behind == null ? limit : plain.at(behind.end()) == ' ' ? behind.end() + 1 : behind.end();
        return behind != null && (easier >= limit || EASIER.longest(plain, easier, limit) == null);
    }
}
