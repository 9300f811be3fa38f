package io.claimstream.enrich.text;

import java.util.List;

/**
 * A table, every row as wide as the widest.
 *
 * @param headers how many of the rows are header rows
 */
public record Table(int headers, List<Row> rows) {

    /** A row; {@code span} is all of it, for evidence. */
    public record Row(Span span, List<Cell> cells) {}

    /**
     * A cell of a row.
     *
     * @param span of its words
     * @param spread whether it only repeats a cell that spans several columns or rows
     */
    public record Cell(Span span, boolean spread) {}

    /** How many cells a row has. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.get(0).cells().size();
    }
}
