package io.claimstream.enrich.openness;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models named before a sentence, as far back as a word for several looks for them. */
final class Antecedents {
    /** Characters back in which "all of them" finds its models. */
    private static final int ALL_REACH = 400;

    /** The same of "both", which ends where two are found. */
    private static final int BOTH_REACH = 600;

    /** The same of "the other two", and of "both" models of a maker, which may go back to where all were introduced. */
    private static final int REST_REACH = 3000;

    /** Characters before a list's first name, and between two of it. */
    private static final int LISTED = 24;

    private final Reading reading;
    private final Block block;
    private final Sentence sentence;

    Antecedents(Reading reading, Block block, Sentence sentence) {
        this.reading = reading;
        this.block = block;
        this.sentence = sentence;
    }

    /** All that were named shortly before, under the same heading. */
    List<Mention> shortlyBefore() {
        int end = sentence.span().start();
        return distinct(reading.models(new Span(Math.max(sentence.section(), end - ALL_REACH), end)));
    }

    /** All that were named long before. */
    List<Mention> introduced() {
        int end = sentence.span().start();
        return distinct(reading.models(new Span(Math.max(0, end - REST_REACH), end)));
    }

    /** Those of this maker that were named long before. */
    List<Mention> by(@Nullable String maker) {
        return introduced().stream()
                .filter(model -> !model.family()
                        && model.vendor() != null
                        && model.vendor().equals(maker))
                .toList();
    }

    /** So many, in the nearest sentence that names as many, or in the nearest sentences that do so together. */
    List<Mention> nearest(int count) {
        int floor = Math.max(sentence.section(), sentence.span().start() - BOTH_REACH);
        List<Mention> together = new ArrayList<>();
        List<Block> blocks = reading.document().blocks();
        for (int i = place(blocks); i >= 0 && blocks.get(i).span().end() > floor; i--) {
            List<Span> sentences = blocks.get(i).sentences();
            for (int j = sentences.size() - 1; j >= 0; j--) {
                Span before = sentences.get(j);
                if (before.end() > sentence.span().start() || before.end() <= floor) {
                    continue;
                }
                List<Mention> named = reading.models(before);
                together.addAll(0, named);
                List<Mention> models = counted(named, count);
                models = models == null ? joined(distinct(named), count) : models;
                models = models == null ? counted(together, count) : models;
                if (models != null) {
                    return models;
                }
            }
        }
        boolean anew = reading.models(new Span(floor, sentence.span().start()))
                .isEmpty(); // a section that opens with "All three" goes on with what the text was about
        List<Mention> introduced = anew ? counted(introduced(), count) : null;
        return introduced == null ? List.of() : introduced;
    }

    /** So many that a sentence which names more lists at its end: "followed A with B and C". */
    private static @Nullable List<Mention> joined(List<Mention> named, int count) {
        int first = named.size() - count;
        if (first <= 0 || count < 2) {
            return null;
        }
        for (int i = first; i < named.size(); i++) {
            boolean near = named.get(i).start() - named.get(i - 1).end() <= LISTED;
            if (near == (i == first)) {
                return null;
            }
        }
        return named.subList(first, named.size());
    }

    /** The pair that the nearest sentence of the paragraph names that names several; null where none does. */
    @Nullable
    List<Mention> pair() {
        int end = sentence.span().start();
        List<Span> sentences = block.sentences();
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Span before = sentences.get(i);
            if (before.end() <= end && end - before.end() <= BOTH_REACH && before.length() <= OpennessFinder.LONGEST) {
                List<Mention> named = distinct(reading.models(before));
                if (named.size() >= 2) {
                    return named.size() == 2 ? named : null;
                }
            }
        }
        return null;
    }

    /** Those that the sentence before is about, which opens with a list of them: "A and B are small." */
    List<Mention> listed() {
        Span before = null;
        for (Span each : block.sentences()) {
            if (each.end() > sentence.span().start()) {
                break; // long blocks have many sentences behind this one
            }
            before = each;
        }
        if (before == null || before.length() > OpennessFinder.LONGEST) {
            return List.of();
        }
        List<Mention> named = distinct(reading.models(before));
        int end = before.start();
        for (Mention model : named) {
            if (model.start() - end > LISTED) {
                return List.of();
            }
            end = model.end();
        }
        return named.size() > 1 ? named : List.of();
    }

    private int place(List<Block> blocks) {
        int found = Collections.binarySearch(
                blocks, block, Comparator.comparingInt(each -> each.span().start()));
        return found >= 0 ? found : -found - 2;
    }

    /** So many models as a word says: all of them, or all but the series whose members are named; null otherwise. */
    static @Nullable List<Mention> counted(List<Mention> models, int count) {
        List<Mention> all = distinct(models);
        if (all.size() > count) {
            all = all.stream()
                    .filter(model ->
                            models.stream().noneMatch(other -> other.id().startsWith(model.id() + "-")))
                    .toList();
        }
        return all.size() == count ? all : null;
    }

    /** One mention of each model; not of families whose members are named. */
    static List<Mention> distinct(List<Mention> models) {
        Map<String, Mention> distinct = new LinkedHashMap<>();
        models.stream().filter(model -> !model.family()).forEach(model -> distinct.putIfAbsent(model.id(), model));
        return distinct.isEmpty() ? models : new ArrayList<>(distinct.values());
    }
}
