package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.attribution.CreditWords.Word;
import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who makes what an article opens with, when no catalog knows them: "the start-up Corvus", "Corvus Labs has introduced". */
final class Makers {
    /** Characters between a name and the noun that says what it is: "Corvus, the two-year-old Bristol startup". */
    private static final int APPOSITION = 60;

    /** Letters of the shortest adjective between that noun and the name: "la firma valenciana Llum". */
    private static final int ADJECTIVE = 5;

    /** Characters of the longest name that is written without spaces. */
    private static final int UNSPACED = 14;

    /** What ends such a name. */
    private static final String ENDS = " 　（(はがもを、，,。「『\"“가는은이와의";

    /** What such a name does not reach over, back from a verb. */
    private static final String BORDERS = " 　、，,。（(「『\"“はがもを由是";

    private static final Pattern OWNED = Pattern.compile(
            "\\b([A-Z][\\w&-]{1,20}(?: [A-Z][\\w&-]{1,20}){0,2})['\u2019]s (?:[\\w-]{1,15} ){0,3}(?:model|models|LLM)\\b");

    /** The last words of firms' names. */
    private static final Set<String> FIRMS =
            Set.of("AI", "Labs", "Lab", "Research", "Systems", "Technologies", "Computing", "Robotics", "Intelligence");

    private static final List<String> DETERMINERS = List.of(
            "a ", "an ", "the ", "ein ", "eine ", "der ", "das ", "die ", "un ", "une ", "una ", "el ", "la ", "le ",
            "l'");

    private final CreditWords words;

    Makers(CreditWords words) {
        this.words = words;
    }

    /** The maker whom one of the sentences that the article opens with names. */
    @Nullable
    Creditor of(CreditText text, List<Span> lead, CreditText title, @Nullable String headline, @Nullable Mention main) {
        String named = headline == null ? null : headline(title, headline);
        for (Span sentence : lead) {
            Creditor maker = of(text.plain(), sentence, text.hits(sentence), named);
            String owner = maker == null && main != null ? owner(text.plain(), sentence, main) : null;
            if (owner != null && unknown(owner)) {
                return new Creditor(owner, AttributionType.VENDOR);
            }
            if (maker != null) {
                return maker;
            }
        }
        return null;
    }

    /** "Corvus AI's second model, Raven 2": whose it is, when the name is a firm's or the model bears it. */
    private static @Nullable String owner(Plain plain, Span sentence, Mention main) {
        Matcher owned = OWNED.matcher(plain.text().substring(sentence.start(), sentence.end()));
        while (owned.find()) {
            String name = owned.group(1);
            if (FIRMS.contains(name.substring(name.lastIndexOf(' ') + 1))
                    || main.name().startsWith(name.split(" ", 2)[0])) {
                return name;
            }
        }
        return null;
    }

    private @Nullable Creditor of(Plain plain, Span sentence, List<Hit> hits, @Nullable String headline) {
        for (Hit hit : hits) {
            String name = switch (hit.word().role()) {
                case KIND -> kind(plain, sentence, hit);
                case LAUNCH -> subject(plain, sentence, hit);
                case BY -> by(plain, sentence, hit);
                default -> null;
            };
            if (name != null && unknown(name)) {
                return new Creditor(name, AttributionType.VENDOR);
            }
        }
        boolean launched = hits.stream().anyMatch(hit -> hit.is(Role.LAUNCH));
        return launched && headline != null && opens(plain, sentence, headline) && unknown(headline)
                ? new Creditor(headline, AttributionType.VENDOR)
                : null;
    }

    /** "Corvus Labs has introduced": the subject of a verb of launching, of more than one word. */
    private static @Nullable String subject(Plain plain, Span sentence, Hit verb) {
        Creditor name = ProperNames.before(plain, sentence.start(), verb.span().start());
        return name != null && name.name().indexOf(' ') > 0 ? name.name() : null;
    }

    /** "released today by the Bristol outfit Corvus", "由日出智能研发", "日の出AIが開発した": whose work it is. */
    private static @Nullable String by(Plain plain, Span sentence, Hit word) {
        char first = plain.at(word.span().start());
        if (Folding.unspaced(first) || Folding.hangul(first)) {
            return maker(plain, sentence, word.span().start());
        }
        Creditor name = ProperNames.at(plain, word.span().end(), sentence.end());
        return name == null ? null : name.name();
    }

    /** The name that ends before the particle of a verb, without signs inside. */
    private static @Nullable String maker(Plain plain, Span sentence, int verb) {
        int start = verb;
        while (start > sentence.start() && verb - start < UNSPACED && BORDERS.indexOf(plain.at(start - 1)) < 0) {
            start--;
        }
        String name = plain.text().substring(start, verb);
        return verb - start > 2 && verb - start < UNSPACED && name.chars().noneMatch(Character::isDigit) ? name : null;
    }

    /** The name beside a word such as "start-up". */
    private static @Nullable String kind(Plain plain, Span sentence, Hit noun) {
        char first = plain.at(noun.span().start());
        if (Folding.unspaced(first) || Folding.hangul(first)) {
            return unspaced(plain, noun.span().end(), sentence.end());
        }
        String behind = behind(plain, noun.span().end(), sentence.end());
        return behind != null ? behind : before(plain, sentence, noun.span().start());
    }

    /** "the startup Corvus", "la firma valenciana Llum": right behind, or one adjective on. */
    private static @Nullable String behind(Plain plain, int end, int limit) {
        int at = end + 1;
        if (plain.at(end) != ' ') {
            return null;
        }
        int word = at;
        while (word < limit && Character.isLetter(plain.at(word))) {
            word++;
        }
        boolean adjective = word - at >= ADJECTIVE
                && plain.at(word) == ' '
                && Character.isLowerCase(plain.text().charAt(at));
        at = adjective ? word + 1 : at;
        return at < limit && Character.isUpperCase(plain.text().charAt(at)) ? ProperNames.run(plain, at, limit) : null;
    }

    /** "Corvus, the two-year-old Bristol startup" */
    private static @Nullable String before(Plain plain, Span sentence, int noun) {
        int limit = Math.max(sentence.start(), noun - APPOSITION);
        for (int i = noun - 1; i > limit; i--) {
            if (plain.at(i) == ',') {
                String behind = plain.text().substring(i + 1, noun).strip().toLowerCase(Locale.ROOT) + " ";
                Creditor name = DETERMINERS.stream().anyMatch(behind::startsWith)
                        ? ProperNames.before(plain, sentence.start(), i + 1)
                        : null;
                return name == null ? null : name.name();
            }
        }
        return null;
    }

    /** "AIスタートアップの日の出AI（東京都）は", "AI 스타트업 노바링크(대표 …)가" */
    private static @Nullable String unspaced(Plain plain, int end, int limit) {
        int start = end;
        while (start < limit && (plain.at(start) == ' ' || plain.at(start) == 'の' || plain.at(start) == '的')) {
            start++;
        }
        int stop = start;
        while (stop < Math.min(limit, start + UNSPACED) && ENDS.indexOf(plain.at(stop)) < 0) {
            stop++;
        }
        boolean bracket = plain.at(stop) == '(' || plain.at(stop) == '（';
        boolean subject = "はが".indexOf(plain.at(stop)) >= 0;
        return stop - start > 1 && start > end && (bracket || subject)
                ? plain.text().substring(start, stop)
                : null;
    }

    /** What stands before a headline's first comma, as East Asian newsrooms put it: "日の出AI、新モデルを公開". */
    private @Nullable String headline(CreditText text, String title) {
        for (Hit hit : text.hits(text.whole())) {
            if (hit.is(Role.LAUNCH) && hit.span().start() < UNSPACED) {
                String name = maker(text.plain(), text.whole(), hit.span().start());
                return name != null && Folding.unspaced(name.charAt(0)) && unknown(name) ? name : comma(title);
            }
        }
        return comma(title);
    }

    private static @Nullable String comma(String title) {
        int comma = -1;
        for (int i = 0; i < Math.min(title.length(), UNSPACED) && comma < 0; i++) {
            comma = "、，,".indexOf(title.charAt(i)) >= 0 ? i : -1;
        }
        String name = comma < 2 ? "" : title.substring(0, comma).strip();
        boolean eastern = name.chars().anyMatch(c -> Folding.unspaced((char) c) || Folding.hangul((char) c));
        return eastern && name.chars().noneMatch(Character::isDigit) && name.indexOf(' ') < 0 ? name : null;
    }

    /** Whether the sentence has it as its subject. */
    private static boolean opens(Plain plain, Span sentence, String name) {
        int at = plain.text().indexOf(name, sentence.start());
        int end = at + name.length();
        return at >= 0 && end < sentence.end() && (ENDS.indexOf(plain.at(end)) >= 0 || Folding.unspaced(plain.at(end)));
    }

    /** Whether no list has the name: a known vendor, tester or outlet is another matter. */
    private boolean unknown(String name) {
        Plain plain = Document.of(name).plain();
        return words.scan(plain, new Span(0, plain.length())).stream()
                .noneMatch(hit -> hit.word().creditor() != null);
    }

    /** A maker whom no catalog knows is one of the names, by the first word as well: "Corvus" of "Corvus Labs". */
    static List<Hit> with(Creditor maker, Plain plain, List<Hit> hits, Span sentence) {
        String first = maker.name().split(" ", 2)[0];
        List<Hit> all = new ArrayList<>(hits);
        String words = first.length() < 2 ? "" : plain.text().substring(sentence.start(), sentence.end());
        for (int at = words.indexOf(first); at >= 0 && !words.isEmpty(); at = words.indexOf(first, at + 1)) {
            int start = sentence.start() + at;
            char next = plain.at(start + first.length());
            if (!Character.isDigit(next) && next != '-') {
                Word word = new Word(Role.NAME, maker);
                all.add(new Hit(word, new Span(start, start + first.length())));
            }
        }
        all.sort(Comparator.comparingInt(hit -> hit.span().start()));
        return all;
    }
}
