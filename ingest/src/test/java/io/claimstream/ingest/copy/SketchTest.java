package io.claimstream.ingest.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final String TEXT = numbered("the %s report says", 0, 60);

    /** Of so many different runs of words. */
    private static String numbered(String words, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> words.formatted("q" + (char) ('a' + i % 26) + (char) ('a' + i / 26)))
                .collect(Collectors.joining(". "));
    }

    private static Sketch sketch(String text) {
        return Sketch.of(text, "%064x".formatted(text.hashCode()));
    }

    private static Optional<BigDecimal> similarity(String a, String b) {
        Optional<BigDecimal> similarity = sketch(a).similarity(sketch(b));
        assertThat(sketch(b).similarity(sketch(a))).isEqualTo(similarity);
        return similarity;
    }

    private static boolean shareABand(String a, String b) {
        Set<String> bands = new HashSet<>(sketch(a).bands());
        return sketch(b).bands().stream().anyMatch(bands::contains);
    }

    @Test
    void equalTexts_areOne() {
        assertThat(similarity(TEXT, TEXT)).contains(BigDecimal.ONE);
        assertThat(similarity("short", "short")).contains(BigDecimal.ONE);
    }

    @Test
    void caseAndPunctuation_makeNoDifference_butAreNotEqual() {
        String other = TEXT.toUpperCase(Locale.ROOT).replace(". ", " \u2014\n");
        assertThat(similarity(TEXT, other)).contains(new BigDecimal("0.99"));
        assertThat(shareABand(TEXT, other)).isTrue();
    }

    @Test
    void aTextWithAThirdCutAndALineAdded_isACopy() {
        String copy = "By somebody. " + numbered("the %s report says", 0, 40);
        assertThat(similarity(TEXT, copy))
                .hasValueSatisfying(value -> assertThat(value).isGreaterThan(new BigDecimal("0.8")));
        assertThat(shareABand(TEXT, copy)).isTrue();
    }

    @Test
    void aTextThatSharesAFewSentences_isNone() {
        String other = numbered("the %s report says", 0, 12) + ". " + numbered("others %s think differently", 60, 110);
        assertThat(similarity(TEXT, other)).isEmpty();
    }

    @Test
    void aTextOfTheSameTemplateWithOtherFigures_isNone() {
        String one = TEXT + " at 71.2, 64.0, 55.1, 80.3, 12.5 and 9.1 points";
        String two = TEXT + " at 68.9, 60.2, 51.7, 77.7, 10.4 and 8.8 points";
        assertThat(similarity(one, two)).isEmpty();
        assertThat(similarity(one, one + ", as they say")).isPresent();
    }

    @Test
    void shortTexts_areCopiesWhereTheyAreEqual() {
        assertThat(similarity("It scores 50.2 on the test.", "It scores 50.2 on the test!"))
                .isEmpty();
    }

    @Test
    void aTextInAScriptWithoutSpaces_hasRunsOfLetters() {
        String text = IntStream.range(0, 80)
                .mapToObj(i -> Character.toString(0x4E00 + i * 7))
                .collect(Collectors.joining());
        assertThat(similarity(text, text.substring(0, 60) + "。")).isPresent();
        assertThat(similarity(text, new StringBuilder(text).reverse().toString()))
                .isEmpty();
    }

    @Test
    void bands_areAsLongAsSaid_andDiffer() {
        assertThat(sketch(TEXT).bands()).doesNotHaveDuplicates().allMatch(band -> band.length() == Sketch.BAND_LENGTH);
    }
}
