package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Roles;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in tokens, with what each name does in it.
 *
 * @param cues of each token
 * @param compared of each token, whether it is a model that something is compared with
 * @param model of each token, the model that it names or stands for (a pronoun, a vendor)
 * @param rises where it goes from one number to another
 * @param subject of each token, index of the model that its clause is about; −1 when the clause names none
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; asked for every token
record Sentence(
        Span span,
        List<Token> tokens,
        Cue[] cues,
        boolean[] compared,
        int[] subject,
        @Nullable Mention[] model,
        Rises rises) {
    private static final int NOBODY = -2;

    static Sentence of(Plain plain, Span span, List<Token> tokens, @Nullable Mention carried) {
        Cue[] cues = new Cue[tokens.size()];
        @Nullable Mention[] model = new Mention[tokens.size()];
        boolean[] compared = new boolean[tokens.size()];
        int[] subject = new int[tokens.size()];
        Rises rises = RiseReader.read(plain, tokens);
        boolean comparing = false;
        int depth = 0;
        int current = -1;
        boolean fresh = false;
        int antecedent = -1;
        int bracket = -1; // whose number the bracket stands behind
        int spokenOf = NOBODY; // before "where B had 75"
        boolean aside = false; // "56 %, which is B's level": said of the number
        int holder = -1; // who had the last number, until somebody else is spoken of
        for (int i = 0; i < tokens.size(); i++) {
            cues[i] = tokens.get(i).cue();
            switch (cues[i]) {
                case COMPARE -> comparing = !Clauses.inverted(plain, tokens, i);
                case OPEN -> {
                    depth++;
                    bracket = depth == 1 ? Clauses.owner(tokens, compared, i) : bracket;
                }
                case CLOSE -> depth = Math.max(0, depth - 1);
                case CONTRAST -> {
                    comparing = false;
                    spokenOf = Turns.aside(plain, tokens.get(i)) ? current : NOBODY;
                    holder = -1;
                    current = depth == 0 && Clauses.named(tokens, i) ? -1 : current;
                }
                case SEMICOLON -> {
                    comparing = false;
                    fresh = true;
                    aside = false;
                    holder = -1;
                }
                case SCORE -> comparing = false;
                case COLON -> comparing &= cues[0] != Cue.COMPARE; // "Behind A, it is close: B"
                case RELATIVE -> {
                    comparing = false;
                    aside = i > 0 && current < 0;
                    antecedent = Clauses.antecedent(tokens, i);
                }
                case COMMA -> {
                    antecedent = -1;
                    aside = false;
                    comparing &= cues[i - (i > 0 ? 1 : 0)] != Cue.COMPARE; // "与B相比，A": who follows is compared with B
                    comparing &= !Clauses.fronted(tokens, i);
                }
                case FOR -> antecedent = Clauses.forWhich(tokens, i) ? i - 2 : antecedent;
                case PRONOUN -> {
                    holder = -1;
                    comparing &= Clauses.possessive(tokens, i);
                    if (spokenOf != NOBODY && cues[Math.max(0, i - 1)] != Cue.CONTRAST && Turns.resumed(tokens, i)) {
                        current = spokenOf;
                    }
                    int meant = antecedent >= 0 ? antecedent : current;
                    boolean says = i + 1 < tokens.size() && tokens.get(i + 1).cue() == Cue.SAY; // "we reported"
                    boolean some = i > 0 && tokens.get(i - 1).cue() == Cue.GAINED; // 가장 낮은 모델이
                    Mention spoken = meant >= 0 ? tokens.get(meant).mention() : carried;
                    Mention made = Clauses.made(tokens, i);
                    model[i] = says || some || Clauses.object(tokens, i) ? null : made != null ? made : spoken;
                }
                case PREDECESSOR, BASELINE -> {
                    model[i] = tokens.get(i).mention();
                    compared[i] = model[i] != null;
                    comparing &= i + 1 == tokens.size() || tokens.get(i + 1).cue() != Cue.WORD;
                }
                case VENDOR ->
                    model[i] = Owners.vendorMeant(tokens, i) ? tokens.get(i).mention() : null;
                case MODEL -> {
                    model[i] = tokens.get(i).mention();
                    boolean verb = Clauses.acts(tokens, i);
                    comparing &=
                            !verb || i < 2 || cues[i - 1] != Cue.AND || cues[i - 2] != Cue.COMMA; // ", and B leads"
                    compared[i] = comparing
                            || Owners.ofPredecessor(tokens, i)
                            || Clauses.exceeded(tokens, i)
                            || Roles.comparedBehind(plain, tokens.get(i).end(), span.end());
                    if (compared[i] && !comparing) {
                        current = Clauses.alsoCompared(plain, tokens, compared, i, current);
                    }
                    boolean next = (verb && Turns.joined(tokens, i, current))
                            || Turns.elliptic(tokens, current, i)
                            || Turns.clause(tokens, current, i);
                    boolean left = rises.owner(i); // "from the 31.1 of A to 77.1"
                    if (compared[i]
                            && (Winners.beaten(plain, tokens, i, carried != null)
                                    || Winners.ahead(plain, tokens, i, span.end()))) {
                        model[i] = null; // "beats B with 72 %"
                    }
                    if (!compared[i] && depth == 0 && !aside && !left && (current < 0 || fresh || next)) {
                        current = i;
                        fresh = false;
                        holder = -1;
                    }
                }
                case NUMBER -> {
                    int next = depth > 0 || aside ? -1 : Turns.holder(plain, tokens, i);
                    holder = next >= 0 && !compared[next] && !rises.owner(next) ? next : holder;
                }
                default -> {}
            }
            boolean clause = antecedent >= 0 && cues[i] == Cue.NUMBER;
            subject[i] = clause ? antecedent : depth > 0 && bracket >= 0 ? bracket : holder >= 0 ? holder : current;
        }
        return new Sentence(span, tokens, cues, compared, subject, model, rises);
    }

    /** Whether the first model that it names is this one, as what something else is compared with: "80 %, where A gets 70". */
    boolean comparesWith(Mention model) {
        boolean result = false;
        boolean contrast = false;
        for (int i = 0; i < Math.min(tokens.size(), 200); i++) {
            if (is(i, Cue.MODEL)) {
                return (compared[i] || contrast) && mention(i).id().equals(model.id());
            }
            result |= is(i, Cue.NUMBER) && Values.possible(quantity(i));
            contrast |= result && is(i, Cue.CONTRAST);
        }
        return false;
    }

    /** The last model of the maker that the sentence is about, where it names no model as its subject: "Google has doubled its". */
    @Nullable
    Mention maker(Plain plain) {
        Mention last = null;
        for (int i = 0; i < Math.min(tokens.size(), 200); i++) {
            if ((is(i, Cue.MODEL) && !compared[i]) || is(i, Cue.CONTRAST) || (last == null && is(i, Cue.PRONOUN))) {
                return null;
            }
            if (is(i, Cue.NUMBER)) {
                return last;
            }
            boolean acts = is(i, Cue.VENDOR)
                    && last == null
                    && (is(i + 1, Cue.WORD) || is(i + 1, Cue.SCORE) || is(i + 1, Cue.LIGHT))
                    && (tokens.get(i + 1).start() > tokens.get(i).end() || Clauses.topic(plain, tokens.get(i + 1)));
            boolean mentioned = is(i - 1, Cue.SAY) || is(i - 1, Cue.FOR) || is(i - 1, Cue.COMPARE) || is(i - 1, Cue.ON);
            last = acts && !mentioned ? tokens.get(i).mention() : last;
        }
        return last;
    }

    /** The first mention of the only benchmark that the sentence names; −1 when it names none or several. */
    int onlyBenchmark() {
        int only = -1;
        for (int i = 0; i < Math.min(tokens.size(), 200); i++) {
            if (is(i, Cue.BENCHMARK)) {
                if (only >= 0 && !mention(only).id().equals(mention(i).id())) {
                    return -1;
                }
                only = only < 0 ? i : only;
            }
        }
        return only;
    }

    /** Whether the first benchmark stands right behind its number: "83.2 MMLU". */
    boolean valueFirst(boolean[] values) {
        for (int i = 0; i < Math.min(tokens.size(), 60); i++) {
            if (is(i, Cue.BENCHMARK)) {
                return i > 0 && values[i - 1];
            }
        }
        return false;
    }

    Token at(int i) {
        return tokens.get(i);
    }

    int size() {
        return tokens.size();
    }

    boolean is(int i, Cue cue) {
        return i >= 0 && i < cues.length && cues[i] == cue;
    }

    /** Whether it has a number that is part of no name. */
    boolean numbered() {
        for (Cue cue : cues) {
            if (cue == Cue.NUMBER) {
                return true;
            }
        }
        return false;
    }

    Mention mention(int i) {
        return Objects.requireNonNull(tokens.get(i).mention());
    }

    Quantity quantity(int i) {
        return Objects.requireNonNull(tokens.get(i).quantity());
    }
}
