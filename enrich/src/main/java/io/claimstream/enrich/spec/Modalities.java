package io.claimstream.enrich.spec;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.events.Claim.Spec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What a model takes in: two kinds at least, joined, behind "accepts" or, where the verb comes last, before it. */
final class Modalities {
    private static final int VERB_REACH = 12;
    private static final int JOIN_REACH = 5;

    private Modalities() {}

    static void read(CuedSentence sentence, Consumer<Said> out) {
        List<Hit> kinds = sentence.all(Role.MODALITY);
        if (kinds.size() < 2) {
            return;
        }
        for (Hit takes : sentence.all(Role.TAKES)) {
            List<Hit> joined = new ArrayList<>();
            for (Hit kind : kinds) {
                boolean behind = kind.start() >= takes.end();
                if (joined.isEmpty()) {
                    boolean first = behind
                            ? sentence.letters(takes.end(), kind.start()) <= VERB_REACH
                            : sentence.letters(kind.end(), takes.start()) <= 4 * VERB_REACH;
                    if (first) {
                        joined.add(kind);
                    }
                } else if (behind == joined.get(0).start() >= takes.end() && joins(sentence, joined, kind)) {
                    joined.add(kind);
                }
            }
            boolean verbLast = !joined.isEmpty() && joined.get(0).start() < takes.start();
            boolean near =
                    !verbLast || sentence.letters(joined.get(joined.size() - 1).end(), takes.start()) <= VERB_REACH;
            if (near && joined.stream().map(Hit::value).distinct().count() > 1) {
                for (Hit kind : joined) {
                    out.accept(new Said(new Spec("modality", kind.value(), null), takes.start(), takes.end()));
                }
                return;
            }
        }
    }

    private static boolean joins(CuedSentence sentence, List<Hit> joined, Hit next) {
        int end = joined.get(joined.size() - 1).end();
        return sentence.letters(end, next.start()) <= JOIN_REACH && !sentence.parted(end, next.start(), ";:().");
    }
}
