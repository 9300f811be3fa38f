package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.score.SentenceScores.Result;
import io.claimstream.enrich.score.TableWords.Meaning;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Table;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The results that a table gives, whichever way it lies. */
final class TableScores {
    private final TableWords words = new TableWords();

    TableWords words() {
        return words;
    }

    /** Calls {@code out} with each result and the row that it stands in. */
    void read(Reading reading, Table table, Quantities numbers, Around around, BiConsumer<Result, Table.Row> out) {
        TableView view = new TableView(reading, table, words, numbers);
        NamedCells named = new NamedCells(reading, numbers);
        Label group = Label.NONE;
        for (int r = view.firstRow(); r < table.rows().size(); r++) {
            Table.Row row = table.rows().get(r);
            Label label = view.row(r);
            boolean any = false;
            boolean unbounded = label.name() && view.unbounded(r);
            for (int c = 0; c < table.width(); c++) {
                List<Quantity> values = c == 0 || row.cells().get(c).spread()
                        ? List.of()
                        : view.values(row.cells().get(c).span());
                any |= !values.isEmpty();
                NamedCells.Named cell = c == 0 || !values.isEmpty()
                        ? null
                        : named.in(row.cells().get(c).span());
                Mention on = cell == null ? null : benchmark(label, view.column(c), around);
                if (cell != null && on != null && !bad(view.column(c)) && !bad(label)) {
                    out.accept(result(cell.value(), cell.model(), on, null), row);
                }
                for (Quantity value : unbounded ? List.<Quantity>of() : values) {
                    Result result = result(view, label, group, c, value, around);
                    if (result != null) {
                        out.accept(result, row);
                    }
                }
            }
            group = any ? group : label;
        }
    }

    private @Nullable Result result(TableView view, Label row, Label group, int c, Quantity value, Around around) {
        Label column = view.column(c);
        boolean whole = column.meaning() == Meaning.AVERAGE && view.columnsAreParts() && around.benchmark() != null;
        boolean items = column.meaning() == Meaning.BENCHMARK && column.benchmark() == null && row.benchmark() != null;
        if (!view.numericColumn(c) || items || (bad(column) && !whole) || bad(row)) {
            return null;
        }
        Mention model = model(view, row, column, around);
        if (model == null) {
            return null;
        }
        String setting = null;
        Mention benchmark = column.benchmark() != null ? column.benchmark() : row.benchmark();
        Mention spokenOf =
                around.benchmark() != null && around.benchmark().kind() == Kind.BENCHMARK ? around.benchmark() : null;
        boolean metric = benchmark == null ? words.metric(column.text()) : words.metric(benchmark.name());
        if (metric && spokenOf != null && view.rowsAreModels()) {
            benchmark = spokenOf;
            setting = column.text();
        }
        if (benchmark == null && view.rowsAreModels() && column.name() && view.columnsName(Kind.BENCHMARK)) {
            benchmark = unknown(column.text(), Kind.BENCHMARK, value);
        }
        if (benchmark == null && view.rowsAreModels() && column.name() && nameLike(column.text())) {
            benchmark = unknown(column.text(), Kind.BENCHMARK, value);
        }
        if (benchmark == null && view.rowsAreBenchmarks() && row.name()) {
            benchmark = unknown(row.text(), Kind.BENCHMARK, value);
        }
        if (benchmark == null && view.rowsAreBenchmarks() && words.specific(row.text())) {
            benchmark = unknown(row.text(), Kind.BENCHMARK, value);
        }
        if (benchmark == null && group.benchmark() != null) {
            benchmark = group.benchmark();
        }
        if (benchmark == null && column.meaning() == Meaning.SCORE && words.namesList(column.text())) {
            benchmark = unknown(column.text(), Kind.BENCHMARK, value);
        }
        if (benchmark == null && view.columnsAreParts() && view.part(c)) {
            benchmark = unknown(column.text(), Kind.BENCHMARK, value);
        }
        boolean sure = !around.farBenchmark() || column.meaning() == Meaning.SCORE || whole;
        if (benchmark == null && spokenOf != null && sure && !view.columnsName(Kind.BENCHMARK)) {
            benchmark = spokenOf;
            setting = column.name() ? column.text() : null;
        }
        boolean part = view.measured(c) || (view.columnsTellApart() && view.part(c));
        if (benchmark == null && view.rowsAreModels() && column.name() && part) {
            benchmark = unknown(column.text(), Kind.BENCHMARK, value);
        }
        if (benchmark == null && view.rowsAreBenchmarks() && row.meaning() == Meaning.SCORE) {
            benchmark = unknown(row.text(), Kind.BENCHMARK, value);
        }
        if (benchmark == null && view.columnsTellApart() && column.meaning() == Meaning.SCORE && view.measured(c)) {
            benchmark = unknown(column.text(), Kind.BENCHMARK, value);
        }
        boolean told = benchmark != null || column.meaning() == Meaning.SCORE;
        boolean count = value.kind() == Quantity.Kind.RATIO; // "33/40", of a test without a name
        if (!told || (value.kind() == Quantity.Kind.DATE && benchmark == null) || (count && benchmark != null)) {
            return null;
        }
        return result(value, model, benchmark, setting);
    }

    private static Result result(Quantity value, Mention model, @Nullable Mention benchmark, @Nullable String setting) {
        return new Result(
                value,
                new Candidate(model, -1, 0.2, "table"),
                benchmark == null ? Candidate.none(1) : new Candidate(benchmark, -1, 0.2, "table"),
                false,
                setting,
                1,
                false);
    }

    /** What the labels name, else what the table is on. */
    private static @Nullable Mention benchmark(Label row, Label column, Around around) {
        if (row.benchmark() != null || column.benchmark() != null) {
            return column.benchmark() != null ? column.benchmark() : row.benchmark();
        }
        Mention spokenOf = around.benchmark();
        return spokenOf != null && spokenOf.kind() == Kind.BENCHMARK ? spokenOf : null;
    }

    private boolean bad(Label label) {
        return label.benchmark() == null
                && ((label.model() == null && words.otherIn(label.text()))
                        || (label.meaning() == Meaning.OTHER && label.model() == null)
                        || label.meaning() == Meaning.AVERAGE);
    }

    private @Nullable Mention model(TableView view, Label row, Label column, Around around) {
        if (row.model() != null && (view.rowsAreModels() || column.model() == null)) {
            return sized(row.model(), view.sizesTell() ? row.size() : null);
        }
        if (column.model() != null) {
            return column.model();
        }
        if (row.meaning() == Meaning.OURS || column.meaning() == Meaning.OURS) {
            return around.model();
        }
        if (view.rowsAreModels() && row.name()) {
            return unknown(
                    row.size() == null || !view.sizesTell() ? row.text() : row.text() + " " + row.size(),
                    Kind.MODEL,
                    null);
        }
        if (view.rowsAreBenchmarks() && view.columnsName(Kind.MODEL)) {
            return column.name() ? unknown(column.text(), Kind.MODEL, null) : null;
        }
        boolean oneColumn = view.numericColumns() == 1 || column.meaning() == Meaning.SCORE;
        if (oneColumn
                && !view.rowsAreModels()
                && !view.rowsAreBenchmarks()
                && row.name()
                && around.benchmark() != null) {
            return around.model(); // a row is a setting
        }
        return view.rowsAreBenchmarks() && oneColumn && !row.elsewhere() ? around.model() : null;
    }

    /** A capital or a number within a word: not a word of the language. */
    private static boolean nameLike(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Mention sized(Mention model, @Nullable String size) {
        if (size == null || model.name().contains(size)) {
            return model;
        }
        String name = model.name() + " " + size.replace(" ", "").replaceAll("\\.0+B", "B");
        return model.member(name, model.start(), model.end());
    }

    private static @Nullable Mention unknown(String label, Kind kind, @Nullable Quantity at) {
        return Mention.labelled(label, kind, at == null ? 0 : at.start());
    }
}
