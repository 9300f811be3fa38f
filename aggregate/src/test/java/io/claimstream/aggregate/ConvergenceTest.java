package io.claimstream.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.aggregate.oracle.AggregateOracle;
import io.claimstream.events.Claim;
import io.claimstream.events.Json;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whatever the order and however often: the topics hold what the oracle says. {@code -Dworlds=N} tries more. */
class ConvergenceTest {
    private static final int WORLDS = Integer.getInteger("worlds", 40);

    @Test
    void randomWorldsInRandomOrderWithRedeliveriesEqualTheOracleAndVanishWhenWithdrawn() {
        try (var stage = new Stage()) {
            World.seeds(WORLDS).forEach(seed -> {
                World world = World.of(seed);
                world.deliveries().forEach(delivery -> stage.deliver(delivery.claimId(), delivery.claim()));
                assertThat(stage.content()).as("seed %d", seed).isEqualTo(oracle(world.claims()));

                world.claims().forEach(claim -> stage.takeBack(claim.claimId()));
                assertThat(stage.content()).as("seed %d, withdrawn", seed).isEqualTo(oracle(List.of()));
                stage.rest();
                assertThat(stage.rows()).as("seed %d, stores", seed).isEmpty();
            });
        }
    }

    private static Map<String, SortedMap<String, String>> oracle(Collection<Claim> claims) {
        var content = new TreeMap<String, SortedMap<String, String>>();
        AggregateOracle.of(claims).topics().forEach((topic, values) -> {
            var json = new TreeMap<String, String>();
            values.forEach((key, value) -> json.put(key, new String(Json.write(value), StandardCharsets.UTF_8)));
            content.put(topic.name(), json);
        });
        return content;
    }
}
