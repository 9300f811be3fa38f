package io.claimstream.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Feed;
import io.claimstream.events.FeedState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Instant NOW = Instant.parse("2026-04-11T09:00:00Z");
    private final Roster roster = new Roster();

    @BeforeEach
    void add() {
        roster.feed("a", new Feed("a", null), 0, 7);
        roster.feed("b", new Feed("b", "B"), 1, 8);
    }

    private static FeedState until(Instant next) {
        return new FeedState(null, null, next, 0, null, null, Map.of());
    }

    private List<String> due() {
        return roster.start(NOW, 8).stream().map(entry -> entry.feed().url()).toList();
    }

    @Test
    void nothingIsVisitedBeforeItIsKnownHowFarItWasRead() {
        assertThat(due()).isEmpty();
        roster.state("a", until(NOW.plusSeconds(1)), 0);
        roster.ready(0);
        assertThat(due()).isEmpty();
        roster.ready(1);
        assertThat(due()).containsExactly("b");
    }

    @Test
    void aFeedIsVisitedOnceAtATimeAndAgainWhenItsTimeHasCome() {
        roster.ready(0);
        Roster.Entry entry = roster.start(NOW, 8).get(0);
        assertThat(entry).isEqualTo(new Roster.Entry(new Feed("a", null), 0, 7));
        assertThat(due()).isEmpty();

        assertThat(roster.finish(entry, until(NOW.plusSeconds(1)))).isTrue();
        assertThat(due()).isEmpty();
        assertThat(roster.start(NOW.plusSeconds(1), 8)).hasSize(1);
    }

    @Test
    void whoWaitsLongestIsFirstAndOnlySoManyAreVisitedAtOnce() {
        roster.state("a", until(NOW.minusSeconds(1)), 0);
        roster.state("b", until(NOW.minusSeconds(2)), 1);
        roster.ready(0);
        roster.ready(1);

        assertThat(roster.start(NOW, 1)).extracting(entry -> entry.feed().url()).containsExactly("b");
        assertThat(roster.start(NOW, 1)).isEmpty();
        assertThat(roster.start(NOW, 2)).extracting(entry -> entry.feed().url()).containsExactly("a");
    }

    @Test
    void whatAFeedBroughtThatWasTakenOffOrGivenAwayMeanwhileIsNotWritten() {
        roster.ready(0);
        roster.ready(1);
        List<Roster.Entry> visits = roster.start(NOW, 8);
        roster.feed("a", null, 0, 9);
        roster.revoke(1);

        assertThat(visits).hasSize(2).noneMatch(entry -> roster.finish(entry, until(NOW)));
        assertThat(due()).isEmpty();
    }

    @Test
    void whatIsReadBackOfAFeedThatIsOursChangesNothing() {
        roster.ready(0);
        roster.finish(roster.start(NOW, 8).get(0), until(NOW.plusSeconds(9)));
        roster.state("a", until(NOW.minusSeconds(9)), 0);

        assertThat(roster.state("a").nextAt()).isEqualTo(NOW.plusSeconds(9));
    }
}
