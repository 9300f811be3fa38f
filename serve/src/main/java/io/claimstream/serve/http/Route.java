package io.claimstream.serve.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be asked, what it takes and what it gives.
 *
 * @param method GET, which stands for HEAD too, or POST
 * @param path segments, of which one like {@code {id}} stands for any
 * @param summary one line for the API's description
 * @param takes the JSON schema of the body; null where there is none
 * @param status of a good answer
 * @param type the media type of a good answer
 * @param schema the JSON schema of a good answer, or of one event of a stream
 */
public record Route(
        String method,
        String path,
        String summary,
        List<Parameter> parameters,
        @Nullable Map<String, Object> takes,
        int status,
        String type,
        Map<String, Object> schema,
        Handler handler) {
    public static final String GET = "GET";
    static final String POST = "POST";

    /** What is read. */
    public static Route get(
            String path,
            String summary,
            List<Parameter> parameters,
            String type,
            Map<String, Object> schema,
            Handler handler) {
        return new Route(GET, path, summary, parameters, null, 200, type, schema, handler);
    }

    /** What is sent as JSON, taken, and dealt with later. */
    public static Route post(
            String path, String summary, Map<String, Object> takes, Map<String, Object> schema, Handler handler) {
        return new Route(POST, path, summary, List.of(), takes, 202, "application/json", schema, handler);
    }

    /** Whether a request with this method is for it. */
    boolean answers(String requested) {
        return requested.equals(method) || (method.equals(GET) && requested.equals("HEAD"));
    }

    /** The decoded values of the path's parameters; null where this is not the route. */
    @Nullable
    public Map<String, String> match(String requested) {
        String[] mine = path.split("/", -1);
        String[] theirs = requested.split("/", -1);
        if (mine.length != theirs.length) {
            return null;
        }
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < mine.length; i++) {
            if (mine[i].startsWith("{")) {
                values.put(mine[i].substring(1, mine[i].length() - 1), decode(theirs[i]));
            } else if (!mine[i].equals(theirs[i])) {
                return null;
            }
        }
        return values;
    }

    /** A plus stays a plus, as it does in a path. */
    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    public boolean takes(String parameter) {
        return parameters.stream()
                .anyMatch(p -> p.in().equals("query") && p.name().equals(parameter));
    }
}
