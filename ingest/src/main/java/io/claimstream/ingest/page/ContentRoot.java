package io.claimstream.ingest.page;

/** Finds the box that holds the article: the one in which prose weighs most against links. */
final class ContentRoot {
    private static final double BODY_BONUS = 2;
    private static final double CONTENT_BONUS = 1.2;

    private ContentRoot() {}

    /** Number of that box. */
    static int of(Kept kept) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < kept.size(); i++) {
            Box box = kept.box(i);
            if (box.isRun() || !kept.has(i) || box.isParagraph()) {
                continue;
            }
            double weight = kept.weight(i) * bonus(box.role);
            if (weight > most) {
                best = i;
                most = weight;
            }
        }
        return best;
    }

    private static double bonus(Role role) {
        return switch (role) {
            case BODY -> BODY_BONUS;
            case CONTENT -> CONTENT_BONUS;
            default -> 1;
        };
    }
}
