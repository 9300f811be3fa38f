package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** First words of a paragraph that say whom it is about and nothing more, as a heading does: "**May 3, Quill 2.** Smaller than …". */
final class Leads {
    /** Characters of the longest one. */
    private static final int LONGEST = 60;

    /** Letters of a date or of a maker before the name. */
    private static final int LETTERS = 14;

    private Leads() {}

    /** The model or family that the block's first sentence names, when it says nothing of it; null when it is a sentence. */
    static @Nullable Mention of(Plain plain, Mentions mentions, Block block) {
        boolean text = block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
        if (!text || block.sentences().size() < 2 || block.sentences().get(0).length() > LONGEST) {
            return null;
        }
        Span first = block.sentences().get(0);
        List<Mention> models = mentions.within(first, Kind.MODEL);
        if (models.size() != 1) {
            return null;
        }
        Mention model = models.get(0);
        Mention vendor = mentions.first(first, Kind.VENDOR);
        int before = letters(plain, first.start(), model.start());
        before -= vendor == null || vendor.start() >= model.start() ? 0 : letters(plain, vendor.start(), vendor.end());
        return before <= LETTERS && letters(plain, model.end(), first.end()) == 0 ? model : null;
    }

    private static int letters(Plain plain, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            letters += Character.isLetter(plain.at(i)) ? 1 : 0;
        }
        return letters;
    }
}
