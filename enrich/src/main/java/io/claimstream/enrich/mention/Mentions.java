package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All mentions of an article, by place. */
public final class Mentions {
    private final List<Mention> all;
    private final Mention[] places;
    private final int[] starts;
    private final int[] ends;

    public Mentions(List<Mention> byPlace) {
        this.all = List.copyOf(byPlace);
        this.places = all.toArray(new Mention[0]);
        this.starts = new int[places.length];
        this.ends = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            starts[i] = places[i].start();
            ends[i] = places[i].end();
        }
    }

    public List<Mention> all() {
        return all;
    }

    /** Those of one kind within a stretch, in order; time goes with how many there are. */
    public List<Mention> within(Span span, Kind kind) {
        int first = first(span.start());
        if (first == starts.length || starts[first] >= span.end()) {
            return List.of();
        }
        List<Mention> within = new ArrayList<>();
        for (int i = first; i < starts.length && starts[i] < span.end(); i++) {
            if (places[i].kind() == kind && ends[i] <= span.end()) {
                within.add(places[i]);
            }
        }
        return within;
    }

    /** All within a stretch, in order. */
    public List<Mention> within(Span span) {
        int from = first(span.start());
        int to = from;
        while (to < starts.length && starts[to] < span.end() && ends[to] <= span.end()) {
            to++;
        }
        return from == to ? List.of() : all.subList(from, to);
    }

    /** The first model within a stretch, if there is one. */
    @Nullable
    Mention firstModel(Span span) {
        return first(span, Kind.MODEL);
    }

    /** The first of a kind that starts within a stretch, if there is one. */
    @Nullable
    Mention first(Span span, Kind kind) {
        for (int i = first(span.start()); i < starts.length && starts[i] < span.end(); i++) {
            if (places[i].kind() == kind) {
                return places[i];
            }
        }
        return null;
    }

    /** The one of this kind that covers {@code position}, if any. */
    public @Nullable Mention at(int position, Kind kind) {
        for (int i = first(position + 1) - 1; i >= 0 && position - starts[i] < 100; i--) {
            if (places[i].kind() == kind && position < ends[i]) {
                return places[i];
            }
        }
        return null;
    }

    /** Whether any covers {@code position}. */
    boolean any(int position) {
        for (int i = first(position + 1) - 1; i >= 0 && position - starts[i] < 100; i--) {
            if (position < ends[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether any is of this kind. */
    public boolean any(Kind kind) {
        for (Mention mention : places) {
            if (mention.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /** The models named before {@code position}, the last first, among so many mentions. */
    List<Mention> modelsBefore(int position, int atMost) {
        List<Mention> models = new ArrayList<>();
        int from = first(position) - 1;
        for (int i = from; i >= 0 && from - i < atMost; i--) {
            if (places[i].model()) {
                models.add(places[i]);
            }
        }
        return models;
    }

    /** Index of the first mention that starts at or behind {@code position}. */
    private int first(int position) {
        int found = Arrays.binarySearch(starts, position);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == position) {
            found--;
        }
        return found;
    }
}
