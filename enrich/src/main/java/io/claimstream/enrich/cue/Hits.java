package io.claimstream.enrich.cue;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cues of a sentence, by place. Which roles it has none of is known without looking. */
final class Hits {
    private final List<Hit> all = new ArrayList<>();
    private final EnumSet<Role> roles = EnumSet.noneOf(Role.class);

    private Hits() {}

    /** Those outside of names; the longest wins. */
    static Hits in(Plain plain, Span span, Lexicon lexicon, List<Mention> mentions) {
        Hits hits = new Hits();
        int name = 0;
        int i = span.start();
        while (i < span.end()) {
            while (name < mentions.size()
                    && (mentions.get(name).end() <= i || mentions.get(name).kind() == Mention.Kind.VENDOR)) {
                name++;
            }
            int nextName = name < mentions.size() ? mentions.get(name).start() : span.end();
            if (nextName <= i) {
                i = mentions.get(name).end();
                continue;
            }
            var match = lexicon.next(plain, i, nextName, span.end());
            if (match == null) {
                i = nextName;
            } else {
                for (Cue cue : match.values()) {
                    hits.add(new Hit(cue.role(), cue.value(), match.start(), match.end()));
                }
                i = match.end();
            }
        }
        return hits;
    }

    private void add(Hit hit) {
        all.add(hit);
        roles.add(hit.role());
    }

    List<Hit> all() {
        return all;
    }

    boolean any(Set<Role> of) {
        for (Role role : of) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    List<Hit> all(Role role) {
        if (!roles.contains(role)) {
            return List.of();
        }
        List<Hit> found = new ArrayList<>();
        for (Hit hit : all) {
            if (hit.role() == role) {
                found.add(hit);
            }
        }
        return found;
    }

    /** The first of this role that lies within. */
    @Nullable
    Hit first(Role role, int from, int to) {
        if (roles.contains(role)) {
            for (Hit hit : all) {
                if (hit.role() == role && hit.start() >= from && hit.end() <= to) {
                    return hit;
                }
            }
        }
        return null;
    }

    /** The last of this role that lies within. */
    @Nullable
    Hit last(Role role, int from, int to) {
        if (roles.contains(role)) {
            for (int i = all.size() - 1; i >= 0; i--) {
                Hit hit = all.get(i);
                if (hit.role() == role && hit.start() >= from && hit.end() <= to) {
                    return hit;
                }
            }
        }
        return null;
    }
}
