package io.claimstream.enrich.mention;

import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import java.util.stream.Collectors;

/** How names of benchmarks end: "FooBench", "XYZ-Eval". */
final class BenchmarkEndings {
    private final List<String> endings;

    /** Which letters end those. */
    private final String lastLetters;

    BenchmarkEndings(Catalog catalog) {
        endings = catalog.benchmarkWords().endings().stream()
                .filter(ending -> !ending.isEmpty())
                .toList();
        lastLetters = endings.stream()
                .map(ending -> ending.substring(ending.length() - 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /** Whether a part of the word from {@code start} to {@code end} ends so: "EQ-Bench3". */
    boolean in(Plain plain, int start, int end) {
        for (int i = end; i > start; i--) {
            boolean part = i == end || plain.at(i) == '-' || Character.isDigit(plain.at(i));
            if (part && at(plain, start, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean at(Plain plain, int start, int end) {
        if (lastLetters.indexOf(plain.at(end - 1)) < 0) {
            return false;
        }
        for (String ending : endings) {
            if (endsWith(plain, start, end, ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWith(Plain plain, int start, int end, String ending) {
        int from = end - ending.length();
        return from - start > 1
                && plain.folded().startsWith(ending, from)
                && (ending.startsWith("bench") || plain.capital(from));
    }
}
