package io.claimstream.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AggregateTopologyTest {
    private static final Path GOLDEN = Path.of("src/test/resources/topology.txt");

    @Test
    void topologyIsTheReviewedOne() throws IOException {
        String topology = new AggregateTopology("").get().describe().toString();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, topology);
        }
        assertThat(topology).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void prefixIsOnEveryOutsideTopic() {
        String topology = new AggregateTopology("team-a.").get().describe().toString();

        assertThat(topology)
                .contains("topics: [team-a.claims]", "topic: team-a.model.stances", "topic: team-a.claims.rejected")
                .doesNotContain("topic: model.stances");
    }
}
