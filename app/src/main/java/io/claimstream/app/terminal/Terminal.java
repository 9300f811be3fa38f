package io.claimstream.app.terminal;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The terminal that standard output is, if it is one. */
public final class Terminal {
    /** Standard output is the question, so that the answer comes on standard error. */
    private static final List<String> ASK = List.of("sh", "-c", "test -t 1 && stty size <&1 >&2");

    private static final Pattern ANSWER = Pattern.compile("(\\d+) (\\d+)");
    private static final Size UNKNOWN = new Size(80, 24);

    private Terminal() {}

    /** In characters. */
    public record Size(int columns, int rows) {}

    /**
     * Its size now; empty where it is none on which a cursor can be moved.
     *
     * @param term the environment's {@code TERM}
     */
    public static Optional<Size> size(@Nullable String term) {
        if (term == null || term.isBlank() || term.equals("dumb")) {
            return Optional.empty();
        }
        try {
            Process asked = new ProcessBuilder(ASK)
                    .redirectInput(Redirect.from(new File("/dev/null")))
                    .redirectOutput(Redirect.INHERIT)
                    .start();
            String answer = new String(asked.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor() == 0 ? Optional.of(parse(answer)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Of {@code ROWS COLUMNS}, where a terminal that does not know says 0. */
    static Size parse(String answer) {
        Matcher size = ANSWER.matcher(answer.strip());
        if (!size.matches()) {
            return UNKNOWN;
        }
        int rows = Integer.parseInt(size.group(1));
        int columns = Integer.parseInt(size.group(2));
        return rows == 0 || columns == 0 ? UNKNOWN : new Size(columns, rows);
    }
}
