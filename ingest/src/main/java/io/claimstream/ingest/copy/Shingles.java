package io.claimstream.ingest.copy;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;

/** What a text is made of, as sets of hashes: its runs of words, and its figures. */
final class Shingles {
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    private Shingles() {}

    /**
     * Of every run of so many words, or twice as many letters of a script without spaces; in order of the
     * hashes, each once.
     */
    static long[] of(Tokens tokens, int words) {
        int least = words * Tokens.WORD;
        long[] shingles = new long[tokens.size()];
        int count = 0;
        for (int start = 0; start < tokens.size(); start++) {
            int weight = 0;
            long hash = 0;
            int end = start;
            while (end < tokens.size() && weight < least) {
                weight += tokens.weight(end);
                hash = HASHER.hashLongLongToLong(hash, tokens.hash(end));
                end++;
            }
            if (weight >= least) {
                shingles[count++] = hash;
            }
        }
        return distinct(shingles, count);
    }

    /** Of every word that has a digit, in order of the hashes, each once. */
    static long[] figures(Tokens tokens) {
        long[] figures = new long[tokens.size()];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isFigure(i)) {
                figures[count++] = HASHER.hashLongLongToLong(1, tokens.hash(i));
            }
        }
        return distinct(figures, count);
    }

    private static long[] distinct(long[] hashes, int count) {
        Arrays.sort(hashes, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[distinct++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, distinct);
    }
}
