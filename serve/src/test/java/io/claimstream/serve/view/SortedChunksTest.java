package io.claimstream.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedChunksTest {
    private final SortedChunks<Integer> chunks = new SortedChunks<>();

    /** Against the JDK's tree, through growth over many chunks and back to nothing. */
    @Test
    void itHoldsWhatASortedSetHolds() {
        var random = new Random(3);
        var expected = new TreeSet<Integer>();
        for (int step = 0; step < 40_000; step++) {
            boolean growing = step < 20_000;
            int element = random.nextInt(20_000);
            if (random.nextInt(10) < (growing ? 8 : 1)) {
                if (expected.add(element)) {
                    chunks.add(element);
                }
            } else {
                Integer gone = growing || expected.isEmpty() ? Integer.valueOf(element) : expected.first();
                expected.remove(gone);
                chunks.remove(gone);
            }
            if (step % 1000 == 0) {
                assertThat(all()).containsExactlyElementsOf(expected);
                assertThat(chunks.size()).isEqualTo(expected.size());
                int from = random.nextInt(22_000) - 1000;
                assertThat(list(chunks.after(from))).containsExactlyElementsOf(expected.tailSet(from, false));
            }
        }
        List.copyOf(expected).forEach(chunks::remove);
        assertThat(all()).isEmpty();
        assertThat(chunks.size()).isZero();
    }

    @Test
    void elementsInOrderAndAgainstItAreKept() {
        for (int i = 0; i < 2000; i++) {
            chunks.add(i);
            chunks.add(-1 - i);
        }
        assertThat(all()).hasSize(4000).isSorted().startsWith(-2000).endsWith(1999);
    }

    private List<Integer> all() {
        return list(chunks.after(null));
    }

    private static List<Integer> list(Iterator<Integer> each) {
        var list = new ArrayList<Integer>();
        each.forEachRemaining(list::add);
        return list;
    }
}
