package io.claimstream.app.local;

import io.claimstream.app.input.Inputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The articles that come with the program. */
public final class BundledArticles {
    private static final String FOLDER = "/samples";

    private BundledArticles() {}

    /** Reads them, from the program's jar or, in development, its folder. */
    public static void read(Inputs inputs) {
        URL folder = Objects.requireNonNull(BundledArticles.class.getResource(FOLDER), FOLDER);
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("jar")) {
                try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                    inputs.read(jar.getPath(FOLDER));
                }
            } else {
                inputs.read(Path.of(uri));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
