package io.claimstream.enrich.attribution;

import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.ModelRef;

/**
 * Whom a text can credit.
 *
 * @param kind VENDOR for any maker of models; whether of the model in question is decided when it is known
 */
record Creditor(String name, AttributionType kind) {

    /** Each model's own maker. */
    static final Creditor MAKERS = new Creditor("", AttributionType.VENDOR);

    /** Whether that is nobody for a model whose maker is unknown. */
    boolean nobody(ModelRef model) {
        return equals(MAKERS) && model.vendor() == null;
    }

    /** Credited with something said of {@code model}. */
    Attribution of(ModelRef model) {
        if (equals(MAKERS)) {
            return new Attribution(model.vendor(), AttributionType.VENDOR);
        }
        boolean rival = kind == AttributionType.VENDOR && model.vendor() != null && !name.equals(model.vendor());
        return new Attribution(name, rival ? AttributionType.RIVAL : kind);
    }
}
