package io.claimstream.ingest;

import io.claimstream.ingest.copy.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The articles of each band in order, of which the first is what others copy. It has a table of its own:
 * most articles are alone in their bands, and a look-up by key is answered by a bloom filter where there
 * is nothing, which a search for a key's beginning is not.
 *
 * <p>An article stands here as its place, a text that sorts as the articles come.
 */
final class Bands {
    private final Table<String> firsts;
    private final Table<Boolean> others;

    /**
     * @param firsts place of the first article by band
     * @param others {@code band + place} of the others
     */
    Bands(Table<String> firsts, Table<Boolean> others) {
        this.firsts = firsts;
        this.others = others;
    }

    Optional<String> first(String band) {
        return Optional.ofNullable(firsts.get(band));
    }

    /**
     * That an article came into a band.
     *
     * @param first of the band now
     * @param changed those of the band that had another first before
     */
    record Entry(String first, List<String> changed) {}

    /** Puts an article in. */
    Entry enter(String band, String place) {
        String first = firsts.get(band);
        if (first == null) {
            firsts.put(band, place);
            return new Entry(place, List.of());
        }
        if (first.compareTo(place) <= 0) {
            if (!first.equals(place)) {
                others.put(band + place, true);
            }
            return new Entry(first, List.of());
        }
        List<String> changed = others(band);
        changed.add(first);
        firsts.put(band, place);
        others.put(band + first, true);
        return new Entry(place, changed);
    }

    /** Takes an article out, and says which of the band have another first now. */
    List<String> leave(String band, String place) {
        if (!place.equals(firsts.get(band))) {
            others.delete(band + place);
            return List.of();
        }
        List<String> later = others(band);
        if (later.isEmpty()) {
            firsts.delete(band);
        } else {
            firsts.put(band, later.get(0));
            others.delete(band + later.get(0));
        }
        return later;
    }

    private List<String> others(String band) {
        return others.keys(band).stream()
                .map(key -> key.substring(Sketch.BAND_LENGTH))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
