package io.claimstream.aggregate.fold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CachedRowsTest {
    private static final int STEPS = 4_000;

    private final MemoryRows<Integer> rows = new MemoryRows<>();
    private int asked;
    private final CachedRows<Integer> cached = new CachedRows<>(new Rows<Integer>() {
        @Override
        public Integer get(String key) {
            return rows.get(key);
        }

        @Override
        public void put(String key, Integer value) {
            rows.put(key, value);
        }

        @Override
        public void remove(String key) {
            rows.remove(key);
        }

        @Override
        public List<Row<Integer>> rows(Range range, int limit) {
            asked++;
            return rows.rows(range, limit);
        }
    });

    @Test
    void answersAreThoseOfTheRowsWhateverIsWrittenInBetween() {
        var random = new Random(1);
        for (int step = 0; step < STEPS; step++) {
            String key = Keys.of(part(random, 3), part(random, 3), part(random, 12));
            if (random.nextInt(5) < 2) {
                cached.remove(key);
            } else {
                cached.put(key, step);
            }
            String prefix = random.nextBoolean() ? Keys.of(part(random, 3)) : Keys.of(part(random, 3), part(random, 3));
            String longer = prefix + Keys.of(part(random, 3));
            int limit = random.nextInt(4) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(4);

            assertThat(cached.firstRows(prefix, limit)).isEqualTo(rows.firstRows(prefix, limit));
            assertThat(cached.firstBehind(prefix, longer)).isEqualTo(rows.firstBehind(prefix, longer));
            assertThat(cached.lastBefore(prefix, Keys.LAST)).isEqualTo(rows.lastBefore(prefix, Keys.LAST));
        }
        assertThat(asked).isLessThan(STEPS);
    }

    @Test
    void whatWasAskedOnceIsNotAskedOfTheRowsAgain() {
        cached.put(Keys.of("a", "2"), 2);
        cached.put(Keys.of("a", "3"), 3);
        assertThat(cached.first(Keys.of("a"), 2)).containsExactly(2, 3);
        cached.put(Keys.of("a", "1"), 1);
        cached.remove(Keys.of("a", "3"));
        cached.put(Keys.of("b", "1"), 1);

        assertThat(cached.first(Keys.of("a"), 2)).containsExactly(1, 2);
        assertThat(cached.first(Keys.of("a"), 1)).containsExactly(1);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void whatIsLongNotAskedIsForgotten() {
        cached.put(Keys.of("a", "1"), 1);
        cached.first(Keys.of("a"), 1);
        for (int other = 0; other < 10_000; other++) {
            cached.first(Keys.of("b" + other), 1);
        }
        asked = 0;

        cached.first(Keys.of("a"), 1);

        assertThat(asked).isEqualTo(1);
    }

    private static String part(Random random, int of) {
        int part = random.nextInt(of);
        return part == 0 ? Keys.LAST : Integer.toString(part, 36);
    }
}
