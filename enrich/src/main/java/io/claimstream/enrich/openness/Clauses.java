package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a sentence's clauses part: at conjunctions, relative pronouns and strong punctuation. */
final class Clauses {
    /** Characters of a label, whose colon parts nothing: "Weights: on the Hub". */
    private static final int LABEL = 25;

    /** Characters of the longest subject that a word such as "however" may stand behind. */
    private static final int SUBJECT = 80;

    /** Characters of what may stand between a comma and the name that opens a clause: "上一代的", "小米的". */
    private static final int NAMED = 8;

    private final Plain plain;
    private final Span sentence;
    private final List<Hit> hits;
    private final List<Mention> models;
    private final boolean unspaced;
    /** From the sentence's start on. */
    private @Nullable BitSet found;

    /** @param unspaced whether the language hardly uses conjunctions, and a comma before another model begins a clause */
    Clauses(Plain plain, Span sentence, List<Hit> hits, List<Mention> models, boolean unspaced) {
        this.plain = plain;
        this.sentence = sentence;
        this.hits = hits;
        this.models = models;
        this.unspaced = unspaced;
    }

    /** Looked for when first asked for: most sentences say nothing that has a clause. */
    private BitSet borders() {
        if (found == null) {
            found = find();
        }
        return found;
    }

    private BitSet find() {
        BitSet borders = new BitSet();
        for (Hit hit : hits) {
            boolean relative = hit.is(Role.RELATIVE) && (!hit.cue().weak() || behindName(hit));
            if (relative) {
                borders.set(hit.start() - sentence.start());
            } else if (hit.is(Role.BREAK)) {
                int border = hit.cue().weak() || inserted(hit) ? behindSubject(hit) : hit.start();
                borders.set(border - sentence.start());
            }
            boolean leads = hit.is(Role.BREAK) && hit.start() <= sentence.start() + 1;
            if (relative || leads) {
                comma(hit.end(), borders);
            }
        }
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = plain.at(i);
            if (c == ';'
                    || c == '\uff1b'
                    || ((c == ',' || c == '\uff0c') && unspaced && another(i))
                    || c == '\u2014'
                    || (c == ':' && plain.at(i + 1) == ' ' && !label(i))) {
                borders.set(i - sentence.start());
            }
        }
        return borders;
    }

    /** Whether a name and a comma stand before an article, which then hangs a clause on it: "GLM-5, der unter". */
    private boolean behindName(Hit hit) {
        return models.stream().anyMatch(model -> model.end() == hit.start() - 2 && plain.at(model.end()) == ',');
    }

    /** Whether a colon ends a label: soon, and with no "not" before it as in "It isn't: MIT". */
    private boolean label(int colon) {
        return colon - sentence.start() <= LABEL
                && hits.stream().noneMatch(hit -> hit.is(Role.NOT) && hit.end() <= colon);
    }

    /** Whether another model than one before is named right behind a comma: "A是闭源，B则开放权重". */
    private boolean another(int comma) {
        boolean before = false;
        for (Mention model : models) {
            before |= model.end() <= comma;
            if (model.start() > comma && model.start() - comma <= NAMED) {
                return before && model.end() < sentence.end();
            }
        }
        return false;
    }

    /** Whether it stands between commas: "the data, though, is". */
    private boolean inserted(Hit hit) {
        return plain.at(hit.end()) == ',' && plain.at(hit.start() - 1) == ' ' && plain.at(hit.start() - 2) == ',';
    }

    /** Whether a comma only parts the things of a list, before any verb: "whose weights, code and data are". */
    private boolean listed(int from, int comma) {
        return hits.stream()
                .anyMatch(hit ->
                        hit.is(Role.OBJECT) && hit.start() - from <= 1 && hit.start() >= from && hit.end() == comma);
    }

    /** Where the clause starts whose subject stands before the word: "GPT-5 aber bleibt", "GPT-5, however, is". */
    private int behindSubject(Hit hit) {
        int i = hit.start() - 1;
        while (i > sentence.start() && plain.at(i) == ' ') {
            i--;
        }
        boolean inserted = plain.at(i) == ',' && plain.at(hit.end()) == ',';
        if (i <= sentence.start() || (plain.at(i) == ',' && !inserted)) {
            return hit.start();
        }
        int limit = Math.max(sentence.start(), i - SUBJECT);
        for (int at = i - 1; at > limit; at--) {
            char c = plain.at(at);
            if (";:\u2014".indexOf(c) >= 0 || (c == ',' && plain.at(at + 1) == ' ')) {
                return at;
            }
        }
        return limit == sentence.start() ? limit : hit.start();
    }

    /** The comma that ends a subordinate clause: "While A is closed, B is open". */
    private void comma(int from, BitSet borders) {
        for (int i = from; i < sentence.end(); i++) {
            if (plain.at(i) == ',' && !Character.isDigit(plain.at(i + 1)) && !listed(from, i)) {
                borders.set(i - sentence.start());
                return;
            }
        }
    }

    /** Where the clause around {@code position} starts. */
    int start(int position) {
        int border = position < sentence.start() ? -1 : borders().previousSetBit(position - sentence.start());
        return sentence.start() + Math.max(border, 0);
    }

    int end(int position) {
        int border = borders().nextSetBit(Math.max(0, position - sentence.start()));
        return border < 0 ? sentence.end() : sentence.start() + border;
    }
}
