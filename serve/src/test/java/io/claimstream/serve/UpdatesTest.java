package io.claimstream.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdatesTest {
    private final Views views = new Views();
    private final ChangeLog changes = new ChangeLog("e", 100, 1 << 20);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Updates updates = new Updates(views, changes, metrics);
    private final ChangeLog.Subscription listener = changes.subscribe(null, () -> {});

    @Test
    void thePastFillsTheViewsAndIsNoChange() throws InterruptedException {
        accept("claims", "a", "{}", false);
        assertThat(views.claims.size()).isEqualTo(1);
        assertThat(changes()).isZero();
    }

    @Test
    void whatComesLaterIsAChangeOnceForEachDifferentEvent() throws InterruptedException {
        accept("claims", "a", "{}", true);
        accept("claims", "a", "{}", true);
        accept("claims", "a", "{\"b\":1}", true);
        accept("claims", "a", null, true);
        accept("claims", "a", null, true);
        assertThat(changes()).isEqualTo(3);
        assertThat(views.claims.size()).isZero();
    }

    @Test
    void aTopicWithoutAViewIsOnlyAChange() throws InterruptedException {
        accept("stance.changes", "orca-2", "{}", true);
        accept("stance.changes", "orca-2", "{}", true);
        assertThat(changes()).isEqualTo(2);
    }

    @Test
    void whatIsNoJsonIsCountedAndLeavesNothingAtItsKey() throws InterruptedException {
        accept("claims", "a", "{}", false);
        accept("claims", "a", "{oops", true);
        assertThat(views.claims.get("a")).isNull();
        assertThat(changes()).isEqualTo(1);
        assertThat(metrics.counter("claimstream.serve.unreadable", "topic", "claims")
                        .count())
                .isEqualTo(1);
    }

    private void accept(String topic, String key, @Nullable String value, boolean live) {
        updates.accept(topic, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8), live);
    }

    private int changes() throws InterruptedException {
        return listener.next(100, Duration.ZERO).size();
    }
}
