package io.claimstream.aggregate;

import io.claimstream.events.Claim;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.Comparison;
import io.claimstream.events.Claim.Dimension;
import io.claimstream.events.Claim.Direction;
import io.claimstream.events.Claim.Kind;
import io.claimstream.events.Claim.Modality;
import io.claimstream.events.Claim.ModelRef;
import io.claimstream.events.Claim.Openness;
import io.claimstream.events.Claim.Score;
import io.claimstream.events.Claim.Status;
import io.claimstream.events.Claim.Unit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A random history of claims: each is said, perhaps said otherwise, of another model even, taken
 * back and said again; and delivered up to three times, going back to earlier versions, but last
 * as it was last said.
 */
public record World(List<Delivery> deliveries, Collection<Claim> claims) {
    /** One record of the claims topic. */
    public record Delivery(String claimId, @Nullable Claim claim) {}

    private static final Instant START = Instant.parse("2025-01-15T10:00:00Z");
    private static final String[] MODELS = {"muse", "llama-4", "qwen\uFFFD", "grok", "glm\uD83D\uDE00", "gemini"};
    private static final String[] BENCHMARKS = {"hle", "arc-agi-2", "error-rate", "arena"};
    private static final @Nullable String[] NAMES = {null, null, "Meta", "meta ", "Artificial Analysis", "Z.ai"};
    private static final @Nullable String[] PUBLISHERS = {null, "The Daily", "Blog", "Wire", "Heise", "36kr", "Zdnet"};
    private static final @Nullable String[] SETTINGS = {null, null, "no tools", "No  Tools", "pass@1"};
    private static final String[] OTHERS = {"future versions", "Future  versions", "the next one", ""};

    /** The world of a seed; the same seed is the same world. */
    public static World of(long seed) {
        var random = new Random(seed);
        var histories = new ArrayList<List<Delivery>>();
        var last = new TreeMap<String, Claim>();
        int size = 1 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            String id = (random.nextBoolean() ? "c\uFFFD" : "c\uD83D\uDE00") + i;
            var history = history(id, random);
            histories.add(history);
            Claim claim = history.get(history.size() - 1).claim();
            if (claim != null) {
                last.put(id, claim);
            }
        }
        return new World(interleaved(histories, random), last.values());
    }

    private static List<Delivery> history(String id, Random random) {
        var versions = new ArrayList<Delivery>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            versions.add(new Delivery(id, random.nextInt(5) == 0 ? null : claim(id, random)));
        }
        var history = new ArrayList<>(versions);
        for (int again = random.nextInt(3); again > 0; again--) {
            history.addAll(versions.subList(random.nextInt(count), count));
        }
        return history;
    }

    private static List<Delivery> interleaved(List<List<Delivery>> histories, Random random) {
        var rest = new ArrayList<>(histories.stream().map(ArrayList::new).toList());
        var deliveries = new ArrayList<Delivery>();
        while (!rest.isEmpty()) {
            int next = random.nextInt(rest.size());
            deliveries.add(rest.get(next).remove(0));
            if (rest.get(next).isEmpty()) {
                rest.remove(next);
            }
        }
        return deliveries;
    }

    private static Claim claim(String id, Random random) {
        ModelRef model = model(random);
        int kind = random.nextInt(20);
        Kind which = kind < 8
                ? Kind.SCORE
                : kind < 15 ? Kind.OPENNESS : kind < 18 ? Kind.COMPARISON : any(Kind.values(), random);
        return new Claim(
                id,
                "a" + random.nextInt(3),
                which,
                model,
                which == Kind.SCORE ? score(random) : null,
                which == Kind.OPENNESS ? openness(random) : null,
                which == Kind.COMPARISON ? comparison(random) : null,
                which == Kind.RANK ? new Claim.Rank(benchmark(random), null, 1 + random.nextInt(3), null) : null,
                which == Kind.SPEC ? new Claim.Spec("context_window", "128000", "tokens") : null,
                which == Kind.RELEASE ? new Claim.Release("2026-04", null) : null,
                which == Kind.ALIAS ? new Claim.Alias("Avocado") : null,
                random.nextInt(3) > 0 ? Modality.ASSERTED : any(Modality.values(), random),
                new Attribution(any(NAMES, random), any(AttributionType.values(), random)),
                new Claim.Evidence("the words of " + id, 0, 12, false),
                new BigDecimal("0.9"),
                new Claim.Source(
                        random.nextBoolean() ? null : "https://news.example/" + random.nextInt(3),
                        any(PUBLISHERS, random),
                        random.nextInt(6) == 0
                                ? null
                                : START.plus(Duration.ofHours(random.nextInt(random.nextBoolean() ? 30 : 13_000)))),
                "rules/1",
                null);
    }

    private static ModelRef model(Random random) {
        String id = MODELS[random.nextInt(random.nextBoolean() ? 2 : MODELS.length)];
        boolean known = !id.startsWith("g") || random.nextBoolean();
        return new ModelRef(id, known ? id.toUpperCase() : id + random.nextInt(2), known ? "Meta" : null, known);
    }

    private static Score score(Random random) {
        BenchmarkRef benchmark = random.nextInt(8) == 0 ? null : benchmark(random);
        return new Score(
                benchmark,
                benchmark == null ? "Health" : null,
                null,
                BigDecimal.valueOf(random.nextInt(12) * 25L - 50, 1),
                random.nextInt(4) > 0 ? Unit.PERCENT : any(Unit.values(), random),
                random.nextInt(4) == 0,
                random.nextInt(4) > 0 ? any(SETTINGS, random) : "effort " + random.nextInt(12));
    }

    private static BenchmarkRef benchmark(Random random) {
        String id = BENCHMARKS[random.nextInt(random.nextBoolean() ? 1 : BENCHMARKS.length)];
        boolean lower = id.equals("error-rate") && random.nextInt(10) > 0;
        return new BenchmarkRef(id, random.nextInt(10) > 0 ? id : id.toUpperCase(), lower);
    }

    private static Openness openness(Random random) {
        return new Openness(
                Dimension.values()[random.nextInt(random.nextBoolean() ? 3 : 6)],
                any(Status.values(), random),
                null,
                random.nextInt(4) == 0 ? any(OTHERS, random) : null);
    }

    private static Comparison comparison(Random random) {
        return new Comparison(
                model(random),
                random.nextInt(5) == 0 ? null : benchmark(random),
                null,
                any(Direction.values(), random),
                random.nextInt(5) == 0 ? null : BigDecimal.valueOf(random.nextInt(60), 1),
                Unit.PERCENT);
    }

    private static <T extends @Nullable Object> T any(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** The worlds of the seeds from 1. */
    public static IntStream seeds(int count) {
        return IntStream.rangeClosed(1, count);
    }
}
