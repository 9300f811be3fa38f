package io.claimstream.enrich.spec;

import io.claimstream.events.Claim.Spec;

/**
 * A property that a sentence states, before it is known of which model.
 *
 * @param start where the words that state it start
 * @param end where they end
 */
record Said(Spec spec, int start, int end) {}
