package io.claimstream.app.watch;

import io.claimstream.app.terminal.Columns;
import io.claimstream.app.terminal.Screen.Line;
import io.claimstream.app.terminal.Screen.Style;
import io.claimstream.app.terminal.Terminal.Size;
import io.claimstream.app.terminal.TextTable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a topic as they are now, and how they fill a terminal; what changed lately is marked. */
final class LiveTable<E> {
    /** How long a row is marked after it changed. */
    static final Duration MARKED = Duration.ofSeconds(5);

    /** How many rows of a log are kept, the newest. */
    private static final int MOST = 1000;

    private static final String MARK = "* ";
    private static final String NO_MARK = "  ";

    /** A heading, and a line that says how much there is. */
    private static final int OTHER_LINES = 2;

    private final String name;
    private final TableFormat<E> format;
    private final Comparator<Row<E>> order;
    private final Map<String, Row<E>> rows = new LinkedHashMap<>();
    private boolean current;
    private long unreadable;

    /**
     * @param timestamp the record's, in milliseconds since 1970
     * @param changed whether it changed since the table is current
     * @param at when, by a clock in nanoseconds
     */
    record Row<E>(String key, E event, long timestamp, List<String> cells, boolean changed, long at) {
        boolean isMarked(long now) {
            return changed && now - at < MARKED.toNanos();
        }
    }

    /** @param name of the topic */
    LiveTable(String name, TableFormat<E> format) {
        this.name = name;
        this.format = format;
        this.order = format.order().thenComparing(Row::key);
    }

    /** A row is new, or another than before; one that reads as before has not changed. */
    void put(String key, E event, long timestamp, long now) {
        List<String> cells = format.cells().apply(event, timestamp);
        Row<E> before = rows.get(key);
        rows.put(
                key,
                before != null && before.cells().equals(cells)
                        ? new Row<>(key, event, timestamp, cells, before.changed(), before.at())
                        : new Row<>(key, event, timestamp, cells, current, now));
        if (format.log() && rows.size() > MOST) {
            rows.remove(rows.keySet().iterator().next());
        }
    }

    void remove(String key) {
        rows.remove(key);
    }

    void unreadable() {
        unreadable++;
    }

    /** All that was there in the beginning is in; what comes now is a change. */
    void current() {
        current = true;
    }

    /** As many rows as there is room for, and a line that says what there is beside them. */
    List<Line> lines(Size size, long now) {
        List<Row<E>> sorted = rows.values().stream().sorted(order).toList();
        List<Row<E>> shown = sorted.subList(0, Math.max(0, Math.min(sorted.size(), size.rows() - OTHER_LINES)));
        List<Row<E>> hidden = sorted.subList(shown.size(), sorted.size());
        var table = new TextTable(format.headings().toArray(String[]::new));
        shown.forEach(row -> table.row(cells(row, size.columns())));
        List<String> text = table.lines(size.columns() - MARK.length());
        var lines = new ArrayList<Line>();
        lines.add(line(NO_MARK + text.get(0), Style.HEADING, size));
        for (int i = 0; i < shown.size(); i++) {
            boolean marked = shown.get(i).isMarked(now);
            lines.add(line((marked ? MARK : NO_MARK) + text.get(i + 1), marked ? Style.MARKED : Style.PLAIN, size));
        }
        lines.add(line(NO_MARK + status(hidden, now), Style.STATUS, size));
        return lines.subList(0, Math.min(lines.size(), Math.max(1, size.rows())));
    }

    /** Only the last column has what is left of the line; of the others none takes more than a third of it. */
    private static String[] cells(Row<?> row, int width) {
        String[] cells = row.cells().stream().map(Columns::line).toArray(String[]::new);
        for (int i = 0; i < cells.length - 1; i++) {
            cells[i] = Columns.fit(cells[i], Math.max(4, width / 3));
        }
        return cells;
    }

    private String status(List<Row<E>> hidden, long now) {
        String status = "%s: %,d row%s".formatted(name, rows.size(), rows.size() == 1 ? "" : "s");
        long changed = hidden.stream().filter(row -> row.isMarked(now)).count();
        if (!hidden.isEmpty()) {
            status += ", %,d below".formatted(hidden.size());
        }
        if (changed > 0) {
            status += ", %,d of them changed".formatted(changed);
        }
        if (unreadable > 0) {
            status += ", %,d record%s unreadable".formatted(unreadable, unreadable == 1 ? " is" : "s are");
        }
        return current ? status + "; Ctrl-C ends" : status + " so far";
    }

    private static Line line(String text, Style style, Size size) {
        return new Line(Columns.fit(text.stripTrailing(), size.columns()), style);
    }
}
