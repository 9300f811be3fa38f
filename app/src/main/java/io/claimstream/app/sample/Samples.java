package io.claimstream.app.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/** Where the bundled articles are. */
public final class Samples {
    private static final String FOLDER = "/samples/";

    private Samples() {}

    /**
     * The folder that holds them, in the jar or among the classes: what is in it is what there is, and no list has
     * to be kept beside it.
     */
    public static Path folder() {
        return Folder.PATH;
    }

    /** Looked for once: a jar is opened as one file system for as long as the program runs. */
    private static final class Folder {
        static final Path PATH = path();

        private static Path path() {
            URL url = Samples.class.getResource(FOLDER);
            if (url == null) {
                throw new IllegalStateException("the program was packaged without its articles");
            }
            try {
                URI uri = url.toURI();
                return uri.getScheme().equals("jar")
                        ? FileSystems.newFileSystem(uri, Map.of()).getPath(FOLDER)
                        : Path.of(uri);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot open " + url, e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("no URI: " + url, e);
            }
        }
    }
}
