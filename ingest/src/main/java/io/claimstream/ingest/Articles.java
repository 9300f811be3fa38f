package io.claimstream.ingest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import io.claimstream.events.Article;
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
        var articles = new TreeMap<String, Article>();
        histories.forEach((id, versions) -> current(id, versions, withdrawals)
                .map(version -> written(version, versions))
                .ifPresent(article -> articles.put(id, article)));
        markCopies(articles);
        return articles;
    }

    private static Optional<Version> current(String id, List<Version> versions, Map<String, Instant> withdrawals) {
        Optional<Instant> withdrawn = Stream.concat(
                        Stream.of(id), versions.stream().map(Version::name))
                .map(withdrawals::get)
                .filter(Objects::nonNull)
                .max(naturalOrder());
        return versions.stream()
                .max(Version.ORDER)
                .filter(version -> withdrawn.isEmpty() || version.time().isAfter(withdrawn.get()));
    }

    private static Article written(Version current, List<Version> versions) {
        Instant firstSeen = versions.stream()
                .map(Version::timestamp)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
        long revision = versions.stream()
                .map(version -> version.article().contentHash())
                .distinct()
                .count();
        return current.written(firstSeen, Math.toIntExact(revision), null);
    }

    private static void markCopies(Map<String, Article> articles) {
        Map<String, List<Article>> texts = articles.values().stream().collect(groupingBy(Article::contentHash));
        texts.values().forEach(same -> {
            Article original = same.stream()
                    .min(comparing(Article::publishedAt, nullsLast(naturalOrder()))
                            .thenComparing(Article::articleId))
                    .orElseThrow();
            same.stream()
                    .filter(copy -> !copy.articleId().equals(original.articleId()))
                    .forEach(copy -> articles.put(copy.articleId(), copy(copy, original.articleId())));
        });
    }

    private static Article copy(Article article, String original) {
        return new Version(article, null, null, null).written(null, article.revision(), original);
    }
}
