package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import org.jspecify.annotations.Nullable;

/** Creditors that no list has, by where their names stand in a sentence. */
final class UnlistedCreditors {
    /** Characters from a model to the word for what is its. */
    private static final int ASIDE = 140;

    /** A line that ends in one of these says something. */
    private static final String ENDS = ".:!?\u3002\uFF1A\uFF01";

    /** With one of these a word for what somebody publishes opens. */
    private static final String OF = "\u306E\uC758";

    private final Plain plain;
    private final Subjects subjects;

    UnlistedCreditors(Plain plain, Subjects subjects) {
        this.plain = plain;
        this.subjects = subjects;
    }

    /** The name that no list has before a verb: right before it, or, where verbs come last, what the sentence opens with. */
    @Nullable
    Creditor before(Hit verb, Span sentence) {
        Creditor name = Speakers.verbLast(plain, verb)
                ? Institutions.topic(plain, sentence.start(), verb.span().start())
                : ProperNames.before(plain, sentence.start(), verb.span().start());
        return name == null || model(name.name(), sentence) ? null : name;
    }

    /** "The LM Council leaderboard", "LM Council 4月的数据": the unknown name of two words and more that the sentence opens with. */
    @Nullable
    Creditor owner(Hit hit, Span sentence) {
        Mention model = subjects.named(new Span(
                Math.max(sentence.start(), hit.span().start() - ASIDE),
                hit.span().start()));
        if (model != null
                && model.vendor() != null
                && hit.span().start() == model.end()
                && OF.indexOf(plain.at(model.end())) >= 0) {
            return new Creditor(model.vendor(), AttributionType.VENDOR); // "Aのモデルカード"
        }
        boolean heading = ENDS.indexOf(plain.at(sentence.end() - 1)) < 0; // "Base Model Evaluation"
        Creditor name = heading
                ? null
                : ProperNames.opening(plain, sentence.start(), hit.span().start());
        return name == null
                        || subjects.names(new Span(sentence.start(), hit.span().start()))
                ? null
                : name;
    }

    /** Whether a name is rather that of the first model that the sentence names. */
    boolean model(String name, Span sentence) {
        Mention first = subjects.named(sentence);
        return first != null && first.name().startsWith(name);
    }
}
