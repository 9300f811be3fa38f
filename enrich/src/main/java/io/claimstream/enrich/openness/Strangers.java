package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Span;
import java.util.List;
import java.util.Set;

/** Names that look like a model's but are none that the article's reading knows; what is said of them is said of nobody else. */
final class Strangers {
    /** Words that members of families are called by. */
    private static final Set<String> MEMBERS = Set.of(
            "Pro", "Max", "Mini", "Ultra", "Large", "Lite", "Base", "Small", "Medium", "Plus", "Flash", "Nano", "Edge",
            "Turbo", "Coder", "Live");

    /** Letters from here on are of other alphabets. */
    private static final char LATIN = 0x250;

    /** Behind what a Japanese sentence says something of. */
    private static final char TOPIC = 'は';

    private final Reading reading;
    private final Sentence sentence;

    Strangers(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** Whether one is named in a stretch. */
    boolean within(int from, int to) {
        if (from >= to) {
            return false;
        }
        List<Mention> known = reading.mentions().within(new Span(from, to));
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && wordly(sentence.plain().text().charAt(end))) {
                end++;
            }
            if (end > i && likeModel(i, end) && !covered(known, i, end)) {
                return true;
            }
            i = Math.max(end, i + 1);
        }
        return false;
    }

    /** Whether a name that nobody knows is what {@code statement} says something of: "LangServe is open and runs GPT-4o". */
    boolean subject(Statement statement) {
        int anchor = statement.anchor().start();
        int clause = sentence.clauseStart(anchor);
        Hit copula = sentence.first(Role.COPULA, clause, statement.anchor().end());
        int end = copula == null || copula.start() > anchor ? anchor : copula.start();
        boolean said = sentence.unspaced()
                ? copula != null || sentence.plain().at(end - 1) == TOPIC
                : copula != null || statement.form() == Form.COPULAR;
        if (!said
                || sentence.named(clause, end)
                || sentence.any(Role.PRONOUN, clause, end)
                || sentence.any(Role.MODEL_NOUN, clause, end)
                || sentence.any(Role.MODEL_NOUNS, clause, end)) {
            return false;
        }
        int last = end;
        while (last > clause && !wordly(sentence.plain().text().charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > clause && wordly(sentence.plain().text().charAt(first - 1))) {
            first--;
        }
        return last - first > 1
                && sentence.plain().nextCapital(first, last) < last
                && !covered(reading.mentions().within(new Span(clause, last)), first, last);
    }

    private boolean likeModel(int start, int end) {
        String word = sentence.plain().text().substring(start, end);
        if (!Character.isUpperCase(word.charAt(0))) {
            return false;
        }
        boolean member = MEMBERS.contains(word) && start > sentence.span().start();
        int dash = word.indexOf('-');
        boolean compound = dash > 1 && dash + 1 < word.length() && numbered(word.substring(dash + 1));
        return member || compound;
    }

    /** "12B", "3", "V2": not the second word of a compound. */
    private static boolean numbered(String part) {
        boolean digit = part.chars().anyMatch(Character::isDigit);
        return (digit && part.length() <= 4)
                || MEMBERS.contains(part)
                || (part.length() == 1 && Character.isUpperCase(part.charAt(0)));
    }

    private boolean covered(List<Mention> known, int start, int end) {
        return known.stream().anyMatch(mention -> mention.start() < end && start < mention.end())
                || sentence.hits().stream()
                        .anyMatch(hit -> !hit.is(Role.HOST) && hit.start() < end && start < hit.end());
    }

    /** Of a name; where words are not parted, of one in Latin letters. */
    private boolean wordly(char c) {
        boolean letter = sentence.unspaced() ? c < LATIN && Character.isLetterOrDigit(c) : Character.isLetterOrDigit(c);
        return letter || c == '-' || c == '.' || c == '+';
    }
}
