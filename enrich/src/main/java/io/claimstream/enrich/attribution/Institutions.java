package io.claimstream.enrich.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name that no list has in writings where no capital tells: of an institution, a team, a company in katakana. */
final class Institutions {
    /** Characters of the longest name. */
    private static final int LONGEST = 50;

    /** Letters of the shortest company in katakana alone, and of one that is called one: "ソラノ社". */
    private static final int KATAKANA = 8;

    private static final int CALLED = 2;

    private static final List<String> TEAMS = new ArrayList<>();
    private static final List<String> INSTITUTIONS = new ArrayList<>();
    private static final List<String> BORROWED = new ArrayList<>();

    static {
        try (InputStream in = Institutions.class.getResourceAsStream("institutions.yaml")) {
            JsonNode root = new ObjectMapper(new YAMLFactory()).readTree(in);
            root.path("teams").forEach(word -> TEAMS.add(word.asText()));
            root.path("institutions").forEach(word -> INSTITUTIONS.add(word.asText()));
            root.path("borrowed").forEach(word -> BORROWED.add(word.asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        INSTITUTIONS.addAll(TEAMS);
    }

    private Institutions() {}

    /** The topic that a sentence opens with where verbs come last: "ライフプロンプトは", "서강대 연구팀이". */
    static @Nullable Creditor topic(Plain plain, int start, int end) {
        int stop = Math.min(end + 1, start + LONGEST);
        for (int i = start + 2; i < stop; i++) {
            char c = plain.at(i);
            boolean particle =
                    Folding.hangul(c) ? "은는이가".indexOf(c) >= 0 && plain.at(i + 1) == ' ' : "はが".indexOf(c) >= 0;
            if (particle) {
                String name = plain.text().substring(start, i);
                return institution(name) || katakana(name) ? new Creditor(name, AttributionType.INDEPENDENT) : null;
            }
            if ("、,。.「『‘“".indexOf(c) >= 0) {
                return null;
            }
        }
        return null;
    }

    /** The institution whose team a word is for: "金沢大学の研究チーム". */
    static @Nullable Creditor team(Plain plain, int start, Span word) {
        String text = plain.of(word);
        for (String team : TEAMS) {
            if (text.startsWith(team)) {
                return joined(plain, start, word.start() + team.length());
            }
        }
        return null;
    }

    private static boolean institution(String name) {
        return INSTITUTIONS.stream().anyMatch(word -> name.endsWith(word) && !name.equals(word));
    }

    /** A company's name: katakana throughout, and neither short nor a word that is borrowed, unless it is called a company. */
    private static boolean katakana(String name) {
        boolean called = name.endsWith("社");
        String bare = called ? name.substring(0, name.length() - 1) : name;
        return bare.length() >= (called ? CALLED : KATAKANA)
                && bare.chars().allMatch(c -> c >= 0x30A0 && c <= 0x30FF)
                && BORROWED.stream().noneMatch(bare::endsWith);
    }

    /** The name that a word without a space behind it hangs on to: in capitals, or an institution's. */
    static @Nullable Creditor joined(Plain plain, int start, int end) {
        int limit = Math.max(start, end - LONGEST);
        int first = back(plain, limit, end);
        while (first > limit + 1
                && joint(plain, first)
                && TEAMS.stream().anyMatch(plain.text().substring(first, end)::endsWith)) {
            first = back(plain, limit, first - 1);
        }
        String name = plain.text().substring(first, end);
        boolean capitals = name.length() > 1
                && name.chars().allMatch(c -> c < 0x2E80)
                && name.chars().filter(Character::isUpperCase).count() > 1;
        return capitals || institution(name) ? new Creditor(name, AttributionType.INDEPENDENT) : null;
    }

    private static int back(Plain plain, int limit, int end) {
        int first = end;
        while (first > limit && (ProperNames.wordly(plain.at(first - 1)) || named(plain.at(first - 1)))) {
            first--;
        }
        return first;
    }

    /** "金沢大の研究グループ", "서강대 연구팀": whether more of the name stands before. */
    private static boolean joint(Plain plain, int first) {
        char before = plain.at(first - 1);
        return (" のと的和与".indexOf(before) >= 0)
                && (ProperNames.wordly(plain.at(first - 2)) || named(plain.at(first - 2)));
    }

    /** Han, katakana and Hangul. */
    private static boolean named(char c) {
        return (c >= 0x30A0 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7A3);
    }
}
