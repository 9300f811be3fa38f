package io.claimstream.app.broker;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One broker of a kind for all tests of a run; what keeps them apart is the prefix of their topics. */
final class BrokerExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(BrokerExtension.class);
    private static final String DOCKER = "docker";
    private static final AtomicInteger TESTS = new AtomicInteger();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cluster.class;
    }

    @Override
    public Cluster resolveParameter(ParameterContext parameter, ExtensionContext context) {
        // Once for a test, so that its @BeforeEach methods and itself get the same.
        return context.getStore(NAMESPACE).computeIfAbsent("cluster", key -> cluster(context), Cluster.class);
    }

    private static Cluster cluster(ExtensionContext context) {
        Broker broker = context.getTags().contains(DOCKER)
                ? shared(context, "container", ContainerBroker::start)
                : shared(context, "embedded", EmbeddedBroker::temporary);
        return new Cluster(
                broker.bootstrapServers(), "test-%d.".formatted(TESTS.incrementAndGet()), ClientSettings.none());
    }

    private static Broker shared(ExtensionContext context, String kind, Supplier<Broker> start) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(kind, key -> start.get(), Broker.class);
    }
}
