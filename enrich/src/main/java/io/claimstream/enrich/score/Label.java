package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.score.TableWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * What the label of a row or a column names.
 *
 * @param text its words
 * @param elsewhere whether another cell of the row names a model
 * @param size a size that stands in a column of its own ("70B")
 */
record Label(
        @Nullable Mention model,
        @Nullable Mention benchmark,
        Meaning meaning,
        String text,
        @Nullable String size,
        boolean elsewhere) {
    static final Label NONE = new Label(null, null, Meaning.NONE, "", null, false);

    /** Together with the label above, which names what this one does not. */
    Label over(Label above) {
        if (empty()) {
            return above;
        }
        boolean said = meaning == Meaning.NONE || meaning == Meaning.SCORE || meaning == Meaning.AVERAGE;
        return new Label(
                model == null && said ? above.model() : model,
                benchmark == null && said ? above.benchmark() : benchmark,
                meaning,
                text,
                size,
                elsewhere);
    }

    /** The same, of another benchmark. */
    Label on(Mention other) {
        return new Label(model, other, meaning, text, size, elsewhere);
    }

    /** An average over nothing that the table shows is what was got. */
    Label score() {
        return meaning == Meaning.AVERAGE ? new Label(model, benchmark, Meaning.SCORE, text, size, elsewhere) : this;
    }

    /** Whether it is but a number, such as a rank. */
    boolean number() {
        return !text.isEmpty()
                && text.length() < 5
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '#');
    }

    boolean empty() {
        return text.isEmpty();
    }

    /** Whether it may be the name of something that the catalog does not have. */
    boolean name() {
        return meaning == Meaning.NONE && model == null && benchmark == null && !text.isEmpty() && text.length() <= 60;
    }

    /** Where a label's bracket opens, of either width; −1 where it has none. */
    static int bracket(String text) {
        int narrow = text.indexOf('(');
        int wide = text.indexOf('\uFF08');
        return narrow < 0 || wide < 0 ? Math.max(narrow, wide) : Math.min(narrow, wide);
    }
}
