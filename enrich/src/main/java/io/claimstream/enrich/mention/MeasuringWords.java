package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.List;

/**
 * What is quoted behind the word for what it measures, and had results in, is a test's name: "문장력을 재는 ‘글맛’에서",
 * "法律を問う「六法」で", "考察推理的《十题》中". The writings that these are of have no capitals to tell it by.
 */
final class MeasuringWords {
    private static final WordLists WORDS = new WordLists("tests.yaml");
    private static final List<String> MEASURING = WORDS.list("measuring");
    private static final Dictionary<Boolean> MEASURES = WORDS.dictionary("measures");
    private static final Dictionary<Boolean> IN_IT = WORDS.dictionary("in_it");
    private static final char OF = '\u7684';
    /** The word for measuring stands within so many characters before "的". */
    private static final int REACH = 24;

    private MeasuringWords() {}

    /** Around what is quoted between {@code open} and {@code close}. */
    static boolean around(Plain plain, int open, int close, int limit) {
        if (close + 1 >= limit || IN_IT.longest(plain, close + 1, limit) == null) {
            return false;
        }
        int before = plain.at(open - 1) == ' ' ? open - 1 : open;
        return MEASURING.stream().anyMatch(word -> plain.folded().startsWith(word, before - word.length()))
                || (plain.at(before - 1) == OF && measures(plain, before));
    }

    private static boolean measures(Plain plain, int to) {
        for (int i = to - 1; i >= 0 && to - i < REACH && ",.;:!?\n".indexOf(plain.at(i)) < 0; i--) {
            if (MEASURES.longest(plain, i, to) != null) {
                return true;
            }
        }
        return false;
    }
}
