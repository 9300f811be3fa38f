package io.claimstream.enrich.score;

import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.score.TableWords.Meaning;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which rows of a table only name its columns, and which column names its rows. */
final class TableShape {
    private final Reading reading;
    private final Table table;
    private final TableCells cells;

    TableShape(Reading reading, Table table, TableCells cells) {
        this.reading = reading;
        this.table = table;
        this.cells = cells;
    }

    /**
     * The rows on top that only name columns. A header of several rows comes as the groups, with each name as often as it
     * has columns, and below them what is in the groups.
     */
    int headers() {
        int headers = table.headers();
        while (headers > 0 && headers + 1 < table.rows().size() && goesOn(headers)) {
            headers++;
        }
        return headers;
    }

    /** Whether row {@code r} names the columns of the groups above it. */
    private boolean goesOn(int r) {
        boolean grouped = false;
        int filled = 0;
        for (int c = 0; c < table.width(); c++) {
            String above = text(r - 1, c);
            String here = text(r, c);
            if (!cells.values(table.rows().get(r).cells().get(c).span()).isEmpty()) {
                return false;
            }
            filled += here.isEmpty() ? 0 : 1;
            grouped |= c > 0 && !above.equals(here) && (above.isEmpty() || above.equals(text(r - 1, c - 1)));
        }
        return grouped && filled * 2 > table.width();
    }

    /**
     * The column that names the rows: the first, or the second where its header says so or the first only tells what group
     * a row belongs to.
     */
    int naming(List<Label> columns, boolean[] numeric) {
        if (table.width() < 3
                || numeric[1]
                || !names(columns.get(0).meaning())
                || !names(columns.get(1).meaning())) {
            return 0;
        }
        boolean told = columns.get(0).meaning() != columns.get(1).meaning()
                && columns.get(1).meaning() == Meaning.BENCHMARK;
        return told || (grouped() && !repeated(1)) ? 1 : 0;
    }

    private static boolean names(Meaning meaning) {
        return meaning == Meaning.NONE || meaning == Meaning.BENCHMARK;
    }

    /** Whether the first column has several rows in one group: a name again, or none but in the first of them. */
    private boolean grouped() {
        int first = table.headers();
        int empty = 0;
        for (int r = first; r < table.rows().size(); r++) {
            empty += text(r, 0).isEmpty() ? 1 : 0;
        }
        return repeated(0)
                || (empty > 0 && table.rows().size() > first && !text(first, 0).isEmpty());
    }

    private boolean repeated(int c) {
        Set<String> seen = new HashSet<>();
        for (int r = table.headers(); r < table.rows().size(); r++) {
            String name = Folding.fold(text(r, c));
            if (!name.isEmpty() && !seen.add(name)) {
                return true;
            }
        }
        return false;
    }

    private String text(int r, int c) {
        return reading.plain().of(table.rows().get(r).cells().get(c).span()).strip();
    }
}
