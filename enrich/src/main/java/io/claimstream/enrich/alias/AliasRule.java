package io.claimstream.enrich.alias;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Mood;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.cue.SentenceRule;
import io.claimstream.enrich.cue.Whom;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Finding;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Alias;
import io.claimstream.events.Claim.Modality;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "X, codenamed Y": a word for another name, the name beside it, and the model beside both. */
public final class AliasRule implements SentenceRule {
    /** Letters between the model and the word: "X was internally". */
    private static final int MODEL_REACH = 36;

    /** The same behind the name: "codenamed Y, X". */
    private static final int BEHIND_REACH = 14;

    @Override
    public Set<Role> announcedBy() {
        return Set.of(Role.ALIAS, Role.ALIAS_BEFORE);
    }

    @Override
    public void read(CuedSentence sentence, Consumer<Finding> out) {
        for (Hit cue : sentence.hits()) {
            if (cue.role() != Role.ALIAS && cue.role() != Role.ALIAS_BEFORE) {
                continue;
            }
            Span name = cue.role() == Role.ALIAS
                    ? OtherName.behind(sentence, afterModel(sentence, cue))
                    : OtherName.before(sentence, cue.start());
            Modality modality = Mood.of(sentence, cue.start(), cue.end());
            if (name == null || modality == null || modality == Modality.DENIED || other(sentence, name)) {
                continue;
            }
            Mention model = model(sentence, cue, name);
            if (model != null) {
                Alias alias = new Alias(sentence.plain().of(name));
                out.accept(sentence.finding(model, alias, modality, 0.85, "alias"));
            }
        }
    }

    /** "The code name for X was Y": the name stands behind the model. */
    private static int afterModel(CuedSentence sentence, Hit cue) {
        for (Mention model : sentence.models()) {
            if (model.start() >= cue.end() && sentence.letters(cue.end(), model.start()) <= 4) {
                int i = model.end();
                Hit is = sentence.first(Role.LIES, i, sentence.span().end());
                return is != null && sentence.letters(i, is.start()) == 0 ? is.end() : i;
            }
        }
        Hit is = sentence.first(Role.LIES, cue.end(), sentence.span().end());
        return is != null && sentence.letters(cue.end(), is.start()) == 0 ? is.end() : cue.end();
    }

    /** Whether it is a name that means something already. */
    private static boolean other(CuedSentence sentence, Span name) {
        return sentence.reading().mentions().within(name).stream().anyMatch(mention -> mention.start() == name.start());
    }

    private static @Nullable Mention model(CuedSentence sentence, Hit cue, Span name) {
        int from = Math.min(cue.start(), name.start());
        int to = Math.max(cue.end(), name.end());
        for (Mention model : sentence.models()) {
            if (model.start() >= name.start() && model.end() <= name.end()) {
                continue;
            }
            boolean amid = model.start() >= from && model.end() <= to;
            boolean next = model.start() >= to && sentence.letters(to, model.start()) <= BEHIND_REACH;
            if (amid || (next && leads(sentence, from) && !sentence.parted(to, model.start(), ";:."))) {
                return model;
            }
        }
        Whom whom = Whom.before(sentence, from, Set.of());
        if (whom.models().isEmpty() || !whom.named()) {
            Hit pronoun = sentence.last(Role.PRONOUN, sentence.span().start(), from);
            boolean near = pronoun != null && sentence.letters(pronoun.end(), from) <= MODEL_REACH;
            return near && !whom.models().isEmpty() ? whom.models().get(0) : null;
        }
        Mention model = whom.models().get(whom.models().size() - 1);
        return sentence.letters(model.end(), from) <= MODEL_REACH ? model : null;
    }

    /** Whether the words open the sentence, so that their model can only follow. */
    private static boolean leads(CuedSentence sentence, int from) {
        return sentence.letters(sentence.span().start(), from) == 0;
    }
}
