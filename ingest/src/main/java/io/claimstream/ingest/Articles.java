package io.claimstream.ingest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.claimstream.events.Article;
import io.claimstream.ingest.copy.Copy;
import io.claimstream.ingest.copy.Sketch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a set of raw records, by definition and in one pass: what the topic holds in the end,
 * whatever order its records came in.
 */
public final class Articles {
    private Articles() {}

    /** The articles by id, withdrawn ones left out. */
    public static SortedMap<String, Article> of(Collection<RawRecord> records) {
        return ofReadings(records.stream().map(Intake::read).toList());
    }

    static SortedMap<String, Article> ofReadings(Collection<Reading> readings) {
        Map<String, List<Version>> histories = new HashMap<>();
        Map<String, Instant> withdrawals = new HashMap<>();
        readings.forEach(reading -> {
            if (reading instanceof Version version) {
                histories
                        .computeIfAbsent(version.article().articleId(), id -> new ArrayList<>())
                        .add(version);
            } else if (reading instanceof Withdrawal withdrawal) {
                withdrawals.merge(withdrawal.name(), withdrawal.time(), (a, b) -> a.isAfter(b) ? a : b);
            }
        });
        var currents = new TreeMap<String, Version>();
        var articles = new TreeMap<String, Article>();
        histories.forEach((id, versions) -> current(id, versions, withdrawals).ifPresent(version -> {
            currents.put(id, version);
            articles.put(id, written(version, versions, null));
        }));
        copies(articles, currents)
                .forEach((id, copy) -> articles.put(
                        id,
                        written(
                                Objects.requireNonNull(currents.get(id)),
                                Objects.requireNonNull(histories.get(id)),
                                copy)));
        return articles;
    }

    private static Optional<Version> current(String id, List<Version> versions, Map<String, Instant> withdrawals) {
        Optional<Instant> withdrawn = Stream.concat(
                        Stream.of(id), versions.stream().flatMap(version -> version.names().stream()))
                .map(withdrawals::get)
                .filter(Objects::nonNull)
                .max(naturalOrder());
        return versions.stream()
                .max(Version.ORDER)
                .filter(version -> withdrawn.isEmpty() || version.time().isAfter(withdrawn.get()));
    }

    private static Article written(Version current, List<Version> versions, @Nullable Copy copy) {
        Instant firstSeen = versions.stream()
                .map(Version::timestamp)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
        long revision = versions.stream()
                .map(version -> version.article().contentHash())
                .distinct()
                .count();
        return current.written(firstSeen, Math.toIntExact(revision), copy);
    }

    /** What each article copies that is one: the first that it is similar to of the firsts of its bands. */
    private static Map<String, Copy> copies(Map<String, Article> articles, Map<String, Version> currents) {
        List<Article> inOrder = articles.values().stream()
                .sorted(comparing(Article::publishedAt, nullsLast(naturalOrder()))
                        .thenComparing(Article::articleId))
                .toList();
        var firsts = new HashMap<String, String>();
        var copies = new HashMap<String, Copy>();
        var places = new HashMap<String, Integer>();
        for (Article article : inOrder) {
            String id = article.articleId();
            Sketch sketch = Objects.requireNonNull(currents.get(id)).sketch();
            places.put(id, places.size());
            sketch.bands().stream()
                    .map(band -> firsts.computeIfAbsent(band, first -> id))
                    .filter(first -> !first.equals(id))
                    .distinct()
                    .sorted(comparing(places::get))
                    .flatMap(first -> sketch
                            .similarity(
                                    Objects.requireNonNull(currents.get(first)).sketch())
                            .map(similarity -> new Copy(first, similarity))
                            .stream())
                    .findFirst()
                    .ifPresent(copy -> copies.put(id, copy));
        }
        return copies;
    }
}
