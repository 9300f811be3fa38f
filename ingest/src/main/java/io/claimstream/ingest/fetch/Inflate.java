package io.claimstream.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what {@code Content-Encoding} names, up to a size. */
public final class Inflate {
    /** What is asked for. */
    static final String ACCEPTED = "gzip, br";

    private static final int MAX_ENCODINGS = 2;

    private Inflate() {}

    /**
     * The body as it was before it was encoded.
     *
     * @param encoding as {@code gzip, br}; empty for none
     * @param limit of bytes at every step
     * @throws FetchException if it is larger, broken, or encoded in an unknown way
     */
    public static byte[] inflate(byte[] body, String encoding, int limit) throws FetchException {
        List<String> encodings = Arrays.asList(encoding.toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
        Collections.reverse(encodings);
        if (encodings.size() > MAX_ENCODINGS) {
            throw new FetchException(FetchException.Reason.BAD_ENCODING, "it is encoded over and over: " + encoding);
        }
        byte[] inflated = body;
        for (String each : encodings) {
            inflated = step(inflated, each.strip(), limit);
        }
        return inflated;
    }

    /** The content of a file that is itself compressed, as {@code sitemap.xml.gz}; others as they are. */
    public static byte[] file(byte[] file, int limit) throws FetchException {
        boolean gzip = file.length > 2 && file[0] == 0x1f && (file[1] & 0xff) == 0x8b;
        return gzip ? step(file, "gzip", limit) : file;
    }

    private static byte[] step(byte[] body, String encoding, int limit) throws FetchException {
        if (encoding.isEmpty() || encoding.equals("identity") || body.length == 0) {
            return body;
        }
        try (InputStream in = stream(body, encoding)) {
            byte[] inflated = in.readNBytes(limit + 1);
            if (inflated.length > limit) {
                throw new FetchException(
                        FetchException.Reason.TOO_LARGE, "it is larger than %,d bytes".formatted(limit));
            }
            return inflated;
        } catch (FetchException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new FetchException(
                    FetchException.Reason.BAD_ENCODING, "it is no " + encoding + ", as which it came", e);
        }
    }

    private static InputStream stream(byte[] body, String encoding) throws IOException {
        var bytes = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(bytes);
            case "br" -> new BrotliInputStream(bytes);
            case "deflate" -> new InflaterInputStream(bytes);
            default ->
                throw new FetchException(FetchException.Reason.BAD_ENCODING, "its encoding is unknown: " + encoding);
        };
    }
}
