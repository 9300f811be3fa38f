package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Trace;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells whom a statement was taken to be about. */
final class OpennessTrace {
    private OpennessTrace() {}

    /** The cues; not the little words that every sentence has. */
    static void tell(Trace trace, List<Hit> hits) {
        for (Hit hit : hits) {
            if (!hit.is(Role.DETERMINER) && !hit.is(Role.PARTICLE)) {
                trace.recognised(hit.span(), "openness " + hit.cue().role());
            }
        }
    }

    static void tell(Trace trace, Statement statement, Map<Mention, Double> considered, Holders.Held held) {
        String says = "%s %s, said %s"
                .formatted(statement.dimension(), statement.status(), statement.form())
                .toLowerCase(Locale.ROOT);
        if (held.models().isEmpty()) {
            trace.refused(statement.anchor(), says + ", but no model is near enough");
        }
        considered.forEach((model, cost) -> {
            if (!held.models().contains(model)) {
                trace.considered(statement.anchor(), says + " of " + model.id(), cost, false);
            }
        });
        held.models()
                .forEach(model -> trace.considered(statement.anchor(), says + " of " + model.id(), held.cost(), true));
    }
}
