package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import java.util.List;

/** Which of the names before a word of saying or measuring is its subject. */
final class Speakers {
    /** "Whose backers include A and B": who stands in such a clause does not speak. */
    private static final List<String> RELATIVES = List.of(
            "whose ", "which ", "who ", "whom ", "dont ", "qui ", "dessen ", "deren ", "der ", "die ", "das ", "cuyo ",
            "cuya ", "cuyos ", "cuyas ", "que ", "il cui ", "la cui ", "che ");

    /** Before a verb that tells what was done to its subject. */
    private static final List<String> PASSIVE = List.of(" is ", " was ", " are ", " were ");

    /** Behind a name they make it what the sentence is about. */
    private static final List<String> TOPICS = List.of("은 ", "는 ", "이 ", "가 ", "측은", "측이", "은,", "는,", "は", "も");

    /** Letters between "our" and the test. */
    private static final int OURS = 30;

    /** Characters between a figure and the word that credits somebody with it alone. */
    private static final int BESIDE = 24;

    private static final List<String> JOINTS = List.of(" and ", " und ", " et ", " y ");
    private static final String STOPS = ",;:()\uff0c\uff1b\u3001\u3002";

    /** Letters between "we have" and a verb that comes last. */
    private static final int WE_HAVE = 120;

    private Speakers() {}

    /** Where the clause between commas starts that ends right before {@code verb}; −1 where there is none. */
    static int aside(Plain plain, int from, int verb) {
        int comma = verb - 1;
        while (comma > 0 && plain.at(comma) == ' ') {
            comma--;
        }
        if (plain.at(comma) != ',') {
            return -1;
        }
        for (int i = comma - 1; i >= Math.max(0, from) && plain.at(i) != '.'; i--) {
            int word = i + 2;
            if (plain.at(i) == ','
                    && plain.at(i + 1) == ' '
                    && RELATIVES.stream().anyMatch(relative -> plain.folded().startsWith(relative, word))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether only an aside between commas stands there. */
    static boolean commas(Plain plain, int from, int to) {
        int last = to - 1;
        while (last > from && plain.at(last) == ' ') {
            last--;
        }
        return plain.at(from) == ',' && plain.at(last) == ',';
    }

    /** "GPT-5 is listed at 80": nobody lists there. */
    static boolean passive(Plain plain, Hit verb) {
        int start = verb.span().start();
        return PASSIVE.stream().anyMatch(word -> plain.folded().startsWith(word, start - word.length()));
    }

    /** Whether a word is of a writing whose verbs come last, as Japanese and Korean. */
    static boolean verbLast(Plain plain, Hit hit) {
        char first = plain.at(hit.span().start());
        return Folding.hangul(first) || Folding.unspaced(first);
    }

    /** Whether a particle behind a name makes it the topic. */
    static boolean topic(Plain plain, int end) {
        return TOPICS.stream().anyMatch(topic -> plain.folded().startsWith(topic, end));
    }

    /** "딥시크-V3.1": a name that a version hangs on to is a model's. */
    static boolean ofModel(Plain plain, Hit hit) {
        int i = hit.span().end();
        if (!hit.is(Role.NAME) || plain.at(i) != '-') {
            return false;
        }
        int digit = Character.isLetter(plain.at(i + 1)) ? i + 2 : i + 1;
        return Character.isDigit(plain.at(digit));
    }

    /** Whether "our" stands before a test, and only words between. */
    static boolean ours(List<Hit> hits, int index, Plain plain) {
        int test = hits.get(index).span().start();
        for (int i = index - 1; i >= 0 && test - hits.get(i).span().end() <= OURS; i--) {
            if (hits.get(i).is(Role.OUR)) {
                return between(plain, hits.get(i).span().end(), test);
            }
        }
        return false;
    }

    private static boolean between(Plain plain, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",.;:()\"\n".indexOf(plain.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** How many letters and digits stand there. */
    static int letters(Plain plain, int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Character.isLetterOrDigit(plain.at(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Whether only a few words stand there, a name among them. */
    static boolean beside(Plain plain, int from, int to) {
        if (to <= from || to - from > BESIDE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = plain.at(i);
            if (Character.isDigit(c) || STOPS.indexOf(c) >= 0) {
                return false;
            }
        }
        String between = plain.folded().substring(from, to);
        return JOINTS.stream().noneMatch(between::contains);
    }

    /** Whether "we have" stands before a verb that comes last: "wir haben alle drei getestet". */
    static boolean weHave(List<Hit> hits, int index, Plain plain) {
        Hit verb = hits.get(index);
        for (int i = index - 1; i >= 0; i--) {
            Hit hit = hits.get(i);
            if (letters(plain, hit.span().end(), verb.span().start()) > WE_HAVE) {
                return false;
            }
            if (hit.is(Role.WE)) {
                return true;
            }
        }
        return false;
    }
}
