package io.claimstream.app.option;

import io.claimstream.app.failure.Failure;
import io.claimstream.enrich.catalog.Catalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What is known by name: the bundled catalog and the user's own files. */
public final class CatalogOptions {
    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            split = ",",
            description =
                    "YAML with further vendors, model families and benchmarks, over those that come with the program;"
                            + " may be given more than once.")
    private List<Path> files = new ArrayList<>();

    /**
     * The catalog as the options say.
     *
     * @throws Failure naming the file, the line and what to do
     */
    public Catalog catalog() {
        try {
            return Catalog.with(files);
        } catch (IllegalArgumentException e) {
            throw new Failure(e.getMessage() + ".", e);
        }
    }
}
