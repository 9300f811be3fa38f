package io.claimstream.enrich.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.enrich.catalog.Catalog;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AskerTest {
    private static final ChatServer.Reply NOTHING = ChatServer.content("{\"scores\": [], \"openness\": []}");
    private static final ChatServer.Reply DOWN = ChatServer.status(403, "");
    private static final Question QUESTION = new Question("q", "{}".getBytes(StandardCharsets.UTF_8));

    private final ChatServer server = new ChatServer(NOTHING);
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Asker asker =
            new Asker(new LanguageModel(server.settings(), Catalog.standard(), pause -> {}), tasks::add);

    @AfterEach
    void stop() {
        server.close();
    }

    private Asker.Outcome ask(long now) {
        asker.ask(Objects.requireNonNull(asker.next(now)), QUESTION);
        tasks.remove().run();
        return Objects.requireNonNull(asker.ended(now));
    }

    @Test
    void oneAsksAtATimeInTheOrderOfWaitingAndEachOnce() {
        asker.await("a");
        asker.await("b");
        asker.await("a");
        asker.ask(Objects.requireNonNull(asker.next(0)), QUESTION);

        assertThat(asker.next(0)).isNull();
        assertThat(asker.ended(0)).isNull();
        tasks.remove().run();
        assertThat(asker.ended(0)).isNotNull().satisfies(ended -> {
            assertThat(ended.who()).isEqualTo("a");
            assertThat(ended.answer()).isEqualTo(Answer.NONE);
            assertThat(ended.unanswered()).isNull();
        });
        assertThat(asker.ended(0)).isNull();
        assertThat(asker.next(0)).isEqualTo("b");
        assertThat(asker.next(0)).isNull();
    }

    @Test
    void whomTheServiceFailedAsksAgainBehindTheOthers() {
        server.answerWith(DOWN);
        asker.await("a");
        asker.await("b");

        Asker.Outcome ended = ask(0);

        assertThat(ended.answer()).isNull();
        assertThat(ended.unanswered()).isNull();
        assertThat(ended.failure()).contains("answers 403");
        assertThat(asker.next(1_000)).isEqualTo("b");
        assertThat(asker.next(1_000)).isEqualTo("a");
    }

    @Test
    void aFailingServiceIsLeftAloneTwiceAsLongEachTimeUpToTenMinutesAndNotAtAllOnceItAnswers() {
        server.answerWith(DOWN);
        asker.await("a");
        List<Long> pauses = new ArrayList<>();
        long now = 0;
        for (int i = 0; i < 12; i++) {
            ask(now);
            long pause = 0;
            while (asker.next(now + pause) == null) {
                pause += 1_000;
            }
            asker.await("a");
            pauses.add(pause / 1_000);
            now += pause;
        }
        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 600L, 600L);

        server.answerWith(NOTHING);
        ask(now);
        asker.await("b");
        assertThat(asker.next(now)).isEqualTo("b");
    }

    @Test
    void whatWillNotBeAnsweredIsToldWithItsReasonAndNobodyWaitsForIt() {
        server.answerWith(ChatServer.status(422, ""));
        asker.await("a");

        Asker.Outcome ended = ask(0);

        assertThat(ended.answer()).isNull();
        assertThat(ended.unanswered())
                .isNotNull()
                .extracting(UnansweredException::reason)
                .isEqualTo("llm_refused");
        assertThat(asker.next(Long.MAX_VALUE)).isNull();
    }

    @Test
    void closedWhileItAsksItStopsAsking() {
        asker.await("a");
        asker.ask(Objects.requireNonNull(asker.next(0)), QUESTION);

        asker.close();
        tasks.remove().run();

        assertThat(server.requests()).isEmpty();
    }
}
