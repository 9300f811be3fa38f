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

    static Scope of(CuedSentence sentence, Hit cue, int rivals, int previous, int next) {
        int behind = Math.max(cue.end(), rivals);
        List<Mention> named = Whom.joinedAfter(sentence, within(sentence, behind, next));
        if (named.isEmpty()) {
            named = lastJoined(sentence, within(sentence, previous, cue.start()));
        }
        Hit field = sentence.first(Role.FIELD, behind, next);
        if (field == null) {
            field = sentence.last(Role.FIELD, previous, cue.start());
        }
        return new Scope(named, field == null ? null : field.value());
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
