package io.claimstream.serve.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sorted set in short arrays. With millions of elements it takes a fifth of the memory of a tree
 * of nodes, and the garbage collector has that much less to walk. Not thread-safe.
 */
final class SortedChunks<T extends Comparable<T>> {
    private static final int MAX_CHUNK = 512;

    /** None is empty, and all elements of one are before those of the next. */
    private final List<ArrayList<T>> chunks = new ArrayList<>(1);

    private int size;

    int size() {
        return size;
    }

    /** Adds an element that is not there yet. */
    void add(T element) {
        int at = Math.max(chunk(element), 0);
        if (chunks.isEmpty()) {
            chunks.add(new ArrayList<>(1));
        }
        ArrayList<T> chunk = chunks.get(at);
        chunk.add(-1 - Collections.binarySearch(chunk, element), element);
        size++;
        if (chunk.size() > MAX_CHUNK) {
            // Elements that come in order fill a chunk from behind: leave it as full as it is then.
            int half = chunk.get(MAX_CHUNK).equals(element) ? MAX_CHUNK : MAX_CHUNK / 2;
            List<T> upper = chunk.subList(half, chunk.size());
            chunks.add(at + 1, new ArrayList<>(upper));
            upper.clear();
            chunk.trimToSize();
        }
    }

    void remove(T element) {
        int at = chunk(element);
        int place = at < 0 ? -1 : Collections.binarySearch(chunks.get(at), element);
        if (place >= 0) {
            chunks.get(at).remove(place);
            size--;
            if (chunks.get(at).isEmpty()) {
                chunks.remove(at);
            }
        }
    }

    /** The last of them; there has to be one. */
    T last() {
        List<T> chunk = chunks.get(chunks.size() - 1);
        return chunk.get(chunk.size() - 1);
    }

    /** The elements behind this one, which need not be there; all of them for null. */
    Iterator<T> after(@Nullable T element) {
        int at = element == null ? -1 : chunk(element);
        if (element == null || at < 0) {
            return chunks.stream().flatMap(List::stream).iterator();
        }
        List<T> first = chunks.get(at);
        int place = Collections.binarySearch(first, element);
        List<T> rest = first.subList(place < 0 ? -1 - place : place + 1, first.size());
        return Stream.concat(Stream.of(rest), chunks.stream().skip(at + 1))
                .flatMap(List::stream)
                .iterator();
    }

    /** Which chunk would have it: the last that begins with it or before it, −1 if all begin behind it. */
    private int chunk(T element) {
        int low = 0;
        int high = chunks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (chunks.get(middle).get(0).compareTo(element) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
