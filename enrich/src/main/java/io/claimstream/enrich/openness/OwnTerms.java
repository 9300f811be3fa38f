package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.Comparator;
import java.util.List;

/**
 * Terms that a maker has written for its own model, which are no open licence: "can be downloaded, under Google's terms".
 * A service has such terms too, so that something beside them must speak of weights or of a licence.
 */
final class OwnTerms {
    /** Letters between the maker's name, or "own", and the terms. */
    private static final int REACH = 12;

    private static final Cue RESTRICTED =
            new Cue(Role.PREDICATE, Dimension.LICENCE, Status.RESTRICTED, "vendor licence", false, false);

    private OwnTerms() {}

    /** Adds to {@code hits} what says that the terms are the maker's own. */
    static void read(Plain plain, List<Hit> hits, List<Mention> vendors) {
        Hit terms = null;
        boolean ofModel = false;
        for (Hit hit : hits) {
            terms = hit.is(Role.TERMS) ? hit : terms;
            ofModel |= speaks(hit);
        }
        if (terms == null || !ofModel) {
            return;
        }
        int start = terms.start();
        for (Mention vendor : vendors) {
            start = near(plain, vendor.span(), terms) ? Math.min(start, vendor.start()) : start;
        }
        for (Hit hit : hits) {
            start = hit.is(Role.OWN) && near(plain, hit.span(), terms) ? Math.min(start, hit.start()) : start;
        }
        if (start < terms.start()) {
            hits.add(new Hit(RESTRICTED, new Span(start, terms.end())));
            hits.sort(Comparator.comparingInt(Hit::start));
        }
    }

    private static boolean speaks(Hit hit) {
        Dimension of = hit.cue().dimension();
        return hit.is(Role.TAKE)
                || hit.is(Role.LICENCE)
                || (of == Dimension.WEIGHTS
                        && (hit.is(Role.OBJECT) || hit.is(Role.PREDICATE) || hit.is(Role.ADJECTIVE)))
                || (of == Dimension.MODEL
                        && hit.cue().status() == Status.OPEN
                        && !hit.cue().denied());
    }

    private static boolean near(Plain plain, Span owner, Hit terms) {
        if (owner.end() > terms.start()) {
            return false;
        }
        int letters = 0;
        for (int i = owner.end(); i < terms.start() && letters <= REACH; i++) {
            if (",;.，。".indexOf(plain.at(i)) >= 0) {
                return false;
            }
            letters += Character.isLetterOrDigit(plain.at(i)) ? 1 : 0;
        }
        return letters <= REACH;
    }
}
