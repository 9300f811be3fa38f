package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;

/** Whether a name stands as an example of models: "closed models such as NAME", "modèles ouverts, notamment NAME". */
final class ExamplePlaces {
    private static final Dictionary<Boolean> SUCH_AS = Roles.dictionary("such_as");
    private static final Dictionary<Boolean> MODELS = Roles.dictionary("several_models");

    private static final Dictionary<Boolean> HANGS_ON = Roles.dictionary("hangs_on");
    private static final Dictionary<Boolean> OTHERS = Roles.dictionary("other_models");

    /** Characters of the longest phrase before examples. */
    private static final int PHRASE = 20;

    /** The word for models stands so far before it. */
    private static final int REACH = 30;

    private final Plain plain;

    ExamplePlaces(Plain plain) {
        this.plain = plain;
    }

    boolean example(NewName name, Span span) {
        int end = plain.at(name.start() - 1) == ' ' ? name.start() - 1 : name.start();
        for (int i = end - 1; i >= span.start() && end - i <= PHRASE; i--) {
            var phrase = plain.wordStart(i) ? SUCH_AS.longest(plain, i, end) : null;
            if (phrase != null && phrase.end() == end) {
                return modelsBefore(i, span);
            }
        }
        return false;
    }

    private boolean modelsBefore(int end, Span span) {
        for (int i = end - 1; i >= span.start() && end - i <= REACH && ".;:".indexOf(plain.at(i)) < 0; i--) {
            if (plain.wordStart(i)) {
                if (MODELS.longest(plain, i, end) != null) {
                    return !ofOthers(i, span);
                }
                if (HANGS_ON.longest(plain, i, end) != null) {
                    return false; // "models on chips such as NAME"
                }
            }
        }
        return false;
    }

    /** "Car models" */
    private boolean ofOthers(int models, Span span) {
        int word = models - 1;
        while (word > span.start() && models - word < PHRASE && plain.at(word - 1) > ' ') {
            word--;
        }
        return word < models - 1 && OTHERS.longest(plain, word, models - 1) != null;
    }
}
