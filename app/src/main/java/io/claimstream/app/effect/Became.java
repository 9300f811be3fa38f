package io.claimstream.app.effect;

import io.claimstream.app.publish.Receipt;
import io.claimstream.events.Article;
import io.claimstream.ingest.Intake;
import io.claimstream.ingest.Outcome;
import io.claimstream.ingest.RawRecord;
import io.claimstream.ingest.Reading;
import io.claimstream.ingest.Rejection;
import io.claimstream.ingest.Version;
import io.claimstream.ingest.Withdrawal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of a raw record.
 *
 * @param detail why it was rejected, which revision it is, what it copies; may be empty
 * @param articles the ids of the articles that it changed: its own, what copies that, what its key names
 */
record Became(Receipt receipt, Outcome outcome, String detail, Set<String> articles) {

    /** A record's place on its topic. */
    record Place(int partition, long offset) {}

    /**
     * Tells it of all of them, in their order.
     *
     * @param rejections the reasons, by the place of the raw record
     * @param written what was written on {@code articles} meanwhile
     */
    static List<Became> of(
            Collection<Receipt> receipts, Map<Place, String> rejections, Collection<Written<Article>> written) {
        var readings = new HashMap<Receipt, Reading>();
        var times = new HashMap<String, Set<Long>>();
        for (Receipt receipt : receipts) {
            var raw = new RawRecord(receipt.key(), receipt.value(), Instant.ofEpochMilli(receipt.timestamp()));
            Reading reading = Intake.read(raw);
            readings.put(receipt, reading);
            times.computeIfAbsent(name(reading), name -> new HashSet<>()).add(receipt.timestamp());
        }
        return receipts.stream()
                .map(receipt -> {
                    Reading reading = Objects.requireNonNull(readings.get(receipt));
                    String rejection = rejections.get(new Place(receipt.partition(), receipt.offset()));
                    return rejection == null
                            ? of(receipt, reading, times, written)
                            : new Became(receipt, Outcome.REJECTED, rejection, Set.of());
                })
                .toList();
    }

    /** @param times those of all records that were published, by the name of their article */
    private static Became of(
            Receipt receipt, Reading reading, Map<String, Set<Long>> times, Collection<Written<Article>> written) {
        if (reading instanceof Rejection rejection) {
            return new Became(receipt, Outcome.REJECTED, rejection.message(), Set.of());
        }
        String name = name(reading);
        var changed = new TreeSet<String>();
        Article itself = null;
        for (Written<Article> each : written) {
            boolean caused = each.timestamp() == receipt.timestamp();
            boolean own = each.key().equals(name);
            if (own && (caused || !times.getOrDefault(name, Set.of()).contains(each.timestamp()))) {
                changed.add(name);
                itself = each.value();
            } else if (caused && !times.containsKey(each.key())) {
                changed.add(each.key());
            }
        }
        return reading instanceof Withdrawal
                ? new Became(receipt, Outcome.WITHDRAWN, changed.isEmpty() ? "nothing was known of it" : "", changed)
                : version(receipt, itself, changed);
    }

    private static Became version(Receipt receipt, @Nullable Article article, Set<String> changed) {
        if (article == null) {
            return new Became(receipt, Outcome.UNCHANGED, "this or a later version was known", changed);
        }
        return article.duplicateOf() == null
                ? new Became(receipt, Outcome.ACCEPTED, "revision " + article.revision(), changed)
                : new Became(receipt, Outcome.DUPLICATE, "copies article " + article.duplicateOf(), changed);
    }

    private static String name(Reading reading) {
        if (reading instanceof Version version) {
            return version.article().articleId();
        }
        return reading instanceof Withdrawal withdrawal ? withdrawal.name() : "";
    }
}
