package io.claimstream.enrich.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.mention.Roles;
import io.claimstream.enrich.text.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The words of {@code cues.yaml}, and those of comparison, which tell subjects as well. */
final class Cues {
    private Cues() {}

    static Dictionary<Cue> dictionary() {
        Dictionary<Cue> words = new Dictionary<>();
        try (InputStream in = Cues.class.getResourceAsStream("cues.yaml")) {
            new ObjectMapper(new YAMLFactory()).readTree(in).properties().forEach(list -> {
                Cue cue = Cue.valueOf(list.getKey().toUpperCase(Locale.ROOT));
                list.getValue().forEach(word -> words.add(word.asText(), cue));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Roles.comparisons().forEach(word -> words.add(word, Cue.COMPARE));
        return words;
    }
}
