package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Block;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;

/** Whom the sections of a text are on, by their headings or first words. */
public final class Sections {
    /** Makers of models that a roundup has sections on. */
    private static final int ROUNDUP = 3;

    private final Set<Block> led = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> makers = new HashSet<>();

    Sections() {}

    /** A section's heading names it. */
    void headed(Mention model) {
        makers.add(String.valueOf(model.vendor()));
    }

    /** A paragraph opens with its name. */
    void led(Block block, Mention model) {
        led.add(block);
        headed(model);
    }

    /** Whether a block opens with the name of whom it is about, as under a heading. */
    public boolean led(Block block) {
        return led.contains(block);
    }

    /** Whether they are on models of so many makers that the text is of none. */
    public boolean roundup() {
        return makers.size() >= ROUNDUP;
    }
}
