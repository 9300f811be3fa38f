package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.util.List;

/** What the words around one that credits somebody make of it. */
final class Phrases {
    private static final String OWN = "own";

    /** Characters of a sentence that says whose figures are, and none itself. */
    private static final int SHORT = 80;

    /** Characters before the first word of a sentence. */
    private static final int OPENS = 3;

    /** Characters between what a maker publishes and a word for advice. */
    private static final int ADVICE_REACH = 12;

    /** Words of credit between the two. */
    private static final int BESIDE = 2;

    private Phrases() {}

    /** Whether the sentence opens with a word for the figures before it. */
    static boolean those(List<Hit> hits, int index, Span sentence) {
        return sentence.length() <= SHORT
                && hits.subList(0, index + 1).stream()
                        .anyMatch(hit -> hit.is(Role.THOSE) && hit.span().start() - sentence.start() <= OPENS);
    }

    /** "X's own 80.8 %": alone that word means whose the figure is right before one only. */
    static boolean figure(Plain plain, Hit hit) {
        return !OWN.equals(plain.of(hit.span()))
                || Character.isDigit(plain.at(hit.span().end() + 1));
    }

    /** "X and Y ran the tests.": who measured what the sentences before it tell, in one without a figure. */
    static boolean tells(Plain plain, List<Hit> hits, Hit hit, Span sentence) {
        return hit.is(Role.MEASURES)
                && sentence.length() <= SHORT
                && hits.stream().noneMatch(other -> other.is(Role.DENIED))
                && plain.folded()
                        .substring(sentence.start(), sentence.end())
                        .chars()
                        .noneMatch(Character::isDigit);
    }

    /** "With the prompts that the model card recommends": what a maker advises, and does not say. */
    static boolean advised(List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        if (!hit.is(Role.MAKER) && !hit.is(Role.OWN)) {
            return false;
        }
        for (Hit other : hits.subList(Math.max(0, index - BESIDE), Math.min(hits.size(), index + BESIDE + 1))) {
            if (other.is(Role.ADVICE)
                    && other.span().start() - hit.span().end() <= ADVICE_REACH
                    && hit.span().start() - other.span().end() <= ADVICE_REACH) {
                return true;
            }
        }
        return false;
    }

    /** "We asked OpenAI for comment": a maker, and no "OpenAI's GPT-5". */
    static boolean asksMaker(Plain plain, List<Hit> hits, int index) {
        int end = hits.get(index).span().end();
        for (int i = index + 1; i < hits.size() && hits.get(i).span().start() <= end + 1; i++) {
            Hit asked = hits.get(i);
            Creditor whom = asked.span().start() == end + 1 && asked.is(Role.NAME)
                    ? asked.word().creditor()
                    : null;
            if (whom != null && whom.kind() == AttributionType.VENDOR) {
                int next = asked.span().end();
                return also(hits, index, Role.ASKED) && "'’-".indexOf(plain.at(next)) < 0 && !plain.capital(next + 1);
            }
        }
        return false;
    }

    /** Whether the same words have this role too. */
    static boolean also(List<Hit> hits, int index, Role role) {
        Span span = hits.get(index).span();
        int first = index; // the same words have their hits next to each other
        while (first > 0 && hits.get(first - 1).span().equals(span)) {
            first--;
        }
        for (int i = first; i < hits.size() && hits.get(i).span().equals(span); i++) {
            if (hits.get(i).is(role)) {
                return true;
            }
        }
        return false;
    }
}
