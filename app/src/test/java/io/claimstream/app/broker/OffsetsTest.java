package io.claimstream.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class OffsetsTest {
    private static final TopicPartition A = new TopicPartition("a", 0);
    private static final TopicPartition B = new TopicPartition("b", 0);

    @Test
    void whatLiesBetweenTheCommittedOffsetsAndTheEndsIsStillToBeRead() {
        assertThat(Offsets.behind(Map.of(A, 10L, B, 3L), Map.of(A, 4L, B, 3L))).isEqualTo(6);
        assertThat(Offsets.behind(Map.of(A, 10L), Map.of(A, 10L))).isZero();
    }

    @Test
    void aPartitionOfWhichNothingIsCommittedCountsFromItsBeginning() {
        assertThat(Offsets.behind(Map.of(A, 10L, B, 0L), Map.of())).isEqualTo(10);
    }
}
