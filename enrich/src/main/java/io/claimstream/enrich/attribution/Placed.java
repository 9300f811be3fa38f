package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.util.List;

/** Names that credit by their place alone. */
final class Placed {
    static final String OPEN = "(\uff08";

    /** Characters of the longest bracket that holds who reported a figure. */
    private static final int BRACKET = 60;

    /** Characters before a name that a sentence opens with: an article, a conjunction. */
    private static final int OPENS = 4;

    /** Words of credit on in which it may be said that it was not done. */
    private static final int DENIAL = 4;

    private Placed() {}

    /** Behind a figure in brackets: "92 % (Anthropic)", "64 % (Mistral's report, 2023)". */
    static boolean bracketed(Plain plain, Hit hit) {
        return OPEN.indexOf(plain.at(hit.span().start() - 1)) >= 0
                && alone(plain, hit.span().end());
    }

    /** Whether a bracket closes behind the name, or goes on with what is its, or when, and with no figure. */
    private static boolean alone(Plain plain, int end) {
        char next = plain.at(end);
        boolean owns = "'\u2019".indexOf(next) >= 0
                && plain.at(end + 2) == ' '
                && end + 3 < plain.length()
                && Character.isLowerCase(plain.text().charAt(end + 3));
        if (")\uff09,".indexOf(next) < 0 && !owns) {
            return false;
        }
        for (int i = end; i < end + BRACKET; i++) {
            if (")\uff09".indexOf(plain.at(i)) >= 0) {
                return true;
            }
            if (plain.at(i) == '%') {
                return false;
            }
        }
        return false;
    }

    /** At the head of a sentence, of somebody who measures for a trade. */
    static boolean heads(Plain plain, List<Hit> hits, int index, Span sentence) {
        Hit hit = hits.get(index);
        return tester(hits, index)
                && hit.span().start() - sentence.start() <= OPENS
                && subject(plain, hit)
                && !denied(hits, index);
    }

    /** Whether a word near by says that it was not done, or not yet. */
    static boolean denied(List<Hit> hits, int index) {
        return hits.subList(Math.max(0, index - DENIAL), Math.min(hits.size(), index + DENIAL)).stream()
                .anyMatch(hit -> hit.is(Role.DENIED));
    }

    /** Whether that is somebody who measures for a trade, and nothing else besides. */
    static boolean tester(List<Hit> hits, int index) {
        Creditor creditor = hits.get(index).word().creditor();
        return creditor != null
                && creditor.kind() == AttributionType.INDEPENDENT
                && !Phrases.also(hits, index, Role.HOST);
    }

    /** Whether words go on behind it that say what it does: no further part of a name, and nothing that is its. */
    static boolean subject(Plain plain, Hit hit) {
        int end = hit.span().end();
        char next = plain.at(end);
        if (",\u3001\uff0c".indexOf(next) >= 0) {
            return true;
        }
        return next == ' '
                && end + 1 < plain.length()
                && (Character.isLowerCase(plain.text().charAt(end + 1)) || Character.isDigit(plain.at(end + 1)));
    }
}
