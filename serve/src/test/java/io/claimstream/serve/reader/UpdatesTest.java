package io.claimstream.serve.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimstream.serve.Events;
import io.claimstream.serve.stream.ChangeLog;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdatesTest {
    private final Views views = new Views();
    private final ChangeLog changes = new ChangeLog("e", 100, 1 << 20);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Updates updates = new Updates(views, changes, metrics);
    private long records;
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
    void eachRecordOfALogIsAChangeAndTheNewestComesFirst() throws InterruptedException {
        accept("stance.changes", "orca-2", "{\"what\":\"seen\"}", false);
        accept("stance.changes", "orca-2", "{\"what\":\"gone\"}", true);
        accept("stance.changes", "orca-2", "{\"what\":\"gone\"}", true);
        assertThat(changes()).isEqualTo(2);
        assertThat(page(views.changes))
                .containsExactly(
                        "{\"id\":\"0-2\",\"at\":\"1970-01-01T00:00:05Z\",\"what\":\"gone\"}",
                        "{\"id\":\"0-1\",\"at\":\"1970-01-01T00:00:05Z\",\"what\":\"gone\"}",
                        "{\"id\":\"0-0\",\"at\":\"1970-01-01T00:00:05Z\",\"what\":\"seen\"}");
    }

    @Test
    void aLogsRecordThatIsNoJsonIsCountedAndLeftOut() throws InterruptedException {
        accept("stance.changes", "orca-2", "[]", true);
        accept("stance.changes", "orca-2", null, true);
        assertThat(changes()).isZero();
        assertThat(views.changes.size()).isZero();
        assertThat(metrics.counter("claimstream.serve.unreadable", "topic", "stance.changes")
                        .count())
                .isEqualTo(2);
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
        updates.accept(topic, Events.record(topic, records++, key, value), live);
    }

    private static List<String> page(View view) {
        return view.page(Query.ALL, 1 << 20).items().stream()
                .map(item -> new String(item, StandardCharsets.UTF_8))
                .toList();
    }

    private int changes() throws InterruptedException {
        return listener.next(100, Duration.ZERO).size();
    }
}
