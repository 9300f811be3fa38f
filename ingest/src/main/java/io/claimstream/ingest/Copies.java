package io.claimstream.ingest;

import io.claimstream.events.Article;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which articles now have the same text. The original among them is the one with the smallest time and
 * then id; one without a time comes last.
 *
 * <p>Keys are {@code content hash|time|article id}, so that the first of a text is its original.
 */
final class Copies {
    private final Table<Boolean> members;

    Copies(Table<Boolean> members) {
        this.members = members;
    }

    /**
     * Moves an article from the text that it had to the one that it has.
     *
     * @return the other articles whose original is another one now
     */
    List<String> move(@Nullable Article from, @Nullable Article to) {
        String old = from == null ? null : key(from);
        String now = to == null ? null : key(to);
        if (Objects.equals(old, now)) {
            return List.of();
        }
        Map<String, Optional<String>> originals = new LinkedHashMap<>();
        Stream.of(from, to)
                .filter(Objects::nonNull)
                .map(Copies::text)
                .forEach(text -> originals.put(text, first(text)));
        if (old != null) {
            members.delete(old);
        }
        if (now != null) {
            members.put(now, true);
        }
        return originals.entrySet().stream()
                .filter(text -> !first(text.getKey()).equals(text.getValue()))
                .flatMap(text -> members.keys(text.getKey()).stream())
                .filter(key -> !key.equals(now))
                .map(Copies::id)
                .toList();
    }

    /** The original that this article copies; null where it is the original itself. */
    @Nullable
    String original(@Nullable Article article) {
        if (article == null) {
            return null;
        }
        return first(text(article))
                .filter(id -> !id.equals(article.articleId()))
                .orElse(null);
    }

    private Optional<String> first(String text) {
        return members.first(text).map(Copies::id);
    }

    private static String text(Article article) {
        return article.contentHash() + '|';
    }

    private static String key(Article article) {
        return text(article) + sortable(article.publishedAt()) + '|' + article.articleId();
    }

    private static String id(String key) {
        return key.substring(key.lastIndexOf('|') + 1);
    }

    /** Sorts as the instants do; none comes after every one. */
    private static String sortable(@Nullable Instant time) {
        return time == null ? "~" : "%016x%08x".formatted(time.getEpochSecond() ^ Long.MIN_VALUE, time.getNano());
    }
}
