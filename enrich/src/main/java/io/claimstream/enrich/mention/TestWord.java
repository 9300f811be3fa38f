package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word that stands for a benchmark, or for a test without a name, where what is around it agrees. */
interface TestWord {
    /**
     * What the word from {@code start} to {@code end} stands for, if anything.
     *
     * @param before what the text has named so far
     */
    @Nullable
    Mention read(Plain plain, int start, int end, int limit, List<Mention> before);
}
