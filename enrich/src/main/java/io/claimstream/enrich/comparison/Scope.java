package io.claimstream.enrich.comparison;

import io.claimstream.enrich.cue.CuedSentence;
import io.claimstream.enrich.cue.Hit;
import io.claimstream.enrich.cue.Role;
import io.claimstream.enrich.cue.Whom;
import io.claimstream.enrich.mention.Mention;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On what a comparison is made: benchmarks behind the rival, else before the word; else a field of use. */
record Scope(List<Mention> benchmarks, @Nullable String field) {

    /** Letters between the rival and the benchmark: "by a wide margin on". */
    private static final int REACH = 45;

    /** Letters behind a comma that closes an apposition: ", on". */
    private static final int PREPOSITION = 6;

    /** Letters before a field that opens the clause: "In mathematics, X …". */
    private static final int OPENING = 14;

    /**
     * @param subject where the subject starts
     * @param rivals where the rivals end
     * @param previous where the comparison before this one ends
     * @param next where the next one starts
     */
    static Scope of(CuedSentence sentence, Hit cue, int subject, int rivals, int previous, int next) {
        int behind = Math.max(cue.end(), rivals);
        List<Mention> named = Whom.joinedAfter(sentence, within(sentence, behind, next));
        boolean near = !named.isEmpty()
                && sentence.letters(behind, named.get(0).start()) <= REACH
                && (sentence.letters(behind, named.get(0).start()) <= PREPOSITION
                        || !comma(sentence, behind, named.get(0).start()));
        if (!near) {
            named = lastJoined(sentence, within(sentence, previous, cue.start()));
        }
        if (named.isEmpty()) {
            named = lastJoined(sentence, within(sentence, sentence.span().start(), cue.start()));
        }
        Hit field = sentence.first(Role.FIELD, behind, next);
        if (field == null || comma(sentence, behind, field.start())) {
            field = sentence.last(Role.FIELD, previous, cue.start());
            boolean about = field != null
                    && (field.start() >= subject || sentence.letters(previous, field.start()) <= OPENING);
            field = about ? field : null;
        }
        return new Scope(named, field == null ? null : field.value());
    }

    /** Whether a comma parts them that is not in brackets. */
    private static boolean comma(CuedSentence sentence, int from, int to) {
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = sentence.plain().at(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Mention> within(CuedSentence sentence, int from, int to) {
        return sentence.benchmarks().stream()
                .filter(benchmark -> benchmark.start() >= from && benchmark.end() <= to)
                .toList();
    }

    private static List<Mention> lastJoined(CuedSentence sentence, List<Mention> benchmarks) {
        for (int i = 0; i < benchmarks.size(); i++) {
            List<Mention> joined = Whom.joinedAfter(sentence, benchmarks.subList(i, benchmarks.size()));
            if (joined.size() == benchmarks.size() - i) {
                return joined;
            }
        }
        return new ArrayList<>();
    }
}
