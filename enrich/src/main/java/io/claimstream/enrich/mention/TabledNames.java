package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.mention.NewName.Shape;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import io.claimstream.enrich.text.WordSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names that stand in a table below the word for a model: whatever they look like, the table says what they are. */
final class TabledNames {
    private static final WordSet COLUMNS = new WordSet(Roles.list("model_columns"));
    private static final WordSet NO_MODELS = new WordSet(Roles.list("no_models"));

    /** Columns that models may be named in; behind a rank or a maker. */
    private static final int LEADING = 3;

    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 4;

    private TabledNames() {}

    /** Calls {@code each} with those of a document in which {@code known} names are known. */
    static void each(Document document, Mentions known, ModelGrammar grammar, Consumer<NewName> each) {
        for (Block block : document.blocks()) {
            Table table = block.table();
            int column = table == null || table.headers() == 0 ? -1 : column(document.plain(), table);
            if (table != null && column >= 0) {
                for (Table.Row row : table.rows().subList(table.headers(), table.rows().size())) {
                    Span cell = row.cells().get(column).span();
                    NewName name = named(document.plain(), cell) ? name(document.plain(), cell, known, grammar) : null;
                    if (name != null) {
                        each.accept(name);
                    }
                }
            }
        }
    }

    private static int column(Plain plain, Table table) {
        List<Table.Cell> headers = table.rows().get(table.headers() - 1).cells();
        for (int c = 0; c < Math.min(LEADING, headers.size()); c++) {
            Span header = headers.get(c).span();
            if (header.length() > 0 && COLUMNS.contains(plain, header.start(), header.end())) {
                return c;
            }
        }
        return -1;
    }

    /** Whether a cell may hold a name: a few words, the first with a capital, or an id with a number in it. */
    private static boolean named(Plain plain, Span cell) {
        if (cell.length() < 2 || cell.length() > LONGEST) {
            return false;
        }
        int words = 1;
        boolean id = false;
        for (int i = cell.start(); i < cell.end(); i++) {
            char c = plain.at(i);
            words += c == ' ' ? 1 : 0;
            id |= Character.isDigit(c) && plain.at(i - 1) != ' ';
            if (",;:?!%|\"".indexOf(c) >= 0) {
                return false;
            }
        }
        char first = plain.at(cell.start());
        boolean name = plain.capital(cell.start()) || Folding.uncased(first) || (id && words == 1);
        return name && words <= MOST_WORDS && !Character.isDigit(first);
    }

    private static @Nullable NewName name(
            Plain plain, Span cell, Mentions known, ModelGrammar grammar) {
        int end = cell.end();
        for (int i = cell.start() + 2; i < cell.end(); i++) {
            if (plain.at(i) == '(') { // what stands in brackets is not of the name
                end = plain.at(i - 1) == ' ' ? i - 1 : i;
                break;
            }
        }
        Span span = new Span(cell.start(), end);
        if (known.first(span, Kind.MODEL) != null
                || known.first(span, Kind.BENCHMARK) != null
                || NO_MODELS.contains(plain, span.start(), end)
                || NO_MODELS.contains(plain, span.start(), wordEnd(plain, span))) {
            return null;
        }
        NewName name = NewName.at(plain, span.start(), end, known, grammar);
        if (!name.empty() && Math.max(name.end(), name.familyEnd()) == end) {
            return name;
        }
        boolean variant = grammar.suffixed(plain, span.start(), end) > 0; // "Large": a member of what the text is about
        return variant || SizeNames.size(plain.text(), span.start()) > span.start()
                ? null
                : new NewName(span.start(), end, end, Shape.INNER);
    }

    private static int wordEnd(Plain plain, Span span) {
        int end = span.start();
        while (end < span.end() && Folding.wordly(plain.at(end))) {
            end++;
        }
        return end;
    }
}
