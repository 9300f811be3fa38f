package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatServiceTest {
    private static final byte[] REQUEST = "{}".getBytes(StandardCharsets.UTF_8);
    private static final String KEY = "sk-very-secret-0123";

    private final List<Duration> pauses = new ArrayList<>();
    private ChatServer server = new ChatServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private ChatService service(Duration timeout, ChatServer.Reply... replies) {
        server.close();
        server = new ChatServer(replies);
        return new ChatService(server.settings(KEY, timeout), pauses::add);
    }

    private ChatService service(ChatServer.Reply... replies) {
        return service(Duration.ofSeconds(20), replies);
    }

    @Test
    void aCompletionComesAsItIsAndTheKeyGoesInItsHeader() throws Exception {
        byte[] completion = service(ChatServer.status(200, "fine")).complete(REQUEST);

        assertThat(completion).asString().isEqualTo("fine");
        assertThat(server.authorizations()).containsExactly("Bearer " + KEY);
        assertThat(pauses).isEmpty();
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSays() throws Exception {
        byte[] completion = service(
                        ChatServer.status(429, "busy", "Retry-After", "7"),
                        ChatServer.status(503, "down"),
                        ChatServer.status(200, "fine"))
                .complete(REQUEST);

        assertThat(completion).asString().isEqualTo("fine");
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
    }

    @Test
    void aServiceThatWantsToBeLeftAloneForLongIsNotWaitedFor() {
        ChatService service = service(ChatServer.status(429, "busy", "Retry-After", "3600"));

        assertThatThrownBy(() -> service.complete(REQUEST)).isInstanceOf(UnavailableException.class);
        assertThat(pauses).isEmpty();
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 408, 429})
    void aFailingServiceIsTriedFourTimesWithGrowingPauses(int status) {
        ChatService service = service(ChatServer.status(status, "", "Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"));

        assertThatThrownBy(() -> service.complete(REQUEST))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("answers " + status);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
        assertThat(server.requests()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 418})
    void whoeverIsRefusedAsksNoSecondTimeAndTheArticleIsNotToBlame(int status) {
        ChatService service = service(ChatServer.status(status, "no"));

        assertThatThrownBy(() -> service.complete(REQUEST))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("answers " + status);
        assertThat(server.requests()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {413, 422})
    void aRequestThatTheServiceDoesNotTakeStaysUnanswered(int status) {
        ChatService service = service(ChatServer.status(status, "no"));

        assertThatThrownBy(() -> service.complete(REQUEST)).isInstanceOf(UnansweredException.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (var other = new ChatServer(ChatServer.status(200, "elsewhere"))) {
            ChatService service = service(ChatServer.status(
                    307, "", "Location", other.settings().endpoint().toString()));

            assertThatThrownBy(() -> service.complete(REQUEST)).isInstanceOf(UnavailableException.class);
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUpWhenItsTimeIsOver() {
        service(ChatServer.status(200, ""));
        server.answerWith(server.halting());
        ChatService service = new ChatService(server.settings(KEY, Duration.ofMillis(200)), pauses::add);

        assertThatThrownBy(() -> service.complete(REQUEST))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("does not answer within");
    }

    @Test
    void anAnswerThatIsCutOffIsAskedForAgain() throws Exception {
        ChatService service = service(ChatServer.cutOff(), ChatServer.status(200, "fine"));

        assertThat(service.complete(REQUEST)).asString().isEqualTo("fine");
    }

    @Test
    void aHugeAnswerIsNotReadToItsEnd() {
        ChatService service = service(ChatServer.bytes(200, new byte[5 << 20]));

        assertThatThrownBy(() -> service.complete(REQUEST))
                .isInstanceOf(UnansweredException.class)
                .hasMessageContaining("4,194,304");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aServiceThatIsNotThereIsUnavailable() {
        service(ChatServer.status(200, ""));
        LlmSettings gone = server.settings(KEY, Duration.ofSeconds(5));
        server.close();

        assertThatThrownBy(() -> new ChatService(gone, pauses::add).complete(REQUEST))
                .isInstanceOf(UnavailableException.class)
                .hasMessageContaining("cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 422, 429, 500})
    void noMessageHoldsTheKeyNotEvenWhenTheServiceQuotesIt(int status) {
        ChatService service = service(ChatServer.status(status, "Incorrect API key: " + KEY, "Location", "/" + KEY));

        assertThatThrownBy(() -> service.complete(REQUEST)).satisfies(thrown -> {
            var trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(KEY);
        });
    }
}
