package io.claimstream.app.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches a feed once, over http or https.
 *
 * @param allowPrivate whether it may be on this machine or its networks
 */
public record FeedFetch(boolean allowPrivate) {
    private static final int MAX_BYTES = 32 << 20;
    private static final int MAX_REDIRECTS = 5;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ALL = Duration.ofSeconds(60);

    /**
     * The feed's bytes.
     *
     * @throws IOException if it is not there, not allowed, too large or too slow; the message says which
     */
    public byte[] fetch(URI feed) throws IOException {
        // A body may come byte by byte for ever, which no timeout of the client covers.
        var task = new FutureTask<>(() -> follow(feed));
        var thread = new Thread(task, "feed");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(ALL.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new IOException("it did not come within %d s".formatted(ALL.toSeconds()), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private byte[] follow(URI feed) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        URI at = feed;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            check(at);
            var request = HttpRequest.newBuilder(at)
                    .timeout(ALL)
                    .header("User-Agent", "claimstream")
                    .header("Accept", "application/atom+xml, application/rss+xml, application/xml, text/xml, */*;q=0.1")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                var location = response.headers().firstValue("Location");
                if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                    return read(response.statusCode(), body);
                }
                at = at.resolve(location.get());
            }
        }
        throw new IOException("it redirects more than %d times".formatted(MAX_REDIRECTS));
    }

    private static byte[] read(int status, InputStream body) throws IOException {
        if (status != 200) {
            throw new IOException("the server answered with status " + status);
        }
        byte[] read = body.readNBytes(MAX_BYTES + 1);
        if (read.length > MAX_BYTES) {
            throw new IOException("it is larger than %,d bytes".formatted(MAX_BYTES));
        }
        return read;
    }

    /** Of each address on the way, since a redirect could lead from a public one to a private one. */
    private void check(URI at) throws IOException {
        String scheme = String.valueOf(at.getScheme());
        if (at.getHost() == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            throw new IOException(at + " is no http or https address");
        }
        if (allowPrivate) {
            return;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(at.getHost())) {
                if (!PublicAddress.is(address)) {
                    throw new IOException("%s is on this machine or its networks (%s); --allow-private fetches it"
                            .formatted(at.getHost(), address.getHostAddress()));
                }
            }
        } catch (UnknownHostException e) {
            throw new IOException("there is no host " + at.getHost(), e);
        }
    }
}
