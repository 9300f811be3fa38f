package io.claimstream.app.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.ingest.RawRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A random set of raw records: articles in several versions, some of them copies of others, some withdrawn, some
 * dated long ago or in the future or not at all, and what is no article.
 *
 * @param records each once
 * @param names what the articles go by, to withdraw them
 * @param end when they are withdrawn
 */
public record World(List<RawRecord> records, TreeSet<String> names, Instant end) {
    /** The first moment of a record. */
    private static final Instant START = Instant.parse("2026-04-01T08:00:00Z");
    /** Later than all records and all versions of a world. */
    private static final Instant END = Instant.parse("2026-04-01T20:00:00Z");

    private static final List<String> PUBLISHERS = List.of("The Daily", "the daily", "Wire", "Blog");
    private static final List<String> DATES = List.of(
            "1970-01-01", "2099-12-31", "2025-11-03", "2026-03-30T10:00:00Z", "2026-04-01", "2026-04-01T12:00:00Z");

    /** The world of a seed; the same seed is the same world, and no two have an article in common. */
    public static World of(long seed) {
        var random = new Random(seed);
        var records = new ArrayList<RawRecord>();
        var names = new TreeSet<String>();
        var texts = new ArrayList<String>();
        for (int article = random.nextInt(8); article >= 0; article--) {
            String name = "https://news%d.example/%d/%d".formatted(random.nextInt(3), seed, article);
            names.add(name);
            records.addAll(history(name, texts, random));
        }
        for (int bad = random.nextInt(3); bad > 0; bad--) {
            records.add(new RawRecord("bad".getBytes(UTF_8), "{\"content\": \"It ends".getBytes(UTF_8), time(random)));
        }
        return new World(List.copyOf(records), names, END);
    }

    /** The same with its first record at another time; when its versions were made, the articles say as before. */
    public World startingAt(Instant start) {
        Duration later = Duration.between(START, start);
        return new World(
                records.stream()
                        .map(record -> new RawRecord(
                                record.key(),
                                record.value(),
                                Objects.requireNonNull(record.timestamp()).plus(later)))
                        .toList(),
                names,
                END.plus(later));
    }

    /** Every record up to three times, in any order. */
    public List<RawRecord> deliveries(Random random) {
        var deliveries = new ArrayList<RawRecord>();
        for (RawRecord record : records) {
            deliveries.addAll(Collections.nCopies(1 + random.nextInt(3), record));
        }
        Collections.shuffle(deliveries, random);
        return deliveries;
    }

    /** What takes all of it back. */
    public List<RawRecord> withdrawals() {
        return names.stream()
                .map(name -> new RawRecord(name.getBytes(UTF_8), null, end))
                .toList();
    }

    private static List<RawRecord> history(String name, List<String> texts, Random random) {
        var records = new ArrayList<RawRecord>();
        for (int version = random.nextInt(3); version >= 0; version--) {
            if (texts.isEmpty() || random.nextInt(4) > 0) {
                texts.add(new Sentences(random).text());
            }
            String text = texts.get(random.nextInt(4) == 0 ? random.nextInt(texts.size()) : texts.size() - 1);
            records.add(random.nextInt(8) == 0 ? withdrawal(name, random) : article(name, text, random));
        }
        return records;
    }

    private static RawRecord withdrawal(String name, Random random) {
        return random.nextBoolean()
                ? new RawRecord(name.getBytes(UTF_8), null, time(random))
                : record(name, null, "canceled", random);
    }

    private static RawRecord article(String name, String text, Random random) {
        return record(name, text, random.nextInt(12) == 0 ? "withheld" : null, random);
    }

    private static RawRecord record(String name, @Nullable String text, @Nullable String status, Random random) {
        boolean html = random.nextInt(4) == 0 && text != null && !text.contains("|");
        var article = new RawArticle(
                name,
                random.nextInt(3) == 0 ? "Llama 4 Maverick and the others" : null,
                random.nextInt(4) == 0 ? null : PUBLISHERS.get(random.nextInt(PUBLISHERS.size())),
                null,
                random.nextInt(3) == 0 ? null : DATES.get(random.nextInt(DATES.size())),
                random.nextInt(3) == 0 ? DATES.get(2 + random.nextInt(DATES.size() - 2)) : null,
                random.nextBoolean() ? "en" : null,
                html ? "text/html" : null,
                html ? "<p>" + text.replace("\n\n", "</p><p>") + "</p>" : text,
                status);
        return new RawRecord(random.nextBoolean() ? null : name.getBytes(UTF_8), Json.write(article), time(random));
    }

    /** Few, so that versions meet at one time; in no order. */
    private static Instant time(Random random) {
        return START.plus(Duration.ofHours(random.nextInt(6)));
    }
}
