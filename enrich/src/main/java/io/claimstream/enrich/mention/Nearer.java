package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Of the models that a size may be of, those that stand nearer to it than the others by what its clause says. */
final class Nearer {
    /** A sentence is looked back through so far. */
    private static final int SENTENCE = 300;

    private final Plain plain;
    private final Mentions named;
    private final List<Mention> models;

    Nearer(Plain plain, Mentions named, List<Mention> models) {
        this.plain = plain;
        this.named = named;
        this.models = models;
    }

    /**
     * Leaves only them.
     *
     * @param maker that the clause names; null when it names none
     */
    void than(int start, int paragraph, @Nullable Mention maker) {
        only(maker);
        withoutMakers();
        sentence(start, paragraph);
    }

    /** Leaves the models of a maker, if there are any. */
    private void only(@Nullable Mention maker) {
        if (maker != null && models.stream().anyMatch(model -> maker.name().equals(model.vendor()))) {
            models.removeIf(model -> !maker.name().equals(model.vendor()));
        }
    }

    /** Leaves out names of families that are their makers', if others are left. */
    private void withoutMakers() {
        if (models.stream().anyMatch(model -> !maker(model))) {
            models.removeIf(this::maker);
        }
    }

    private boolean maker(Mention model) {
        return model.family() && named.at(model.start(), Kind.VENDOR) != null;
    }

    /** Leaves those named in the sentence, if there are any. */
    private void sentence(int start, int paragraph) {
        int from = start;
        while (from > paragraph && start - from < SENTENCE && !end(from - 1)) {
            from--;
        }
        int first = from;
        if (models.stream().anyMatch(model -> model.start() >= first)) {
            models.removeIf(model -> model.start() < first);
        }
    }

    private boolean end(int i) {
        return plain.at(i) == '\u3002' || (".!?".indexOf(plain.at(i)) >= 0 && plain.at(i + 1) == ' ');
    }
}
