package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "The former", "the smaller": words that point back to a name. */
final class BackReferences {
    /** "後者で": on the latter. */
    private static final String AT = "で上";

    /** Whose sibling it is: of the model spoken of. */
    private static final List<String> OWN = List.of("its ", "son ", "sa ", "su ");

    /** Tokens that one sentence's names are looked for among; keeps hostile text linear. */
    private static final int REACH = 400;

    private BackReferences() {}

    /** Remembers whom the word right before its name calls the one before: "the predecessor A". */
    static void name(List<Token> tokens, Mention mention, Referents referents) {
        if (mention.model()
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).cue() == Cue.PREDECESSOR) {
            referents.cameBefore(mention);
        }
    }

    /** Puts what it points back to in place of the token at {@code i}, if it is such a word. */
    static void resolve(Plain plain, List<Token> tokens, int i, Referents referents) {
        Token token = tokens.get(i);
        switch (token.cue()) {
            case FORMER -> tokens.set(i, named(token, referents.recent(on(plain, tokens, i), 1)));
            case LATTER -> tokens.set(i, named(token, latter(tokens, on(plain, tokens, i), referents)));
            case OTHER -> tokens.set(i, named(token, other(tokens, referents)));
            case NEWER -> tokens.set(i, newest(token, referents.newest(token.start())));
            case LARGER -> tokens.set(i, named(token, bySize(plain, token, true, referents)));
            case SMALLER -> tokens.set(i, named(token, bySize(plain, token, false, referents)));
            default -> {}
        }
    }

    /** "Its larger version" is one of the model spoken of. */
    private static @Nullable Mention bySize(Plain plain, Token token, boolean largest, Referents referents) {
        boolean own = OWN.stream().anyMatch(word -> plain.folded().startsWith(word, token.start()));
        Mention sibling = own ? referents.siblingBySize(largest, token.start()) : null;
        return sibling == null ? referents.bySize(largest, token.start()) : sibling;
    }

    private static Token newest(Token token, @Nullable Mention newest) {
        return newest == null ? token.as(Cue.PRONOUN) : named(token, newest);
    }

    private static Token named(Token token, @Nullable Mention meant) {
        Cue cue = meant == null ? Cue.LIGHT : meant.model() ? Cue.MODEL : Cue.BENCHMARK;
        return new Token(cue, token.start(), token.end(), false, meant, null);
    }

    /** Whether it points to what results are had on. */
    private static boolean on(Plain plain, List<Token> tokens, int i) {
        return (i > 0 && tokens.get(i - 1).cue() == Cue.ON)
                || AT.indexOf(plain.at(tokens.get(i).end())) >= 0;
    }

    /** "A gets 80, ahead of the latter": never the only one that the sentence has named. */
    private static @Nullable Mention latter(List<Token> tokens, boolean on, Referents referents) {
        Mention own = on ? null : only(tokens);
        return own == null ? referents.recent(on, 0) : referents.besides(own);
    }

    /** "The larger one gets 80, the other 70", "it gets 80, its rival 70": of two, the one that the sentence is not about. */
    private static @Nullable Mention other(List<Token> tokens, Referents referents) {
        Mention own = only(tokens);
        Mention spokenOf = own == null ? referents.spokenOf() : own;
        return spokenOf == null ? null : referents.besides(spokenOf);
    }

    /** The only model that the sentence has named so far. */
    private static @Nullable Mention only(List<Token> tokens) {
        Mention only = null;
        for (Token token : tokens.subList(Math.max(0, tokens.size() - REACH), tokens.size())) {
            Mention named = token.cue() == Cue.MODEL ? token.mention() : null;
            if (named != null) {
                if (only != null && !only.id().equals(named.id())) {
                    return null;
                }
                only = named;
            }
        }
        return only;
    }
}
