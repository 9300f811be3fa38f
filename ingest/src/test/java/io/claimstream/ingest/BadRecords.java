package io.claimstream.ingest;

import static io.claimstream.ingest.RawRecords.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Records that are no articles, with the reason that each is to be rejected for. */
final class BadRecords {
    private static final String URL = "\"url\": \"https://example.org/a\"";
    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);

    private BadRecords() {}

    record Bad(String reason, RawRecord record) {
        @Override
        public String toString() {
            byte[] value = record.value() == null ? new byte[0] : record.value();
            return reason + ": " + new String(value, 0, Math.min(60, value.length), StandardCharsets.UTF_8);
        }
    }

    static List<Bad> all() {
        var all = new ArrayList<Bad>();
        all.add(new Bad("empty_record", json(null, null, 1)));
        all.add(new Bad("empty_record", json("", null, 1)));
        for (String text : new String[] {"", " ", "no json", "{", "{\"content\": \"x", "{content: 1}", "\0"}) {
            all.add(new Bad("invalid_json", json("k", text, 1)));
        }
        all.add(new Bad("invalid_json", json("k", "{\"content\": \"x\", \"deep\": " + DEEP + "}", 1)));
        all.add(new Bad("invalid_json", json("k", "{\"content\": \"x\", \"n\": " + "1".repeat(5_000) + "}", 1)));
        all.add(new Bad("invalid_utf8", bytes("{\"content\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))));
        all.add(new Bad("invalid_utf8", bytes(new byte[] {(byte) 0xc0, (byte) 0x80})));
        all.add(new Bad("invalid_utf8", bytes("{\"content\": \"x\"}".getBytes(StandardCharsets.UTF_16))));
        for (String text : new String[] {
            "null",
            "\"text\"",
            "7",
            "[]",
            "true",
            "{\"content\": 7}",
            "{\"content\": {}}",
            "{\"content\": [\"x\"]}",
            "{\"content\": true}",
            "{\"content\": \"x\", \"title\": 1.5}",
            "{} {}"
        }) {
            all.add(new Bad("wrong_type", json("k", text, 1)));
        }
        for (String text : new String[] {
            "",
            "\"content\": null, ",
            "\"content\": \" \\n \", ",
            "\"content\": \"\\u0000\\ufeff\", ",
            "\"content_type\": \"text/html\", \"content\": \"<script>x</script><p> &nbsp;\", "
        }) {
            all.add(new Bad("no_content", json(null, "{" + text + URL + "}", 1)));
        }
        all.add(new Bad("no_url_or_key", json(null, "{\"content\": \"x\"}", 1)));
        all.add(new Bad("no_url_or_key", json(null, "{\"content\": \"x\", \"url\": \" \"}", 1)));
        all.add(new Bad("no_url_or_key", json(null, "{\"status\": \"canceled\"}", 1)));
        for (String url : new String[] {"none", "ftp://example.org/a", "https://", "https://a b/"}) {
            all.add(new Bad("invalid_url", json("k", "{\"content\": \"x\", \"url\": \"" + url + "\"}", 1)));
        }
        for (String field : new String[] {"published_at", "updated_at"}) {
            all.add(new Bad("invalid_date", json("k", "{\"content\": \"x\", \"" + field + "\": \"2026-02-30\"}", 1)));
        }
        all.add(new Bad("unknown_content_type", json("k", "{\"content\": \"x\", \"content_type\": \"image/png\"}", 1)));
        all.add(new Bad("unknown_status", json("k", "{\"content\": \"x\", \"status\": \"sold\"}", 1)));
        all.add(new Bad("too_large", json("k", "{\"content\": \"" + "word ".repeat(2 << 20) + "\"}", 1)));
        all.add(new Bad("too_large", json("k", "{\"content\": \"" + "\ud55c".repeat(2 << 20) + "\"}", 1)));
        all.add(new Bad(
                "too_large", json("k", "{\"content\": \"x\", \"title\": \"" + "word ".repeat(4_000) + "\"}", 1)));
        return all;
    }

    private static RawRecord bytes(byte[] value) {
        return new RawRecord(new byte[] {'k'}, value, null);
    }
}
