package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Models that are only promised and have no name yet, which are none that was named: "OpenAI's open-weight model is delayed". */
final class Promises {
    /** Letters between an adjective and its noun: "open-weight reasoning model". */
    private static final int NOUN = 14;

    /** Characters of a word such as "of" before the maker's name behind a noun. */
    private static final int OF = 5;

    /** One of these says that something is yet to come, or only rumoured. */
    private static final List<Role> TO_COME = List.of(Role.PLAN, Role.PLAN_AFTER, Role.RUMOUR);

    private final Reading reading;
    private final Sentence sentence;

    Promises(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** Whether it is said of such a model: a noun for one, its maker, and that it is to come, with no name. */
    boolean of(Statement statement) {
        Span anchor = statement.anchor();
        int start = sentence.span().start();
        boolean toCome = statement.modality() != Modality.ASSERTED
                || TO_COME.stream()
                        .anyMatch(role ->
                                sentence.any(role, start, sentence.span().end()));
        if (!toCome || !sentence.models().isEmpty()) {
            return false;
        }
        int clause = sentence.clauseStart(anchor.start());
        boolean ofKnown = sentence.any(Role.PRONOUN, clause, anchor.start())
                || sentence.any(Role.COPULA, Math.max(clause, anchor.start() - NOUN), anchor.start());
        Hit noun = ofKnown ? null : noun(anchor);
        return noun != null && !spokenOf(noun) && maker(start, anchor.start(), Math.max(anchor.end(), noun.end()));
    }

    /** "will open-source the newcomer": whether the noun is part of what stands for the model spoken of. */
    private boolean spokenOf(Hit noun) {
        return sentence.hits().stream()
                .anyMatch(hit -> hit.is(Role.PRONOUN) && hit.start() <= noun.start() && hit.end() >= noun.end());
    }

    /** The noun for one model that the adjective goes with. */
    private @Nullable Hit noun(Span anchor) {
        Hit behind = sentence.first(Role.MODEL_NOUN, anchor.end(), sentence.clauseEnd(anchor.end()));
        if (behind != null && sentence.near(anchor.end(), behind.start(), NOUN)) {
            return behind;
        }
        Hit before = sentence.lexicon().nounFirst()
                ? sentence.last(Role.MODEL_NOUN, sentence.clauseStart(anchor.start()), anchor.start())
                : null;
        return before != null && sentence.near(before.end(), anchor.start(), NOUN) ? before : null;
    }

    /** Whether the sentence names a maker before, or right behind the noun. */
    private boolean maker(int from, int to, int noun) {
        return vendor(from, to) || vendor(noun, Math.min(sentence.span().end(), noun + OF + NOUN));
    }

    private boolean vendor(int from, int to) {
        return from < to
                && !reading.mentions()
                        .within(new Span(from, to), Mention.Kind.VENDOR)
                        .isEmpty();
    }
}
