package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.score.TableWords.Meaning;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table as results see it: which columns hold numbers, what labels name. */
final class TableView {
    private final Table table;
    private final TableCells cells;
    private final Labels labels;
    private final TableWords words;
    private final TableShape shape;
    private final int headers;
    private final int naming;
    private final List<Label> columns = new ArrayList<>();
    private final boolean[] numeric;
    private boolean rowsAreModels;
    private boolean rowsAreBenchmarks;
    private boolean sizesTell;
    private final boolean[] fractional;
    private final boolean[] part;
    private boolean averaged;
    private boolean marked;
    private boolean tellApart;

    TableView(Reading reading, Table table, TableWords words, Quantities numbers) {
        this.table = table;
        this.cells = new TableCells(reading, words, numbers);
        this.labels = new Labels(reading, words);
        this.words = words;
        this.shape = new TableShape(reading, table, cells);
        this.headers = shape.headers();
        this.numeric = new boolean[table.width()];
        this.fractional = new boolean[table.width()];
        this.part = new boolean[table.width()];
        for (int c = 0; c < table.width(); c++) {
            columns.add(header(c));
            numeric[c] = cells.numeric(table, headers, c);
        }
        labels.tellApart(columns);
        naming = shape.naming(columns, numeric);
        axes();
        parts();
    }

    /** The results that a cell holds. */
    List<Quantity> values(Span span) {
        return cells.values(span);
    }

    /** The first row that is none of the header's. */
    int firstRow() {
        return headers;
    }

    Label column(int c) {
        return columns.get(c);
    }

    boolean numericColumn(int c) {
        return numeric[c];
    }

    /** Whether a column's header or cells say that its numbers are shares or marks, and no counts: "Diagnoses (%)". */
    boolean measured(int c) {
        return columns.get(c).text().indexOf('%') > 0 || fractional[c];
    }

    /** Whether the cells of a row tell limits and no results: "6000+". */
    boolean unbounded(int r) {
        return cells.unbounded(table.rows().get(r));
    }

    /**
     * Whether the columns are parts of what the table is on, each with a name of its own and their average beside them:
     * "Retrieval", "Clustering", neither benchmarks nor settings.
     */
    boolean columnsAreParts() {
        return averaged && columnsTellApart();
    }

    /** Whether several columns hold shares or marks for something with a name. */
    boolean columnsTellApart() {
        return tellApart;
    }

    private void parts() {
        int parts = 0;
        for (int c = 1; c < columns.size(); c++) {
            Meaning meaning = columns.get(c).meaning();
            boolean told = meaning == Meaning.SCORE
                    || meaning == Meaning.AVERAGE
                    || columns.get(c).name();
            fractional[c] = numeric[c] && told && cells.fractional(table, headers, c);
            averaged |= fractional[c] && meaning == Meaning.AVERAGE;
            marked |= fractional[c] && meaning == Meaning.SCORE;
        }
        for (int c = 1; c < columns.size(); c++) {
            part[c] = numeric[c]
                    && columns.get(c).name()
                    && !words.otherIn(columns.get(c).text())
                    && (fractional[c] || ((averaged || marked) && cells.within(table, headers, c)));
            parts += part[c] && words.tellApart(columns.get(c).text()) ? 1 : 0;
        }
        boolean alone = rowsAreModels && !columnsName(Kind.BENCHMARK) && !columnsName(Kind.MODEL);
        tellApart = parts > 1 && alone;
        if (alone && !tellApart) {
            columns.replaceAll(Label::score);
        }
    }

    /** Whether a column with words of no list holds shares or marks. */
    boolean part(int c) {
        return part[c];
    }

    boolean rowsAreModels() {
        return rowsAreModels;
    }

    boolean rowsAreBenchmarks() {
        return rowsAreBenchmarks;
    }

    /** Whether two rows have the same name, so that the size in another column belongs to it. */
    boolean sizesTell() {
        return sizesTell;
    }

    boolean columnsName(Kind kind) {
        return columns.stream().anyMatch(label -> (kind == Kind.MODEL ? label.model() : label.benchmark()) != null);
    }

    int numericColumns() {
        int count = 0;
        for (boolean each : numeric) {
            count += each ? 1 : 0;
        }
        return count;
    }

    /** Which kind of thing the rows are: by the header of the first column, else by what most labels name. */
    private void axes() {
        int models = 0;
        int benchmarks = 0;
        Set<String> labels = new HashSet<>();
        for (int r = headers; r < table.rows().size(); r++) {
            Label label = row(r);
            models += label.model() != null ? 1 : 0;
            benchmarks += label.benchmark() != null ? 1 : 0;
            String name = label.model() == null ? label.text() : label.model().id();
            boolean family = label.model() != null && label.model().family();
            sizesTell |= label.size() != null && (family || !labels.add(name));
        }
        Meaning corner = columns.isEmpty() ? Meaning.NONE : columns.get(0).meaning();
        rowsAreModels = models > benchmarks || (models == benchmarks && corner == Meaning.MODEL);
        rowsAreBenchmarks =
                !rowsAreModels && (benchmarks > 0 || corner == Meaning.BENCHMARK || columnsName(Kind.MODEL));
    }

    /** All header cells of a column together: the lowest words, and the lowest model and benchmark of any of them. */
    private Label header(int c) {
        Label found = Label.NONE;
        for (int r = headers - 1; r >= 0; r--) {
            found = found.over(labels.of(table.rows().get(r).cells().get(c).span()));
        }
        return found;
    }

    /** All label cells of a row together. */
    Label row(int r) {
        Mention model = null;
        Mention benchmark = null;
        String size = null;
        String text = "";
        Meaning meaning = Meaning.NONE;
        boolean results = false;
        for (int c = 0; c < table.width(); c++) {
            results |= numeric[c] && c > 0;
            if ((numeric[c] && c > 0) || (c > 0 && columns.get(c).meaning() == Meaning.OTHER && text.isEmpty())) {
                continue;
            }
            Span span = table.rows().get(r).cells().get(c).span();
            Label label = labels.of(span);
            if (c + 1 < table.width() && text.isEmpty() && label.number()) {
                continue; // a rank
            }
            Meaning column = columns.get(c).meaning();
            boolean names = column == Meaning.MODEL || (!results && (c == 0 || column != Meaning.OTHER));
            model = model == null && names ? label.model() : model;
            benchmark = benchmark == null ? label.benchmark() : benchmark;
            if (text.isEmpty() || (c == naming && !label.text().isEmpty())) {
                text = label.text();
                meaning = label.meaning();
            }
            if (c > 0 && size == null && Sizes.size(label.text())) {
                size = label.text();
            }
        }
        return new Label(
                model,
                benchmark,
                meaning,
                text,
                size,
                labels.first(table.rows().get(r).span(), Kind.MODEL) != null);
    }
}
