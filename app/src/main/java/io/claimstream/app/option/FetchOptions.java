package io.claimstream.app.option;

import io.claimstream.ingest.feed.Pause;
import io.claimstream.ingest.feed.Visitor;
import io.claimstream.ingest.fetch.HttpFetcher;
import io.claimstream.ingest.fetch.Limits;
import io.claimstream.ingest.fetch.Resolver;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where may be fetched from, and how often. */
public final class FetchOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--allow-private",
            fallbackValue = "true",
            description =
                    "Also fetches from this machine and its networks: whoever writes a feed that is read, or a page"
                            + " that redirects, can then have what answers there published. Without it only addresses of the"
                            + " public internet are connected to.")
    private boolean allowPrivate;

    @Option(
            names = "--poll-minutes",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "How often a feed is polled that does not ask for less (default: ${DEFAULT-VALUE}).")
    private int pollMinutes;

    @Option(
            names = "--host-delay-ms",
            paramLabel = "MS",
            defaultValue = "1000",
            description = "How far apart requests to one host are, where its robots.txt does not ask for more"
                    + " (default: ${DEFAULT-VALUE}).")
    private int hostDelayMs;

    /** What fetches as these options allow; closed by whoever asked for it. */
    public HttpFetcher fetcher() {
        return new HttpFetcher(allowPrivate, Resolver.SYSTEM, Limits.STANDARD);
    }

    /**
     * What visits feeds as these options say.
     *
     * @throws ParameterException if a number is out of its range
     */
    public Visitor visitor(HttpFetcher fetcher) {
        if (pollMinutes < 1 || hostDelayMs < 0) {
            throw new ParameterException(
                    command.commandLine(), "--poll-minutes must be at least 1, and --host-delay-ms at least 0.");
        }
        Clock clock = Clock.systemUTC();
        return new Visitor(
                fetcher,
                clock,
                Duration.ofMinutes(pollMinutes),
                Duration.ofMillis(hostDelayMs),
                new Random(),
                Pause.sleeping(clock));
    }
}
