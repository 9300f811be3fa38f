package io.claimstream.enrich.text;

import io.claimstream.enrich.text.Table.Cell;
import io.claimstream.enrich.text.Table.Row;
import java.util.ArrayList;
import java.util.List;

/** Reads pipe tables and HTML tables cell by cell. */
final class TableReader {
    private static final int WIDEST = 200;

    private final String source;
    private final Plain.Builder plain;
    private final Inline inline;
    private int end;

    TableReader(String source, Plain.Builder plain, Inline inline) {
        this.source = source;
        this.plain = plain;
        this.inline = inline;
    }

    /** Where the source goes on behind the table. */
    int end() {
        return end;
    }

    Table pipes(int start) {
        List<Row> rows = new ArrayList<>();
        int headers = 0;
        Line line = Line.at(source, start);
        while (line.start() < source.length() && !line.blank() && line.hasPipe()) {
            if (line.separator()) {
                headers = rows.size();
            } else {
                rows.add(pipeRow(line));
            }
            end = line.next();
            line = Line.at(source, line.next());
        }
        return even(headers, rows);
    }

    private Row pipeRow(Line line) {
        List<Cell> cells = new ArrayList<>();
        int from = plain.length();
        int i = line.content();
        if (source.charAt(i) == '|') {
            i++;
        }
        int cell = i;
        for (; i <= line.contentEnd(); i++) {
            boolean last = i == line.contentEnd();
            if (last && cell >= i) {
                break;
            }
            if (last || (source.charAt(i) == '|' && source.charAt(i - 1) != '\\')) {
                cells.add(cell(cell, i, false));
                cell = i + 1;
            }
        }
        return row(from, cells);
    }

    Table html(int start) {
        List<Row> rows = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        int[] rowsLeft = new int[WIDEST];
        Span[] reaching = new Span[WIDEST];
        int headers = 0;
        boolean headed = true;
        int from = plain.length();
        int i = start;
        while (i < source.length()) {
            int open = source.indexOf('<', i);
            if (open < 0) {
                i = source.length();
                break;
            }
            if (source.startsWith("</table", open)) {
                i = close(open);
                break;
            }
            boolean header = tag(open, "th");
            if (tag(open, "tr")) {
                if (!cells.isEmpty()) {
                    headers += headed && headers == rows.size() ? 1 : 0; // only those on top
                    rows.add(row(from, cells));
                }
                cells = new ArrayList<>();
                from = plain.length();
                headed = true;
                i = close(open);
            } else if (header || tag(open, "td")) {
                int content = close(open);
                int stop = cellEnd(content);
                carry(cells, rowsLeft, reaching);
                Cell cell = cell(content, stop, false);
                headed &= header;
                int rowspan = attribute(open, content, "rowspan");
                int colspan = attribute(open, content, "colspan");
                for (int n = 0; n < colspan && cells.size() < WIDEST; n++) {
                    rowsLeft[cells.size()] = rowspan - 1;
                    reaching[cells.size()] = cell.span();
                    cells.add(n == 0 ? cell : new Cell(cell.span(), true));
                }
                carry(cells, rowsLeft, reaching);
                i = stop;
            } else {
                i = open + 1;
            }
        }
        if (!cells.isEmpty()) {
            headers += headed && headers == rows.size() ? 1 : 0; // only those on top
            rows.add(row(from, cells));
        }
        int newline = source.indexOf('\n', Math.max(i - 1, 0));
        end = newline < 0 ? source.length() : newline + 1;
        if (i < end && i < source.length()) {
            end = i;
        }
        return even(Math.min(Math.max(headers, 1), rows.size()), rows);
    }

    /** Cells of rows above that reach down into this one. */
    private static void carry(List<Cell> cells, int[] rowsLeft, Span[] reaching) {
        while (cells.size() < WIDEST && rowsLeft[cells.size()] > 0) {
            rowsLeft[cells.size()]--;
            cells.add(new Cell(reaching[cells.size()], true));
        }
    }

    private int cellEnd(int from) {
        int i = from;
        while (true) {
            int open = source.indexOf('<', i);
            if (open < 0) {
                return source.length();
            }
            if (source.startsWith("</t", open) || tag(open, "td") || tag(open, "th") || tag(open, "tr")) {
                return open;
            }
            i = open + 1;
        }
    }

    private boolean tag(int open, String name) {
        int after = open + 1 + name.length();
        return source.startsWith(name, open + 1)
                && after < source.length()
                && !Character.isLetter(source.charAt(after));
    }

    private int close(int open) {
        int close = source.indexOf('>', open);
        return close < 0 ? source.length() : close + 1;
    }

    private int attribute(int open, int close, String name) {
        int at = source.substring(open, close).indexOf(name + "=");
        if (at < 0) {
            return 1;
        }
        int value = 0;
        for (int i = open + at + name.length() + 1; i < close && value < WIDEST; i++) {
            char c = source.charAt(i);
            if (c >= '0' && c <= '9') {
                value = value * 10 + c - '0';
            } else if (value > 0 || (c != '"' && c != '\'')) {
                break;
            }
        }
        return Math.max(1, Math.min(value, WIDEST));
    }

    private Cell cell(int start, int stop, boolean spread) {
        int from = start;
        int to = stop;
        while (from < to && source.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && source.charAt(to - 1) <= ' ') {
            to--;
        }
        int at = plain.length();
        inline.append(from, to);
        Span span = new Span(at, plain.length());
        plain.append('\n', Math.max(0, Math.min(to, source.length() - 1)));
        return new Cell(span, spread);
    }

    private Row row(int from, List<Cell> cells) {
        int to = Math.max(from, plain.length() - 1);
        return new Row(new Span(from, to), cells);
    }

    private Table even(int headers, List<Row> rows) {
        int width = 0;
        for (Row row : rows) {
            width = Math.max(width, Math.min(row.cells().size(), WIDEST));
        }
        List<Row> even = new ArrayList<>(rows.size());
        for (Row row : rows) {
            List<Cell> cells = new ArrayList<>(
                    row.cells().subList(0, Math.min(width, row.cells().size())));
            while (cells.size() < width) {
                cells.add(new Cell(new Span(row.span().end(), row.span().end()), true));
            }
            even.add(new Row(row.span(), List.copyOf(cells)));
        }
        return new Table(headers, even);
    }
}
