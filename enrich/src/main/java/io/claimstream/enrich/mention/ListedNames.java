package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names that head the items of a list among known models: "- Qwen3: …", "- **Harbor-TTS** – …". */
final class ListedNames {
    /** Known models in a list of models. */
    private static final int MODELS = 2;

    private static final int LONGEST = 44;

    private ListedNames() {}

    /** Calls {@code each} with those of a document in which {@code known} names are known. */
    static void each(Document document, Mentions known, ModelGrammar grammar, Consumer<NewName> each) {
        List<Block> blocks = document.blocks();
        for (int from = 0, to; from < blocks.size(); from = to) {
            to = from + 1;
            if (blocks.get(from).kind() == Block.Kind.LIST_ITEM) {
                while (to < blocks.size() && beside(blocks.get(from), blocks.get(to))) {
                    to++;
                }
                names(document.plain(), blocks.subList(from, to), known, grammar)
                        .forEach(each);
            }
        }
    }

    private static boolean beside(Block first, Block other) {
        return other.kind() == Block.Kind.LIST_ITEM && other.level() == first.level();
    }

    private static List<NewName> names(Plain plain, List<Block> items, Mentions known, ModelGrammar grammar) {
        List<NewName> names = new ArrayList<>();
        int models = 0;
        for (Block item : items) {
            Span lead = lead(plain, item.span());
            NewName name = lead == null ? null : WholeNames.of(plain, lead, known, grammar);
            models += known.at(item.span().start(), Kind.MODEL) == null ? 0 : 1;
            if (name != null) {
                names.add(name);
            }
        }
        return models < MODELS || names.size() > models * MODELS ? List.of() : names;
    }

    /** What an item is headed by: before a colon or dash, or printed in bold. */
    private static @Nullable Span lead(Plain plain, Span item) {
        int stop = Math.min(item.end(), item.start() + LONGEST);
        for (int i = item.start() + 1; i < stop; i++) {
            boolean colon = plain.at(i) == ':' && plain.at(i + 1) == ' ';
            boolean dash = plain.at(i) == ' ' && "-\u2014".indexOf(plain.at(i + 1)) >= 0 && plain.at(i + 2) == ' ';
            if (colon || dash || plain.markupBehind(i)) {
                return new Span(item.start(), i);
            }
        }
        return null;
    }
}
