package io.claimstream.app.oracle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Topics;
import io.claimstream.ingest.IngestCounts;
import io.claimstream.ingest.RawRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is published, the stages go on, and what is no article is kept with the reason. */
@WithBroker
class BadInputTest {
    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);
    private static final String TEN_MEGABYTES = "A sentence of about forty characters. ".repeat((10 << 20) / 38);

    @TempDir
    Path state;

    /** A bad record and the reason for which it is to be rejected. */
    private record Bad(String reason, RawRecord record) {}

    private static final List<Bad> ALL = List.of(
            bad("empty_record", null, null),
            bad("invalid_json", "a", "{\"content\": \"It ends here"),
            bad("invalid_json", "b", "no json at all"),
            bad("invalid_json", "c", ""),
            bad("invalid_json", "d", "{\"content\": \"text\", \"deep\": " + DEEP + "}"),
            new Bad("invalid_utf8", raw("e", "{\"content\": \"caf\u00e9\"}".getBytes(ISO_8859_1))),
            bad("no_content", "f", "{\"title\": \"Nothing below\"}"),
            bad("no_content", "g", "{\"content\": \" \\n \"}"),
            bad("no_url_or_key", null, "{\"content\": \"By nobody, from nowhere.\"}"),
            bad("wrong_type", "h", "{\"content\": 7}"),
            bad("wrong_type", "i", "[\"an article?\"]"),
            bad("wrong_type", "j", "{\"content\": \"text\", \"publisher\": {\"name\": \"nested\"}}"),
            bad("invalid_date", "k", "{\"content\": \"text\", \"published_at\": \"2026-02-30\"}"),
            bad("invalid_date", "l", "{\"content\": \"text\", \"updated_at\": \"yesterday\"}"),
            bad("too_large", "m", "{\"content\": \"" + TEN_MEGABYTES + "\"}"));

    @Test
    void eachBadRecordIsRejectedWithItsBytesAndTheOthersGoOn(Cluster cluster) {
        var records = new ArrayList<RawRecord>();
        for (Bad bad : ALL) {
            records.add(bad.record());
            records.add(good(records.size()));
        }
        try (var pipeline = Pipeline.start(cluster, state)) {
            pipeline.publish(records);

            assertThat(pipeline.read(Topics.ARTICLES_REJECTED))
                    .extracting(BadInputTest::described)
                    .containsExactlyInAnyOrderElementsOf(ALL.stream()
                            .map(bad -> described(
                                    bad.reason(),
                                    bad.record().key(),
                                    bad.record().value()))
                            .toList());
            assertThat(pipeline.contents().keySet())
                    .filteredOn(name -> name.startsWith("articles "))
                    .hasSize(ALL.size());
            assertThat(pipeline.counts()).isEqualTo(new IngestCounts(2 * ALL.size(), ALL.size(), 0, 0, 0, ALL.size()));
        }
    }

    private static RawRecord good(int number) {
        return raw(
                "good-" + number,
                "{\"content\": \"A short article, number %d.\"}"
                        .formatted(number)
                        .getBytes(UTF_8));
    }

    private static Bad bad(String reason, @Nullable String key, @Nullable String value) {
        return new Bad(reason, raw(key, value == null ? null : value.getBytes(UTF_8)));
    }

    private static RawRecord raw(@Nullable String key, byte @Nullable [] value) {
        return new RawRecord(key == null ? null : key.getBytes(UTF_8), value, null);
    }

    private static String described(ConsumerRecord<byte[], byte[]> record) {
        byte[] reason = record.headers().lastHeader(DeadLetter.REASON).value();
        return described(new String(reason, UTF_8), record.key(), record.value());
    }

    /** Reason, key and value; short, and different where the bytes are. */
    private static String described(String reason, byte @Nullable [] key, byte @Nullable [] value) {
        return reason + ' ' + text(key) + ' ' + text(value);
    }

    private static String text(byte @Nullable [] bytes) {
        if (bytes == null) {
            return "null";
        }
        return bytes.length < 200
                ? Base64.getEncoder().encodeToString(bytes)
                : "%d bytes, hash %08x".formatted(bytes.length, Arrays.hashCode(bytes));
    }
}
