package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.openness.Statement.Form;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;

/** How the models that a sentence names stand to one another: listed together, or set against the subject. */
final class Names {
    /** Letters between "than" and the name. */
    private static final int AGAINST_REACH = 15;

    private static final int LIKE_REACH = 12;

    /** Characters between two names of a list, a maker's name included. */
    private static final int LISTED = 32;

    /** Characters of a verb right behind a name. */
    private static final int VERB = 10;

    /** Characters of the longest maker's name that a word of case goes with. */
    private static final int OWNER = 10;

    private static final String GENITIVE = "的の의";

    private final Sentence sentence;
    private final List<Mention> models;

    Names(Sentence sentence) {
        this.sentence = sentence;
        this.models = sentence.models();
    }

    /** Whether the name is governed by a word that sets it apart from the subject. */
    boolean against(Mention model) {
        for (int index = models.indexOf(model); index >= 0; index--) {
            if (governed(models.get(index))) {
                return true;
            }
            if (index == 0 || !coordinate(index)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what starts there is set apart from the subject: "unlike its predecessor". */
    boolean governed(int start) {
        Hit cue = sentence.last(Role.AGAINST, Math.max(sentence.span().start(), start - AGAINST_REACH), start);
        return cue != null && sentence.gap(cue.end(), start) == 0;
    }

    private boolean governed(Mention model) {
        if (sentence.lexicon().caseBehind()) {
            Hit noun = sentence.first(
                    Role.MODEL_NOUN, model.end(), Math.min(sentence.span().end(), model.end() + 8));
            int end = noun != null && sentence.gap(model.end(), noun.start()) == 0 ? noun.end() : model.end();
            return sentence.any(Role.AGAINST, end, Math.min(sentence.span().end(), end + 8));
        }
        int from = Math.max(sentence.span().start(), model.start() - 30);
        Hit same = sentence.last(Role.SAME, from, model.start());
        if (same != null && sentence.gap(same.end(), model.start()) == 0) {
            return true;
        }
        Hit cue = sentence.last(Role.AGAINST, from, model.start());
        return (cue != null && !joining(cue) && reaches(cue, model.start())) || exemplary(model, from);
    }

    /** Whether a word sets apart the name that starts at {@code to}: near, with no other name and no new clause between. */
    private boolean reaches(Hit cue, int to) {
        int from = cue.end();
        boolean made =
                sentence.lexicon().made(sentence.plain().folded().substring(cue.start(), from)); // "from its maker"
        return sentence.gap(from, to) <= (made ? 0 : AGAINST_REACH)
                && !sentence.named(from, to)
                && !(sentence.unspaced()
                        && sentence.plain().of(new Span(from, to)).indexOf('，') >= 0);
    }

    /** Whether it only joins the name to the one before: "A 与 B" without more. */
    private boolean joining(Hit cue) {
        return sentence.lexicon().joins(sentence.plain().folded().substring(cue.start(), cue.end()))
                && models.stream()
                        .anyMatch(model -> model.end() <= cue.start() && sentence.gap(model.end(), cue.start()) == 0);
    }

    /** "like X": an example of something else than the subject. */
    private boolean exemplary(Mention model, int from) {
        Hit like = sentence.last(Role.LIKE, from, model.start());
        return !sentence.unspaced()
                && like != null
                && sentence.gap(like.end(), model.start()) <= LIKE_REACH
                && !sentence.named(like.end(), model.start());
    }

    /** Whether it goes on with the list of the name before; "unlike A, B is" does not. */
    private boolean coordinate(int index) {
        if (!listed(models.get(index - 1), models.get(index))) {
            return false;
        }
        char joint = sentence.plain().at(models.get(index - 1).end());
        char after = sentence.plain().at(models.get(index).end());
        return joint != ','
                || sentence.unspaced()
                || (joinedByWord(models.get(index - 1), models.get(index)) && !opens(models.get(index)))
                || (index + 1 < models.size() && listed(models.get(index), models.get(index + 1)))
                || (index > 1 && after == ',' && listed(models.get(index - 2), models.get(index - 1)))
                || ").;:\0".indexOf(after) >= 0;
    }

    /** Whether a verb of its own follows a name behind a comma and "and": "released A, and B is open". */
    private boolean opens(Mention model) {
        Hit verb = sentence.first(
                Role.COPULA, model.end(), Math.min(sentence.span().end(), model.end() + VERB));
        return verb != null && sentence.gap(model.end(), verb.start()) == 0 && models.indexOf(model) == 1;
    }

    /** The model and those listed with it: "Scout and Maverick", "A, B". */
    List<Mention> joined(Mention model, Form form) {
        int index = models.indexOf(model);
        int first = index;
        while (first > 0 && coordinate(first)) {
            first--;
        }
        int last = index;
        while (last + 1 < models.size() && coordinate(last + 1)) {
            last++;
        }
        List<Mention> all = models.subList(first, last + 1);
        List<Mention> joined = new ArrayList<>();
        for (Mention each : all) {
            boolean member = !each.family() || all.stream().noneMatch(other -> memberOf(other, each));
            if (member && (each.equals(model) || form == Form.LISTED || !against(each))) {
                joined.add(each);
            }
        }
        return joined;
    }

    private static boolean memberOf(Mention model, Mention family) {
        return !model.family()
                && (model.familyId().equals(family.familyId())
                        || (model.vendor() != null && model.vendor().equals(family.vendor())));
    }

    private boolean listed(Mention one, Mention next) {
        return next.start() - one.end() <= LISTED && joins(one, next, true);
    }

    private boolean joinedByWord(Mention one, Mention next) {
        return joins(one, next, false);
    }

    /**
     * Whether only commas and words such as "and" stand in between, or who made one of the two: "A from B, C"; with
     * {@code commas}, commas alone will do, and the next may follow its maker: "A and B's C".
     */
    private boolean joins(Mention one, Mention next, boolean commas) {
        boolean join = false;
        boolean maker = false;
        char parts = sentence.plain().text().charAt(one.end());
        int word = -1;
        for (int i = one.end(); i <= next.start(); i++) {
            char c = i < next.start() ? sentence.plain().at(i) : ' ';
            boolean mark = " ,/\"()".indexOf(c) >= 0;
            if (!mark && word < 0) {
                word = i;
            } else if (mark && word >= 0) {
                String text = sentence.plain().folded().substring(word, i);
                boolean made = !join && made(text);
                boolean name = (maker || (join && commas))
                        && Character.isUpperCase(sentence.plain().text().charAt(word));
                boolean owner = commas && parts != '，' && owner(text, join);
                if (!made && !name && !owner && !sentence.lexicon().joins(text)) {
                    return false;
                }
                maker |= made;
                join |= !made && !name;
                word = -1;
            }
            maker = (maker || c == '(') && !(c == ',' || c == ')');
            join |= commas && (c == ',' || c == '/');
        }
        return join;
    }

    /** Whether a word leads on to the maker of the name before, or is both: "from", "d'OpenAI". */
    private boolean made(String word) {
        int elided = word.indexOf('\'');
        return sentence.lexicon().made(word)
                || (elided > 0 && sentence.lexicon().made(word.substring(0, elided + 1)));
    }

    /** Whether it is the maker of the name behind, with the word of case that says so: "和谷歌的". */
    private boolean owner(String text, boolean join) {
        int last = text.length() - 1;
        if (last < 1 || last > OWNER || GENITIVE.indexOf(text.charAt(last)) < 0) {
            return false;
        }
        return join
                || sentence.lexicon().joins(text.substring(0, 1))
                || sentence.lexicon().joins(text.substring(0, 2));
    }
}
