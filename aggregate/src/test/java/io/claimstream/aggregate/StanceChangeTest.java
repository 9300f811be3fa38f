package io.claimstream.aggregate;

import static io.claimstream.aggregate.Claims.openness;
import static io.claimstream.aggregate.Claims.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Stance.Deciding;
import io.claimstream.events.StanceChange;
import io.claimstream.events.Topics;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.TestOutputTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StanceChangeTest {
    private final Stage stage = new Stage();
    private final TestOutputTopic<byte[], byte[]> changes = stage.output("t.stance.changes");

    @AfterEach
    void close() {
        stage.close();
    }

    private List<StanceChange> told() {
        stage.rest();
        return Stage.read(changes).stream()
                .map(record ->
                        Topics.STANCE_CHANGES.values().deserializer().deserialize("stance.changes", record.value()))
                .toList();
    }

    private void sayClosed(String id) {
        stage.say(openness(id, "muse", Dimension.WEIGHTS, Status.CLOSED)
                .at("2026-04-09")
                .claim());
    }

    @Test
    void allThatAnArticleSaysOfANewModelIsToldOnce() {
        stage.say(openness("1", "muse", Dimension.API, Status.RESTRICTED).claim());
        sayClosed("2");
        stage.say(score("3", "muse", "50").claim());

        assertThat(told()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("seen");
            assertThat(change.after()).isEqualTo("closed");
            assertThat(change.because()).hasSize(1);
        });
        assertThat(told()).isEmpty();
    }

    @Test
    void anotherVoiceForWhatWasKnownIsNoChange() {
        sayClosed("1");
        told();

        sayClosed("2");

        assertThat(told()).isEmpty();
    }

    @Test
    void verdictThatTurnsIsToldWithBeforeAfterAndBecause() {
        sayClosed("1");
        told();

        stage.say(openness("2", "muse", Dimension.WEIGHTS, Status.OPEN)
                .at("2027-06-01")
                .claim());

        assertThat(told()).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo("verdict");
            assertThat(change.before()).isEqualTo("closed");
            assertThat(change.after()).isEqualTo("open");
            assertThat(change.because()).extracting(claim -> claim.claimId()).containsExactly("2");
        });
    }

    @Test
    void whatTurnsAndTurnsBackBeforeItRestsIsNotTold() {
        sayClosed("1");
        told();

        stage.say(openness("2", "muse", Dimension.WEIGHTS, Status.OPEN)
                .at("2027-06-01")
                .claim());
        stage.takeBack("2");

        assertThat(told()).isEmpty();
    }

    @Test
    void promiseIsToldWhenItIsMadeAndWhenItIsKept() {
        sayClosed("1");
        told();

        stage.say(openness("2", "muse", Dimension.WEIGHTS, Status.OPEN)
                .said(Modality.PLANNED)
                .at("2026-05-01")
                .claim());
        assertThat(told())
                .extracting(StanceChange::what, StanceChange::subject, StanceChange::after)
                .containsExactly(tuple("promise", "weights", "made"));

        stage.say(openness("3", "muse", Dimension.WEIGHTS, Status.OPEN)
                .at("2027-06-01")
                .claim());
        assertThat(told())
                .extracting(StanceChange::what, StanceChange::after, change -> ids(change.because()))
                .containsExactly(tuple("verdict", "open", List.of("3")), tuple("promise", "kept", List.of("3", "2")));
    }

    @Test
    void newLeaderIsToldOfTheOneThatLeadsNow() {
        stage.say(score("1", "muse", "50").claim());
        stage.say(score("2", "gpt", "40").claim());
        told();

        stage.say(score("3", "gpt", "60").claim());

        assertThat(told())
                .filteredOn(change -> change.what().equals("leader"))
                .extracting(
                        StanceChange::subject,
                        StanceChange::before,
                        StanceChange::after,
                        change -> ids(change.because()))
                .containsExactly(tuple("hle", "muse", "gpt", List.of("3")));
    }

    @Test
    void modelThatIsSeenLeadingWhereAnotherLedIsToldAsTheNewLeader() {
        stage.say(score("1", "muse", "50").claim());
        told();

        stage.say(score("2", "gpt", "60").claim());

        assertThat(told())
                .extracting(StanceChange::what, StanceChange::before, StanceChange::after)
                .containsExactly(tuple("seen", null, "unknown"), tuple("leader", "muse", "gpt"));
    }

    @Test
    void modelThatIsAloneOnABenchmarkIsNoNewLeader() {
        sayClosed("1");
        told();

        stage.say(score("2", "muse", "50").claim());

        assertThat(told()).isEmpty();
    }

    @Test
    void leadThatIsLostAndWonBackBeforeItRestsIsNotTold() {
        stage.say(score("1", "muse", "50").claim());
        stage.say(score("2", "gpt", "40").claim());
        told();

        stage.say(score("3", "gpt", "60").claim());
        stage.takeBack("3");

        assertThat(told()).isEmpty();
    }

    @Test
    void promiseThatComesWithANewModelIsTold() {
        sayClosed("1");
        stage.say(openness("2", "muse", Dimension.WEIGHTS, Status.OPEN)
                .said(Modality.PLANNED)
                .claim());

        assertThat(told())
                .extracting(StanceChange::what, StanceChange::subject, StanceChange::after)
                .containsExactly(tuple("seen", null, "closed"), tuple("promise", "weights", "made"));
    }

    private static List<String> ids(List<Deciding> claims) {
        return claims.stream().map(Deciding::claimId).toList();
    }

    @Test
    void disputeIsToldWhenItOpensWidensAndIsSettled() {
        stage.say(score("1", "muse", "50").claim());
        told();

        stage.say(score("2", "muse", "45").claim());
        assertThat(told())
                .extracting(StanceChange::what, StanceChange::after)
                .containsExactly(tuple("dispute", "open"));
        stage.say(score("3", "muse", "44").claim());
        assertThat(told())
                .extracting(StanceChange::what, StanceChange::after)
                .containsExactly(tuple("dispute", "widened"));
        stage.takeBack("2");
        stage.takeBack("3");
        assertThat(told()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("open");
            assertThat(change.after()).isNull();
        });
    }

    @Test
    void modelOfWhichNothingIsLeftIsToldGone() {
        sayClosed("1");
        told();

        stage.takeBack("1");

        assertThat(told()).extracting(StanceChange::what).containsExactly("gone");
    }

    @Test
    void replayOfWhatIsDaysOldTellsNothing() {
        stage.later(Duration.ofDays(3));

        sayClosed("1");

        assertThat(told()).isEmpty();
        assertThat(stage.content().get("model.stances")).containsOnlyKeys("muse");
    }
}
