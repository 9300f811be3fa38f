package io.claimstream.enrich.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Another language is added by files: its lexicons, and cases that they are tested with. */
class KnownLanguagesTest {
    private static final Path LEXICONS = Path.of("src/main/resources/io/claimstream/enrich");
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** English has its cases by subject. */
    static final List<String> LANGUAGES = KnownLanguages.all().stream()
            .filter(language -> !language.equals("en"))
            .toList();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aKnownLanguageHasItsLexiconsAndCasesOfItsOwn(String language) {
        for (String folder : List.of("openness", "cue")) {
            assertThat(LEXICONS.resolve(folder).resolve(language + ".yaml")).isRegularFile();
        }
        for (String folder : List.of("openness", "scores", "attribution")) {
            assertThat(CASES.resolve(folder).resolve(language + ".yaml")).isRegularFile();
        }
    }

    @Test
    void aCommaIsADecimalPointWhereTheLanguageWritesItSo() {
        assertThat(KnownLanguages.decimalComma("it")).isTrue();
        assertThat(KnownLanguages.decimalComma("ja")).isFalse();
        assertThat(KnownLanguages.decimalComma(null)).isFalse();
    }
}
