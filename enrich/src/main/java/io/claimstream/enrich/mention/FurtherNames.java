package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that only the article lets one know. */
@FunctionalInterface
interface FurtherNames {
    /**
     * The name at {@code start}, if there is one.
     *
     * @param paragraph where the paragraph starts
     */
    @Nullable
    Mention at(int start, int limit, int paragraph);

    /**
     * Adds those at words with a capital, and numbers, that nothing is known of yet.
     *
     * @param small whether they may start with a small letter as well
     */
    static void add(Document document, List<Mention> found, boolean small, FurtherNames names) {
        Plain plain = document.plain();
        Mentions known = new Mentions(found);
        int before = found.size();
        Stretches.of(document, span -> {
            for (int i = next(plain, span.start(), span.end(), small);
                    i < span.end();
                    i = next(plain, i + 1, span.end(), small)) {
                Mention mention = names.at(i, span.end(), span.start());
                if (mention != null && known.at(i, Kind.MODEL) == null && known.at(i, Kind.BENCHMARK) == null) {
                    found.add(mention);
                    i = mention.end() - 1;
                }
            }
        });
        if (found.size() > before) {
            found.sort(Comparator.comparingInt(Mention::start));
        }
    }

    private static int next(Plain plain, int from, int limit, boolean small) {
        return small ? plain.nextStart(from, limit) : plain.nextNameStart(from, limit);
    }
}
