package io.claimstream.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.app.publish.Publisher;
import io.claimstream.app.serving.Serving;
import io.claimstream.events.Json;
import io.claimstream.events.RawArticle;
import io.claimstream.serve.HttpSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** serve on a real broker, behind the real stages. */
class ServeTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String URL = "https://a.example/gpt-5";

    @TempDir
    Path directory;

    @Test
    void aStanceIsAnsweredOverHttpAndGoneOnceItsArticleIsWithdrawn() throws Exception {
        try (var pipeline = new LocalPipeline(directory, 0)) {
            pipeline.start();
            try (var server = Serving.start(pipeline.cluster(), HttpSettings.loopback(0), true);
                    var publisher = new Publisher(pipeline.cluster(), (origin, reason) -> {
                        throw new AssertionError(origin + ": " + reason);
                    })) {
                var model = URI.create(server.address() + "api/models/gpt-5");
                var text = "GPT-5 is a closed-source model. GPT-5 scores 94.6% on AIME 2025.";
                var article = new RawArticle(URL, null, null, null, "2025-08-07", null, "en", null, text, null);
                var post = HttpRequest.newBuilder(URI.create(server.address() + "api/articles"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(Json.write(article)))
                        .build();
                var posted = HttpClient.newHttpClient().send(post, BodyHandlers.ofString());
                assertThat(posted.statusCode()).as(posted.body()).isEqualTo(202);
                assertThat(posted.body()).isEqualTo("{\"key\":\"%s\",\"url\":\"%s\"}".formatted(URL, URL));

                var stance = await(model, answer -> answer.body().contains("\"verdict\":\"closed\""));
                assertThat(stance.statusCode()).isEqualTo(200);

                var pipelineNow = URI.create(server.address() + "api/pipeline");
                var status = await(
                        pipelineNow,
                        answer -> answer.body()
                                .contains(
                                        "{\"stage\":\"aggregate\",\"group\":\"claimstream-aggregate\",\"lag\":0,\"members\":1}"));
                assertThat(status.body()).contains("{\"topic\":\"articles.raw\",\"records\":1,");

                publisher.withdraw(URL);
                publisher.flush();
                await(model, answer -> answer.statusCode() == 404);
            }
        }
    }

    private static HttpResponse<String> await(URI uri, Predicate<HttpResponse<String>> expected)
            throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        long until = System.nanoTime() + PATIENCE.toNanos();
        var answer = client.send(request, BodyHandlers.ofString());
        while (!expected.test(answer)) {
            assertThat(System.nanoTime())
                    .as("%d %s", answer.statusCode(), answer.body())
                    .isLessThan(until);
            answer = client.send(request, BodyHandlers.ofString());
        }
        return answer;
    }
}
