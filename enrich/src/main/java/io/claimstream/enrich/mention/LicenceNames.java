package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.BitSet;
import java.util.List;

/** Names of models in names of licences: what is under the Llama 3.1 Community License need not be Llama 3.1. */
final class LicenceNames {
    private static final Dictionary<Boolean> BEHIND = Roles.dictionary("licence_names");

    /** What some licences want to be written: "Built with Llama". */
    private static final String BUILT_WITH = "built with ";

    private final Plain plain;
    private final BitSet places = new BitSet();

    LicenceNames(Plain plain) {
        this.plain = plain;
    }

    /** Leaves them out of {@code found}, if it names a model elsewhere, and whatever stands where one was left out before. */
    void leaveOut(List<Mention> found) {
        if (found.stream().anyMatch(mention -> mention.model() && !left(mention))) {
            found.removeIf(mention -> mention.model() && left(mention));
        }
    }

    private boolean left(Mention model) {
        boolean left = places.get(model.start()) || licence(model);
        if (left) {
            places.set(model.start(), model.end());
        }
        return left;
    }

    private boolean licence(Mention model) {
        if (model.family() && plain.folded().startsWith(BUILT_WITH, model.start() - BUILT_WITH.length())) {
            return true;
        }
        int next = " -".indexOf(plain.at(model.end())) >= 0 ? model.end() + 1 : model.end();
        return next < plain.length() && BEHIND.longest(plain, next, plain.length()) != null;
    }
}
