package io.claimstream.serve;

import io.claimstream.serve.stream.ChangeLog;
import io.claimstream.serve.view.Readiness;
import io.claimstream.serve.view.View;
import io.claimstream.serve.view.Views;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import java.util.List;

/** What can be read off the parts of the process at any time; the rest is counted where it happens. */
record Metrics(Views views, ChangeLog changes, Readiness readiness) implements MeterBinder {
    private static final String PREFIX = "claimstream.serve.";

    @Override
    public void bindTo(MeterRegistry registry) {
        views.byTopic().forEach((topic, view) -> {
            Gauge.builder(PREFIX + "events", view, View::size)
                    .description("Events held of a topic")
                    .tag("topic", topic)
                    .register(registry);
            Gauge.builder(PREFIX + "events.size", view, View::bytes)
                    .description("What these events take, compressed and without what finds them")
                    .baseUnit("bytes")
                    .tag("topic", topic)
                    .register(registry);
        });
        Gauge.builder(PREFIX + "ready", readiness, r -> r.isReady() ? 1 : 0)
                .description("Whether the views can be asked")
                .register(registry);
        Gauge.builder(PREFIX + "streams", changes, ChangeLog::subscriptions)
                .description("Open streams")
                .register(registry);
        FunctionCounter.builder(PREFIX + "streams.dropped", changes, ChangeLog::dropped)
                .description("Streams ended because their client did not keep up")
                .register(registry);
        List.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics())
                .forEach(binder -> binder.bindTo(registry));
    }
}
