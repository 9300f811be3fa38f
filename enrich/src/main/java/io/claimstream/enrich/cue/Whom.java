package io.claimstream.enrich.cue;

import io.claimstream.enrich.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The models that a cue is said of.
 *
 * @param named whether the sentence names them itself
 */
public record Whom(List<Mention> models, boolean named) {
    /** Letters between a word like "than" and the name that it sets apart. */
    private static final int AGAINST_REACH = 14;

    private static final int LONGEST_JOIN = 60;

    private static final Whom NOBODY = new Whom(List.of(), false);

    /**
     * Who stands before {@code anchor}: the nearest name of its clause, else of the sentence, else whom the text speaks of
     * when a pronoun or a list item says so.
     *
     * @param taken starts of names that play another part
     */
    public static Whom before(CuedSentence sentence, int anchor, Set<Integer> taken) {
        int clause = sentence.clause(anchor).start();
        Mention nearest = nearest(sentence, clause, anchor, taken);
        boolean pronoun = sentence.any(Role.PRONOUN, clause, anchor);
        if (nearest == null && clause > sentence.span().start()) {
            nearest = nearest(sentence, sentence.span().start(), clause, taken);
        }
        if (nearest != null) {
            return new Whom(joinedBefore(sentence, nearest), true);
        }
        Mention subject = sentence.reading().subjects().at(sentence.span().start());
        boolean spokenOf = pronoun || (sentence.item() && sentence.models().isEmpty());
        return subject == null || !spokenOf ? NOBODY : new Whom(List.of(subject), false);
    }

    /** The same, or the only model that the sentence names, wherever it stands. */
    public static Whom of(CuedSentence sentence, int anchor, Set<Integer> taken) {
        Whom before = before(sentence, anchor, taken);
        if (before.named() || sentence.models().isEmpty()) {
            return before;
        }
        Mention only = sentence.models().get(0);
        boolean one = sentence.models().stream().allMatch(model -> model.id().equals(only.id()));
        return one && !against(sentence, only) && !taken.contains(only.start())
                ? new Whom(List.of(only), true)
                : before;
    }

    private static @Nullable Mention nearest(CuedSentence sentence, int from, int to, Set<Integer> taken) {
        Mention nearest = null;
        boolean topic = false;
        for (Mention model : sentence.models()) {
            if (model.start() >= from
                    && model.end() <= to
                    && !taken.contains(model.start())
                    && !against(sentence, model)
                    && !bracketed(sentence, model, to)) {
                boolean marked = sentence.at(Role.TOPIC_MARK, model.end()) != null;
                if (marked || !topic) {
                    nearest = model;
                    topic = marked;
                }
            }
        }
        return nearest;
    }

    /** Whether the name is set apart from the subject: "unlike GPT-5". */
    private static boolean against(CuedSentence sentence, Mention model) {
        Hit cue = sentence.last(Role.AGAINST, sentence.span().start(), model.start());
        return cue != null
                && sentence.letters(cue.end(), model.start()) <= AGAINST_REACH
                && !sentence.parted(cue.end(), model.start(), ",;:()");
    }

    /** Whether a bracket around the name closes before {@code to}. */
    private static boolean bracketed(CuedSentence sentence, Mention model, int to) {
        int close = -1;
        for (int i = model.end(); i < to && close < 0; i++) {
            char c = sentence.plain().at(i);
            if (c == '(') {
                return false;
            }
            close = c == ')' ? i : -1;
        }
        return close >= 0;
    }

    /** The model and those that "and" or commas join to it on the left. */
    private static List<Mention> joinedBefore(CuedSentence sentence, Mention last) {
        List<Mention> joined = new ArrayList<>();
        joined.add(last);
        int index = sentence.models().indexOf(last);
        boolean and = false;
        for (int i = index - 1; i >= 0; i--) {
            Mention model = sentence.models().get(i);
            Mention next = sentence.models().get(i + 1);
            and |= sentence.any(Role.AND, model.end(), next.start());
            if (!and || !joins(sentence, model.end(), next.start())) {
                break;
            }
            joined.add(0, model);
        }
        return joined;
    }

    /** The first of {@code models} and those that "and" or commas join to it on the right. */
    public static List<Mention> joinedAfter(CuedSentence sentence, List<Mention> models) {
        List<Mention> joined = new ArrayList<>();
        for (Mention model : models) {
            if (!joined.isEmpty() && !joins(sentence, joined.get(joined.size() - 1).end(), model.start())) {
                break;
            }
            joined.add(model);
        }
        return joined;
    }

    /** Whether only "and", commas, vendors' names and what is in brackets lie between. */
    public static boolean joins(CuedSentence sentence, int from, int to) {
        if (to - from > LONGEST_JOIN) {
            return false;
        }
        int i = from;
        while (i < to) {
            int at = i;
            char c = sentence.plain().at(i);
            Hit and = sentence.at(Role.AND, i);
            Mention vendor = sentence.vendors().stream()
                    .filter(each -> each.start() == at && each.end() <= to)
                    .findFirst()
                    .orElse(null);
            if (vendor != null) {
                i = vendor.end();
                i += sentence.plain().at(i) == '\'' ? 2 : 0;
            } else if (and != null && and.start() == i) {
                i = and.end();
            } else if (c == '(') {
                while (i < to && sentence.plain().at(i) != ')') {
                    i++;
                }
                i++;
            } else if (c == ' ' || c == ',' || c == '/') {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }
}
