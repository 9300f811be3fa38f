package io.claimstream.ingest;

import io.claimstream.events.Article;
import io.claimstream.ingest.copy.Copy;
import io.claimstream.ingest.copy.Sketch;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which articles copy which. Articles come in order of time and then id, those without a time last. An
 * article is looked at beside the first article of each of its bands (see {@link Sketch#bands}), and
 * copies the first of these that it is similar to. So what an article copies depends on which articles
 * there are, never on the order in which they came, and is found by as many look-ups as it has bands.
 *
 * <p>Keys are {@code band + time + '|' + article id}, so that the first of a band is its first key.
 */
final class Copies {
    private final Table<Boolean> members;
    private final Function<String, History> histories;

    /** @param histories of other articles, by id */
    Copies(Table<Boolean> members, Function<String, History> histories) {
        this.members = members;
        this.histories = histories;
    }

    /**
     * Moves an article from the bands that it had to those that it has.
     *
     * @return the other articles that may have another original now
     */
    Set<String> move(History before, History after) {
        Set<String> old = keys(before);
        Set<String> now = keys(after);
        var others = new LinkedHashSet<String>();
        old.stream().filter(key -> !now.contains(key)).forEach(key -> {
            if (members.first(band(key)).filter(key::equals).isPresent()) {
                members.keys(band(key)).forEach(member -> others.add(id(member)));
            }
            members.delete(key);
        });
        now.stream().filter(key -> !old.contains(key)).forEach(key -> {
            if (members.first(band(key)).filter(first -> first.compareTo(key) < 0).isEmpty()) {
                members.keys(band(key)).forEach(member -> others.add(id(member)));
            }
            members.put(key, true);
        });
        Article article = after.article() == null ? before.article() : after.article();
        if (article != null) {
            others.remove(article.articleId());
        }
        return others;
    }

    /** What an article copies whose bands are known; null where it is an original, or withdrawn. */
    @Nullable
    Copy of(History history) {
        Version version = history.latest();
        if (version == null) {
            return null;
        }
        return keys(history).stream()
                .flatMap(key -> members.first(band(key)).filter(first -> first.compareTo(key) < 0).stream())
                .map(first -> first.substring(Sketch.BAND_LENGTH))
                .sorted()
                .distinct()
                .flatMap(place -> copy(version, id(place)).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Copy> copy(Version version, String other) {
        return Optional.ofNullable(histories.apply(other).latest())
                .flatMap(original -> version.sketch().similarity(original.sketch()))
                .map(similarity -> new Copy(other, similarity));
    }

    private static Set<String> keys(History history) {
        Version version = history.latest();
        Article article = history.article();
        if (version == null || article == null) {
            return Set.of();
        }
        String place = place(article);
        return version.sketch().bands().stream()
                .map(band -> band + place)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String band(String key) {
        return key.substring(0, Sketch.BAND_LENGTH);
    }

    private static String id(String key) {
        return key.substring(key.lastIndexOf('|') + 1);
    }

    /** Sorts as the articles come. */
    static String place(Article article) {
        return sortable(article.publishedAt()) + '|' + article.articleId();
    }

    /** Sorts as the instants do; none comes after every one. */
    private static String sortable(@Nullable Instant time) {
        return time == null ? "~" : "%016x%08x".formatted(time.getEpochSecond() ^ Long.MIN_VALUE, time.getNano());
    }
}
