package io.claimstream.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Compresses bodies that are worth it for clients that take gzip. */
public record Compression(Handler next) implements Handler {
    /** About one packet: below it nothing is won. */
    private static final int MIN_BYTES = 1024;

    private static final Pattern REFUSED = Pattern.compile("q\\s*=\\s*0(\\.0*)?");

    @Override
    public Response handle(Request request) {
        Response response = next.handle(request);
        if (response.isLive()) {
            return response;
        }
        Response varying = response.with("Vary", "Accept-Encoding");
        Response.Stream stream = response.stream();
        if (stream != null) {
            return accepts(request.header("Accept-Encoding"))
                    ? varying.with("Content-Encoding", "gzip").withStream(client -> gzip(stream, client))
                    : varying;
        }
        return response.body().length >= MIN_BYTES && accepts(request.header("Accept-Encoding"))
                ? varying.with("Content-Encoding", "gzip").withBody(response.status(), gzip(response.body()))
                : varying;
    }

    private static boolean accepts(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(",")).anyMatch(encoding -> {
                    String[] parts = encoding.split(";", 2);
                    return parts[0].strip().equalsIgnoreCase("gzip")
                            && (parts.length == 1
                                    || !REFUSED.matcher(parts[1].strip()).matches());
                });
    }

    private static void gzip(Response.Stream stream, OutputStream client) throws IOException, InterruptedException {
        var gzip = new GZIPOutputStream(client, 1 << 14);
        stream.writeTo(gzip);
        gzip.finish();
    }

    private static byte[] gzip(byte[] body) {
        var compressed = new ByteArrayOutputStream(body.length / 4);
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
