package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final int LENGTH = 300;

    @Test
    void placesAreThoseThatWereAddedInEitherDirection() {
        TreeSet<Integer> expected = new TreeSet<>();
        Places places = new Places(LENGTH);
        new Random(3).ints(25, 0, LENGTH).forEach(place -> {
            expected.add(place);
            places.add(place);
        });

        for (int i = 0; i < LENGTH; i++) {
            Integer next = expected.ceiling(i);
            Integer last = expected.lower(i);
            assertThat(places.has(i)).isEqualTo(expected.contains(i));
            assertThat(places.next(i, LENGTH)).isEqualTo(next == null ? LENGTH : next);
            assertThat(places.last(i)).isEqualTo(last == null ? -1 : last);
        }
    }

    @Test
    void noneIsFoundFromTheLimitOn() {
        Places places = new Places(LENGTH);
        places.add(100);

        assertThat(places.next(0, 100)).isEqualTo(100);
        assertThat(places.next(0, 90)).isEqualTo(90);
        assertThat(places.next(101, 101)).isEqualTo(101);
    }
}
