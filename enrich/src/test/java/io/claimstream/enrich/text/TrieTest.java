package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrieTest {
    private static int word(Trie trie, String text) {
        int node = Trie.ROOT;
        for (char c : text.toCharArray()) {
            node = trie.next(node, c);
            if (node == Trie.ROOT) {
                return -1;
            }
        }
        return trie.value(node);
    }

    /** Whose words have their indices for values. */
    private static Trie trie(boolean joined, String... words) {
        return new Trie(words, IntStream.range(0, words.length).toArray(), joined);
    }

    @Test
    void everyWordLeadsToItsValueAndNoOtherTextDoes() {
        String[] words = IntStream.range(0, 3000)
                .mapToObj(i -> Integer.toString(i * 7919, 36))
                .sorted()
                .distinct()
                .toArray(String[]::new);
        Trie trie = trie(false, words);

        for (int i = 0; i < words.length; i++) {
            assertThat(word(trie, words[i])).isEqualTo(i);
            assertThat(word(trie, words[i] + "~")).isEqualTo(-1);
        }
        assertThat(word(trie, "")).isEqualTo(-1);
    }

    @Test
    void aGapMayBeLeftOutWhereNothingElseLeadsOn() {
        Trie trie = trie(true, "a-bc", "a-d", "ab");

        assertThat(word(trie, "a-bc")).isZero();
        assertThat(word(trie, "ad")).isEqualTo(1);
        assertThat(word(trie, "ab")).isEqualTo(2);
        assertThat(word(trie, "abc")).isEqualTo(-1); // "ab" leads on, and there is no more of it
    }

    @Test
    void aGapStaysWhereItIsNoGap() {
        assertThat(word(trie(false, "a-d"), "ad")).isEqualTo(-1);
    }

    @Test
    void branchesThatAreTheSameKeepTheirWordsApart() {
        String[] words = {"heard", "hearing", "hears", "red", "reding", "reds", "wears"};
        int[] values = {0, 1, 1, 0, 1, 1, 0};

        for (boolean joined : new boolean[] {false, true}) {
            Trie trie = new Trie(words, values, joined);
            for (int i = 0; i < words.length; i++) {
                assertThat(word(trie, words[i])).isEqualTo(values[i]);
            }
            assertThat(word(trie, "redears")).isEqualTo(-1);
            assertThat(word(trie, "wear")).isEqualTo(-1);
        }
    }

    @Test
    void aBranchLeadsOnOverAGapThatItSharesWithAnother() {
        Trie trie = new Trie(new String[] {"a-x", "a-yz", "b-x", "b-yz"}, new int[4], true);

        assertThat(word(trie, "ax")).isZero();
        assertThat(word(trie, "byz")).isZero();
        assertThat(word(trie, "b-yz")).isZero();
        assertThat(word(trie, "by")).isEqualTo(-1);
    }
}
