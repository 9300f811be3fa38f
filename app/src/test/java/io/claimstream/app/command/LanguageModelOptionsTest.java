package io.claimstream.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageModelOptionsTest {
    private static final String SECRET = "sk-secret-4711";
    private static final String ANSWER = """
            {"choices": [{"finish_reason": "stop", "message": {"content": "{\\"scores\\": [], \\"openness\\": [{\\"quote\\":
            \\"Take GPT-5 home in a suitcase.\\", \\"model\\": \\"GPT-5\\", \\"dimension\\": \\"weights\\", \\"status\\":
            \\"open\\", \\"modality\\": \\"asserted\\"}]}"}}]}""".replace("\n", "");

    private final List<String> keys = new CopyOnWriteArrayList<>();

    @TempDir
    Path folder;

    private Path article = Path.of("");
    private HttpServer server;
    private int status = 200;

    @BeforeEach
    void start() throws IOException {
        article = Files.writeString(
                folder.resolve("a.json"),
                "{\"url\":\"https://a.example/1\",\"content\":\"GPT-5 scores 94.6% on AIME 2025. Take GPT-5 home in a suitcase.\"}");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", exchange -> {
            try (exchange) {
                keys.add(exchange.getRequestHeaders().getFirst("Authorization"));
                byte[] body = (status == 200 ? ANSWER : "Wrong key " + SECRET).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private Cli extract(Map<String, String> environment, String... more) {
        String[] arguments = new String[more.length + 6];
        List.of(
                        "extract",
                        article.toString(),
                        "--llm-url",
                        "http://127.0.0.1:%d/v1".formatted(server.getAddress().getPort()),
                        "--llm-model",
                        "m")
                .toArray(arguments);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Cli.run(environment, arguments);
    }

    @Test
    void extractAsksTheModelWithTheKeyOfTheEnvironmentAndPrintsWhatBothFind() {
        Cli cli = extract(Map.of("CLAIMSTREAM_LLM_KEY", SECRET));

        assertThat(cli.code()).isZero();
        assertThat(cli.out()).contains("\"extractor\":\"llm/1 m\"").contains("\"extractor\":\"rules/");
        assertThat(keys).containsExactly("Bearer " + SECRET);
        assertThat(cli.out() + cli.err()).doesNotContain(SECRET);
    }

    @Test
    void aServiceThatFailsIsToldAndTheRulesClaimsArePrinted() throws IOException {
        status = 401;
        Path file = Files.writeString(folder.resolve("key"), SECRET + "\n");

        Cli cli = extract(Map.of(), "--verbose", "--llm-key-file", file.toString());

        assertThat(cli.code()).isEqualTo(1);
        assertThat(cli.out()).contains("\"extractor\":\"rules/").doesNotContain("llm/");
        assertThat(cli.err()).contains("answers 401");
        assertThat(keys).containsExactly("Bearer " + SECRET);
        assertThat(cli.out() + cli.err()).doesNotContain(SECRET);
    }

    @Test
    void aKeyOnTheCommandLineIsWrongUsage() {
        Cli cli = extract(Map.of(), "--llm-key", SECRET);

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("CLAIMSTREAM_LLM_KEY").doesNotContain(SECRET);
        assertThat(keys).isEmpty();
    }

    @Test
    void anAddressWithoutAModelIsWrongUsage() {
        Cli cli = Cli.run("extract", article.toString(), "--llm-url", "http://localhost/v1");

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("--llm-url needs --llm-model");
    }

    @Test
    void aKeyThatNoHeaderTakesIsWrongUsageThatDoesNotShowIt() {
        Cli cli = extract(Map.of("CLAIMSTREAM_LLM_KEY", SECRET + "\nX-Other: 1"), "--verbose");

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).contains("printable ASCII").doesNotContain(SECRET);
    }
}
