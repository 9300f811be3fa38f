package io.claimstream.serve.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChangeLogTest {
    private final AtomicInteger drops = new AtomicInteger();
    private final ChangeLog log = new ChangeLog("e", 4, 1 << 20);

    @Test
    void aListenerGetsWhatComesAfterItCame() throws InterruptedException {
        append("before");
        try (var subscription = log.subscribe(null, drops::incrementAndGet)) {
            append("a", "b");
            assertThat(subscription.reset()).isFalse();
            assertThat(keys(subscription.next(10, Duration.ZERO))).containsExactly("a", "b");
            assertThat(subscription.next(10, Duration.ZERO)).isEmpty();
        }
    }

    @Test
    void aListenerResumesBehindTheIdItHas() throws InterruptedException {
        append("a", "b", "c");
        try (var subscription = log.subscribe("e-1", drops::incrementAndGet)) {
            assertThat(subscription.reset()).isFalse();
            assertThat(subscription.id()).isEqualTo("e-1");
            assertThat(keys(subscription.next(1, Duration.ZERO))).containsExactly("b");
            assertThat(keys(subscription.next(9, Duration.ZERO))).containsExactly("c");
        }
    }

    @Test
    void aListenerWhoseIdIsNotInTheWindowIsToldToStartAnew() throws InterruptedException {
        append("a", "b", "c", "d", "e", "f");
        for (String id : List.of("e-1", "e-7", "other-5", "e-x", "", "5")) {
            try (var subscription = log.subscribe(id, drops::incrementAndGet)) {
                assertThat(subscription.reset()).as(id).isTrue();
                assertThat(subscription.next(9, Duration.ZERO)).isEmpty();
            }
        }
        try (var subscription = log.subscribe("e-2", drops::incrementAndGet)) {
            assertThat(subscription.reset()).isFalse();
            assertThat(keys(subscription.next(9, Duration.ZERO))).containsExactly("c", "d", "e", "f");
        }
    }

    @Test
    void aListenerThatFallsOutOfTheWindowIsDroppedAndOthersAreNot() throws InterruptedException {
        var slow = log.subscribe(null, drops::incrementAndGet);
        try (var fast = log.subscribe(null, () -> drops.addAndGet(100))) {
            append("a", "b", "c");
            fast.next(9, Duration.ZERO);
            append("d");
            assertThat(drops).hasValue(0);
            append("e");
            assertThat(drops).hasValue(1);
            assertThat(log.dropped()).isEqualTo(1);
            assertThat(log.subscriptions()).isEqualTo(1);
            assertThat(keys(fast.next(9, Duration.ZERO))).containsExactly("d", "e");
        }
        assertThatThrownBy(() -> slow.next(9, Duration.ZERO)).isInstanceOf(InterruptedException.class);
    }

    @Test
    void theWindowIsBoundedInBytesAndKeepsTheLatestChange() throws InterruptedException {
        var small = new ChangeLog("e", 100, 300);
        byte[] large = ("{\"a\":\"" + "x".repeat(200) + "\"}").getBytes(StandardCharsets.UTF_8);
        small.subscribe(null, drops::incrementAndGet);
        small.append("claims", "a", large);
        small.append("claims", "b", large);
        assertThat(drops).hasValue(1);
        try (var late = small.subscribe("e-1", drops::incrementAndGet)) {
            assertThat(keys(late.next(9, Duration.ZERO))).containsExactly("b");
        }
    }

    @Test
    void aWaitingListenerIsWokenByAChange() throws Exception {
        try (var subscription = log.subscribe(null, drops::incrementAndGet)) {
            var got = CompletableFuture.supplyAsync(() -> {
                try {
                    return keys(subscription.next(9, Duration.ofSeconds(30)));
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
            append("a");
            assertThat(got.get(20, TimeUnit.SECONDS)).containsExactly("a");
        }
    }

    private void append(String... keys) {
        for (String key : keys) {
            log.append("claims", key, "{}".getBytes(StandardCharsets.UTF_8));
        }
        log.announce();
    }

    private static List<String> keys(List<Change> changes) {
        return changes.stream()
                .map(change -> new String(change.event(), StandardCharsets.UTF_8))
                .map(event -> event.replaceAll("(?s).*\"key\":\"([^\"]*)\".*", "$1"))
                .toList();
    }
}
