package io.claimstream.serve.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.claimstream.events.Topics;
import io.claimstream.serve.Events;
import io.claimstream.serve.SettableClock;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.pipeline.Pipeline.StageStatus;
import io.claimstream.serve.pipeline.Pipeline.TopicStatus;
import io.claimstream.serve.view.Rejected;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PipelineTest {
    private static final TopicPartition RAW_0 = new TopicPartition("x.articles.raw", 0);
    private static final TopicPartition RAW_1 = new TopicPartition("x.articles.raw", 1);
    private static final TopicPartition BETWEEN = new TopicPartition("g-between", 0);

    private final Deque<Offsets> answers = new ArrayDeque<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Pipeline pipeline = new Pipeline(
            new Answers(answers),
            "x.",
            List.of(new StageGroup("ingest", "g", Topics.ARTICLES_RAW)),
            Events.views(),
            new SettableClock(now));

    @Test
    void aRateIsOfTheLastMinuteOnly() {
        look(0, 0);
        look(30, 1000);
        assertThat(raw()).isEqualTo(new TopicStatus("articles.raw", 995, 2000));
        look(60, 1000);
        look(90, 1060);
        assertThat(raw()).isEqualTo(new TopicStatus("articles.raw", 1055, 60));
    }

    @Test
    void aStageLagsByWhatItHasNotReadOfItsInputAndBetweenItsParts() {
        look(0, 100);
        // 93 of 100 on the one partition where it committed 7, all 5 on the one where it did not, 2 between its parts.
        assertThat(pipeline.status().stages()).containsExactly(new StageStatus("ingest", "g", 93 + 5 + 2, 3));
    }

    @Test
    void whatWasRejectedIsToldWithItsReasonAndWhereItCameFrom() {
        look(0, 0);
        assertThat(pipeline.status().rejected())
                .containsExactly(new Rejected(
                        Instant.ofEpochSecond(5),
                        "articles.rejected",
                        "ingest",
                        "no_content",
                        "there is nothing in it",
                        "https://a.example",
                        "articles.raw-2 at 77",
                        "{}"));
    }

    @Test
    void brokersThatDoNotAnswerAreAProblemUntilTheyDo() {
        assertThatThrownBy(pipeline::status).isInstanceOf(Problem.class);
        pipeline.look();
        assertThatThrownBy(pipeline::status).hasMessage("nobody there");
        look(0, 0);
        assertThat(pipeline.status().topics()).hasSameSizeAs(Topics.ALL);
    }

    private void look(int second, long end) {
        answers.add(new Offsets(
                Instant.ofEpochSecond(second),
                Map.of(RAW_0, 10L, RAW_1, 0L, BETWEEN, 0L),
                Map.of(RAW_0, end, RAW_1, 5L, BETWEEN, 9L),
                Map.of("g", Map.of(RAW_0, 7L, BETWEEN, 7L)),
                Map.of("g", 3)));
        pipeline.look();
    }

    private TopicStatus raw() {
        return pipeline.status().topics().stream()
                .filter(topic -> topic.topic().equals("articles.raw"))
                .findAny()
                .orElseThrow();
    }

    private record Answers(Deque<Offsets> answers) implements Offsets.Source {
        @Override
        public Offsets now() {
            if (answers.isEmpty()) {
                throw new IllegalStateException("nobody there");
            }
            return answers.remove();
        }

        @Override
        public void close() {}
    }
}
