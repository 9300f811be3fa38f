package io.claimstream.ingest.copy;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;
import java.util.Arrays;

/**
 * A set of any size in a few bytes: its SuperMinHash, of which two sets share about as large a part as
 * they share of their elements.
 *
 * @param size how many elements the set has
 * @param components of the hash; none where the set is empty
 */
@SuppressWarnings("ArrayRecordComponent") // compared below
record Signature(int size, byte[] components) {
    static final int COMPONENTS = 120;

    private static final int BITS = 32;
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(COMPONENTS, BITS, SuperMinHashVersion.V1);

    /** @param elements well-mixed hashes, each once */
    static Signature of(long[] elements) {
        byte[] components = elements.length == 0
                ? new byte[0]
                : POLICY.createHasher().compute(ElementHashProvider.ofValues(elements));
        return new Signature(elements.length, components);
    }

    /** How much of all elements both sets have, estimated: 0 to 1. */
    double resemblance(Signature other) {
        return size == 0 || other.size == 0 ? 0 : POLICY.getFractionOfEqualComponents(components, other.components);
    }

    /** How much of the smaller set the larger one has, estimated: 0 to 1. */
    double overlap(Signature other) {
        double resemblance = resemblance(other);
        double common = resemblance * (size + other.size) / (1 + resemblance);
        return size == 0 || other.size == 0 ? 0 : Math.min(1, common / Math.min(size, other.size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signature that && size == that.size && Arrays.equals(components, that.components);
    }

    @Override
    public int hashCode() {
        return 31 * size + Arrays.hashCode(components);
    }

    @Override
    public String toString() {
        return "Signature of " + size + " elements";
    }
}
