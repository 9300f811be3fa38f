package io.claimstream.ingest.fetch;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where something is on the web: http or https, a host that can only be read in one way, no user name, no fragment.
 *
 * @param host in lower case, IPv6 without brackets
 */
public record WebAddress(URI uri, String host, int port) {

    /**
     * Reads an address as people write it: blanks and letters beyond ASCII are escaped, the host's too.
     *
     * @throws FetchException if it is none
     */
    public static WebAddress parse(String text) throws FetchException {
        try {
            return of(new URI(escaped(text.strip())));
        } catch (URISyntaxException e) {
            throw invalid(text, "it is no address");
        }
    }

    /**
     * Where a link on this page leads.
     *
     * @throws FetchException if that is not on the web
     */
    public WebAddress resolve(String link) throws FetchException {
        try {
            return of(uri.resolve(new URI(escaped(link.strip()))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw invalid(link, "it is no address");
        }
    }

    private static WebAddress of(URI given) throws FetchException {
        String scheme = String.valueOf(given.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw invalid(given.toString(), "it is no http or https address");
        }
        String authority = given.getRawAuthority();
        if (authority == null || authority.isEmpty()) {
            throw invalid(given.toString(), "it names no host");
        }
        if (authority.indexOf('@') >= 0) {
            throw invalid(given.toString(), "it holds a user name");
        }
        boolean literal6 = authority.startsWith("[");
        int end = literal6 ? authority.indexOf(']') + 1 : authority.indexOf(':');
        String name = end <= 0 ? authority : authority.substring(0, end);
        String host = literal6 ? name.substring(1, name.length() - 1) : ascii(given, name);
        int port = port(given, authority.substring(name.length()), scheme);
        if ((literal6 || Literals.isNumeric(host)) && Literals.parse(host).isEmpty()) {
            throw invalid(given.toString(), "its host is a number in a form that may be read in several ways");
        }
        return new WebAddress(plain(given, scheme, literal6 ? '[' + host + ']' : host, port), host, port);
    }

    private static String ascii(URI given, String name) throws FetchException {
        try {
            String host = IDN.toASCII(java.net.URLDecoder.decode(name, StandardCharsets.UTF_8), IDN.ALLOW_UNASSIGNED)
                    .toLowerCase(Locale.ROOT);
            if (host.isEmpty() || !host.matches("[a-z0-9._-]+")) {
                throw invalid(given.toString(), "its host is no name");
            }
            return host;
        } catch (IllegalArgumentException e) {
            throw invalid(given.toString(), "its host is no name");
        }
    }

    private static int port(URI given, String colonPort, String scheme) throws FetchException {
        int standard = scheme.equals("https") ? 443 : 80;
        if (colonPort.isEmpty() || colonPort.equals(":")) {
            return standard;
        }
        if (!colonPort.matches(":[0-9]{1,5}") || Integer.parseInt(colonPort.substring(1)) > 65_535) {
            throw invalid(given.toString(), "its port is no number");
        }
        int port = Integer.parseInt(colonPort.substring(1));
        if (port == 0) {
            throw invalid(given.toString(), "its port is no number");
        }
        return port;
    }

    private static URI plain(URI given, String scheme, String host, int port) throws FetchException {
        boolean standard = port == (scheme.equals("https") ? 443 : 80);
        String path = given.getRawPath() == null || given.getRawPath().isEmpty() ? "/" : given.getRawPath();
        String query = given.getRawQuery() == null ? "" : '?' + given.getRawQuery();
        try {
            return new URI(scheme + "://" + host + (standard ? "" : ":" + port) + path + query);
        } catch (URISyntaxException e) {
            throw invalid(given.toString(), "it is no address");
        }
    }

    /** The address where the host is written as one. */
    Optional<InetAddress> literal() {
        return Literals.parse(host);
    }

    /** Host and port, as a connection names them. */
    String authority() {
        return (host.indexOf(':') >= 0 ? '[' + host + ']' : host) + ':' + port;
    }

    /** Whose it is: scheme, host and port, as {@code https://example.org:443}. */
    public String origin() {
        return uri.getScheme() + "://" + authority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    private static FetchException invalid(String text, String why) {
        String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
        return new FetchException(FetchException.Reason.INVALID_ADDRESS, "'" + shown + "' cannot be fetched: " + why);
    }

    private static String escaped(String text) {
        var escaped = new StringBuilder();
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            int c = each & 0xff;
            if (c <= ' ' || c >= 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escaped.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                escaped.append((char) c);
            }
        }
        return escaped.toString();
    }
}
