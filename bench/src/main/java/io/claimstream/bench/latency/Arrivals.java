package io.claimstream.bench.latency;

import io.claimstream.events.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When the stances of models came that were published at known times, one article for each model. */
final class Arrivals {
    private final Map<String, Long> published;
    private final Map<String, Double> millis = new HashMap<>();

    /**
     * @param published by model id, in nanoseconds of the same clock
     */
    Arrivals(Map<String, Long> published) {
        this.published = Map.copyOf(published);
    }

    void add(Stance stance, long nanos) {
        Long since = published.get(stance.model().id());
        if (since != null) {
            millis.putIfAbsent(stance.model().id(), (nanos - since) / 1e6);
        }
    }

    boolean isComplete() {
        return millis.keySet().equals(published.keySet());
    }

    /** Those of which there is nothing yet. */
    Set<String> missing() {
        var missing = new HashMap<>(published);
        missing.keySet().removeAll(millis.keySet());
        return missing.keySet();
    }

    /** Milliseconds within which so large a part of the models had a stance. */
    double quantile(double part) {
        List<Double> sorted = millis.values().stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
