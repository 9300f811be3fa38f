package io.claimstream.app.effect;

import io.claimstream.app.effect.Effect.Said;
import io.claimstream.app.terminal.Columns;
import io.claimstream.app.watch.ChangeText;
import io.claimstream.app.watch.ClaimText;
import io.claimstream.events.Dispute;
import io.claimstream.events.Stance.Standing;
import io.claimstream.events.StanceChange;
import java.util.ArrayList;
import java.util.List;

/** What articles changed, for people: each article, each claim with its sentence, and what that did. */
public final class EffectText {
    private static final String INDENT = "  ";

    private final int width;

    /** @param width columns that a line may take */
    public EffectText(int width) {
        this.width = width;
    }

    public List<String> lines(Effects effects) {
        var lines = new ArrayList<String>();
        effects.effects().forEach(effect -> {
            add(lines, 0, article(effect));
            sentences(lines, effects, effect.claims());
        });
        if (!effects.others().isEmpty()) {
            add(lines, 0, "changed as well:");
            effects.others().forEach(change -> add(lines, 1, change(effects, change)));
        }
        return lines;
    }

    private static String article(Effect effect) {
        String detail = effect.detail().isEmpty() ? "" : " (" + effect.detail() + ")";
        return "%s: %s%s, %s".formatted(effect.origin(), effect.outcome(), detail, claims(effect.claims()));
    }

    private static String claims(List<Said> claims) {
        long back = claims.stream().filter(Said::takenBack).count();
        long said = claims.size() - back;
        String taken = "%,d taken back".formatted(back);
        if (said == 0) {
            return back == 0 ? "no claims" : taken;
        }
        return "%,d claim%s".formatted(said, said == 1 ? "" : "s") + (back == 0 ? "" : ", " + taken);
    }

    /** What one sentence says stands below it. */
    private void sentences(List<String> lines, Effects effects, List<Said> claims) {
        String sentence = "";
        for (Said said : claims) {
            String quote = (said.takenBack() ? "taken back: " : "")
                    + "“%s”".formatted(said.claim().evidence().quote());
            if (!quote.equals(sentence)) {
                add(lines, 1, quote);
                sentence = quote;
            }
            add(lines, 2, said.claim().model().name() + ": " + ClaimText.of(said.claim()));
            said.changes().forEach(change -> add(lines, 3, "→ " + change(effects, change)));
            if (said.standing() != null) {
                add(lines, 3, "→ " + standing(said.standing()));
            }
        }
    }

    private static String change(Effects effects, StanceChange change) {
        Dispute dispute = change.subject() == null ? null : effects.disputes().get(change.subject());
        String words = dispute == null
                ? ChangeText.of(change)
                : ChangeText.dispute(change)
                        + ", %s: %s / %s"
                                .formatted(
                                        dispute.subject(),
                                        dispute.one().says(),
                                        dispute.other().says());
        return change.model().name() + ": " + words;
    }

    /** As {@code number 2 on GPQA Diamond, behind Gemini 3 Pro}. */
    private static String standing(Standing standing) {
        String on = standing.benchmark().name();
        if (standing.rank() == null) {
            return "its value on " + on;
        }
        String behind = standing.rank() == 1 || standing.leader() == null
                ? ""
                : ", behind " + standing.leader().name();
        return "number %d on %s%s".formatted(standing.rank(), on, behind);
    }

    private void add(List<String> lines, int depth, String text) {
        String indent = INDENT.repeat(depth);
        lines.add(indent + Columns.fit(Columns.line(text), width - indent.length()));
    }
}
