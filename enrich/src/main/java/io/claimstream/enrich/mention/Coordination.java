package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/** Names that are joined to one another: "A and the maker's B", "A와 B". */
final class Coordination {
    private static final Dictionary<Boolean> AND = Roles.dictionary("and");
    private static final Dictionary<Boolean> BEHIND = Roles.dictionary("joined_behind");

    /** Characters of a maker's name and the like before the second of two names. */
    private static final int BESIDE = 24;

    /** Names in one breath. */
    private static final int MOST = 5;

    private final Plain plain;
    private final Mentions mentions;

    Coordination(Plain plain, Mentions mentions) {
        this.plain = plain;
        this.mentions = mentions;
    }

    /** The model that is joined to one that is named before it. */
    @Nullable
    Mention next(Mention named, int limit) {
        int stop = Math.min(limit, named.end() + BESIDE);
        Mention next = mentions.firstModel(new Span(named.end(), stop));
        return next != null && !next.id().equals(named.id()) && joined(named.end(), next.start()) ? next : null;
    }

    /** Whether the words behind a model, or behind those joined to it, make it one that something is compared with. */
    boolean compared(Mention named, int limit) {
        Mention last = named;
        for (int i = 0; i < MOST && last != null; i++) {
            if (Roles.comparedBehind(plain, last.end(), limit)) {
                return true;
            }
            last = next(last, limit);
        }
        return false;
    }

    private boolean joined(int from, int to) {
        if (BEHIND.longest(plain, from, to) != null) {
            return true;
        }
        int i = plain.at(from) == ' ' ? from + 1 : from;
        return i < to && AND.longest(plain, i, to) != null;
    }
}
