package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Dimension;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its cues and the models it names.
 *
 * @param place what it is part of
 * @param section where its section's text starts, behind the heading
 * @param hits its cues, by place
 * @param roles of its cues; what it has none of is not looked for
 */
record Sentence(
        Plain plain,
        Span span,
        Lexicon lexicon,
        List<Hit> hits,
        List<Mention> models,
        Clauses clauses,
        Block.Kind place,
        int section,
        Set<Role> roles) {

    Sentence(
            Plain plain,
            Span span,
            Lexicon lexicon,
            List<Hit> hits,
            List<Mention> models,
            Block.Kind place,
            int section) {
        this(
                plain,
                span,
                lexicon,
                hits,
                models,
                new Clauses(plain, span, hits, models, lexicon.unspaced() && !lexicon.caseBehind()),
                place,
                section,
                roles(hits));
    }

    private static Set<Role> roles(List<Hit> hits) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        hits.forEach(hit -> roles.add(hit.cue().role()));
        return roles;
    }

    /** Characters of a label and its colon. */
    private static final int LABEL = 25;

    /** Characters before the first noun of a clause. */
    static final int OPENING = 12;

    /** Characters of the longest "not" that stands right before: "has no intention to". */
    private static final int DENIAL = 24;

    /** Letters of the longest word such as "and". */
    private static final int JOIN = 10;

    /** Whether it gives a label its value: "License: MIT". */
    boolean label() {
        int end = Math.min(span.end() - 1, span.start() + LABEL);
        for (int i = span.start(); i < end; i++) {
            if (plain.at(i) == ':' || plain.at(i) == '：') {
                return true;
            }
        }
        return false;
    }

    boolean any(Role role, int from, int to) {
        return last(role, from, to) != null;
    }

    /** The first cue of this role that lies within. */
    @Nullable
    Hit first(Role role, int from, int to) {
        return roles.contains(role) ? ByPlace.first(hits, role, from, to) : null;
    }

    /** The last cue of this role that lies within. */
    @Nullable
    Hit last(Role role, int from, int to) {
        return roles.contains(role) ? ByPlace.last(hits, role, from, to) : null;
    }

    /** The cues that start no earlier. */
    List<Hit> from(int position) {
        return hits.subList(index(position), hits.size());
    }

    /** Of the first cue that starts no earlier than {@code position}; as many as there are when none does. */
    int index(int position) {
        return ByPlace.index(hits, position);
    }

    /** Where the clause around {@code position} starts. */
    int clauseStart(int position) {
        return clauses.start(position);
    }

    int clauseEnd(int position) {
        return clauses.end(position);
    }

    /** Whether "under the" or the like stands right before: what follows names a licence. */
    boolean under(int position) {
        return hits.stream()
                .anyMatch(hit -> hit.is(Role.OBJECT)
                        && hit.cue().dimension() == Dimension.LICENCE
                        && hit.end() < position
                        && gap(hit.end(), position) <= 3
                        && !parted(hit.end(), position));
    }

    /** Whether a model is named in between. */
    boolean named(int from, int to) {
        for (Mention model : models) {
            if (model.start() >= from && model.end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause of {@code hit} speaks of an API. */
    boolean ofApi(Hit hit) {
        int from = clauseStart(hit.start());
        int to = clauseEnd(hit.end());
        for (Hit each : hits) {
            if (each.cue().dimension() == Dimension.API && each.start() >= from && each.end() <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether a "not" stands right before. */
    boolean deniedAt(int position) {
        Hit not = last(Role.NOT, Math.max(span.start(), position - DENIAL), position);
        return not != null && gap(not.end(), position) == 0;
    }

    /** Whether a word such as "and" stands in between. */
    boolean joined(int from, int to) {
        int word = -1;
        for (int i = from; i <= to; i++) {
            boolean letter = i < to && Character.isLetter(plain.at(i));
            if (letter && word < 0) {
                word = i;
            } else if (!letter && word >= 0) {
                if (i - word <= JOIN && lexicon.joins(plain.folded().substring(word, i))) {
                    return true;
                }
                word = -1;
            }
        }
        return false;
    }

    /** Whether a pronoun in the clause around an anchor stands for its subject: no other model comes in between. */
    boolean pronoun(Span anchor) {
        return Pronouns.standFor(this, anchor);
    }

    /** Whether the same words are a cue of this role too. */
    boolean also(Hit hit, Role role) {
        for (Hit other : hits) {
            if (other.is(role) && other.span().equals(hit.span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether no more than so many letters, and no punctuation, lie in between. */
    boolean near(int from, int to, int reach) {
        return gap(from, to) <= reach && !parted(from, to);
    }

    /** Whether punctuation lies in between. */
    boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;.():\"，；、。".indexOf(plain.at(i)) >= 0 && !Character.isDigit(plain.at(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether its language writes words without spaces, and puts the noun's company behind it. */
    boolean unspaced() {
        return lexicon.unspaced();
    }

    /** How many characters of words lie in between; what is in parentheses or punctuation does not count. */
    int gap(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(plain.at(i))) {
                letters++;
            }
        }
        return letters;
    }
}
