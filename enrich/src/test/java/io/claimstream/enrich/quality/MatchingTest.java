package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
    @Test
    void eachAnnotationIsFoundOrMissedAndEachOtherClaimIsWrong() {
        var matching = match(List.of(required("a"), required("b")), "a", "c");

        assertThat(matching.tally()).isEqualTo(new Tally(1, 1, 1));
        assertThat(matching.right()).containsExactly("a");
        assertThat(matching.wrong()).containsExactly("c");
        assertThat(matching.missed()).containsExactly(required("b"));
    }

    @Test
    void anOptionalAnnotationCostsNothingAndEarnsNothing() {
        assertThat(match(List.of(optional("a"))).tally()).isEqualTo(Tally.NONE);
        assertThat(match(List.of(optional("a")), "a").tally()).isEqualTo(Tally.NONE);
        assertThat(match(List.of(optional("a")), "a").right()).containsExactly("a");
    }

    @Test
    void aRequiredAnnotationTakesTheClaimBeforeAnOptionalTwin() {
        assertThat(match(List.of(optional("a"), required("a")), "a").tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void theSameSaidTwiceIsOneFound() {
        assertThat(match(List.of(required("a")), "a", "A").tally()).isEqualTo(new Tally(1, 0, 0));
    }

    @Test
    void whatIsNotAnnotatedWholeIsNotCountedAsWrong() {
        var matching = Matching.of(List.of(required("a")), List.of("a", "row"), MatchingTest::same, "row"::equals);

        assertThat(matching.tally()).isEqualTo(new Tally(1, 0, 0));
    }

    private static Matching<Gold.Openness, String> match(List<Gold.Openness> golds, String... claims) {
        return Matching.of(golds, List.of(claims), MatchingTest::same, claim -> false);
    }

    private static boolean same(Gold.Openness gold, String claim) {
        return gold.model().equalsIgnoreCase(claim);
    }

    private static Gold.Openness required(String model) {
        return new Gold.Openness(model, "model", "open", List.of(), false);
    }

    private static Gold.Openness optional(String model) {
        return new Gold.Openness(model, "model", "open", List.of(), true);
    }
}
