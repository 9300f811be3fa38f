package io.claimstream.enrich.score;

/** How often a result that was linked like this is right. */
final class Confidence {
    private static final double LOWEST = 0.3;
    private static final double HIGHEST = 0.97;

    private Confidence() {}

    /**
     * @param cost what its links to model and benchmark cost
     * @param margin what the second best model would have cost more; negative when neighbours decided against it
     */
    static double of(double cost, double margin) {
        double sure = Math.max(-1, Math.min(1, margin));
        return Math.max(LOWEST, Math.min(HIGHEST, 0.98 - cost * 0.14 + (sure - 1) * 0.08));
    }
}
