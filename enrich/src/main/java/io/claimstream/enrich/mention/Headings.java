package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which model or family the heading over a paragraph names, or the heading over that. */
final class Headings {
    private final Map<Integer, Mention> over = new HashMap<>();

    Headings(Document document, Mentions mentions) {
        Topic topic = new Topic(document.plain(), mentions, null);
        List<@Nullable Mention> headed = new ArrayList<>();
        for (Block block : document.blocks()) {
            Mention heading = block.heading() < 0 ? null : headed.get(block.heading());
            Mention own = block.kind() == Block.Kind.HEADING ? topic.ofHeading(block.span()) : null;
            headed.add(own == null ? heading : own);
            if (heading != null) {
                over.put(block.span().start(), heading);
            }
        }
    }

    /** The one over the paragraph that starts at {@code paragraph}; null when none names a model. */
    @Nullable
    Mention over(int paragraph) {
        return over.get(paragraph);
    }
}
