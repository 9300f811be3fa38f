package io.claimstream.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.aggregate.oracle.Aggregates;
import io.claimstream.events.Stance.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The random worlds have in them all that the proof is about. */
class WorldTest {
    private static final List<Aggregates> WORLDS = World.seeds(200)
            .mapToObj(seed -> AggregateOracle.of(World.of(seed).claims()))
            .toList();

    @Test
    void worldsHaveEverySortOfDispute() {
        for (String sort : List.of("figures|", "openness|", "difference|", "licence|")) {
            assertThat(WORLDS.stream()
                            .flatMap(world -> world.disputes().keySet().stream())
                            .filter(id -> id.startsWith(sort))
                            .count())
                    .as(sort)
                    .isGreaterThan(5);
        }
    }

    @Test
    void worldsHaveEveryVerdictContestedAndNot() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(WORLDS.stream().flatMap(world -> world.stances().values().stream()))
                    .as(verdict.name())
                    .anyMatch(stance -> stance.openness().verdict() == verdict);
        }
        for (boolean is : new boolean[] {true, false}) {
            assertThat(WORLDS.stream().flatMap(world -> world.stances().values().stream()))
                    .anyMatch(stance -> stance.openness().contested() == is)
                    .anyMatch(stance -> stance.openness().planned() == is);
        }
    }

    @Test
    void worldsHavePromisesOutstandingAndKept() {
        assertThat(WORLDS.stream()
                        .flatMap(world -> world.stances().values().stream())
                        .flatMap(stance -> stance.openness().promises().stream()))
                .anyMatch(promise -> promise.about() == null)
                .anyMatch(promise -> promise.about() != null);
        assertThat(WORLDS.stream()
                        .flatMap(world -> world.stances().values().stream())
                        .flatMap(stance -> stance.openness().kept().stream()))
                .anyMatch(promise -> promise.kept().days() != null)
                .anyMatch(promise -> promise.kept().days() == null);
    }

    @Test
    void worldsHaveModelsWithoutRankAndResultsThatDoNotCompare() {
        assertThat(WORLDS.stream()
                        .flatMap(world -> world.stances().values().stream())
                        .flatMap(stance -> stance.benchmarks().stream()))
                .anyMatch(standing -> standing.rank() == null)
                .anyMatch(standing -> standing.replicationGap() != null)
                .anyMatch(standing -> !standing.value().equals(standing.latestValue()));
        assertThat(WORLDS.stream().flatMap(world -> world.deltas().values().stream()))
                .anyMatch(delta -> delta.comparable())
                .anyMatch(delta -> delta.setting() != null)
                .anyMatch(delta -> !delta.comparable());
    }
}
