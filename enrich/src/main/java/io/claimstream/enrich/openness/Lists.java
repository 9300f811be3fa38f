package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements that a line makes of the list below it: "Open models:", "The release includes:". */
final class Lists {
    /** Letters of a list item that only names a thing: "full weights, all sizes". */
    private static final int ITEM = 60;

    /** Letters of a heading over a list of models. */
    private static final int HEADING = 40;

    /** Items of the longest list. */
    private static final int LONGEST = 60;

    private final Reading reading;

    Lists(Reading reading) {
        this.reading = reading;
    }

    /** Whether it is said of the models listed below: of models in general, with a list right behind. */
    boolean introduces(Block block, Sentence sentence, Statement statement) {
        if (statement.form() == Form.CLASS) {
            return true;
        }
        int end = sentence.span().end();
        boolean ofModels = sentence.any(Role.MODEL_NOUNS, sentence.span().start(), end)
                && sentence.models().isEmpty()
                && !sentence.any(Role.AGAINST, sentence.span().start(), end);
        boolean colon = ":：".indexOf(sentence.plain().at(end - 1)) >= 0;
        boolean heading = block.kind() == Block.Kind.HEADING
                && sentence.gap(sentence.span().start(), end) <= HEADING;
        return ofModels && (colon || heading);
    }

    /** The models of the list behind block {@code intro}: of each item the one that it opens with. */
    List<Mention> members(int intro) {
        List<Block> blocks = reading.document().blocks();
        List<Mention> members = new ArrayList<>();
        int end = Math.min(blocks.size(), intro + 1 + LONGEST);
        for (int i = intro + 1; i < end && blocks.get(i).kind() == Block.Kind.LIST_ITEM; i++) {
            List<Mention> named = reading.models(blocks.get(i).span());
            boolean member = named.stream().anyMatch(model -> !model.family());
            named.stream().filter(model -> !member || !model.family()).forEach(members::add);
        }
        return members;
    }

    /** What an item names without a verb, said to be there or not by the line that the list hangs on. */
    List<Statement> parts(Sentence item, @Nullable Sentence intro) {
        int start = item.span().start();
        int end = item.span().end();
        if (intro == null
                || item.gap(start, end) > ITEM
                || intro.plain().at(intro.span().end() - 1) != ':') {
            return List.of();
        }
        Status status = status(intro);
        List<Statement> parts = new ArrayList<>();
        for (Hit hit : item.hits()) {
            Dimension of = hit.cue().dimension();
            boolean part =
                    hit.is(Role.OBJECT) && (of == Dimension.WEIGHTS || of == Dimension.CODE || of == Dimension.DATA);
            if (status != null && part && !hit.cue().weak() && of != null) {
                parts.add(Statement.asserted(of, status, hit.span()));
            }
        }
        return parts;
    }

    /** Whether the line says that what it lists is had, or is not. */
    private static @Nullable Status status(Sentence intro) {
        int start = intro.span().start();
        int end = intro.span().end();
        boolean without = intro.any(Role.WITHOUT, start, end);
        Hit said = without ? null : last(intro, start, end);
        if (!without && said == null) {
            return null;
        }
        boolean closed = without || (said != null && said.cue().status() == Status.CLOSED);
        boolean denied = !without && intro.any(Role.NOT, start, end);
        return closed == denied ? Status.OPEN : Status.CLOSED;
    }

    private static @Nullable Hit last(Sentence intro, int start, int end) {
        Hit state = intro.last(Role.STATE, start, end);
        return state != null ? state : intro.last(Role.WITH, start, end);
    }
}
