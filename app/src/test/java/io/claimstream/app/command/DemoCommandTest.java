package io.claimstream.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    private static final Pattern COUNTS = Pattern.compile("(\\d+) articles in: (\\d+) accepted, (\\d+) unchanged,"
            + " (\\d+) duplicate, (\\d+) withdrawn, (\\d+) rejected");

    @TempDir
    Path folder;

    @Test
    void theBundledArticlesAllArriveAndMuseSparkIsClosedWithOpennessPlanned() {
        Cli cli = Cli.run("demo", "--exit");

        assertThat(cli.code()).as(cli.toString()).isZero();
        assertThat(cli.out().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("Muse Spark ")
                        .contains("closed")
                        .contains("openness planned"));
        var counts = COUNTS.matcher(cli.out());
        assertThat(counts.find()).as(cli.out()).isTrue();
        assertThat(cli.err()).contains("Published %s articles.".formatted(counts.group(1)));
        int in = Integer.parseInt(counts.group(1));
        int ended = 0;
        for (int group = 2; group <= 6; group++) {
            ended += Integer.parseInt(counts.group(group));
        }
        assertThat(ended).isEqualTo(in).isGreaterThanOrEqualTo(30);
        assertThat(counts.group(5)).as("withdrawn").isEqualTo("1");
        assertThat(counts.group(6)).as("rejected").isEqualTo("1");
        assertThat(cli.out()).contains("invalid_json").contains("first stance after");
    }

    @Test
    void anArticleThatCannotBeReadIsALoss() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The weights of Muse Spark are not available.");

        Cli cli = Cli.run("demo", folder.toString(), folder.resolve("none.txt").toString(), "--exit");

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out()).contains("1 articles in: 1 accepted").contains("LOST: 1 could not be published");
    }
}
