package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Names that head the items of a list among known models: "- Qwen3: …", "- **Harbor-TTS** – …", "1. Tern-1 by Meta, 1227". */
final class ListedNames {
    /** Known models in a list of models. */
    private static final int MODELS = 2;

    private static final int LONGEST = 44;

    private static final Dictionary<Boolean> MADE_BY = Roles.dictionary("credits_before");

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
        boolean listed = false;
        for (Block item : items) {
            Span lead = lead(plain, item.span());
            NewName name = lead == null ? null : WholeNames.of(plain, lead, known, grammar);
            boolean model = known.at(item.span().start(), Kind.MODEL) != null;
            listed |= model;
            models += model || made(plain, item.span(), known) ? 1 : 0;
            if (name != null) {
                names.add(name);
            }
        }
        return !listed || models < MODELS || names.size() > models * MODELS ? List.of() : names;
    }

    /** "1. NAME by Meta, 1227": what a known maker has, and a number. */
    private static boolean made(Plain plain, Span item, Mentions known) {
        Mention maker = known.first(item, Kind.VENDOR);
        return maker != null
                && maker.start() > item.start()
                && MADE_BY.longest(plain, wordBefore(plain, maker.start()), maker.start()) != null
                && numbered(plain, maker.end(), item.end());
    }

    private static boolean numbered(Plain plain, int from, int to) {
        int digit = plain.nextDigit(from, to);
        return digit < to && plain.at(digit - 1) == ' ';
    }

    private static int wordBefore(Plain plain, int end) {
        int start = end - 1;
        while (start > 0 && plain.at(start - 1) > ' ') {
            start--;
        }
        return start;
    }

    /** What an item is headed by: before a colon or dash, or printed in bold; before a number, also "NAME, ", "NAME by". */
    private static @Nullable Span lead(Plain plain, Span item) {
        int stop = Math.min(item.end(), item.start() + LONGEST);
        for (int i = item.start() + 1; i < stop; i++) {
            boolean colon = plain.at(i) == ':' && plain.at(i + 1) == ' ';
            boolean dash = plain.at(i) == ' ' && "-\u2014".indexOf(plain.at(i + 1)) >= 0 && plain.at(i + 2) == ' ';
            boolean comma = plain.at(i) == ',' && plain.at(i + 1) == ' ';
            boolean by = plain.at(i) == ' ' && MADE_BY.longest(plain, i + 1, stop) != null;
            if (colon || dash || plain.markupBehind(i) || ((comma || by) && numbered(plain, i, item.end()))) {
                return new Span(item.start(), i);
            }
        }
        return null;
    }
}
