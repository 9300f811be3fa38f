package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GPT‑5.4     | gpt-5.4
            ＧＰＴ−５   | gpt-5
            9０！～     | 90!~
            L’Été       | l'été
            „so“        | "so"
            «so»        | "so"
            """)
    void whatCountsAsTheSameBecomesTheSame(String words, String folded) {
        assertThat(Folding.fold(words)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "a, true, false, false", "Z, true, false, false", "0, true, false, false", "é, true, false, false",
        "-, false, false, false", "'.', false, false, false", "漢, false, true, false", "か, false, true, false",
        "カ, false, true, false", "한, false, false, true", "힣, false, false, true", "가, false, false, true",
        "一, false, true, false", "ー, false, true, false", "я, true, false, false"
    })
    void aCharacterIsOfItsWritingSystem(char c, boolean wordly, boolean unspaced, boolean hangul) {
        assertThat(Folding.wordly(c)).isEqualTo(wordly);
        assertThat(Folding.unspaced(c)).isEqualTo(unspaced);
        assertThat(Folding.hangul(c)).isEqualTo(hangul);
    }
}
