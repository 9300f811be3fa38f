package io.claimstream.serve.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.serve.Events;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final int PLENTY = 1 << 20;

    private final View view =
            new View(Fields.byTime("/at", Facet.of("model", "", "/model/id"), Facet.of("kind", "", "/kind")));

    @Test
    void bytesComeBackAsTheyWerePut() throws IOException {
        byte[] json = "{ \"kind\" : 1.50, \"ü\":\"\\u00fc\" }".getBytes(StandardCharsets.UTF_8);
        view.put("a", json);
        assertThat(view.get("a")).isEqualTo(json);
        assertThat(view.get("b")).isNull();
    }

    @Test
    void aLaterEventReplacesTheOneBeforeInEveryFacet() {
        put("a", "orca", "score", 1);
        put("a", "heron", "score", 2);
        assertThat(keys(Map.of("model", "orca"))).isEmpty();
        assertThat(keys(Map.of("model", "heron"))).containsExactly("a");
        assertThat(keys(Map.of())).containsExactly("a");
        assertThat(view.size()).isEqualTo(1);
    }

    @Test
    void aRemovedEventLeavesNothingBehind() {
        put("a", "orca", "score", 1);
        view.remove("a");
        view.remove("never there");
        assertThat(view.get("a")).isNull();
        assertThat(keys(Map.of())).isEmpty();
        assertThat(keys(Map.of("kind", "score"))).isEmpty();
        assertThat(view.bytes()).isZero();
        assertThat(view.size()).isZero();
    }

    @Test
    void whatIsNoJsonObjectIsRefusedAndChangesNothing() {
        put("a", "orca", "score", 1);
        for (String bad : List.of("", "[]", "null", "12", "{", "{} {}")) {
            assertThatThrownBy(() -> view.put("a", bad.getBytes(StandardCharsets.UTF_8)))
                    .as(bad)
                    .isInstanceOf(IOException.class);
        }
        assertThat(keys(Map.of("model", "orca"))).containsExactly("a");
    }

    @Test
    void newestComesFirstAndUndatedLast() {
        Events.put(view, "undated", "{\"k\":\"undated\"}");
        Events.put(view, "odd", "{\"k\":\"odd\",\"at\":\"last week\"}");
        put("old", "m", "score", 1);
        put("new", "m", "score", 9);
        assertThat(keys(Map.of())).containsExactly("new", "old", "odd", "undated");
        assertThat(keys(Map.of(), Instant.ofEpochSecond(8), 2)).containsExactly("old");
        assertThat(keys(Map.of(), Instant.ofEpochSecond(1), 2)).containsExactly("old");
        assertThat(keys(Map.of(), Instant.ofEpochSecond(0), 2)).isEmpty();
    }

    @Test
    void aViewOfTheNewestForgetsTheOldest() {
        var newest = new View(Fields.byTime("/at"), 2);
        for (int second : new int[] {5, 9, 1, 7}) {
            Events.put(newest, "k" + second, "{\"at\":\"%s\"}".formatted(Instant.ofEpochSecond(second)));
        }
        assertThat(newest.size()).isEqualTo(2);
        assertThat(newest.get("k9")).isNotNull();
        assertThat(newest.get("k7")).isNotNull();
    }

    @Test
    void aPageEndsEarlyRatherThanGrowLargeButAlwaysHasAnItem() {
        put("a", "m", "score", 3);
        put("b", "m", "score", 2);
        put("c", "m", "score", 1);
        Page first = view.page(Query.ALL.limit(10), 1);
        assertThat(first.items()).hasSize(1);
        assertThat(first.next()).isNotNull();
        assertThat(view.page(Query.ALL.after(first.next()).limit(10), PLENTY).items())
                .hasSize(2);
    }

    /** Against a list that is filtered and sorted by hand, while events come, change and go. */
    @Test
    void anyPagesOfAnyFilterAreWhatIsThere() {
        var random = new Random(7);
        var expected = new HashMap<String, Row>();
        for (int step = 0; step < 3000; step++) {
            String key = "k" + random.nextInt(300);
            if (random.nextInt(4) == 0) {
                view.remove(key);
                expected.remove(key);
            } else {
                var row = new Row(key, "m" + random.nextInt(5), "k" + random.nextInt(3), random.nextInt(40));
                put(row.key, row.model, row.kind, row.at);
                expected.put(key, row);
            }
            if (step % 50 == 0) {
                @Nullable String model = random.nextBoolean() ? "m" + random.nextInt(6) : null;
                @Nullable String kind = random.nextBoolean() ? "k" + random.nextInt(3) : null;
                var filters = new HashMap<String, String>();
                if (model != null) {
                    filters.put("model", model);
                }
                if (kind != null) {
                    filters.put("kind", kind);
                }
                int until = random.nextInt(50);
                List<String> wanted = expected.values().stream()
                        .filter(row -> model == null || row.model.equals(model))
                        .filter(row -> kind == null || row.kind.equals(kind))
                        .filter(row -> row.at <= until)
                        .sorted(Comparator.comparingInt(Row::at).reversed().thenComparing(Row::key))
                        .map(Row::key)
                        .toList();
                assertThat(keys(filters, Instant.ofEpochSecond(until), 1 + random.nextInt(50)))
                        .isEqualTo(wanted);
            }
        }
    }

    private record Row(String key, String model, String kind, int at) {}

    private List<String> keys(Map<String, String> filters) {
        return keys(filters, 2);
    }

    private List<String> keys(Map<String, String> filters, int limit) {
        return keys(filters, null, limit);
    }

    private List<String> keys(Map<String, String> filters, @Nullable Instant until, int limit) {
        var keys = new ArrayList<String>();
        Cursor next = null;
        do {
            Page page = view.page(new Query(filters, null, until, next, limit), PLENTY);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            for (byte[] item : page.items()) {
                String json = new String(item, StandardCharsets.UTF_8);
                keys.add(json.replaceAll(".*\"k\":\"([^\"]*)\".*", "$1"));
            }
            next = page.next() == null ? null : Cursor.decode(page.next().encoded());
        } while (next != null);
        return keys;
    }

    private void put(String key, String model, String kind, int second) {
        Events.put(
                view,
                key,
                "{\"k\":\"%s\",\"model\":{\"id\":\"%s\"},\"kind\":\"%s\",\"at\":\"%s\"}"
                        .formatted(key, model, kind, Instant.ofEpochSecond(second)));
    }
}
