package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Block;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which benchmark the lines above a block announce. Each line of an article is looked at once. */
final class BenchmarksAbove {
    private final Reading reading;
    private final IdentityHashMap<Block, Optional<Mention>> intros = new IdentityHashMap<>();
    private final IdentityHashMap<Block, Optional<Mention>> headings = new IdentityHashMap<>();

    BenchmarksAbove(Reading reading) {
        this.reading = reading;
    }

    /** The last benchmark of the line that a list hangs on, or the only one of a heading above. */
    @Nullable
    Mention of(Block block) {
        Block intro = reading.document().intro(block);
        Mention named = intro == null
                ? null
                : intros.computeIfAbsent(intro, line -> Optional.ofNullable(Surroundings.last(reading, line)))
                        .orElse(null);
        Block heading = reading.document().heading(block);
        return named != null || heading == null ? named : over(heading).orElse(null);
    }

    private Optional<Mention> over(Block heading) {
        Optional<Mention> known = headings.get(heading);
        if (known == null) {
            Block higher = reading.document().heading(heading);
            known = Optional.ofNullable(Surroundings.announced(reading, heading));
            known = known.isPresent() || higher == null ? known : over(higher);
            headings.put(heading, known);
        }
        return known;
    }
}
