package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashesTest {
    @Test
    void whatIsInItIsNeverDeniedAndMostOtherHashesAre() {
        Random random = new Random(1);
        int[] some = random.ints(2000).toArray();
        int[] all = IntStream.range(0, 100).map(i -> some[i]).toArray();
        Hashes hashes = new Hashes(some, all);

        for (int i = 0; i < some.length; i++) {
            assertThat(hashes.of(some[i]) & Hashes.SOME).isNotZero();
        }
        for (int hash : all) {
            assertThat(hashes.of(hash)).isEqualTo(Hashes.SOME | Hashes.ALL);
        }
        long taken = random.ints(10_000)
                .filter(hash -> hashes.of(hash) != Hashes.NONE)
                .count();
        assertThat(taken).isLessThan(1000);
    }

    @Test
    void anEmptyOneHasNothing() {
        assertThat(new Hashes(new int[0], new int[0]).of(12345)).isEqualTo(Hashes.NONE);
    }
}
