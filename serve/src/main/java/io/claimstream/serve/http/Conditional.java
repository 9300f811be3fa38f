package io.claimstream.serve.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Sends nothing to a client that has it already (RFC 9110, If-None-Match).
 *
 * <p>Tags are weak, since the same one stands for the plain and the compressed body.
 */
public record Conditional(Handler next) implements Handler {
    private static final int TAG_BYTES = 12;

    @Override
    public Response handle(Request request) {
        Response response = next.handle(request);
        if (response.status() != 200 || response.stream() != null) {
            return response;
        }
        String tag = "W/\"" + hash(response.body()) + "\"";
        Response tagged = response.with("ETag", tag).with("Cache-Control", "no-cache");
        String known = request.header("If-None-Match");
        return known != null && matches(known, tag) ? tagged.withBody(304, new byte[0]) : tagged;
    }

    private static boolean matches(String known, String tag) {
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(each -> strong(each).equals(strong(tag)));
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static String hash(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
