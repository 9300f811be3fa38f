package io.claimstream.enrich.llm;

import io.claimstream.enrich.catalog.Slug;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.mention.MentionFinder;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.events.Claim.BenchmarkRef;
import io.claimstream.events.Claim.ModelRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom a name means in one article: what the article itself names, under the id that the catalog gives it. A name that the
 * catalog does not know counts where the article prints it to the letter.
 */
final class Names {
    private static final int LONGEST = 60;

    private final MentionFinder finder;
    private final Reading reading;
    private final Map<String, Mention> models = new HashMap<>();
    private final Map<String, Mention> benchmarks = new HashMap<>();

    Names(MentionFinder finder, Reading reading) {
        this.finder = finder;
        this.reading = reading;
        reading.mentions().all().forEach(this::add);
        String title = reading.article().title();
        if (title != null) {
            finder.find(Document.of(title)).all().forEach(this::add);
        }
    }

    private void add(Mention mention) {
        if (mention.kind() == Kind.MODEL) {
            models.putIfAbsent(mention.id(), mention);
        } else if (mention.kind() == Kind.BENCHMARK) {
            benchmarks.putIfAbsent(mention.id(), mention);
        }
    }

    @Nullable
    ModelRef model(String name) {
        Mention named = named(name, Kind.MODEL, models);
        if (named != null) {
            return reading.subjects().member(named).ref();
        }
        return printed(name) ? new ModelRef(Slug.of(name), name, null, false) : null;
    }

    @Nullable
    BenchmarkRef benchmark(String name) {
        Mention named = named(name, Kind.BENCHMARK, benchmarks);
        if (named != null) {
            return new BenchmarkRef(named.id(), named.name());
        }
        return printed(name) ? new BenchmarkRef(Slug.of(name), name) : null;
    }

    private @Nullable Mention named(String name, Kind kind, Map<String, Mention> here) {
        if (name.length() > LONGEST) {
            return null;
        }
        for (Mention mention : mentions(name)) {
            if (mention.kind() == kind && here.containsKey(mention.id())) {
                return here.get(mention.id());
            }
        }
        return here.get(Slug.of(name));
    }

    private List<Mention> mentions(String name) {
        return finder.find(Document.of(name)).all();
    }

    /** Whether it looks like a name, is nobody else's, and stands in the article. */
    private boolean printed(String name) {
        if (name.length() > LONGEST || !proper(name) || !mentions(name).isEmpty()) {
            return false;
        }
        Plain plain = reading.plain();
        String wanted = Folding.fold(name);
        for (int at = plain.folded().indexOf(wanted);
                at >= 0;
                at = plain.folded().indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (plain.wordStart(at) && plain.wordEnd(end, plain.length())) {
                return true;
            }
        }
        return false;
    }

    /** With a letter, and a digit or a capital behind the first: "Sonnet 5" and "NovaBench", not "The model". */
    private static boolean proper(String name) {
        boolean letter = false;
        boolean marked = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letter |= Character.isLetter(c);
            marked |= Character.isDigit(c) || (i > 0 && Character.isUpperCase(c));
        }
        return letter && marked && name.equals(name.strip());
    }
}
