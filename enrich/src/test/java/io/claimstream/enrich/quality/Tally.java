package io.claimstream.enrich.quality;

/** Claims against annotations: how many were right, wrong, and missed. */
record Tally(int right, int wrong, int missed) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    boolean isEmpty() {
        return right + wrong + missed == 0;
    }

    /** Share of the claims that are right; 1 without claims. */
    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Share of the annotations that are found; 1 without annotations. */
    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
