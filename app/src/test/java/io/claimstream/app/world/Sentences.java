package io.claimstream.app.world;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the articles of a world say: few models and benchmarks, so that they agree and contradict each other. */
final class Sentences {
    private static final List<String> MODELS =
            List.of("Llama 4 Maverick", "Qwen 3", "Grok 4", "Gemini 3 Pro", "Zorblax-7");
    private static final List<String> BENCHMARKS = List.of("MMLU", "ARC-AGI-2", "Humanity's Last Exam", "LMArena");
    private static final List<String> TEMPLATES = List.of(
            "$M scores $V% on $B.",
            "$M scores $V% on $B without tools.",
            "$M reached $V% on $B with pass@5.",
            "According to its vendor, $M scores about $V% on $B.",
            "Artificial Analysis measured $V% for $M on $B.",
            "$M scores $V% on $B, against $W% for $N.",
            "$M is $D points ahead of $N on $B.",
            "$M trails $N by $D points on $B.",
            "$M ranks third on $B.",
            "$M is open source under the Apache 2.0 licence.",
            "$M is open source.",
            "$M is released under a licence that forbids commercial use.",
            "The weights of $M are available for download.",
            "The weights of $M have not been released.",
            "$M is a closed model.",
            "$M is reportedly open source.",
            "The vendor plans to open-source $M.",
            "The vendor will release the weights of $M next month.",
            "The vendor hopes to open-source future versions of $M.",
            "The training data of $M was not published.",
            "$M is only available through an API.",
            "$M has a context window of 128,000 tokens.",
            "$M has 70 billion parameters.",
            "$M was released on April 8, 2026.",
            "$M, codenamed Avocado, was shown to partners.",
            "Nobody knows what comes next.");

    private final Random random;

    Sentences(Random random) {
        this.random = random;
    }

    /** A text of a few paragraphs, now and then with a table. */
    String text() {
        String paragraphs = IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(any -> paragraph())
                .collect(Collectors.joining("\n\n"));
        return random.nextInt(4) == 0 ? paragraphs + "\n\n" + table() : paragraphs;
    }

    private String paragraph() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(any -> sentence())
                .collect(Collectors.joining(" "));
    }

    private String sentence() {
        return any(TEMPLATES)
                .replace("$M", any(MODELS))
                .replace("$N", any(MODELS))
                .replace("$B", any(BENCHMARKS))
                .replace("$V", number())
                .replace("$W", number())
                .replace("$D", Integer.toString(1 + random.nextInt(12)));
    }

    private String table() {
        String one = any(MODELS);
        String other = any(MODELS);
        return "| Benchmark | %s | %s |\n|---|---|---|\n".formatted(one, other)
                + BENCHMARKS.stream()
                        .filter(any -> random.nextBoolean())
                        .map(benchmark -> "| %s | %s%% | %s%% |".formatted(benchmark, number(), number()))
                        .collect(Collectors.joining("\n"));
    }

    private String number() {
        return 30 + random.nextInt(12) * 5 + (random.nextBoolean() ? "" : "." + random.nextInt(10));
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
