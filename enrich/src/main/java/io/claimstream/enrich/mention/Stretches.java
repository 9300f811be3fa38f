package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import io.claimstream.enrich.text.Table;
import java.util.function.Consumer;

/** The stretches of a document that a name may stand in: a block, of a table each cell. */
final class Stretches {
    private Stretches() {}

    static void of(Document document, Consumer<Span> each) {
        for (Block block : document.blocks()) {
            if (block.table() == null) {
                each.accept(block.span());
            } else {
                for (Table.Row row : block.table().rows()) {
                    for (Table.Cell cell : row.cells()) {
                        if (!cell.spread()) {
                            each.accept(cell.span());
                        }
                    }
                }
            }
        }
    }
}
