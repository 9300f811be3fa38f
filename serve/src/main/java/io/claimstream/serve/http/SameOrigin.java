package io.claimstream.serve.http;

import java.util.Locale;
import java.util.Set;

/**
 * Who may make this process write: its own pages, and programs that are no browsers.
 *
 * <p>A page from elsewhere can make a browser send a request here. The browser then says where the page is from, and
 * asks first for a JSON body, which is not allowed. A name that its owner points to this machine would make the page
 * one of ours (DNS rebinding), so only names that are known to be ours count.
 *
 * @param names by which this process may be called beside those of the loopback
 */
public record SameOrigin(Handler next, Set<String> names) implements Handler {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    public SameOrigin {
        names = Set.copyOf(names);
    }

    @Override
    public Response handle(Request request) {
        String host = request.header("Host");
        if (host == null || !isOurs(name(host))) {
            throw Problem.forbidden("this is not called '%s' here; --http-name adds a name".formatted(host));
        }
        String origin = request.header("Origin");
        if (origin != null && !origin.equals("http://" + host) && !origin.equals("https://" + host)) {
            throw Problem.forbidden("pages of %s may not write here".formatted(origin));
        }
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            throw Problem.forbidden("pages from elsewhere may not write here");
        }
        return next.handle(request);
    }

    private boolean isOurs(String name) {
        return LOOPBACK.contains(name) || names.contains(name);
    }

    /** Without the port. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']');
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
