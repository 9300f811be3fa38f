package io.claimstream.serve.dashboard;

import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The dashboard's files, from the class path: one page, and what it loads. They need no build, and nothing from
 * elsewhere.
 */
public final class Assets implements Handler {
    public static final String PAGE = "text/html; charset=utf-8";
    public static final String SCRIPT = "text/javascript; charset=utf-8";

    /** Scripts, styles and data of this server alone, nothing inline: what an article says cannot run. */
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types 'none'";

    private static final Map<String, String> TYPES =
            Map.of("html", PAGE, "js", SCRIPT, "css", "text/css; charset=utf-8", "svg", "image/svg+xml");

    /** One name, no folder, so that nothing else on the class path can be asked for. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(html|js|css|svg)");

    @Override
    public Response handle(Request request) {
        String name = request.pathParameters().getOrDefault("file", "index.html");
        var known = NAME.matcher(name);
        if (!known.matches()) {
            throw Problem.notFound("there is no file '%s'".formatted(name));
        }
        return Response.of(200, TYPES.getOrDefault(known.group(1), PAGE), read(name))
                .with("Content-Security-Policy", POLICY)
                .with("Cross-Origin-Opener-Policy", "same-origin");
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream(name)) {
            if (file == null) {
                throw Problem.notFound("there is no file '%s'".formatted(name));
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
