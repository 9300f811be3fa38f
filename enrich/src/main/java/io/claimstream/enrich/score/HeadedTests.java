package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tests of an article's own that a heading names: "2. Refactoring test". What stands below without a benchmark is on it. */
final class HeadedTests {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 4;
    private static final int MOST_WORDS = 5;

    private final List<String> endings = new ArrayList<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> noNames = new ArrayList<>();
    private final Set<String> otherWords = new HashSet<>();

    HeadedTests() {
        JsonNode root = Words.of("headed.yaml");
        root.path("endings").forEach(word -> endings.add(Folding.fold(word.asText())));
        root.path("beginnings").forEach(word -> beginnings.add(Folding.fold(word.asText())));
        root.path("other_words").forEach(word -> otherWords.add(Folding.fold(word.asText())));
        root.path("no_names").forEach(word -> noNames.add(Folding.fold(word.asText())));
    }

    /** The test that a heading names, if it does. */
    @Nullable
    Mention named(Reading reading, Block heading) {
        if (heading.span().length() > LONGEST + SHORTEST
                || !reading.mentions().within(heading.span()).isEmpty()) {
            return null;
        }
        String name = unnumbered(reading.plain().of(heading.span()).strip());
        return names(Folding.fold(name))
                ? Mention.labelled(name, Mention.Kind.BENCHMARK, heading.span().start())
                : null;
    }

    private boolean names(String name) {
        String[] words = name.split(" ", MOST_WORDS + 2);
        int length = name.length();
        boolean sized = length >= SHORTEST && length <= LONGEST && words.length <= MOST_WORDS;
        if (!sized) {
            return false;
        }
        for (String word : noNames) {
            if (begins(name, word)) {
                return false;
            }
        }
        for (String beginning : beginnings) {
            if (name.startsWith(beginning) && length > beginning.length() + 2) {
                return true;
            }
        }
        for (String ending : endings) {
            int start = length - ending.length();
            if (start > 1 && name.endsWith(ending)) {
                return !otherWords.contains(words[words.length - 1]);
            }
        }
        return false;
    }

    /** Whether it is the first word; where words are not parted, the first letters. */
    private static boolean begins(String name, String word) {
        return name.startsWith(word)
                && (Folding.unspaced(word.charAt(0))
                        || name.length() == word.length()
                        || name.charAt(word.length()) == ' ');
    }

    /** "2. Refactoring test", "①重构测试" */
    private static String unnumbered(String heading) {
        int start = 0;
        while (start < heading.length() && !Character.isLetter(heading.charAt(start))) {
            start++;
        }
        return heading.substring(start);
    }
}
