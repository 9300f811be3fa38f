package io.claimstream.app.effect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.claimstream.app.effect.Published.Kind;
import io.claimstream.events.Article;
import io.claimstream.ingest.Outcome;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of a raw record.
 *
 * @param detail why it was rejected, which revision it is, what it copies; may be empty
 * @param articles the ids of the articles that it changed: its own, what copies that, what its key names
 */
record Became(Published published, Outcome outcome, String detail, Set<String> articles) {

    /** A record's place on its topic. */
    record Place(int partition, long offset) {}

    /** Of an article, what tells its outcome. */
    record Version(int revision, @Nullable String duplicateOf) {
        static Version of(Article article) {
            return new Version(article.revision(), article.duplicateOf());
        }
    }

    /**
     * Tells it of all of them, in their order.
     *
     * @param rejections the reasons, by the place of the raw record
     * @param written what was written on {@code articles} meanwhile
     */
    static List<Became> of(
            Collection<Published> records, Map<Place, String> rejections, Collection<Written<Version>> written) {
        Map<String, Set<Long>> times =
                records.stream().collect(groupingBy(Published::name, mapping(Published::timestamp, toSet())));
        return records.stream()
                .map(record -> {
                    String rejection = rejections.get(new Place(record.partition(), record.offset()));
                    return rejection == null
                            ? of(record, times, written)
                            : new Became(record, Outcome.REJECTED, rejection, Set.of());
                })
                .toList();
    }

    /** @param times those of all records that were published, by the name of their article */
    private static Became of(Published record, Map<String, Set<Long>> times, Collection<Written<Version>> written) {
        if (record.kind() == Kind.REJECTION) {
            return new Became(record, Outcome.REJECTED, record.name(), Set.of());
        }
        var changed = new TreeSet<String>();
        Version itself = null;
        for (Written<Version> each : written) {
            boolean caused = each.timestamp() == record.timestamp();
            boolean own = each.key().equals(record.name());
            if (own && (caused || !times.getOrDefault(record.name(), Set.of()).contains(each.timestamp()))) {
                changed.add(record.name());
                itself = each.value();
            } else if (caused && !times.containsKey(each.key())) {
                changed.add(each.key());
            }
        }
        return record.kind() == Kind.WITHDRAWAL
                ? new Became(record, Outcome.WITHDRAWN, changed.isEmpty() ? "nothing was known of it" : "", changed)
                : version(record, itself, changed);
    }

    private static Became version(Published record, @Nullable Version version, Set<String> changed) {
        if (version == null) {
            return new Became(record, Outcome.UNCHANGED, "this or a later version was known", changed);
        }
        return version.duplicateOf() == null
                ? new Became(record, Outcome.ACCEPTED, "revision " + version.revision(), changed)
                : new Became(record, Outcome.DUPLICATE, "copies article " + version.duplicateOf(), changed);
    }
}
