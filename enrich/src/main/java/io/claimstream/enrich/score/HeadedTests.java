package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    private final Set<String> noNames = new HashSet<>();

    HeadedTests() {
        try (InputStream in = HeadedTests.class.getResourceAsStream("headed.yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            root.path("endings").forEach(word -> endings.add(Folding.fold(word.asText())));
            root.path("beginnings").forEach(word -> beginnings.add(Folding.fold(word.asText())));
            root.path("no_names").forEach(word -> noNames.add(Folding.fold(word.asText())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The test that the heading above a block names, if it does. */
    @Nullable
    Mention above(Reading reading, Block block) {
        Block heading =
                block.kind() == Block.Kind.HEADING ? null : reading.document().heading(block);
        if (heading == null
                || heading.span().length() > LONGEST + SHORTEST
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
        if (length < SHORTEST || length > LONGEST || words.length > MOST_WORDS || noNames.contains(words[0])) {
            return false;
        }
        for (String beginning : beginnings) {
            if (name.startsWith(beginning) && length > beginning.length() + 2) {
                return true;
            }
        }
        for (String ending : endings) {
            if (name.endsWith(ending) && length > ending.length() + 1) {
                return true;
            }
        }
        return false;
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
