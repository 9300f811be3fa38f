package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in a row in a sentence: numbers, and names. */
final class Rows {
    private Rows() {}

    /**
     * How many numbers from the {@code n}th on only commas, "and" and light words part; "vs." parts two, and ends longer
     * rows: "1, 2 and 3, compared with 4".
     */
    static int row(Sentence sentence, List<Assignment.Options> numbers, int n) {
        int size = 1;
        while (n + size < numbers.size()) {
            int next = numbers.get(n + size).token();
            for (int i = numbers.get(n + size - 1).token() + 1; i < next; i++) {
                Cue cue = sentence.at(i).cue();
                boolean parts = cue == Cue.COMMA
                        || cue == Cue.AND
                        || cue == Cue.VENDOR
                        || cue == Cue.LIGHT
                        || cue == Cue.SLASH
                        || cue == Cue.APPROXIMATE
                        || cue == Cue.COMPARE
                        || cue == Cue.RESPECTIVELY;
                if (!parts || (cue == Cue.COMPARE && size > 1)) {
                    return size;
                }
            }
            size++;
        }
        return size;
    }

    /** Whether a row of numbers has one for each of the models before it, and the sentence no benchmark for each. */
    static boolean shared(Sentence sentence, List<Integer> models, List<Assignment.Options> row) {
        return row.size() > 1
                && models.size() == row.size()
                && distinct(sentence, row.get(0).token(), Cue.BENCHMARK).size() < row.size();
    }

    /** Behind the last semicolon of a stretch. */
    static int clause(Sentence sentence, int from, int to) {
        for (int i = to - 1; i >= from && to - i < 60; i--) {
            if (sentence.is(i, Cue.SEMICOLON)) {
                return i + 1;
            }
        }
        return from;
    }

    static boolean respectively(Sentence sentence, int from, int to) {
        for (int i = Math.max(0, Math.max(from, to - 60)); i < Math.min(sentence.size(), to); i++) {
            if (sentence.is(i, Cue.RESPECTIVELY)) {
                return true;
            }
        }
        return false;
    }

    /** The last models in a row, parted by commas and "and" only. */
    static List<Integer> group(Sentence sentence, int from, int to) {
        List<Integer> group = new ArrayList<>();
        boolean parted = false;
        for (int i = Math.max(from, to - 60); i < to; i++) {
            Cue cue = sentence.at(i).cue();
            boolean parts =
                    cue == Cue.COMMA || cue == Cue.AND || cue == Cue.SLASH || cue == Cue.LIGHT || cue == Cue.VENDOR;
            if (cue == Cue.MODEL) {
                if (!parted) {
                    group.clear();
                }
                group.add(i);
                parted = true;
            } else if (!parts) {
                parted = false;
            }
        }
        return group;
    }

    static List<Integer> names(Sentence sentence, int from, int to, Cue cue) {
        List<Integer> names = new ArrayList<>();
        for (int i = Math.max(from, to - 60); i < to; i++) {
            if (sentence.is(i, cue)) {
                names.add(i);
            }
        }
        return names;
    }

    /** Of each name the first mention, in order. */
    static List<Mention> distinct(Sentence sentence, int end, Cue cue) {
        Map<String, Mention> distinct = new LinkedHashMap<>();
        for (int i : names(sentence, 0, end, cue)) {
            distinct.putIfAbsent(sentence.mention(i).id(), sentence.mention(i));
        }
        return List.copyOf(distinct.values());
    }

    /** Those of the models before that something is compared with. */
    static List<Mention> rivals(Sentence sentence, int end) {
        return names(sentence, 0, end, Cue.MODEL).stream()
                .filter(name -> sentence.compared()[name])
                .map(sentence::mention)
                .toList();
    }

    static boolean between(Sentence sentence, int from, int to, Cue cue) {
        for (int i = from + 1; i < to; i++) {
            if (sentence.is(i, cue)) {
                return true;
            }
        }
        return false;
    }
}
