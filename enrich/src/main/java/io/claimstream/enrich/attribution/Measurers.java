package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.events.Claim.AttributionType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who measured what an article tells of and are none of the makers: named once, they go on measuring over the paragraphs that follow. */
final class Measurers {
    static final Measurers NONE = new Measurers(List.of(), null);

    /** Blocks in which an article says what it is about. */
    private static final int LEAD = 6;

    /** @param end of what theirs is where nobody else is credited */
    private record Stretch(int start, int end, Creditor creditor) {}

    private final List<Stretch> stretches;
    private final @Nullable Creditor first;

    private Measurers(List<Stretch> stretches, @Nullable Creditor first) {
        this.stretches = stretches;
        this.first = first;
    }

    /**
     * @param titled whom the title says to measure
     * @param vendor whose news the article is, to whom all is that nobody measured before it is credited
     */
    static Measurers of(
            Document document, List<Credits.Credit> credits, @Nullable Creditor titled, @Nullable Creditor vendor) {
        List<Stretch> stretches = new ArrayList<>();
        Creditor first = titled;
        boolean announced = false;
        int last = -1; // block of the section that the last credit stood in
        for (Credits.Credit credit : credits) {
            Creditor creditor = credit.creditor();
            announced |= vendor != null && creditor.equals(vendor);
            if (credit.measured() && creditor.kind() == AttributionType.INDEPENDENT && !credit.self()) {
                boolean lead = credit.block() < LEAD;
                if (first == null && lead && !announced) {
                    first = creditor;
                }
                if (!announced) {
                    if (credit.block() > last) {
                        last = lastOfSection(document, credit.block());
                    }
                    int end = lead
                            ? document.plain().length()
                            : document.blocks().get(last).span().end();
                    stretches.add(new Stretch(credit.span().start(), end, creditor));
                }
            }
        }
        return new Measurers(stretches, first);
    }

    /** Whom a title names that measures for a trade: where it does not say that they did not, what follows is theirs. */
    static @Nullable Creditor titled(CreditText title) {
        List<Hit> hits = title.hits(title.whole());
        for (int i = 0; i < hits.size(); i++) {
            if (Placed.tester(hits, i) && !Placed.denied(hits, i)) {
                return hits.get(i).word().creditor();
            }
        }
        return null;
    }

    private static int lastOfSection(Document document, int block) {
        List<Block> blocks = document.blocks();
        int last = block;
        while (last + 1 < blocks.size()
                && blocks.get(last + 1).heading() == blocks.get(block).heading()) {
            last++;
        }
        return last;
    }

    /** Who measured what stands there and nobody else is credited with. */
    @Nullable
    Creditor at(int position) {
        Creditor found = first;
        for (Stretch stretch : stretches) {
            if (stretch.start() > position) {
                break;
            }
            found = stretch.end() >= position ? stretch.creditor() : found;
        }
        return found;
    }
}
