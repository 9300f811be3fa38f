package io.claimstream.app.option;

import io.claimstream.serve.HttpSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** Where serve listens and whom it answers. */
public final class HttpOptions {
    @Option(
            names = "--http-host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; anybody who reaches it can read (default: ${DEFAULT-VALUE}).")
    private String host = "";

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port to listen on; 0 is a free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--http-name",
            paramLabel = "NAME",
            description = "A name under which browsers may publish here, beside localhost; may be repeated.")
    private List<String> names = List.of();

    @Option(
            names = "--cors-origin",
            paramLabel = "ORIGIN",
            description = "Whose pages may read the API, https://example.org say; may be repeated (default: none).")
    private List<String> corsOrigins = List.of();

    public HttpSettings settings() {
        var lower = new HashSet<String>();
        names.forEach(name -> lower.add(name.toLowerCase(Locale.ROOT)));
        return new HttpSettings(host, port, lower, Set.copyOf(corsOrigins));
    }
}
