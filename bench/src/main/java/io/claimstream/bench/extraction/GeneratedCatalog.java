package io.claimstream.bench.extraction;

import java.util.Random;

/** A catalog of names that sound like models and benchmarks; the same ones every time. */
final class GeneratedCatalog {
    private static final String[] SYLLABLES = {
        "an", "be", "cor", "dra", "el", "fi", "gan", "ho", "in", "jar", "ka", "lu", "mi", "nex", "or", "pra", "qui",
        "ra", "so", "ter", "um", "ve", "wi", "xa", "yo", "zen"
    };

    private GeneratedCatalog() {}

    /** As many entries: three families of models to each benchmark. */
    static String yaml(int entries) {
        Random random = new Random(1);
        StringBuilder families = new StringBuilder("families:\n");
        StringBuilder benchmarks = new StringBuilder("benchmarks:\n");
        for (int i = 0; i < entries; i++) {
            // The number keeps names apart that the syllables do not.
            String name = word(random) + " " + word(random) + Integer.toString(i, 36);
            if (i % 4 == 0) {
                benchmarks.append("  - \"").append(name).append(" Bench\"\n");
            } else {
                families.append("  - {name: \"").append(name).append("\", vendor: \"Example\"}\n");
            }
        }
        return families.append(benchmarks).toString();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
