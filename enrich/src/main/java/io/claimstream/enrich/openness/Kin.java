package io.claimstream.enrich.openness;

import io.claimstream.events.Claim.Modality;

/** Another model that a word names by what it is to the one spoken of: "its successor". */
final class Kin {
    /** Characters between "like" and the end of "its predecessor". */
    private static final int LIKE_REACH = 25;

    private final Sentence sentence;
    private final Names names;

    Kin(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** Whether such a one is the subject, and not the one named before {@code from}: "its successor is closed". */
    boolean subject(int from, Statement statement) {
        Hit kin = sentence.last(Role.KIN, from, statement.anchor().start());
        return kin != null
                && statement.modality() != Modality.PLANNED
                && !like(kin)
                && !sentence.named(kin.end(), statement.anchor().start())
                && !(kin.start() < sentence.clauseStart(statement.anchor().start())
                        && sentence.any(
                                Role.PRONOUN, kin.end(), statement.anchor().end()))
                && !names.governed(kin.start());
    }

    /** "X, like its predecessor, is open": it is only likened to. */
    private boolean like(Hit kin) {
        int from = Math.max(sentence.span().start(), kin.start() - LIKE_REACH);
        Hit like = sentence.last(Role.LIKE, from, kin.start());
        return like != null && sentence.gap(like.end(), kin.start()) == 0;
    }
}
