package io.claimstream.enrich.attribution;

import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.ModelRef;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whom one article credits, place by place. */
public final class Credits {
    /**
     * One credit given.
     *
     * @param block where it stands
     * @param source whether it is a source line, which covers its section
     * @param self whether the publisher credits itself
     */
    record Credit(int block, Span span, Creditor creditor, boolean source, boolean self) {}

    private final Document document;
    private final TreeMap<Integer, Credit> byPlace = new TreeMap<>();
    private final TreeMap<Integer, Integer> blocks = new TreeMap<>();
    private final @Nullable Creditor whole;

    Credits(Document document, List<Credit> credits, @Nullable Creditor whole) {
        this.document = document;
        this.whole = whole;
        credits.forEach(credit -> byPlace.put(credit.span().start(), credit));
        for (int i = 0; i < document.blocks().size(); i++) {
            blocks.putIfAbsent(document.blocks().get(i).span().start(), i);
        }
    }

    /** Who measured or said what {@code evidence} says of {@code model}; no name where nobody is credited. */
    public Attribution at(Span evidence, ModelRef model) {
        Creditor creditor = creditor(evidence);
        return creditor == null ? new Attribution(null, AttributionType.UNKNOWN) : creditor.of(model);
    }

    private @Nullable Creditor creditor(Span evidence) {
        var own = byPlace.subMap(evidence.start(), true, evidence.end(), false);
        if (!own.isEmpty()) {
            return own.firstEntry().getValue().creditor();
        }
        var block = blocks.floorEntry(evidence.start());
        int index = block == null ? 0 : block.getValue();
        var before = byPlace.floorEntry(evidence.start());
        if (before != null && reaches(before.getValue(), index)) {
            return before.getValue().creditor();
        }
        var behind = byPlace.higherEntry(evidence.start());
        if (behind != null
                && behind.getValue().source()
                && section(behind.getValue().block()) == section(index)) {
            return behind.getValue().creditor();
        }
        return whole;
    }

    /** To the end of its block and of the list or table that hangs on it; a source line, of its section. */
    private boolean reaches(Credit credit, int index) {
        if (credit.block() == index || credit.source() && section(credit.block()) == section(index)) {
            return true;
        }
        for (int i = index; i > credit.block(); i--) {
            Block.Kind kind = document.blocks().get(i).kind();
            if (kind != Block.Kind.LIST_ITEM && kind != Block.Kind.TABLE) {
                return false;
            }
        }
        return true;
    }

    private int section(int block) {
        return document.blocks().get(block).heading();
    }
}
