package io.claimstream.enrich.openness;

import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Status;

/** So many are let in, and by that nobody else: "about 40 companies have been given access". */
final class Admission {
    /** Characters between those who are let in and the word that lets them in. */
    private static final int REACH = 70;

    /** Letters between a number and the noun: "40 hand-picked". */
    private static final int NOUN = 14;

    /** What a number behind which it stands counts, and no people: billions of parameters, months. */
    private static final String UNITS = "bmk%月日年時时分월일년";

    /** Digits of the largest number of those who are few. */
    private static final int DIGITS = 3;

    private static final Cue FEW = Cue.of(Role.ADMIT, Dimension.MODEL, Status.RESTRICTED, "limited access");

    private final Saying saying;
    private final Sentence sentence;

    Admission(Saying saying) {
        this.saying = saying;
        this.sentence = saying.sentence();
    }

    void of(Hit admit) {
        int from = Math.max(sentence.clauseStart(admit.start()), admit.start() - REACH);
        int to = Math.min(sentence.clauseEnd(admit.end()), admit.end() + REACH);
        for (Hit people : sentence.hits()) {
            boolean there = people.is(Role.PEOPLE) && people.start() >= from && people.end() <= to;
            if (there && few(from, people.start())) {
                saying.say(
                        FEW,
                        Dimension.MODEL,
                        new Span(Math.min(people.start(), admit.start()), Math.max(people.end(), admit.end())),
                        Form.PREDICATE);
                return;
            }
        }
    }

    /** Whether a small number stands before a noun, or a word for one. */
    private boolean few(int from, int noun) {
        Hit few = sentence.last(Role.FEW, from, noun);
        if (few != null && sentence.gap(few.end(), noun) <= NOUN) {
            return true;
        }
        int end = noun;
        while (end > from && !Character.isDigit(sentence.plain().at(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from
                && (Character.isDigit(sentence.plain().at(start - 1))
                        || sentence.plain().at(start - 1) == ',')) {
            start--;
        }
        return end > start
                && end - start <= DIGITS
                && UNITS.indexOf(sentence.plain().at(end)) < 0
                && sentence.gap(end, noun) <= NOUN
                && !sentence.parted(end, noun);
    }

    /** "is only accessible by invitation": "only" leaves out whoever is not let in, and no other way to get at it. */
    static boolean selects(Sentence sentence, Hit hit) {
        Hit access = hit.cue().status() == Status.CLOSED
                ? sentence.first(Role.ACCESS, hit.end(), sentence.clauseEnd(hit.end()))
                : null;
        return access != null && sentence.near(hit.end(), access.start(), 0);
    }
}
