package io.claimstream.enrich.attribution;

import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.ModelRef;

/** Whom an article credits, place by place; made once for an article. */
public final class Attributor {
    private Attributor() {}

    public static Attributor of(Reading reading) {
        return new Attributor();
    }

    /** Who measured or said what {@code evidence} says of {@code model}; no name where nobody is credited. */
    public Attribution at(Span evidence, ModelRef model) {
        return new Attribution(null, AttributionType.UNKNOWN);
    }
}
