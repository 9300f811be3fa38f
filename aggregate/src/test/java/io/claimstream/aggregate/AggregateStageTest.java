package io.claimstream.aggregate;

import static io.claimstream.aggregate.Claims.openness;
import static io.claimstream.aggregate.Claims.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.DeadLetter;
import io.claimstream.events.Delta;
import io.claimstream.events.Json;
import io.claimstream.events.Leaderboard;
import io.claimstream.events.Stance.Verdict;
import io.claimstream.events.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AggregateStageTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void correctedClaimReplacesWhatItSaidBefore() {
        stage.say(openness("1", "muse", Dimension.WEIGHTS, Status.OPEN).claim());
        stage.say(openness("1", "muse", Dimension.WEIGHTS, Status.CLOSED).claim());

        assertThat(stage.value(Topics.MODEL_STANCES, "muse").openness().verdict())
                .isEqualTo(Verdict.CLOSED);
        assertThat(stage.value(Topics.MODEL_STANCES, "muse").claims()).isEqualTo(1);
    }

    @Test
    void claimThatTurnsOutToBeOfAnotherModelLeavesTheFirst() {
        stage.say(score("1", "muse", "50").claim());
        stage.say(score("1", "muse-2", "50").claim());

        assertThat(stage.content().get("model.stances")).containsOnlyKeys("muse-2");
        assertThat(stage.value(Topics.BENCHMARK_LEADERBOARDS, "hle").cells())
                .extracting(cell -> cell.model().id())
                .containsExactly("muse-2");
    }

    @Test
    void claimTakenBackTakesItsScoreAndItsDeltasWithIt() {
        stage.say(score("1", "muse", "50").claim());
        stage.say(score("2", "gpt", "43.9").under("no tools").claim());
        stage.say(score("3", "glm", "43.9").claim());

        Delta delta = stage.value(Topics.BENCHMARK_DELTAS, "hle|muse|gpt");
        assertThat(delta.leads()).isEqualTo(Direction.AHEAD);
        assertThat(delta.delta()).isEqualByComparingTo("6.1");
        assertThat(delta.comparable()).isFalse();
        assertThat(delta.reason()).contains("no tools");
        assertThat(stage.value(Topics.BENCHMARK_DELTAS, "hle|muse|glm").comparable())
                .isTrue();
        assertThat(stage.value(Topics.BENCHMARK_LEADERBOARDS, "hle").cells())
                .extracting(Leaderboard.Cell::rank)
                .containsExactly(1, 2, 2);

        stage.takeBack("1");

        assertThat(stage.content().get("benchmark.deltas")).containsOnlyKeys("hle|gpt|glm", "hle|glm|gpt");
        assertThat(stage.content().get("model.stances")).containsOnlyKeys("gpt", "glm");
        assertThat(stage.value(Topics.MODEL_STANCES, "gpt").benchmarks().get(0).rank())
                .isEqualTo(1);
    }

    @Test
    void claimDeliveredAgainWritesNothing() {
        Claim claim = score("1", "muse", "50").claim();
        stage.say(claim);
        stage.content();

        stage.say(claim);

        for (var topic : Stage.OUTPUTS) {
            assertThat(stage.output(topic.named("t.")).isEmpty()).isTrue();
        }
    }

    @Test
    void modelThatGetsAnotherNameHasItEverywhere() {
        stage.say(named("1", "Qwen 3 max", "2026-01-01"));
        stage.say(score("2", "gpt", "50").claim());
        stage.say(named("3", "Qwen3-Max", "2026-02-01"));

        assertThat(stage.value(Topics.MODEL_STANCES, "gpt")
                        .benchmarks()
                        .get(0)
                        .leader()
                        .name())
                .isEqualTo("Qwen3-Max");
        assertThat(stage.value(Topics.BENCHMARK_DELTAS, "hle|gpt|qwen-3-max")
                        .rival()
                        .name())
                .isEqualTo("Qwen3-Max");
    }

    private static Claim named(String id, String name, String day) {
        Claim claim = score(id, "qwen-3-max", "60").at(day).claim();
        return new Claim(
                id,
                claim.articleId(),
                claim.kind(),
                new ModelRef("qwen-3-max", name, null, false),
                claim.score(),
                null,
                null,
                null,
                null,
                null,
                null,
                claim.modality(),
                claim.attribution(),
                claim.evidence(),
                claim.confidence(),
                claim.source(),
                claim.extractor(),
                null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{\"claim_id\":\"1\"}",
                "{\"claim_id\":\"1\",\"kind\":\"gossip\"}",
                "not json"
            })
    void whatIsNoClaimIsRejectedAsItCameAndTakesBackWhatItsKeySaid(String bad) {
        var rejected = stage.output("t.claims.rejected");
        stage.say(score("1", "muse", "50").claim());

        stage.send("1".getBytes(), bad.getBytes());

        var record = rejected.readRecord();
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).isEqualTo(bad);
        assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("1");
        assertThat(record.headers().lastHeader(DeadLetter.REASON)).isNotNull();
        assertThat(stage.content().values())
                .allSatisfy(content -> assertThat(content).isEmpty());
        stage.rest();
        assertThat(stage.rows()).isEmpty();
    }

    @Test
    void claimUnderAnotherKeyOrWithAnIdThatKeysCannotHaveIsRejected() {
        var rejected = stage.output("t.claims.rejected");
        stage.send("2".getBytes(), Json.write(score("1", "muse", "50").claim()));
        stage.send(null, Json.write(score("1", "muse", "50").claim()));
        for (String model : List.of("a|b", "a\u0000b", " ", "\ud800", "x".repeat(300))) {
            stage.say(score("1", model, "50").claim());
        }
        stage.say(score("1", "muse", "1E+20").claim());

        assertThat(rejected.readRecordsToList())
                .hasSize(8)
                .allSatisfy(record -> assertThat(
                                record.headers().lastHeader(DeadLetter.MESSAGE).value())
                        .isNotEmpty());
        assertThat(stage.rows()).isEmpty();
    }
}
