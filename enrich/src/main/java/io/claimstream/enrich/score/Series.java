package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Numbers in a row that go with names in a row: "A, B and C score 1, 2 and 3", "B gets 1 and 2" on the two benchmarks just
 * spoken of, "X: 1 (vs. 2, 3)" under a line that says "(vs. B, C)". Offers them as candidates.
 */
final class Series {
    /** Tokens looked back for "both". */
    private static final int REACH = 60;

    private final Costs costs;

    Series(Costs costs) {
        this.costs = costs;
    }

    /** Adds to the options of each number the names that it goes with by its place in a row. */
    void offer(Sentence sentence, boolean[] values, List<Assignment.Options> numbers, Around around) {
        List<Integer> rivals = List.of();
        for (int n = 0; n < numbers.size(); ) {
            int size = Rows.row(sentence, numbers, n);
            if (size > 1) {
                rivals = models(
                        sentence,
                        numbers.subList(n, n + size),
                        n == 0 ? -1 : numbers.get(n - 1).token(),
                        rivals,
                        around);
            }
            rivals(sentence, numbers.subList(n, n + size), around);
            n += size;
        }
    }

    /** "66.0 vs. 44.6", "(vs. 88.6, 87.2)" where the line above says who is compared with whom. */
    private void rivals(Sentence sentence, List<Assignment.Options> row, Around around) {
        int first = sentence.is(row.get(0).token() - 1, Cue.COMPARE) ? 0 : 1;
        boolean compared = first == 0
                || (row.size() > 1
                        && Rows.between(sentence, row.get(0).token(), row.get(1).token(), Cue.COMPARE));
        if (!compared
                || around.rivals().isEmpty()
                || row.size() - first != around.rivals().size()) {
            return;
        }
        for (int k = first; k < row.size(); k++) {
            offer(row.get(k).models(), around.rivals().get(k - first), -1, "series");
        }
    }

    /**
     * Offers the names that a row goes with.
     *
     * @param after where the row before ends
     * @param rivals the two models that the rows before compare
     * @return the two that this one does; else those
     */
    private List<Integer> models(
            Sentence sentence, List<Assignment.Options> row, int after, List<Integer> rivals, Around around) {
        int start = row.get(0).token();
        int end = row.get(row.size() - 1).token();
        boolean respectively = Rows.respectively(sentence, after + 1, end + 6);
        String how = respectively ? "respectively" : "series";
        boolean duel = Duels.fought(sentence, row);
        boolean versusRow =
                row.size() > 1 && Rows.between(sentence, start, row.get(1).token(), Cue.COMPARE);
        boolean compared = duel || (row.size() == 2 && versusRow);
        int owner = start - (sentence.is(start - 1, Cue.LIGHT) ? 3 : 2);
        boolean bracketed = sentence.is(owner + 1, Cue.OPEN) && sentence.is(owner, Cue.MODEL);
        List<Integer> models = Rows.group(sentence, after + 1, start);
        boolean shared = bracketed && Rows.shared(sentence, models, row); // "A and B (80 % and 81 %)"
        boolean owned = bracketed && !shared && !(compared && sentence.compared()[owner]);
        if (bracketed && !owned && !shared) {
            against(sentence, row, owner, around);
            return rivals;
        }
        if (owned && respectively) {
            row.forEach(options -> offer(options.models(), sentence.mention(owner), owner, how));
        }
        models = owned ? List.of() : models;
        List<Integer> all = Rows.names(sentence, Rows.clause(sentence, after + 1, start), start, Cue.MODEL);
        boolean versus = all.size() == 2 && Rows.between(sentence, all.get(0), all.get(1), Cue.COMPARE);
        boolean pair = compared || (row.size() == 2 && versus);
        if (models.size() != row.size() && (pair || versusRow) && all.size() == row.size()) {
            models = all;
        }
        int beaten = compared && all.size() == 1 ? Duels.beaten(sentence, end) : -1;
        if (beaten >= 0) {
            models = List.of(all.get(0), beaten);
        }
        if (compared && all.isEmpty()) {
            models = rivals; // "79.8 vs. 79.2 on X, and 97.3 vs. 96.4 on Y"
        }
        List<Mention> won = duel ? Duels.won(sentence, end, around) : List.of();
        if (!won.isEmpty()) {
            each(row, won, "respectively");
            return rivals;
        }
        boolean taken = sentence.is(end + 1, Cue.FOR) && !respectively;
        if (taken && !owned) {
            List<Integer> behind = Rows.group(sentence, end + 1, Math.min(sentence.size(), end + 20));
            boolean closed = behind.size() > 1 && Conjoined.last(sentence, behind.get(behind.size() - 1));
            if (closed && behind.size() <= row.size()) {
                given(sentence, row.subList(row.size() - behind.size(), row.size()), behind);
                return rivals;
            }
        }
        if (models.size() < row.size() && respectively && !owned) {
            models = Rows.group(sentence, end + 1, Math.min(sentence.size(), end + 20));
        }
        if (models.size() == row.size() && !taken) {
            for (int k = 0; k < row.size(); k++) {
                int token = models.get(k);
                offer(row.get(k).models(), sentence.mention(token), token, how);
            }
            share(row, Assignment.Options::benchmarks);
            return pair ? models : rivals;
        }
        List<Mention> meant = meant(sentence, row, all, start, respectively, around);
        if (compared && meant.size() == 2) {
            meant = Duels.ordered(meant, around);
        }
        if (meant.size() == row.size()) {
            each(row, meant, "series");
            return rivals;
        }
        boolean said = sentence.is(end + 1, Cue.RELATIVE) || sentence.is(end + 1, Cue.VENDOR);
        if (compared && !taken && !said && all.size() < 2) {
            rival(sentence, row, around);
        }
        List<Mention> benchmarks = Rows.distinct(sentence, start, Cue.BENCHMARK);
        benchmarks = benchmarks.isEmpty() ? around.benchmarks() : benchmarks;
        int tried = around.tried().size();
        boolean spoken = (row.size() == 2 || respectively)
                && all.size() == 1
                && result(sentence, start)
                && result(sentence, end)
                && Rows.distinct(sentence, sentence.size(), Cue.BENCHMARK).isEmpty();
        if (benchmarks.size() != row.size() && spoken && tried >= row.size()) {
            benchmarks = around.tried().subList(tried - row.size(), tried);
        }
        boolean placed = sentence.is(start + 1, Cue.BENCHMARK) || sentence.is(start + 2, Cue.BENCHMARK);
        if (benchmarks.size() == row.size() && !placed && !pair) {
            String many = row.size() > 2 ? "respectively" : how; // as many of both are no chance
            for (int k = 0; k < row.size(); k++) {
                offer(row.get(k).benchmarks(), benchmarks.get(k), -1, many);
            }
            share(row, Assignment.Options::models);
        }
        return rivals;
    }

    /** "71 and 69 for A and B" */
    private void given(Sentence sentence, List<Assignment.Options> row, List<Integer> models) {
        for (int k = 0; k < row.size(); k++) {
            offer(row.get(k).models(), sentence.mention(models.get(k)), models.get(k), "respectively");
        }
        share(row, Assignment.Options::benchmarks);
    }

    /** "the three get 1, 2 and 3", "both, unlike A, 1 and 2": those whom the clauses or the sentence before named. */
    private static List<Mention> meant(
            Sentence sentence,
            List<Assignment.Options> row,
            List<Integer> all,
            int start,
            boolean respectively,
            Around around) {
        boolean both = Rows.between(sentence, start - REACH, start, Cue.BOTH);
        List<Mention> rivals = both && all.isEmpty() ? Rows.rivals(sentence, start) : List.of();
        if (respectively && rivals.size() == row.size()) {
            return rivals; // "A beats B and C, with 60 to the latter two's 50 and 40"
        }
        boolean several = both && all.stream().allMatch(name -> sentence.compared()[name]);
        if (!all.isEmpty() && !several) {
            return List.of();
        }
        List<Mention> named = Rows.distinct(sentence, start, Cue.MODEL);
        boolean here = all.isEmpty() && respectively && named.size() == row.size();
        boolean tests = Rows.distinct(sentence, start, Cue.BENCHMARK).size() == row.size(); // "on X, Y and Z it"
        return here ? named : tests ? List.of() : around.before();
    }

    /** What one end of a row belongs to, the rest may belong to. */
    private void share(List<Assignment.Options> row, Function<Assignment.Options, List<Candidate>> kind) {
        List<Candidate> ends = new ArrayList<>(kind.apply(row.get(0)));
        ends.addAll(kind.apply(row.get(row.size() - 1)));
        for (Candidate shared : ends) {
            for (Assignment.Options options : row) {
                if (shared.token() >= 0) {
                    Candidate.offer(
                            kind.apply(options),
                            new Candidate(
                                    shared.mention(),
                                    shared.token(),
                                    shared.cost() + costs.other("shared"),
                                    shared.how()));
                }
            }
        }
    }

    /** "it is ahead of B (16 % vs. 5 %)" */
    private void against(Sentence sentence, List<Assignment.Options> row, int rival, Around around) {
        int subject = sentence.subject()[row.get(0).token()];
        Mention first = subject >= 0 && subject != rival ? sentence.mention(subject) : around.model();
        if (first != null) {
            offer(row.get(0).models(), first, -1, "respectively");
        }
        offer(row.get(1).models(), sentence.mention(rival), rival, "respectively");
    }

    /** "it gets 75.2 against 73.9": the second is that of the other model spoken of. */
    private void rival(Sentence sentence, List<Assignment.Options> row, Around around) {
        int subject = sentence.subject()[row.get(0).token()];
        Mention first = subject >= 0 ? sentence.mention(subject) : around.model();
        for (int k = around.recent().size() - 1; first != null && k >= 0; k--) {
            Mention other = around.recent().get(k);
            if (!other.id().equals(first.id())) {
                offer(row.get(1).models(), other, -1, "series");
                return;
            }
        }
    }

    private void each(List<Assignment.Options> row, List<Mention> models, String how) {
        for (int k = 0; k < row.size(); k++) {
            offer(row.get(k).models(), models.get(k), -1, how);
        }
    }

    private void offer(List<Candidate> candidates, Mention mention, int token, String how) {
        Candidate.offer(candidates, new Candidate(mention, token, costs.other(how), how));
    }

    /** A number that looks like a result whatever stands around it. */
    private static boolean result(Sentence sentence, int i) {
        return sentence.quantity(i).decimal() || sentence.quantity(i).kind() == Quantity.Kind.PERCENT;
    }
}
