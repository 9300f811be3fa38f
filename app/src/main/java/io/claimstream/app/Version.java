package io.claimstream.app;

import org.apache.kafka.common.utils.AppInfoParser;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints; the version is the jar's, absent when classes run from a folder. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "claimstream " + (version == null ? "(development)" : version),
            "Kafka " + AppInfoParser.getVersion() + ", Java " + System.getProperty("java.version"),
        };
    }
}
