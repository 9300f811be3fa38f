package io.claimstream.ingest;

import io.claimstream.events.Article;
import io.claimstream.ingest.copy.Copy;
import io.claimstream.ingest.copy.Sketch;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
     * Moves an article from the bands that it had to those that it has.
     *
     * @return the other articles that may have another original now
     */
    Set<String> move(History before, History after) {
        Position old = Position.of(before);
        Position now = Position.of(after);
        if (old.equals(now)) {
            return Set.of();
        }
        boolean moved = !old.place().equals(now.place());
        var stays = new HashSet<>(moved ? List.of() : old.bands());
        stays.retainAll(now.bands());
        var others = new LinkedHashSet<String>();
        for (String band : old.bands()) {
            if (!stays.contains(band)) {
                bands.leave(band, old.place()).map(Copies::id).forEach(others::add);
            }
        }
        for (String band : now.bands()) {
            if (!stays.contains(band)) {
                bands.enter(band, now.place()).map(Copies::id).forEach(others::add);
            }
        }
        others.remove(id(old.place()));
        others.remove(id(now.place()));
        return others;
    }

    /** What an article copies that stands in its bands; null where it is an original, or withdrawn. */
    @Nullable
    Copy of(History history) {
        Version version = history.latest();
        if (version == null) {
            return null;
        }
        Position position = Position.of(history);
        return position.bands().stream()
                .flatMap(band -> bands.first(band).stream())
                .filter(first -> first.compareTo(position.place()) < 0)
                .sorted()
                .distinct()
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
