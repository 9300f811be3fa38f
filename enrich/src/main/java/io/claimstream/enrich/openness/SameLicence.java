package io.claimstream.enrich.openness;

import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import org.jspecify.annotations.Nullable;

/** Knows which licence "the same licence" is: the one that the article named last, and not long before. */
final class SameLicence {
    /** Detail of a statement that names no licence but says that it is the one named before. */
    static final String SAME = "same licence";

    /** Characters back in which it was named: farther off it is another's. */
    private static final int REACH = 500;

    private @Nullable Statement last;

    /** The statement with the licence that it means; nothing when none was named. */
    @Nullable
    Statement resolve(Statement statement) {
        if (!SAME.equals(statement.detail())) {
            last = statement.dimension() == Dimension.LICENCE && statement.detail() != null ? statement : last;
            return statement;
        }
        if (last == null || statement.anchor().start() - last.anchor().end() > REACH) {
            return null;
        }
        return new Statement(
                Dimension.LICENCE,
                last.status(),
                last.detail(),
                last.status() == Status.OPEN ? statement.modality() : Modality.ASSERTED,
                statement.about(),
                statement.anchor(),
                statement.form());
    }
}
