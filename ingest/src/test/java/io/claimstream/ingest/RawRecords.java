package io.claimstream.ingest;

import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Raw records for tests. */
final class RawRecords {
    /** Of three texts, each is a copy of the next, but the first is none of the last. */
    private static final String LONG = words(0, 80);

    private static final String CUT = words(25, 105);
    private static final String MENDED = words(50, 130);

    private RawRecords() {}

    /** @param second of the record's timestamp; below 0 for none */
    static RawRecord json(String key, String json, long second) {
        return new RawRecord(bytes(key), bytes(json), second < 0 ? null : Instant.ofEpochSecond(second));
    }

    static RawRecord article(String key, String url, String content, long second) {
        return article(key, url, content, null, null, null, second);
    }

    static RawRecord article(
            String key, String url, String content, String publishedAt, String updatedAt, String status, long second) {
        var raw = new RawArticle(url, null, null, null, publishedAt, updatedAt, "en", null, content, status);
        return json(key, new String(Json.write(raw), StandardCharsets.UTF_8), second);
    }

    static RawRecord tombstone(String key, long second) {
        return json(key, null, second);
    }

    /** Few of everything, so that ties, copies, corrections, withdrawals and shared keys all occur. */
    static List<RawRecord> random(Random random, int size) {
        var records = new ArrayList<RawRecord>();
        for (int i = 0; i < size; i++) {
            String url = pick(random, null, "https://example.org/1", "https://example.org/2", "https://example.org/3");
            String key = pick(random, null, "k1", "k2", "https://example.org/1?utm_source=x");
            long second = random.nextInt(5) == 0 ? -1 : 1 + random.nextInt(4);
            if (random.nextInt(4) == 0) {
                records.add(tombstone(key, second));
            } else {
                records.add(article(
                        key,
                        url,
                        pick(random, "one", "two", "three", LONG, CUT, MENDED),
                        pick(random, null, null, "2026-01-01", "2026-01-02"),
                        pick(random, null, null, "1970-01-01T00:00:02Z"),
                        pick(random, null, null, null, null, null, "canceled"),
                        second));
            }
        }
        return records;
    }

    private static String words(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "word" + (char) ('a' + i % 7) + 'x' + "i".repeat(i / 7))
                .collect(Collectors.joining(" "));
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
