package io.claimstream.app.option;

import io.claimstream.app.broker.ClientSettings;
import io.claimstream.app.broker.Cluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which Kafka, and how to talk to it. */
public final class KafkaOptions {
    /** A line or a comma ends a setting where another one follows, so that values may contain both. */
    private static final String BETWEEN = "[,\\n]\\s*(?=(?:[a-z0-9]+\\.[a-z0-9._]+|acks|retries)=)";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            defaultValue = "localhost:9092",
            description = "Where Kafka is; several are separated by commas (default: ${DEFAULT-VALUE}).")
    private String bootstrapServers = "";

    @Option(
            names = "--topic-prefix",
            paramLabel = "PREFIX",
            defaultValue = "",
            description =
                    "What the names of topics and consumer groups begin with on a shared cluster (default: none).")
    private String prefix = "";

    @Option(
            names = "--kafka",
            paramLabel = "KEY=VALUE",
            split = BETWEEN,
            description = "Any setting of Kafka's clients, security.protocol=SASL_SSL say; may be repeated."
                    + " producer., consumer. and admin. before a key set it for these only.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--kafka-config",
            paramLabel = "FILE",
            description = "A properties file of such settings; --kafka wins over it.")
    private @Nullable Path file;

    /**
     * The cluster that these options name.
     *
     * @throws ParameterException if a setting is unknown, or the file cannot be read
     */
    public Cluster cluster() {
        var all = new LinkedHashMap<String, String>();
        if (file != null) {
            all.putAll(read(file));
        }
        all.putAll(settings);
        try {
            return new Cluster(bootstrapServers, prefix, ClientSettings.of(all));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Map<String, String> read(Path path) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(path)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "Cannot read --kafka-config " + path + ": " + e, e);
        }
        var read = new LinkedHashMap<String, String>();
        properties.stringPropertyNames().forEach(name -> read.put(name, properties.getProperty(name)));
        return read;
    }
}
