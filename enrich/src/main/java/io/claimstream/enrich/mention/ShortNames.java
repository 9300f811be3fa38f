package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article calls a model for short once it has given its whole name: "MiniMax M2.5" is "M2.5" from then on,
 * "Llama 4 Maverick" is "Maverick". A short form that two models share is none.
 */
final class ShortNames {
    private final Dictionary<String> words = new Dictionary<>();
    private final Map<String, @Nullable Mention> models = new HashMap<>();

    ShortNames(Plain plain, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.model() && !mention.family()) {
                String printed = plain.of(mention.span());
                int gap = Math.max(printed.indexOf(' '), printed.indexOf('-'));
                int first = printed.indexOf(' ') < 0
                        ? gap
                        : printed.indexOf('-') < 0 ? gap : Math.min(printed.indexOf(' '), printed.indexOf('-'));
                if (first > 0) {
                    offer(printed.substring(first + 1), mention);
                    int last = printed.lastIndexOf(' ');
                    if (last > first) {
                        offer(printed.substring(last + 1), mention);
                    }
                }
            }
        }
        models.forEach((word, model) -> {
            if (model != null) {
                words.add(word, word);
            }
        });
    }

    private void offer(String word, Mention model) {
        boolean name = SizeNames.size(word, 0) == word.length()
                || (word.length() > 1
                        && Character.isUpperCase(word.charAt(0))
                        && ((word.chars().anyMatch(Character::isDigit) && Character.isDigit(word.charAt(1)))
                                || (word.length() > 5 && !ordinary(word))));
        if (!name) {
            return;
        }
        Mention other = models.get(word);
        if (models.containsKey(word) && (other == null || !other.id().equals(model.id()))) {
            models.put(word, null);
        } else {
            models.put(word, model);
        }
    }

    /** Suffixes that are words of the language and may mean anything alone. */
    private static boolean ordinary(String word) {
        return List.of(
                        "Preview",
                        "Thinking",
                        "Instruct",
                        "Medium",
                        "Reasoning",
                        "Vision",
                        "Experimental",
                        "Chat",
                        "Series",
                        "Turbo",
                        "Large",
                        "Heavy")
                .contains(word);
    }

    boolean none() {
        return words.isEmpty();
    }

    /** The model that a short name at {@code start} means. */
    @Nullable
    Mention at(Plain plain, int start, int limit) {
        var match = words.longest(plain.folded(), start, limit);
        if (match == null) {
            return null;
        }
        String word = match.values().get(0);
        Mention model = models.get(word);
        boolean size = Character.isDigit(word.charAt(0));
        if (model == null
                || !plain.text().startsWith(word.substring(0, 1), start)
                || (size && (SizeNames.only(plain, match.end(), limit) || plain.at(start - 1) == '-'))) {
            return null;
        }
        return new Mention(
                start,
                match.end(),
                model.kind(),
                model.id(),
                model.name(),
                model.vendor(),
                model.known(),
                false,
                model.familyId());
    }
}
