package io.claimstream.enrich.comparison;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.cue.Whom;
import io.claimstream.enrich.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a word of comparison sets against the subject.
 *
 * @param start where the first of them starts
 * @param end where the last of them ends
 * @param turned whether they do it rather than suffer it: "von X übertroffen"
 */
record Rivals(List<Mention> models, int start, int end, boolean turned) {
    /** Letters between the word and the rival: "outperforms the much larger". */
    private static final int REACH = 34;

    /** The same where the verb comes last, with all that may stand before it. */
    private static final int BEFORE_REACH = 90;

    static @Nullable Rivals of(CuedSentence sentence, Hit cue, int next, Set<Integer> taken) {
        List<Mention> models =
                cue.role() == Role.RIVAL_AFTER ? after(sentence, cue, next) : before(sentence, cue, taken);
        if (models.isEmpty()) {
            return null;
        }
        Mention first = models.get(0);
        Mention last = models.get(models.size() - 1);
        return ofOther(sentence, last)
                ? null
                : new Rivals(models, first.start(), last.end(), marked(sentence, Role.AGENT, first));
    }

    private static List<Mention> after(CuedSentence sentence, Hit cue, int next) {
        List<Mention> behind = sentence.models().stream()
                .filter(model -> model.start() >= cue.end() && model.end() <= next)
                .toList();
        if (behind.isEmpty()) {
            return behind;
        }
        int start = behind.get(0).start();
        boolean near = sentence.letters(cue.end(), start) <= REACH
                && !sentence.parted(cue.end(), start, ";:()0123456789$€%")
                && !sentence.any(Role.OTHER, cue.end(), start)
                && onlyAppositions(sentence, cue.end(), start);
        return near ? Whom.joinedAfter(sentence, behind) : List.of();
    }

    /** One comma is an apposition's: "its predecessor, Claude Sonnet 4". */
    private static boolean onlyAppositions(CuedSentence sentence, int from, int to) {
        int commas = 0;
        for (int i = from; i < to; i++) {
            commas += sentence.plain().at(i) == ',' ? 1 : 0;
        }
        return commas == 0 || (commas == 1 && sentence.any(Role.AGAINST, from, to));
    }

    /** Marked as the rival by a particle, or, in a language without them, the second of two. */
    private static List<Mention> before(CuedSentence sentence, Hit cue, Set<Integer> taken) {
        int from = sentence.clause(cue.start()).start();
        List<Mention> ahead = sentence.models().stream()
                .filter(model -> model.start() >= from && model.end() <= cue.start() && !taken.contains(model.start()))
                .toList();
        List<Mention> rivals = new ArrayList<>();
        for (int i = ahead.size() - 1; i >= 0; i--) {
            Mention model = ahead.get(i);
            boolean marked = sentence.at(Role.RIVAL_MARK, model.end()) != null
                    || marked(sentence, Role.RIVAL_MARK_BEFORE, model)
                    || (marked(sentence, Role.AGENT, model) && i > 0);
            if (marked && sentence.letters(model.end(), cue.start()) <= BEFORE_REACH) {
                rivals.add(model);
                joined(sentence, ahead.subList(0, i), rivals);
                break;
            }
        }
        return rivals;
    }

    /** "AとBを": what is joined to a rival is one as well, unless it is the subject that is: "A和B持平". */
    private static void joined(CuedSentence sentence, List<Mention> before, List<Mention> rivals) {
        boolean behind = sentence.at(Role.RIVAL_MARK, rivals.get(0).end()) != null;
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention model = before.get(i);
            boolean rival = behind
                    ? sentence.at(Role.TOPIC_MARK, model.end()) == null
                    : marked(sentence, Role.RIVAL_MARK_BEFORE, model);
            if (!rival || !Whom.joins(sentence, model.end(), rivals.get(0).start())) {
                return;
            }
            rivals.add(0, model);
        }
    }

    /** Whether a word that marks a name stands right before it. */
    private static boolean marked(CuedSentence sentence, Role role, Mention model) {
        Hit mark = sentence.last(role, sentence.span().start(), model.start());
        return mark != null && sentence.letters(mark.end(), model.start()) == 0;
    }

    /** Whether the name only says whose something is: "GPT-5's launch", "GPT-5 downloads". */
    private static boolean ofOther(CuedSentence sentence, Mention rival) {
        int to = Math.min(sentence.span().end(), rival.end() + 30);
        Hit other = sentence.first(Role.OTHER, rival.end(), to);
        boolean whose = sentence.plain().at(rival.end()) == '\'';
        return other != null
                && sentence.letters(rival.end(), other.start()) <= (whose ? 12 : 0)
                && !sentence.parted(rival.end(), other.start(), ",;:()");
    }
}
