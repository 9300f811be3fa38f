package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import io.claimstream.enrich.text.WordSet;
import java.util.List;
import java.util.function.Consumer;

/** Names that stand in a table below the word for a model: whatever they look like, the table says what they are. */
final class TabledNames {
    private static final WordSet COLUMNS = new WordSet(Roles.modelColumns());

    /** Columns that models may be named in; behind a rank or a maker. */
    private static final int LEADING = 3;

    private TabledNames() {}

    /** Calls {@code each} with those of a document in which {@code known} names are known. */
    static void each(Document document, Mentions known, ModelGrammar grammar, Consumer<NewName> each) {
        for (Block block : document.blocks()) {
            Table table = block.table();
            int column = table == null || table.headers() == 0 ? -1 : column(document.plain(), table);
            if (table != null && column >= 0) {
                for (Table.Row row :
                        table.rows().subList(table.headers(), table.rows().size())) {
                    Span cell = row.cells().get(column).span();
                    NewName name = WholeNames.of(document.plain(), cell, known, grammar);
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
}
