package io.claimstream.app.terminal;

import java.util.ArrayList;
import java.util.List;

/** Rows in columns that line up; the last column is cut to what is left of the line. */
public final class TextTable {
    private static final String GAP = "  ";
    private static final int LEAST_LAST = 10;

    private final List<List<String>> rows = new ArrayList<>();

    public TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    /** Adds a row of as many cells as there are headings. */
    public void row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("%d cells under %d headings"
                    .formatted(cells.length, rows.get(0).size()));
        }
        rows.add(List.of(cells).stream().map(Columns::line).toList());
    }

    /** The lines, none wider than {@code width} unless the columns before the last one are. */
    public List<String> lines(int width) {
        int[] widths = widths();
        int last = widths.length - 1;
        int before = 0;
        for (int column = 0; column < last; column++) {
            before += widths[column] + GAP.length();
        }
        int room = Math.max(LEAST_LAST, width - before);
        return rows.stream().map(row -> line(row, widths, room)).toList();
    }

    private static String line(List<String> row, int[] widths, int room) {
        var line = new StringBuilder();
        int last = row.size() - 1;
        for (int column = 0; column < last; column++) {
            String cell = row.get(column);
            line.append(cell)
                    .append(" ".repeat(widths[column] - Columns.width(cell)))
                    .append(GAP);
        }
        return line.append(Columns.fit(row.get(last), room)).toString().stripTrailing();
    }

    private int[] widths() {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Columns.width(row.get(column)));
            }
        }
        return widths;
    }
}
