package io.claimstream.serve.past;

import io.claimstream.events.Claim;
import io.claimstream.events.Topic;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;

/** What claims add up to, all at once. */
@FunctionalInterface
public interface Aggregation {

    /**
     * What the aggregated topics hold once these are all the claims there are.
     *
     * @return events by topic and key
     */
    Map<Topic<String, ?>, SortedMap<String, ?>> of(Collection<Claim> claims);
}
