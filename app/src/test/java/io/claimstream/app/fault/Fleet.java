package io.claimstream.app.fault;

import io.claimstream.app.Main;
import io.claimstream.app.broker.ClientSettings;
import io.claimstream.app.broker.Cluster;
import io.claimstream.app.stage.Replay;
import io.claimstream.app.stage.Stage;
import io.claimstream.app.stage.Stages;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.events.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The broker and one instance of each stage, each a process. */
final class Fleet implements AutoCloseable {
    private final Path folder;
    private final int port;
    private final Child broker;
    private final Map<String, Child> stages = new LinkedHashMap<>();
    private @Nullable Path catalog;

    private Fleet(Path folder) {
        this.folder = folder;
        this.port = freePort();
        this.broker = Child.start(
                folder.resolve("broker.log"),
                BrokerProcess.class.getName(),
                List.of(folder.resolve("data").toString(), Integer.toString(port)));
    }

    /** Starts the broker; the stages want its topics first. */
    static Fleet in(Path folder) {
        return new Fleet(folder);
    }

    Cluster cluster() {
        return new Cluster("127.0.0.1:" + port, "", ClientSettings.none());
    }

    void startStages() {
        Stages.ALL.forEach(stage -> stages.put(stage.name(), first(stage.name())));
    }

    /** The process that stays: it has a name in its group, so that one in its place goes on at once. */
    private Child first(String stage, String... options) {
        var all = new ArrayList<>(List.of(options));
        all.add("--instance-id=first");
        return instance(stage, "first", all.toArray(String[]::new));
    }

    /** One more process of a stage, with its own state. */
    Child instance(String stage, String name, String... options) {
        var arguments = new ArrayList<>(
                List.of(stage, "--bootstrap-servers=127.0.0.1:" + port, "--state-dir=" + folder.resolve(name)));
        arguments.addAll(List.of(options));
        return Child.start(folder.resolve(stage + "-" + name + ".log"), Main.class.getName(), arguments);
    }

    Child broker() {
        return broker;
    }

    Child stage(String name) {
        return Objects.requireNonNull(stages.get(name), name);
    }

    /** Puts another extractor in the place of this one, which knows other names, and lets it read all articles again. */
    void replaceExtractor(Path otherCatalog) {
        Stage enrich = Stages.reading(Topics.ARTICLES);
        catalog = catalog == null ? otherCatalog : null;
        stage(enrich.name()).stop();
        new Replay(cluster(), enrich).from(Topics.ARTICLES.name());
        String[] options = catalog == null ? new String[0] : new String[] {"--catalog=" + catalog};
        stages.put(enrich.name(), first(enrich.name(), options));
    }

    /** What the extractor that runs knows. */
    Catalog catalog() {
        return catalog == null ? Catalog.standard() : Catalog.with(List.of(catalog));
    }

    /** Whatever ended is started again. */
    void revive() {
        broker.revive();
        stages.values().forEach(Child::revive);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stages.values().forEach(Child::close);
        broker.close();
    }
}
