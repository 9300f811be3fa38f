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
        return trie.word(node);
    }

    @Test
    void everyWordLeadsToItsIndexAndNoOtherTextDoes() {
        String[] words = IntStream.range(0, 3000)
                .mapToObj(i -> Integer.toString(i * 7919, 36))
                .sorted()
                .distinct()
                .toArray(String[]::new);
        Trie trie = new Trie(words, false);

        for (int i = 0; i < words.length; i++) {
            assertThat(word(trie, words[i])).isEqualTo(i);
            assertThat(word(trie, words[i] + "~")).isEqualTo(-1);
        }
        assertThat(word(trie, "")).isEqualTo(-1);
    }

    @Test
    void aGapMayBeLeftOutWhereNothingElseLeadsOn() {
        Trie trie = new Trie(new String[] {"a-bc", "a-d", "ab"}, true);

        assertThat(word(trie, "a-bc")).isZero();
        assertThat(word(trie, "ad")).isEqualTo(1);
        assertThat(word(trie, "ab")).isEqualTo(2);
        assertThat(word(trie, "abc")).isEqualTo(-1); // "ab" leads on, and there is no more of it
    }

    @Test
    void aGapStaysWhereItIsNoGap() {
        assertThat(word(new Trie(new String[] {"a-d"}, false), "ad")).isEqualTo(-1);
    }
}
