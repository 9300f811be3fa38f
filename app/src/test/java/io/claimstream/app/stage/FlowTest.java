package io.claimstream.app.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.stage.Flow.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
    private final List<Step> steps = Flow.of(Stages.ALL, "p.").steps();

    @Test
    void theTopicsOfAllStagesAreThereOnceWithTheGroupThatReadsThem() {
        assertThat(steps).extracting(Step::topic).doesNotHaveDuplicates();
        assertThat(steps)
                .filteredOn(step -> !step.topic().startsWith("p.claimstream-"))
                .extracting(step -> step.group() + " " + step.topic())
                .containsExactly(
                        "p.claimstream-ingest p.articles.raw",
                        "p.claimstream-enrich p.articles",
                        "p.claimstream-aggregate p.claims");
        assertThat(steps)
                .filteredOn(step -> step.topic().startsWith("p.claimstream-"))
                .allMatch(step -> step.topic().startsWith(step.group() + "-"));
    }

    @Test
    void aTopicComesAfterAllFromWhichItIsWritten() {
        List<String> topics = steps.stream().map(Step::topic).toList();
        for (Step step : steps) {
            TopicEdges.of(step.stage().topology("p."), step.group())
                    .forEach((from, to) -> assertThat(to)
                            .filteredOn(topics::contains)
                            .allMatch(topic -> topics.indexOf(from) < topics.indexOf(topic)));
        }
    }

    @Test
    void whatAPartWritesIsOnlyThatWhichItsOwnRecordsReach() {
        Stage aggregate = Stages.named("aggregate");
        var edges = TopicEdges.of(aggregate.topology(""), "g");
        assertThat(edges.get("g-standings-by-model-repartition"))
                .contains("model.stances")
                .doesNotContain("g-cells-by-benchmark-repartition");
    }
}
