package io.claimstream.enrich.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clean text, plain or Markdown, as blocks. All offsets are of {@link #plain}.
 */
public record Document(Plain plain, List<Block> blocks) {

    /** Reads {@code text} once, in time linear in its length; any text is a document. */
    public static Document of(String text) {
        return new Blocks(text).read();
    }

    /** The heading over a block, or nothing. */
    public @Nullable Block heading(Block block) {
        return block.heading() < 0 ? null : blocks.get(block.heading());
    }

    /** The block that a list item's list hangs on ("On MMLU:"), or nothing. */
    public @Nullable Block intro(Block block) {
        return block.intro() < 0 ? null : blocks.get(block.intro());
    }
}
