package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Quantities;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells that say whose their number is: "88.6 % (A, May 2026)", "A (88.6 %)". */
final class NamedCells {
    /** A longer cell is a sentence. */
    private static final int LONGEST = 80;

    private final Reading reading;
    private final Quantities numbers;

    NamedCells(Reading reading, Quantities numbers) {
        this.reading = reading;
        this.numbers = numbers;
    }

    /**
     * What such a cell says.
     *
     * @param value with a percent sign or decimals
     */
    record Named(Mention model, Quantity value) {}

    @Nullable
    Named in(Span cell) {
        List<Mention> models =
                cell.length() > LONGEST ? List.of() : reading.mentions().within(cell, Kind.MODEL);
        if (models.size() != 1 || models.get(0).family()) {
            return null;
        }
        Mention model = models.get(0);
        Quantity only = null;
        for (Quantity quantity : numbers.within(cell)) {
            boolean inName = quantity.start() >= model.start() && quantity.end() <= model.end();
            if (!inName && figure(quantity)) {
                if (only != null) {
                    return null;
                }
                only = quantity;
            }
        }
        return only != null && bracketed(cell, model, only) ? new Named(model, only) : null;
    }

    private static boolean figure(Quantity quantity) {
        boolean percent = quantity.kind() == Quantity.Kind.PERCENT || quantity.kind() == Quantity.Kind.POINTS;
        return !quantity.signed() && (percent || (quantity.kind() == Quantity.Kind.BARE && quantity.decimal()));
    }

    /** Whether the one of them starts the cell and the other opens a bracket. */
    private boolean bracketed(Span cell, Mention model, Quantity value) {
        int first = Math.min(model.start(), value.start());
        int second = Math.max(model.start(), value.start());
        int space = reading.plain().at(second - 1) == ' ' ? second - 2 : second - 1;
        char before = reading.plain().at(space);
        return first <= cell.start() + 2
                && (before == '(' || before == '\uFF08' || before == ':' || before == '\uFF1A');
    }
}
