package io.claimstream.enrich.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TallyTest {
    @Test
    void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
        Tally tally = new Tally(6, 2, 6);

        assertThat(tally.precision()).isEqualTo(0.75);
        assertThat(tally.recall()).isEqualTo(0.5);
        assertThat(tally.f1()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void nothingClaimedWhereNothingIsToBeClaimedIsPerfect() {
        assertThat(Tally.NONE.f1()).isEqualTo(1);
    }

    @Test
    void allWrongIsZero() {
        assertThat(new Tally(0, 1, 1).f1()).isZero();
    }
}
