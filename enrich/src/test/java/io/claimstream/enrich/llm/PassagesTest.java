package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {
    @Test
    void aShortTextIsOnePassageAndABlankOneNone() {
        assertThat(Passages.of("One.\n\nTwo.")).containsExactly("One.\n\nTwo.");
        assertThat(Passages.of(" \n\n ")).isEmpty();
    }

    @Test
    void aLongTextIsPartedBetweenItsParagraphsAndLosesNothing() {
        String text = ("word ".repeat(200) + "\n\n").repeat(40);

        List<String> passages = Passages.of(text);

        assertThat(String.join("", passages)).isEqualTo(text);
        assertThat(passages)
                .hasSize(3)
                .allSatisfy(passage -> assertThat(passage)
                        .hasSizeLessThanOrEqualTo(Passages.LONGEST)
                        .endsWith("\n\n"));
    }

    @Test
    void aTextWithoutParagraphsIsPartedBetweenLinesElseWordsElseAnywhereButInACharacter() {
        assertThat(Passages.of("a line\n".repeat(4000)))
                .allSatisfy(passage -> assertThat(passage).endsWith("\n"));
        assertThat(Passages.of("word ".repeat(4000)))
                .allSatisfy(passage -> assertThat(passage).endsWith(" "));
        assertThat(Passages.of("x" + "😀".repeat(20_000)))
                .allSatisfy(passage ->
                        assertThat(Character.isLowSurrogate(passage.charAt(0))).isFalse());
    }

    @Test
    void anEndlessTextIsAskedAboutUpToABound() {
        assertThat(Passages.of("word ".repeat(1_000_000))).hasSize(Passages.MOST);
    }
}
