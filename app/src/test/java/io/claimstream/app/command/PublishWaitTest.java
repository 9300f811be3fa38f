package io.claimstream.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.broker.Cluster;
import io.claimstream.app.broker.WithBroker;
import io.claimstream.app.local.LocalPipeline;
import io.claimstream.app.sample.Samples;
import io.claimstream.app.topic.TopicSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithBroker
class PublishWaitTest {
    private static final String PATIENCE = "--timeout=300";

    @TempDir
    static Path folder;

    private static LocalPipeline pipeline;

    @BeforeAll
    static void start() {
        pipeline = new LocalPipeline(folder.resolve("data"), 0);
        pipeline.start();
        pipeline.awaitRunning();
    }

    @AfterAll
    static void stop() {
        pipeline.close();
    }

    @Test
    void whatEachArticleChangedIsPrintedOnceItIsAggregated() throws IOException {
        Cluster cluster = pipeline.cluster();

        Cli first = publish(
                cluster,
                "a",
                "{\"url\":\"https://a.example/1\",\"content\":\"Falcon 180B is an open-weight"
                        + " model. Falcon 180B scores 81.2% on HellaSwag.\"}");
        assertThat(first.code()).isZero();
        assertThat(first.out())
                .containsSubsequence(
                        "accepted (revision 1), 2 claims",
                        "“Falcon 180B is an open-weight model.”",
                        "Falcon 180B: weights open",
                        "→ Falcon 180B: new, verdict open",
                        "“Falcon 180B scores 81.2% on HellaSwag.”",
                        "Falcon 180B: HellaSwag 81.2%",
                        "→ number 1 on HellaSwag");

        Cli rival = publish(
                cluster, "b", "{\"url\":\"https://a.example/2\",\"content\":\"DBRX scores 88.4% on" + " HellaSwag.\"}");
        assertThat(rival.out()).contains("→ DBRX: leads hellaswag, before it falcon-180b");

        Cli corrected = publish(
                cluster,
                "a",
                "{\"url\":\"https://a.example/1\",\"content\":\"Falcon 180B is a" + " closed-source model.\"}");
        assertThat(corrected.out())
                .containsSubsequence(
                        "accepted (revision 2), 1 claim, 2 taken back",
                        "Falcon 180B: verdict open → closed",
                        "taken back: “Falcon 180B is an open-weight model.”");

        Cli withdrawn = Cli.at(cluster, "withdraw", "--wait", PATIENCE, "https://a.example/2");
        assertThat(withdrawn.out()).containsSubsequence("withdrawn, 1 taken back", "changed as well:", "DBRX: gone");
    }

    @Test
    void everyOutcomeIsToldAlsoWhereThereIsNothingToAggregate() {
        String samples = Samples.folder().toString();

        Cli all = Cli.at(pipeline.cluster(), "publish", "--wait", PATIENCE, samples);
        Cli again = Cli.at(pipeline.cluster(), "publish", "--wait", PATIENCE, samples);

        assertThat(all.code()).isZero();
        assertThat(all.out())
                .contains("05-muse-spark-launch-syndicated.json: duplicate (copies article ")
                .contains("22-grok-4-open-withdrawn.json: withdrawn, no claims")
                .contains("24-gemini-3-pro-corrected.json: accepted (revision 2), ")
                .contains("30-wire.ndjson:2: rejected (invalid_json, ");
        assertThat(again.code()).isZero();
        assertThat(again.out())
                .contains("01-muse-spark-launch.json: unchanged (this or a later version was known), no claims")
                .contains("05-muse-spark-launch-syndicated.json: unchanged")
                .contains("30-wire.ndjson:2: rejected")
                .doesNotContain("accepted", "→");
    }

    @Test
    void aPipelineThatDoesNotRunIsToldAtTheTimeout(Cluster cluster) throws IOException {
        new TopicSetup(cluster).createOrCheck(TopicSetup.BROKER_DEFAULT);
        Files.writeString(folder.resolve("a.json"), "{\"content\":\"x\"}");

        Cli cli = Cli.at(
                cluster,
                "publish",
                "--wait",
                "--timeout=1",
                folder.resolve("a.json").toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out()).isEmpty();
        assertThat(cli.err())
                .contains("published 1 article")
                .contains("not aggregated", "after 1 s", "stage ingest does not run", "'claimstream ingest'");
    }

    @Test
    void noTimeAtAllIsWrongUsage(Cluster cluster) {
        assertThat(Cli.at(cluster, "publish", "--wait", "--timeout=0", "-").code())
                .isEqualTo(2);
    }

    private Cli publish(Cluster cluster, String name, String json) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".json"), json);
        return Cli.at(cluster, "publish", "--wait", PATIENCE, file.toString());
    }
}
