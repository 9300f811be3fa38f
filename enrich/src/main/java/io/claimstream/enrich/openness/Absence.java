package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Plain;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;

/** Things that a "no" leaves out and no verb follows: "No system card, no training data.", "weights, but no code". */
final class Absence {
    /** Letters of a word of case between "no" and the thing: "pas de données". */
    private static final int CASE = 2;

    private final Saying saying;
    private final Sentence sentence;

    /** Where the last thing that is absent ends, which "or" goes on from. */
    private int absent = -1;

    Absence(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void of(Hit object) {
        Dimension of = object.cue().dimension();
        boolean part = of == Dimension.WEIGHTS || of == Dimension.DATA || of == Dimension.CODE;
        boolean known = !object.cue().weak() || absent >= 0 || !saying.found().isEmpty();
        if (part
                && of != null
                && known
                && ends(object.end())
                && (denied(object) || goesOn(object) || answered(object))) {
            absent = object.end();
            saying.say(of, Status.CLOSED, object.span(), Form.PREDICATE);
        }
    }

    /** Whether a "no" stands right before, with which a clause or an item of a list begins. */
    private boolean denied(Hit object) {
        Hit not = sentence.last(Role.NOT, sentence.clauseStart(object.start()), object.start());
        Hit article = not == null ? null : sentence.last(Role.DETERMINER, not.end(), object.start());
        return not != null
                && sentence.gap(article == null ? not.end() : article.end(), object.start()) <= CASE
                && (article == null || sentence.gap(not.end(), article.start()) == 0)
                && !sentence.parted(not.end(), object.start())
                && opens(not.start());
    }

    /** "Training data: none" */
    private boolean answered(Hit object) {
        Hit no = sentence.first(Role.NO, object.end(), sentence.span().end());
        return no != null
                && ":：".indexOf(sentence.plain().at(object.end())) >= 0
                && sentence.gap(object.end(), no.start()) == 0
                && sentence.gap(no.end(), sentence.span().end()) == 0;
    }

    private boolean goesOn(Hit object) {
        return absent >= 0
                && sentence.gap(absent, object.start()) <= CASE + CASE
                && !sentence.parted(absent, object.start())
                && sentence.joined(absent, object.start());
    }

    /** Whether a clause starts there, or an item behind a comma or "and". */
    private boolean opens(int not) {
        int clause = sentence.clauseStart(not);
        if (sentence.gap(clause, not) == 0) {
            return true;
        }
        int end = not;
        while (end > clause && sentence.plain().at(end - 1) == ' ') {
            end--;
        }
        if (",:，、：；".indexOf(sentence.plain().at(end - 1)) >= 0) {
            return true;
        }
        for (Hit hit : sentence.hits()) {
            boolean leads = hit.is(Role.OR) || hit.is(Role.BREAK) || hit.is(Role.WITH) || hit.is(Role.LIKEWISE);
            if (leads && hit.end() == end) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing follows, or only another item: behind a thing that does something a verb would stand. */
    private boolean ends(int end) {
        Plain plain = sentence.plain();
        int next = end;
        while (next < sentence.span().end() && plain.at(next) == ' ') {
            next++;
        }
        int word = next;
        boolean mark = word >= sentence.span().end() || !Character.isLetterOrDigit(plain.at(word));
        return mark || sentence.hits().stream().anyMatch(hit -> hit.start() == word && hit.is(Role.OR));
    }
}
