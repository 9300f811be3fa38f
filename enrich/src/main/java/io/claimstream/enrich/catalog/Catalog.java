package io.claimstream.enrich.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that is known by name. Later files add to earlier ones and replace entries of the same id. */
public final class Catalog {
    private static final List<String> BUNDLED = List.of("vendors.yaml", "models.yaml", "benchmarks.yaml");

    private final Map<String, Vendor> vendors = new LinkedHashMap<>();
    private final Map<String, Family> families = new LinkedHashMap<>();
    private final Map<String, Benchmark> benchmarks = new LinkedHashMap<>();
    private final List<String> suffixes = new ArrayList<>();
    private final List<String> small = new ArrayList<>();
    private final List<String> compounds = new ArrayList<>();

    private BenchmarkWords benchmarkWords = new BenchmarkWords(List.of(), List.of(), List.of());

    private Catalog() {}

    /** The bundled catalog. */
    public static Catalog standard() {
        return with(List.of());
    }

    /**
     * The bundled catalog and the user's own files.
     *
     * @throws IllegalArgumentException naming the file and the entry that cannot be read
     */
    public static Catalog with(Collection<Path> files) {
        Catalog catalog = new Catalog();
        for (String name : BUNDLED) {
            try (InputStream in = Catalog.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("the program is incomplete: no " + name);
                }
                catalog.add(name, in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                catalog.add(file.toString(), in);
            } catch (IOException e) {
                throw new IllegalArgumentException("catalog %s cannot be read: %s".formatted(file, e.getMessage()), e);
            }
        }
        return catalog;
    }

    private void add(String name, InputStream in) throws IOException {
        CatalogFile file = CatalogFile.read(name, in);
        file.vendors().forEach(vendor -> vendors.put(vendor.id(), vendor));
        file.families().forEach(family -> families.put(family.id(), family));
        file.benchmarks().forEach(benchmark -> benchmarks.put(benchmark.id(), benchmark));
        suffixes.addAll(file.suffixes());
        small.addAll(file.small());
        compounds.addAll(file.compounds());
        benchmarkWords = benchmarkWords.plus(file.benchmarkWords());
    }

    public Collection<Vendor> vendors() {
        return vendors.values();
    }

    public Collection<Family> families() {
        return families.values();
    }

    public Collection<Benchmark> benchmarks() {
        return benchmarks.values();
    }

    /** Words that any family's members may add to their names: Instruct, Mini, Preview … */
    public List<String> suffixes() {
        return suffixes;
    }

    /** Suffixes that count in small letters, behind a space, too. */
    public List<String> smallSuffixes() {
        return small;
    }

    /** Words that a hyphen joins to a model's name without being part of it. */
    public List<String> compounds() {
        return compounds;
    }

    public BenchmarkWords benchmarkWords() {
        return benchmarkWords;
    }

    public @Nullable Benchmark benchmark(String id) {
        return benchmarks.get(id);
    }

    public @Nullable Vendor vendor(String id) {
        return vendors.get(id);
    }
}
