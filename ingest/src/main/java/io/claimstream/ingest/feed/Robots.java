package io.claimstream.ingest.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import io.claimstream.ingest.fetch.FetchException;
import io.claimstream.ingest.fetch.Fetcher;
import io.claimstream.ingest.fetch.Request;
import io.claimstream.ingest.fetch.Response;
import io.claimstream.ingest.fetch.WebAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sites allow (RFC 9309), asked once a day. */
final class Robots {
    private static final List<String> NAMES = List.of("claimstream");
    private static final Duration GOOD_FOR = Duration.ofDays(1);
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int MAX_BYTES = 500 << 10;
    private static final int MAX_SITES = 10_000;

    private final Fetcher fetcher;
    private final Clock clock;
    private final Map<String, Known> sites = new LinkedHashMap<>();

    /**
     * @param rules absent where the site does not say, for now
     * @param problem why it does not
     */
    private record Known(@Nullable BaseRobotRules rules, String problem, Instant until) {}

    Robots(Fetcher fetcher, Clock clock) {
        this.fetcher = fetcher;
        this.clock = clock;
    }

    /**
     * How far apart the site wants requests to be.
     *
     * @param leave for the request for its robots.txt
     * @throws FetchException if the site does not allow this one, or does not tell
     */
    Duration delay(WebAddress address, Fetcher.Leave leave) throws FetchException, InterruptedException {
        Known known = known(address, leave);
        BaseRobotRules rules = known.rules();
        if (rules == null) {
            throw new FetchException(
                    FetchException.Reason.UNREACHABLE,
                    "the robots.txt of %s does not come, and nothing else is fetched there without it: %s"
                            .formatted(address.origin(), known.problem()));
        }
        if (!rules.isAllowed(address.toString())) {
            throw new FetchException(
                    FetchException.Reason.ROBOTS,
                    "the robots.txt of %s does not allow %s".formatted(address.origin(), address));
        }
        Duration asked = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return asked.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : asked;
    }

    private Known known(WebAddress address, Fetcher.Leave leave) throws FetchException, InterruptedException {
        String site = address.origin();
        synchronized (sites) {
            Known known = sites.get(site);
            if (known != null && known.until().isAfter(clock.instant())) {
                return known;
            }
        }
        Known known = ask(address.resolve("/robots.txt"), leave);
        synchronized (sites) {
            sites.remove(site);
            sites.put(site, known);
            if (sites.size() > MAX_SITES) {
                sites.remove(sites.keySet().iterator().next());
            }
        }
        return known;
    }

    private Known ask(WebAddress at, Fetcher.Leave leave) throws InterruptedException {
        var parser = new SimpleRobotRulesParser();
        try {
            Response response = fetcher.get(Request.of(at, "text/plain, */*;q=0.1"), leave);
            int status = response.status();
            if (status == 429 || status >= 500) {
                return unknown("it answered with status " + status);
            }
            byte[] body = response.body();
            return known(
                    status == 200
                            ? parser.parseContent(
                                    at.toString(),
                                    Arrays.copyOf(body, Math.min(body.length, MAX_BYTES)),
                                    "text/plain",
                                    NAMES)
                            : parser.failedFetch(404));
        } catch (FetchException e) {
            // One that is too large, or leads astray, says nothing that could be obeyed.
            return e.isTransient() ? unknown(String.valueOf(e.getMessage())) : known(parser.failedFetch(404));
        }
    }

    private Known known(BaseRobotRules rules) {
        return new Known(rules, "", clock.instant().plus(GOOD_FOR));
    }

    private Known unknown(String problem) {
        return new Known(null, problem, clock.instant().plus(AGAIN_AFTER));
    }
}
