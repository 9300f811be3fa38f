package io.claimstream.enrich.reading;

import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Alias;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Rank;
import io.claimstream.events.Claim.Release;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Spec;
import org.jspecify.annotations.Nullable;

/**
 * A claim before it has its evidence quoted and its id.
 *
 * @param payload a {@link Score}, {@link Openness}, {@link Comparison}, {@link Rank}, {@link Spec}, {@link Release} or
 *     {@link Alias}
 * @param evidence the words that say it, in plain text
 * @param table whether they are a table row
 * @param strength how sure its rule is of it, from 0 to 1; calibration makes a confidence of it
 * @param rule name of the rule that found it
 */
public record Finding(
        ModelRef model,
        Record payload,
        Modality modality,
        Attribution attribution,
        Span evidence,
        boolean table,
        double strength,
        String rule) {

    public Finding {
        kindOf(payload);
    }

    public Claim.Kind kind() {
        return kindOf(payload);
    }

    /** The payload when it is of this type. */
    public <T extends Record> @Nullable T payload(Class<T> type) {
        return type.isInstance(payload) ? type.cast(payload) : null;
    }

    private static Kind kindOf(Record payload) {
        if (payload instanceof Score) {
            return Kind.SCORE;
        } else if (payload instanceof Openness) {
            return Kind.OPENNESS;
        } else if (payload instanceof Comparison) {
            return Kind.COMPARISON;
        } else if (payload instanceof Rank) {
            return Kind.RANK;
        } else if (payload instanceof Spec) {
            return Kind.SPEC;
        } else if (payload instanceof Release) {
            return Kind.RELEASE;
        } else if (payload instanceof Alias) {
            return Kind.ALIAS;
        }
        throw new IllegalArgumentException(payload.getClass() + " is no claim's payload");
    }
}
