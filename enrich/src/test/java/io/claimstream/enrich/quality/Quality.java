package io.claimstream.enrich.quality;

import io.claimstream.enrich.Calibration;
import io.claimstream.enrich.ClaimExtractor;
import io.claimstream.enrich.catalog.Catalog;
import io.claimstream.enrich.quality.Corpus.Annotated;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** The verdicts on a corpus, added up in two ways. */
record Quality(List<Verdict> verdicts) {

    /** Measured once for all tests. */
    private static final class Bundled {
        static final Quality QUALITY = of(Corpus.bundled());
    }

    /** On the corpus of this module. */
    static Quality ofBundled() {
        return Bundled.QUALITY;
    }

    /** On the corpus in this folder. Claims are as sure as their rules are: it is what calibration is learned from. */
    static Quality of(Path folder) {
        return of(folder, UnaryOperator.identity());
    }

    /** The same, on its articles as {@code change} has them. */
    static Quality of(Path folder, UnaryOperator<Annotated> change) {
        ClaimExtractor extractor = new ClaimExtractor(Catalog.standard(), Calibration.none());
        Judge judge = new Judge();
        return new Quality(Corpus.read(folder).stream()
                .map(change)
                .map(each -> judge.judge(each, extractor.extract(each.article())))
                .toList());
    }

    /** Every claim counts the same. */
    Tally pooled(Measure measure) {
        return verdicts.stream().map(each -> each.tally(measure)).reduce(Tally.NONE, Tally::plus);
    }

    /** Every article that has such claims, or should have, counts the same. */
    double mean(Measure measure) {
        return verdicts.stream()
                .map(each -> each.tally(measure))
                .filter(tally -> !tally.isEmpty())
                .mapToDouble(Tally::f1)
                .average()
                .orElse(1);
    }

    /** Claims whose quote is not in their article. */
    long unquoted() {
        return verdicts.stream().mapToLong(each -> each.unquoted().size()).sum();
    }

    /** Of the articles in this language. */
    Quality in(String language) {
        return new Quality(verdicts.stream()
                .filter(each -> language.equals(each.annotated().article().language()))
                .toList());
    }

    List<String> languages() {
        return verdicts.stream()
                .map(each -> each.annotated().article().language())
                .distinct()
                .sorted()
                .toList();
    }
}
