package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/**
 * Something said of openness, before it is known of which model.
 *
 * @param anchor the words that say it
 * @param form how they say it, which decides where to look for the model
 */
record Statement(
        Dimension dimension,
        Status status,
        @Nullable String detail,
        Modality modality,
        @Nullable String about,
        Span anchor,
        Form form) {

    /** Said as it is, of the subject. */
    static Statement asserted(Dimension dimension, Status status, Span anchor) {
        return new Statement(dimension, status, null, Modality.ASSERTED, null, anchor, Form.PREDICATE);
    }

    /** Each with its cost: what must be made up for by a model that stands close. */
    enum Form {
        /** "is available for download", "by invitation only" */
        PREDICATE(0),
        /** "is open-source" */
        COPULAR(0),
        /** "an open-source model" */
        SINGULAR(1.5),
        /** "among open models", "the best open model" */
        RANKED(1),
        /** "open-source models" */
        CLASS(9),
        /** "open-source models such as" */
        LISTED(0.5),
        /** "open-source Qwen" */
        NAMED(0),
        /** A table's cell. */
        CELL(0.5),
        /** "open source", and no word says of what */
        BARE(2.2);

        final double cost;

        Form(double cost) {
            this.cost = cost;
        }
    }
}
