package io.claimstream.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An HTML table as a Markdown pipe table: rectangular, its first row the header.
 *
 * <p>A cell that spans rows or columns is repeated in each of them, so that a row or a column can be
 * read by itself; one that spans the whole width, a title between rows, stands only once.
 */
final class PipeTable {
    /** Spans multiply; a page must not become a thousand times as long by them. */
    private static final int MAX_COLUMNS = 200;

    private static final int MAX_CELLS = 100_000;
    private static final int MAX_REPEATED = 200;

    /** A table may be longer than its markup's text by so much. */
    private static final int MAX_GROWTH = 4;

    private static final int MIN_LIMIT = 10_000;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Span> above = new ArrayList<>();
    private int columns;

    private PipeTable() {}

    /** The table, or nothing for one that only lays out a page or is not worth its grid. */
    static Optional<String> markdown(Element table) {
        if (table.attr("role").equals("presentation")
                || table.selectFirst("table table, h1, h2, h3, article, form") != null) {
            return Optional.empty();
        }
        var grid = new PipeTable();
        for (Element row : table.getElementsByTag("tr")) {
            if (!grid.add(row)) {
                return Optional.empty();
            }
        }
        return grid.columns < 2 || grid.rows.size() < 2
                ? Optional.empty()
                : Optional.of(grid.written())
                        .filter(written -> written.length()
                                <= MIN_LIMIT + MAX_GROWTH * table.text().length());
    }

    /** Adds a row, unless the grid then is too large. */
    private boolean add(Element row) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) {
                continue;
            }
            spannedFromAbove(cells);
            place(cell, cells);
            if (cells.size() > MAX_COLUMNS) {
                return false;
            }
        }
        spannedFromAbove(cells);
        if (cells.stream().allMatch(String::isEmpty)) {
            return true;
        }
        rows.add(cells);
        columns = Math.max(columns, cells.size());
        return columns * rows.size() <= MAX_CELLS;
    }

    private void spannedFromAbove(List<String> cells) {
        while (cells.size() < above.size() && above.get(cells.size()).rows > 0) {
            int column = cells.size();
            Span span = above.get(column);
            above.set(column, new Span(span.text, span.rows - 1));
            cells.add(span.text);
        }
    }

    private void place(Element cell, List<String> cells) {
        String text = cell.text().strip().replace("\\", "\\\\").replace("|", "\\|");
        int wide = Math.min(span(cell, "colspan"), MAX_COLUMNS + 1);
        boolean title = wide > 1 && cell.siblingElements().isEmpty() && cells.isEmpty();
        for (int i = 0; i < wide; i++) {
            String shown = i == 0 || (!title && text.length() <= MAX_REPEATED) ? text : "";
            int column = cells.size();
            cells.add(shown);
            while (above.size() <= column) {
                above.add(new Span("", 0));
            }
            above.set(column, new Span(text.length() <= MAX_REPEATED ? shown : "", span(cell, "rowspan") - 1));
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (!value.matches("[0-9]{1,5}")) {
            return 1;
        }
        int span = Integer.parseInt(value);
        // HTML's rowspan of 0 goes on to the end of the table.
        return span == 0 && attribute.equals("rowspan") ? Integer.MAX_VALUE : Math.max(span, 1);
    }

    private String written() {
        var out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            for (int column = 0; column < columns; column++) {
                out.append("| ")
                        .append(column < row.size() ? row.get(column) : "")
                        .append(' ');
            }
            out.append("|\n").append(i == 0 ? "| --- ".repeat(columns) + "|\n" : "");
        }
        return out.toString().stripTrailing();
    }

    /** What a cell above still has to say: in how many more rows. */
    private record Span(String text, int rows) {}
}
