package io.claimstream.app.world;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.oracle.Entry;
import io.claimstream.app.oracle.Oracle;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.events.Article;
import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Json;
import io.claimstream.events.Stance;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From raw article to dispute: the topics hold what the oracle says. {@code -Dworlds=N} tries more. */
class WorldsTest {
    private static final int WORLDS = Integer.getInteger("worlds", 25);
    private static final Oracle ORACLE = new Oracle(new ClaimExtractor());

    @TempDir
    Path state;

    @Test
    void articlesInAnyOrderAndThreeTimesOverComeToWhatTheOracleSaysAndVanishWhenWithdrawn() {
        try (var stages = new ChainedStages(state)) {
            LongStream.rangeClosed(1, WORLDS).forEach(seed -> {
                World world = World.of(seed);
                var random = new Random(seed);
                stages.publish(world.deliveries(random), random);
                assertThat(stages.contents()).as("seed %d", seed).isEqualTo(json(ORACLE.entries(world.records())));

                stages.publish(world.withdrawals(), random);
                assertThat(stages.contents()).as("seed %d, withdrawn", seed).isEmpty();
            });
        }
    }

    @Test
    void worldsHaveCopiesAndWithdrawnArticlesAndEveryOutput() {
        List<Entry> entries = LongStream.rangeClosed(1, 60)
                .mapToObj(seed -> ORACLE.entries(World.of(seed).records()))
                .flatMap(List::stream)
                .toList();

        assertThat(entries.stream().map(Entry::topic).collect(Collectors.toSet()))
                .isEqualTo(Set.of(
                        "articles",
                        "claims",
                        "model.stances",
                        "benchmark.leaderboards",
                        "benchmark.deltas",
                        "disputes"));
        assertThat(entries)
                .extracting(Entry::value)
                .anyMatch(value -> value instanceof Article article && article.duplicateOf() != null)
                .anyMatch(value -> value instanceof Article article && article.revision() > 1)
                .anyMatch(value -> value instanceof Stance stance
                        && !stance.openness().promises().isEmpty())
                .anyMatch(value -> value instanceof Stance stance
                        && !stance.openness().kept().isEmpty());
        assertThat(entries.stream()
                        .filter(entry -> entry.value() instanceof Claim)
                        .map(entry -> ((Claim) entry.value()).kind())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Kind.values());
    }

    private static SortedMap<String, String> json(List<Entry> entries) {
        var json = new TreeMap<String, String>();
        entries.forEach(
                entry -> json.put(entry.topic() + ' ' + entry.key(), new String(Json.write(entry.value()), UTF_8)));
        return json;
    }
}
