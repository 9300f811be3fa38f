package io.claimstream.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BacklogTest {
    private static final TopicPartition A = new TopicPartition("a", 0);
    private static final TopicPartition B = new TopicPartition("b", 0);

    @Test
    void whatLiesBetweenTheCommittedOffsetsAndTheEndsIsStillToBeRead() {
        assertThat(Backlog.behind(Map.of(A, 10L, B, 3L), Map.of(A, 4L, B, 3L))).isEqualTo(6);
        assertThat(Backlog.behind(Map.of(A, 10L), Map.of(A, 10L))).isZero();
    }

    @Test
    void aPartitionOfWhichNothingIsCommittedCountsFromItsBeginning() {
        assertThat(Backlog.behind(Map.of(A, 10L, B, 0L), Map.of())).isEqualTo(10);
    }
}
