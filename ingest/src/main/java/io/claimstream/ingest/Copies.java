package io.claimstream.ingest;

import io.claimstream.events.Article;
import io.claimstream.ingest.copy.Copy;
import io.claimstream.ingest.copy.Sketch;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which articles copy which. Articles come in order of time and then id, those without a time last. An
 * article is looked at beside the first article of each of its bands (see {@link Sketch#bands}), and
 * copies the first of these that it is similar to. So what an article copies depends on which articles
 * there are, never on the order in which they came, and is found by as many look-ups as it has bands.
 */
final class Copies {
    private final Bands bands;
    private final Function<String, History> histories;

    /** @param histories of other articles, by id */
    Copies(Bands bands, Function<String, History> histories) {
        this.bands = bands;
        this.histories = histories;
    }

    /** Where an article stands among all, and in which bands; nowhere where it is withdrawn. */
    private record Position(String place, List<String> bands) {
        static Position of(History history) {
            Article article = history.article();
            Version version = history.latest();
            return article == null || version == null
                    ? new Position("", List.of())
                    : new Position(Copies.place(article), version.sketch().bands());
        }
    }

    /**
     * That an article changed its place or its bands.
     *
     * @param copy what it copies now
     * @param others the articles that may have another original now
     */
    record Move(@Nullable Copy copy, Set<String> others) {}

    /**
     * Moves an article from the bands that it had to those that it has. A band that it had before and has now is left
     * and entered too: those that copy it from there are to be compared with its new text.
     */
    Move move(History before, History after) {
        Position old = Position.of(before);
        Position now = Position.of(after);
        if (old.equals(now)) {
            return new Move(after.copy(), Set.of());
        }
        var changed = new LinkedHashSet<String>();
        for (String band : old.bands()) {
            changed.addAll(bands.leave(band, old.place()));
        }
        var firsts = new TreeSet<String>();
        for (String band : now.bands()) {
            Bands.Entry entry = bands.enter(band, now.place());
            firsts.add(entry.first());
            changed.addAll(entry.changed());
        }
        changed.remove(old.place());
        changed.remove(now.place());
        Set<String> others = changed.stream().map(Copies::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Move(copy(after, now, firsts), others);
    }

    /** What an article copies that stands in its bands; null where it is an original, or withdrawn. */
    @Nullable
    Copy of(History history) {
        Position position = Position.of(history);
        var firsts = new TreeSet<String>();
        position.bands().forEach(band -> bands.first(band).ifPresent(firsts::add));
        return copy(history, position, firsts);
    }

    private @Nullable Copy copy(History history, Position position, SortedSet<String> firsts) {
        Version version = history.latest();
        return version == null
                ? null
                : firsts.headSet(position.place()).stream()
                        .flatMap(first -> copy(version, id(first)).stream())
                        .findFirst()
                        .orElse(null);
    }

    private Optional<Copy> copy(Version version, String other) {
        return Optional.ofNullable(histories.apply(other).latest())
                .flatMap(original -> version.sketch().similarity(original.sketch()))
                .map(similarity -> new Copy(other, similarity));
    }

    /** Sorts as the articles come. */
    private static String place(Article article) {
        return sortable(article.publishedAt()) + '|' + article.articleId();
    }

    private static String id(String place) {
        return place.substring(place.indexOf('|') + 1);
    }

    /** Sorts as the instants do; none comes after every one. */
    private static String sortable(@Nullable Instant time) {
        return time == null ? "~" : "%016x%08x".formatted(time.getEpochSecond() ^ Long.MIN_VALUE, time.getNano());
    }
}
