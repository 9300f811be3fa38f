package io.claimstream.bench;

import io.claimstream.bench.aggregation.ModelSize;
import io.claimstream.bench.cleaning.Cleaning;
import io.claimstream.bench.extraction.CatalogSize;
import io.claimstream.bench.extraction.Extraction;
import io.claimstream.bench.extraction.Length;
import io.claimstream.bench.ingestion.IngestionSize;
import io.claimstream.bench.latency.Latency;
import io.claimstream.bench.serving.ServeLoad;
import io.claimstream.bench.serving.ServeMemory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.RunnerException;

/** {@code java -jar bench.jar AREA [ARGUMENT…]} */
public final class Main {
    private static final Map<String, Area> AREAS = new TreeMap<>(Map.of(
            "aggregation-size",
            new ModelSize(),
            "ingestion-size",
            new IngestionSize(),
            "cleaning",
            new Cleaning(),
            "extraction",
            new Extraction(),
            "extraction-length",
            new Length(),
            "latency",
            new Latency(),
            "serve",
            new ServeLoad(),
            "serve-memory",
            new ServeMemory(),
            "extraction-catalog",
            new CatalogSize()));

    private Main() {}

    public static void main(String[] arguments) throws RunnerException {
        Area area = arguments.length == 0 ? null : AREAS.get(arguments[0]);
        if (area == null) {
            System.err.println("usage: java -jar bench.jar AREA [ARGUMENT…], where AREA is one of " + AREAS.keySet());
            System.exit(2);
            return;
        }
        area.run(List.of(arguments).subList(1, arguments.length));
    }
}
