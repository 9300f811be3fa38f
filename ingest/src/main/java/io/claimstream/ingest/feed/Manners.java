package io.claimstream.ingest.feed;

import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Fetcher;
import io.claimstream.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.Duration;

/** Asks the site's robots.txt before each request, and waits for its host's turn. */
final class Manners implements Fetcher.Leave {
    private final Robots robots;
    private final Politeness politeness;
    private final Clock clock;
    private final Pause pause;

    Manners(Robots robots, Politeness politeness, Clock clock, Pause pause) {
        this.robots = robots;
        this.politeness = politeness;
        this.clock = clock;
        this.pause = pause;
    }

    @Override
    public void ask(WebAddress address) throws FetchException, InterruptedException {
        Duration delay = robots.delay(address, site -> await(site, Duration.ZERO));
        await(address, delay);
    }

    private void await(WebAddress address, Duration delay) throws InterruptedException {
        pause.until(politeness.reserve(address.host(), delay, clock.instant()));
    }
}
