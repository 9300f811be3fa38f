package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line under a title that says who wrote an article: "The Quill team, Arbor Lab". */
final class Byline {
    /** Blocks among which it stands. */
    private static final int BLOCKS = 3;

    /** Characters of the longest one. */
    private static final int LONGEST = 60;

    private static final String ENDS = ".!?:\u3002";

    private Byline() {}

    /** The maker of models that it names; null where there is none. */
    static @Nullable Creditor maker(Document document, CreditText text) {
        for (Block block :
                document.blocks().subList(0, Math.min(BLOCKS, document.blocks().size()))) {
            boolean line = block.sentences().size() == 1
                    && block.span().length() <= LONGEST
                    && ENDS.indexOf(document.plain().at(block.span().end() - 1)) < 0;
            Creditor maker =
                    line ? maker(document.plain(), text.hits(block.sentences().get(0)), block.span()) : null;
            if (maker != null) {
                return maker;
            }
        }
        return null;
    }

    /** "By Arbor Lab", "The Quill team, Arbor Lab": it opens with a word for an author, or ends with the maker's name behind a comma. */
    private static @Nullable Creditor maker(Plain plain, List<Hit> hits, Span line) {
        boolean wrote = false;
        for (Hit hit : hits) {
            Creditor named = hit.word().creditor();
            boolean maker = named != null && named.kind() == AttributionType.VENDOR;
            boolean last = hit.span().end() == line.end() && plain.at(hit.span().start() - 2) == ',';
            if (maker && wrote && (last || hits.get(0).span().start() == line.start())) {
                return named;
            }
            wrote |= hit.is(Role.BYLINE);
        }
        return null;
    }
}
