package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import org.jspecify.annotations.Nullable;

/** Benchmarks named by a description: "the Passkey Retrieval task", "our internal coding evaluation", "the Vals AI leaderboard". */
final class DescribedBenchmarks {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final Dictionary<Boolean> TRIALS = WORDS.dictionary("trials");
    /** What is no name without the word for it: "the Hugging Face leaderboard". */
    private static final Dictionary<Boolean> BOARDS = WORDS.dictionary("boards");

    private static final String OPEN = "open ";
    private static final Dictionary<Boolean> OWN = WORDS.dictionary("own");
    private static final int MOST_WORDS = 6;

    private DescribedBenchmarks() {}

    /** "Passkey Retrieval task", "internal coding evaluation" */
    static @Nullable Mention at(Plain plain, int start, int limit) {
        boolean own = OWN.longest(plain, start, limit) != null;
        int behind = start + OPEN.length();
        boolean open = plain.folded().startsWith(OPEN, start) && behind < limit && plain.capital(behind);
        if (!own && !open && !UnlistedBenchmarks.nameWord(plain, start, limit)) {
            return null;
        }
        int end = start;
        for (int words = 0; words < MOST_WORDS; words++) {
            int next = UnlistedBenchmarks.wordEnd(plain, end, limit);
            boolean goesOn = next > end && (own || plain.capital(end));
            if (!goesOn || plain.at(next) != ' ' || next + 1 >= limit) {
                return null;
            }
            var trial = TRIALS.longest(plain, next + 1, limit);
            boolean small = Character.isLowerCase(plain.text().charAt(next + 1));
            if (trial != null && small && (own || words > 0)) {
                boolean whole = own || BOARDS.longest(plain, next + 1, limit) != null;
                int stop = whole ? trial.end() : next;
                return UnlistedBenchmarks.mention(plain, start, stop);
            }
            end = next + 1;
        }
        return null;
    }
}
