package io.claimstream.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.claimstream.enrich.ClaimExtractor;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is timed here: where work grew with the square of the length, these would take hours. */
class HostileArticlesTest {
    private static final int FIVE_MILLION = 5_000_000;

    private static final ClaimExtractor EXTRACTOR = new ClaimExtractor();

    @ParameterizedTest
    @EnumSource
    void anArticleOfFiveMillionCharactersIsReadToItsEnd(Shape shape) {
        var claims =
                assertTimeoutPreemptively(Duration.ofMinutes(4), () -> EXTRACTOR.extract(shape.article(FIVE_MILLION)));

        assertThat(claims).isNotNull();
    }
}
