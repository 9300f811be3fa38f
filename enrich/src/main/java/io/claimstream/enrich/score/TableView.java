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
import io.claimstream.enrich.catalog.Slug;
import org.jspecify.annotations.Nullable;

/** A table as results see it: which columns hold numbers, what labels name. */
final class TableView {
    private final Reading reading;
    private final Table table;
    private final TableWords words;
    private final Quantities numbers;
    private final List<Label> columns = new ArrayList<>();
    private final boolean[] numeric;
    private boolean rowsAreModels;
    private boolean rowsAreBenchmarks;
    private boolean sizesTell;

    TableView(Reading reading, Table table, TableWords words, Quantities numbers) {
        this.reading = reading;
        this.table = table;
        this.words = words;
        this.numbers = numbers;
        this.numeric = new boolean[table.width()];
        for (int c = 0; c < table.width(); c++) {
            columns.add(header(c));
            numeric[c] = numeric(c);
        }
        axes();
    }

    Label column(int c) {
        return columns.get(c);
    }

    boolean numericColumn(int c) {
        return numeric[c];
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
        for (int r = table.headers(); r < table.rows().size(); r++) {
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

    /** All header cells of a column together; the lowest that names something tells. */
    private Label header(int c) {
        Label found = Label.NONE;
        for (int r = table.headers() - 1; r >= 0; r--) {
            Label label = label(table.rows().get(r).cells().get(c).span());
            boolean names = label.model() != null || label.benchmark() != null;
            if (found.empty()
                    || (names
                            && found.model() == null
                            && found.benchmark() == null
                            && found.meaning() == Meaning.NONE)) {
                found = label.empty() ? found : label;
            }
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
            Label label = label(span);
            if (c + 1 < table.width() && text.isEmpty() && number(label.text())) {
                continue; // a rank
            }
            Meaning column = columns.get(c).meaning();
            boolean names = column == Meaning.MODEL || (!results && (c == 0 || column != Meaning.OTHER));
            model = model == null && names ? label.model() : model;
            benchmark = benchmark == null ? label.benchmark() : benchmark;
            if (text.isEmpty()) {
                text = label.text();
                meaning = label.meaning();
            }
            if (c > 0 && size == null && Sizes.size(label.text())) {
                size = label.text();
            }
        }
        return new Label(model, benchmark, meaning, text, size, first(table.rows().get(r).span(), Kind.MODEL) != null);
    }

    Label label(Span span) {
        String text = reading.plain().of(span).replaceAll("[*†‡§¹²³]+\\s*$", "").strip();
        Mention model = first(span, Kind.MODEL);
        Mention benchmark = first(span, Kind.BENCHMARK);
        return new Label(
                model == null ? null : whole(model, span, text),
                benchmark == null ? null : whole(benchmark, span, text),
                words.of(text),
                text,
                null,
                false);
    }

    /** The name that a label starts with, with the words behind it that make it another one: "LibriSpeech test-other". */
    private Mention whole(Mention mention, Span span, String text) {
        String printed = reading.plain().of(mention.span());
        int bracket = text.indexOf('(');
        String name = (bracket > 0 ? text.substring(0, bracket) : text).strip();
        String rest = name.startsWith(printed) ? name.substring(printed.length()) : "";
        boolean more = mention.start() <= span.start() + 2
                && rest.length() > 1
                && rest.length() <= 30
                && words.names(rest);
        if (!more) {
            return mention;
        }
        String whole = mention.name() + rest;
        return new Mention(
                mention.start(),
                mention.end(),
                mention.kind(),
                Slug.of(whole),
                whole,
                mention.vendor(),
                false,
                false,
                mention.familyId());
    }

    private static boolean number(String text) {
        return !text.isEmpty() && text.length() < 5 && text.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '#');
    }

    private @Nullable Mention first(Span span, Kind kind) {
        List<Mention> within = reading.mentions().within(span, kind);
        return within.isEmpty() ? null : within.get(0);
    }

    private boolean numeric(int c) {
        int filled = 0;
        int with = 0;
        int digits = 0;
        for (int r = table.headers(); r < table.rows().size(); r++) {
            Span span = table.rows().get(r).cells().get(c).span();
            String text = reading.plain().of(span).strip();
            if (text.length() > 1) {
                filled++;
                with += values(span).isEmpty() ? 0 : 1;
                digits += Character.isDigit(text.charAt(0)) ? 1 : 0;
            }
        }
        return with > 0 && Math.max(with, c == 0 ? 0 : digits) * 2 >= filled;
    }

    /** Whether a cell holds words that may tell results: "MMLU: 86.8 %, HumanEval: 88 %". */
    boolean prose(Span span) {
        return span.length() > 8
                && first(span, Kind.BENCHMARK) != null
                && !numbers.within(span).isEmpty();
    }

    /** The results that a cell holds: nothing but numbers, signs and perhaps a note in brackets. */
    List<Quantity> values(Span span) {
        if (span.length() > 60 || first(span, Kind.MODEL) != null || first(span, Kind.BENCHMARK) != null) {
            return List.of();
        }
        List<Quantity> found = new ArrayList<>();
        int covered = 0;
        for (Quantity quantity : numbers.within(span)) {
            boolean counted = switch (quantity.kind()) {
                case BARE, PERCENT, POINTS, ELO -> !quantity.signed();
                case DATE -> !quantity.decimal() && quantity.end() - quantity.start() == 4;
                default -> false;
            };
            boolean inNote = reading.plain().at(quantity.start() - 1) == '(' && !found.isEmpty();
            if (counted && !inNote) {
                found.add(quantity);
                covered += quantity.end() - quantity.start();
            }
        }
        int letters = 0;
        for (int i = span.start(); i < span.end(); i++) {
            letters += Character.isLetter(reading.plain().at(i)) ? 1 : 0;
        }
        boolean first = !found.isEmpty() && found.get(0).start() <= span.start() + 1;
        int note = first ? 40 : 12;
        return letters > Math.max(note, 2 * covered) || found.size() > 2 ? List.of() : found;
    }
}
