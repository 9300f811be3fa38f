package io.claimstream.enrich.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, heading, list item, quote, code listing or table.
 *
 * @param level of a heading from 1 (7: a line that only looks like one), of a list item from 0; else 0
 * @param span without the marks that made it one; empty for code
 * @param sentences of it, in order; a table has none
 * @param heading index of the heading over it; −1 when there is none
 * @param intro for a list item, the index of the block that the list hangs on; −1 when there is none
 * @param table its cells, when it is one
 */
public record Block(
        Kind kind,
        int level,
        Span span,
        List<Span> sentences,
        int heading,
        int intro,
        @Nullable Table table) {

    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTE,
        CODE,
        TABLE
    }
}
