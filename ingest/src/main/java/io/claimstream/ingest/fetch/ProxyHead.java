package io.claimstream.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a client asks of a proxy, to the blank line.
 *
 * @param authority host and port that it wants to reach
 * @param forwarded the request as that host takes it
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record ProxyHead(boolean isTunnel, String authority, byte[] forwarded) {
    private static final int MAX_BYTES = 1 << 16;

    int port() {
        return Integer.parseInt(authority.substring(authority.lastIndexOf(':') + 1));
    }

    static ProxyHead read(InputStream in) throws IOException {
        String[] lines = text(in).split("\r\n");
        String[] request = lines[0].split(" ");
        if (request.length != 3) {
            throw new IOException("no request: " + lines[0]);
        }
        if (request[0].equals("CONNECT")) {
            return new ProxyHead(true, request[1].toLowerCase(Locale.ROOT), new byte[0]);
        }
        URI uri = URI.create(request[1]);
        if (uri.getHost() == null) {
            throw new IOException("not meant for a proxy: " + lines[0]);
        }
        String authority = uri.getHost().toLowerCase(Locale.ROOT) + ':' + (uri.getPort() < 0 ? 80 : uri.getPort());
        return new ProxyHead(false, authority, forwarded(request, uri, lines));
    }

    /** One request a connection, so that each goes to where it was let through to. */
    private static byte[] forwarded(String[] request, URI uri, String[] lines) {
        String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
        var head = new StringBuilder(request[0] + ' ' + uri.getRawPath() + query + " HTTP/1.1\r\n");
        for (int i = 1; i < lines.length; i++) {
            String name = lines[i].substring(0, Math.max(0, lines[i].indexOf(':')));
            if (!name.equalsIgnoreCase("connection")
                    && !name.toLowerCase(Locale.ROOT).startsWith("proxy-")) {
                head.append(lines[i]).append("\r\n");
            }
        }
        return head.append("Connection: close\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        int last = 0;
        while (last != 0x0d0a0d0a) {
            int each = in.read();
            if (each < 0 || head.size() > MAX_BYTES) {
                throw new IOException("no end of the request");
            }
            head.write(each);
            last = last << 8 | each;
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }
}
