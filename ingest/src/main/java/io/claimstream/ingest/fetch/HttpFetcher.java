package io.claimstream.ingest.fetch;

import io.claimstream.ingest.fetch.FetchException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Gets things over http and https. Each address on the way is looked up once, checked, and connected to as it was
 * checked; redirects are followed one by one. The whole of it has one deadline and one limit.
 */
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private static final String USER_AGENT = "claimstream";

    /** Room for headers and TLS beside the body of one request; a tunnel may serve several. */
    private static final int BODIES_A_CONNECTION = 16;

    private final Function<InetAddress, Optional<String>> special;
    private final Resolver resolver;
    private final Limits limits;
    private final Gateway gateway;
    private final HttpClient client;

    /**
     * @param allowPrivate whether it may go to this machine and its networks
     */
    public HttpFetcher(boolean allowPrivate, Resolver resolver, Limits limits) {
        this(allowPrivate ? address -> Optional.empty() : Addresses::special, resolver, limits);
    }

    /** @param special what an address is that it must not go to; empty for one that it may go to */
    HttpFetcher(Function<InetAddress, Optional<String>> special, Resolver resolver, Limits limits) {
        this.special = special;
        this.resolver = resolver;
        this.limits = limits;
        try {
            this.gateway = new Gateway(limits.connect(), (long) limits.bytes() * BODIES_A_CONNECTION);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on loopback", e);
        }
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .proxy(gateway.proxy())
                .build();
    }

    @Override
    public Response get(Request request, Leave leave) throws FetchException, InterruptedException {
        long spent = 0;
        WebAddress at = request.address();
        for (int hops = 0; hops <= limits.redirects(); hops++) {
            leave.ask(at);
            // What leave waited for is not the server's fault.
            long start = System.nanoTime();
            gateway.permit(at, addresses(at));
            HttpResponse<byte[]> answer = send(at, request, limits.all().toNanos() - spent);
            spent += System.nanoTime() - start;
            Optional<String> location = answer.headers().firstValue("Location");
            if (Gateway.isRefusal(answer)) {
                throw new FetchException(Reason.UNREACHABLE, at + " does not answer");
            }
            if (!isRedirect(answer.statusCode()) || location.isEmpty()) {
                return response(at, answer);
            }
            at = at.resolve(location.get());
        }
        throw new FetchException(
                Reason.TOO_MANY_REDIRECTS,
                "%s redirects more than %d times".formatted(request.address(), limits.redirects()));
    }

    private static boolean isRedirect(int status) {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    private List<InetAddress> addresses(WebAddress at) throws FetchException {
        List<InetAddress> addresses;
        try {
            Optional<InetAddress> literal = at.literal();
            addresses = literal.isPresent() ? List.of(literal.get()) : resolver.resolve(at.host());
        } catch (UnknownHostException e) {
            throw new FetchException(Reason.UNKNOWN_HOST, "there is no host " + at.host(), e);
        }
        for (InetAddress address : addresses) {
            Optional<String> what = special.apply(address);
            if (what.isPresent()) {
                throw new FetchException(
                        Reason.PRIVATE_ADDRESS,
                        "%s is at %s (%s), and not on the public internet; --allow-private fetches it"
                                .formatted(at.host(), address.getHostAddress(), what.get()));
            }
        }
        return addresses;
    }

    private HttpResponse<byte[]> send(WebAddress at, Request request, long nanos)
            throws FetchException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(http(at, request), head -> new LimitedBody(limits.bytes()));
        try {
            return answer.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new FetchException(
                    Reason.TOO_SLOW,
                    "%s did not come within %d ms".formatted(at, limits.all().toMillis()),
                    e);
        } catch (ExecutionException e) {
            throw failure(at, e);
        } finally {
            // Of what is done, this does nothing.
            answer.cancel(true);
        }
    }

    private static HttpRequest http(WebAddress at, Request request) {
        var http = HttpRequest.newBuilder(at.uri())
                .header("User-Agent", USER_AGENT)
                .header("Accept", request.accept())
                .header("Accept-Encoding", Inflate.ACCEPTED);
        if (request.etag() != null) {
            http.header("If-None-Match", request.etag());
        }
        if (request.lastModified() != null) {
            http.header("If-Modified-Since", request.lastModified());
        }
        return http.build();
    }

    private Response response(WebAddress at, HttpResponse<byte[]> answer) throws FetchException {
        String encoding = String.join(",", answer.headers().allValues("Content-Encoding"));
        byte[] body = Inflate.inflate(answer.body(), encoding, limits.bytes());
        return new Response(at, answer.statusCode(), answer.headers(), body);
    }

    private static FetchException failure(WebAddress at, ExecutionException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FetchException ours) {
                return ours;
            }
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return new FetchException(Reason.UNREACHABLE, "%s does not answer: %s".formatted(at, cause.getMessage()), e);
    }

    @Override
    public void close() {
        try {
            gateway.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
