package io.claimstream.enrich.quality;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two names are one, as the annotators see it. */
final class Names {
    private static final Pattern DOMAIN = Pattern.compile("\\b(z\\.ai|x\\.ai|01\\.ai|deepseek-ai)\\b");
    private static final Pattern WORD =
            Pattern.compile("[a-z]+|\\p{Nd}+(?:\\.\\p{Nd}+)*|[\\p{L}\\p{Nl}\\p{No}&&[^a-z]]+");
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)*");
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");

    private final Equivalences equivalences;
    private final List<Set<List<String>>> benchmarks;

    Names(Equivalences equivalences) {
        this.equivalences = equivalences;
        this.benchmarks = equivalences.benchmarks().stream()
                .map(group -> group.stream().map(this::words).collect(toUnmodifiableSet()))
                .toList();
    }

    /** The words and numbers by which a name is told from others, sorted. */
    List<String> words(String name) {
        String text = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("'s ", " ");
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(DOMAIN.matcher(text).replaceAll(" "));
        while (word.find()) {
            words.add(word.group());
        }
        words.removeIf(each ->
                equivalences.vendors().contains(each) || equivalences.noise().contains(each));
        equivalences.tiers().forEach((family, tiers) -> {
            if (words.stream().anyMatch(tiers::contains)) {
                words.remove(family);
            }
        });
        words.sort(null);
        return List.copyOf(words);
    }

    boolean sameModel(Gold.Entry gold, String name) {
        List<String> words = words(name);
        return words(gold.model()).equals(words)
                || gold.accept().stream().anyMatch(other -> words(other).equals(words));
    }

    boolean sameBenchmark(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        List<String> a = words(BRACKETS.matcher(one).replaceAll(""));
        List<String> b = words(BRACKETS.matcher(other).replaceAll(""));
        return a.equals(b)
                || benchmarks.stream().anyMatch(group -> group.contains(a) && group.contains(b))
                || sameButForQualifiers(a, b);
    }

    private boolean sameButForQualifiers(List<String> a, List<String> b) {
        List<String> stem = stem(a);
        return !stem.isEmpty() && stem.equals(stem(b)) && (a.containsAll(b) || b.containsAll(a));
    }

    private List<String> stem(List<String> words) {
        return words.stream()
                .filter(word -> !NUMBER.matcher(word).matches()
                        && !equivalences.qualifiers().contains(word))
                .toList();
    }

    /** One may be part of the other: "Meridian" and "Meridian AI". */
    boolean sameReporter(String gold, @Nullable String name) {
        String a = gold.strip().toLowerCase(Locale.ROOT);
        String b = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        if (b.isEmpty()) {
            return false;
        }
        return b.contains(a)
                || b.length() > 2 && a.contains(b)
                || equivalences.reporters().stream().anyMatch(group -> group.contains(a) && group.contains(b));
    }
}
