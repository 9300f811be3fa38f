package io.claimstream.enrich.spec;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Mood;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.cue.SentenceRule;
import io.claimstream.enrich.cue.Whom;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Spec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** "X has 671B parameters", "a 128K context window", "$3 per million input tokens": a property and the model before it. */
public final class SpecRule implements SentenceRule {
    /** Letters between "the 671B-parameter" and the name. */
    private static final int ATTRIBUTE_REACH = 2;

    @Override
    public Set<Role> announcedBy() {
        return Set.of(
                Role.CONTEXT, Role.PARAMETERS, Role.ACTIVE, Role.PER_MILLION, Role.FLOP, Role.GPU_HOURS, Role.MODALITY);
    }

    @Override
    public void read(CuedSentence sentence, Consumer<Finding> out) {
        List<Said> said = new ArrayList<>();
        List<Amount> amounts = Amount.in(sentence);
        Sizes.read(sentence, amounts, said::add);
        Prices.read(sentence, amounts, said::add);
        Compute.read(sentence, amounts, said::add);
        Modalities.read(sentence, said::add);
        for (Said each : new LinkedHashSet<>(said)) {
            Modality modality = Mood.of(sentence, each.start(), each.end());
            Whom whom = whom(sentence, each);
            boolean several = said.stream()
                    .anyMatch(other -> contradict(each.spec(), other.spec()) && whom.equals(whom(sentence, other)));
            if (modality != null && whom.models().size() == 1 && !several) {
                Mention model = whom.models().get(0);
                String rule = "spec-" + each.spec().property() + (whom.named() ? "-named" : "-carried");
                out.accept(sentence.finding(model, each.spec(), modality, whom.named() ? 0.9 : 0.75, rule));
            } else {
                String why = several ? "two values for one property" : "only supposed, or not of one model";
                sentence.refuse(
                        new Span(each.start(), each.end()),
                        "no %s: %s".formatted(each.spec().property(), why));
            }
        }
    }

    /** Two values for one property: of which model, or when, cannot be told. */
    private static boolean contradict(Spec one, Spec other) {
        return one.property().equals(other.property())
                && !one.property().equals("modality")
                && !one.value().equals(other.value());
    }

    private static Whom whom(CuedSentence sentence, Said said) {
        for (Mention model : sentence.models()) {
            if (model.start() >= said.end()
                    && sentence.letters(said.end(), model.start()) <= ATTRIBUTE_REACH
                    && !sentence.parted(said.end(), model.start(), ",;:().")) {
                return new Whom(List.of(model), true);
            }
        }
        return Whom.of(sentence, said.start(), Set.of());
    }
}
