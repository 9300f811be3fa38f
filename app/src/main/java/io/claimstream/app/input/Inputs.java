package io.claimstream.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads raw records from paths: files, folders (what is in them, recursively, by name) or {@code -} for
 * standard input.
 *
 * <p>A record's key is its article's URL; one without a URL is named after its file, seen from the
 * folder that was given. In a folder, hidden files and files of other kinds are passed over; what
 * cannot be read is refused and the others follow.
 */
public final class Inputs {
    /** The largest document or line that is read into memory, in bytes. */
    static final int MAX_BYTES = 256 << 20;

    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final InputSink sink;
    private final PathKeys keys = new PathKeys();

    public Inputs(InputStream standardInput, InputSink sink) {
        this.standardInput = standardInput;
        this.sink = sink;
    }

    /** Reads them all, in the order given. */
    public void read(List<String> paths) {
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                read(Format.UNKNOWN_JSON, new Source("standard input", PathKeys.none(), standardInput));
            } else {
                read(Path.of(path));
            }
        }
    }

    /** Reads one file or folder, of whatever file system. */
    public void read(Path path) {
        if (!Files.isDirectory(path)) {
            Path folder = path.toAbsolutePath().getParent();
            Format.of(path)
                    .ifPresentOrElse(
                            format -> read(format, path, folder == null ? path : folder),
                            () -> sink.refuse(path.toString(), unknown(path)));
            return;
        }
        try {
            // A folder may be given by a link, which a walk would not enter.
            Path folder = path.toRealPath();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.filter(each -> isInput(folder, each)).sorted().toList()) {
                    Optional<Format> format = Format.of(file);
                    format.ifPresent(known -> read(known, file, folder));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            sink.refuse(path.toString(), "cannot list it: " + reason(e));
        }
    }

    private void read(Format format, Path file, Path folder) {
        String name = folder.relativize(file.toAbsolutePath()).toString().replace('\\', '/');
        try (InputStream in = Files.newInputStream(file)) {
            read(format, new Source(file.toString(), keys.of(name, file), in));
        } catch (IOException e) {
            sink.refuse(file.toString(), reason(e));
        }
    }

    private void read(Format format, Source source) {
        try {
            format.read(source, sink);
        } catch (IOException e) {
            sink.refuse(source.origin(), reason(e));
        }
    }

    private static boolean isInput(Path folder, Path file) {
        for (Path part : folder.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }

    private static String unknown(Path path) {
        return Files.exists(path)
                ? "its name does not say what it is; known are " + Format.extensions()
                : "there is no such file";
    }

    private static String reason(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason();
        }
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
