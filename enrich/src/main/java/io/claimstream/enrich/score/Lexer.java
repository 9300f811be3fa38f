package io.claimstream.enrich.score;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Roles;
import io.claimstream.enrich.reading.Reading;
import io.claimstream.enrich.text.Dictionary;
import io.claimstream.enrich.text.Folding;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Quantity;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into names, numbers, cue words and signs. */
final class Lexer {
    /** Characters from a benchmark to a test beside it. */
    private static final int NEAR = 60;

    /** Particles that hang a name on to a number. */
    private static final String ATTRIBUTING = "\uC758\uC778\u306E\u7684";

    private final Cues cues;

    Lexer(Cues cues) {
        this.cues = cues;
    }

    /** Remembers the names of a sentence that is not read. */
    static void skip(Reading reading, Span span, Referents referents) {
        names(reading, span).forEach(referents::seen);
    }

    List<Token> tokens(Reading reading, Span span, List<Quantity> quantities, Referents referents) {
        Plain plain = reading.plain();
        List<Token> tokens = new ArrayList<>();
        List<Mention> names = names(reading, span);
        Dictionary<Cue> own = cues.own(reading.article().language());
        int name = 0;
        int number = 0;
        int i = span.start();
        while (i < span.end()) {
            while (name < names.size() && names.get(name).start() < i) {
                name++;
            }
            while (number < quantities.size() && quantities.get(number).start() < i) {
                number++;
            }
            if (name < names.size() && names.get(name).start() == i) {
                Mention mention = names.get(name);
                attributed(plain, tokens, mention);
                BackReferences.name(tokens, mention, referents);
                tokens.add(name(reading, mention, tokens, referents));
                referents.seen(mention);
                i = mention.end();
            } else if (number < quantities.size()
                    && quantities.get(number).start() == i
                    && !setting(plain, own, i, span.end())) {
                Quantity quantity = quantities.get(number);
                boolean word = Ratios.other(plain, quantity) || numbered(plain, tokens, quantity);
                Cue cue = word ? Cue.WORD : Cue.NUMBER;
                tokens.add(new Token(cue, i, quantity.end(), false, null, quantity));
                i = quantity.end();
            } else {
                int before = tokens.size();
                i = word(plain, own, i, span.end(), tokens);
                if (tokens.size() > before) {
                    BackReferences.resolve(plain, tokens, before, referents);
                }
            }
        }
        Intervals.drop(tokens);
        Senses.settle(tokens, referents);
        return tokens;
    }

    /** "62.3%의 A", "62.3%のA", "62.3%的A": a number right before a name is its. */
    private static void attributed(Plain plain, List<Token> tokens, Mention name) {
        int last = tokens.size() - 1;
        if (last < 1 || !name.model() || tokens.get(last - 1).cue() != Cue.NUMBER) {
            return;
        }
        Token particle = tokens.get(last);
        if (particle.start() == tokens.get(last - 1).end()
                && particle.end() == particle.start() + 1
                && ATTRIBUTING.indexOf(plain.at(particle.start())) >= 0) {
            tokens.set(last, particle.as(Cue.FOR));
        }
    }

    /** "시즌2", "T=0.2", "3:1": a number that hangs on to a word or another one. */
    private static boolean numbered(Plain plain, List<Token> tokens, Quantity quantity) {
        int i = quantity.start();
        char before = plain.at(i - 1);
        boolean set = before == '='
                && tokens.size() > 1
                && tokens.get(tokens.size() - 2).cue() == Cue.WORD;
        boolean ratio = before == ':'
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).cue() == Cue.NUMBER;
        boolean numbering = plain.at(i) == '0' && Character.isDigit(plain.at(i + 1)); // "§ 02"
        if (set || numbering || (ratio && tokens.get(tokens.size() - 1).end() == i)) {
            return true;
        }
        return Folding.hangul(before)
                && !quantity.decimal()
                && quantity.kind() == Quantity.Kind.BARE
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).cue() == Cue.WORD
                && tokens.get(tokens.size() - 1).end() == i;
    }

    /** "5-shot" */
    private boolean setting(Plain plain, Dictionary<Cue> own, int i, int limit) {
        var match = cues.longest(own, plain, i, limit);
        return match != null && match.values().contains(Cue.SETTING);
    }

    /** A vendor stands for its last model; a family that is called like its vendor is its vendor. */
    private static Token name(Reading reading, Mention mention, List<Token> before, Referents referents) {
        boolean vendor = mention.kind() == Mention.Kind.VENDOR
                || (mention.family() && reading.mentions().at(mention.start(), Mention.Kind.VENDOR) != null);
        if (vendor && mention.family() && mention.vendor() != null && referents.ofVendor(mention.vendor()) == null) {
            vendor = !Turns.besides(before); // "A gets 91 %, DeepSeek 84 %", of no model of theirs in particular
        }
        Cue cue = vendor ? Cue.VENDOR : mention.model() ? Cue.MODEL : gloss(before) ? Cue.LIGHT : Cue.BENCHMARK;
        Mention meant = vendor && mention.vendor() != null ? referents.ofVendor(mention.vendor()) : mention;
        return new Token(cue, mention.start(), mention.end(), true, vendor && meant == null ? null : meant, null);
    }

    /** "HLE (Humanity's Last Exam": the bracket says the name again. */
    private static boolean gloss(List<Token> tokens) {
        int size = tokens.size();
        return size > 1
                && tokens.get(size - 1).cue() == Cue.OPEN
                && tokens.get(size - 2).cue() == Cue.BENCHMARK;
    }

    /** The longest name at each place; a model before the vendor of the same name. */
    private static List<Mention> names(Reading reading, Span span) {
        List<Mention> names = new ArrayList<>();
        List<Mention> within = reading.mentions().within(span);
        List<Mention> benchmarks =
                within.isEmpty() ? within : reading.mentions().within(span, Mention.Kind.BENCHMARK);
        for (Mention mention : within) {
            if (mention.kind() == Mention.Kind.TEST
                    && !benchmarks.isEmpty()
                    && !besides(reading, benchmarks, mention)) {
                continue; // "in our test on MMLU"
            }
            Mention last = names.isEmpty() ? null : names.get(names.size() - 1);
            if (last == null || mention.start() >= last.end()) {
                names.add(mention);
            } else if (mention.end() > last.end()
                    || (last.kind() == Mention.Kind.VENDOR && mention.start() == last.start())) {
                names.set(names.size() - 1, mention);
            }
        }
        return names;
    }

    /** "74 % on X and 62 % in our own test": with a number between, a test is another than the last benchmark. */
    private static boolean besides(Reading reading, List<Mention> benchmarks, Mention test) {
        Mention last = benchmarks.get(benchmarks.size() - 1);
        int from = last.end();
        int to = test.start();
        return from < to
                && to - from < NEAR
                && reading.numbers().within(new Span(from, to)).stream().anyMatch(Values::possible);
    }

    private int word(Plain plain, Dictionary<Cue> own, int i, int limit, List<Token> tokens) {
        char c = plain.at(i);
        if (c <= ' ') {
            return i + 1;
        }
        if (plain.wordStart(i)) {
            var match = cues.longest(own, plain, i, limit);
            if (match != null) {
                boolean than = match.values().contains(Cue.COMPARE)
                        && !tokens.isEmpty()
                        && tokens.get(tokens.size() - 1).cue() == Cue.GAINED; // "puntos más que"
                Cue cue = than ? Cue.COMPARE : choose(match.values(), plain, match.end());
                boolean sign = match.end() == i + 1 && Folding.unspaced(c);
                int next = plain.at(i + 1) == ' ' ? i + 2 : i + 1;
                cue = cue == Cue.GAIN && sign && !Character.isDigit(plain.at(next)) ? Cue.WORD : cue; // 高考
                boolean word = cue == Cue.AND && plain.at(i - 1) == ' ' && match.end() == i + 1 && Folding.hangul(c);
                cue = word ? Cue.WORD : cue; // 과학
                boolean clause =
                        tokens.isEmpty() || tokens.get(tokens.size() - 1).cue() == Cue.COMMA;
                cue = cue == Cue.RELATIVE && !clause ? Cue.LIGHT : cue;
                cue = cue == Cue.COMPARE && !Roles.compares(plain, i, match.end()) ? Cue.LIGHT : cue;
                cue = cue == Cue.BASELINE && predicate(plain, tokens, c) ? Cue.LIGHT : cue;
                tokens.add(new Token(cue, i, match.end(), false, null, null));
                return match.end();
            }
        }
        Cue sign = Signs.cue(c);
        if (sign != Cue.WORD) {
            tokens.add(new Token(sign, i, i + 1, false, null, null));
            return i + 1;
        }
        if (!Character.isLetterOrDigit(c)) {
            return i + 1;
        }
        int end = i + 1;
        if (Folding.wordly(c)) {
            while (end < limit
                    && (Folding.wordly(plain.at(end))
                            || (plain.at(end) == '-' && end + 1 < limit && Folding.wordly(plain.at(end + 1))))) {
                end++;
            }
        }
        boolean goesOn = !Folding.wordly(c)
                && !tokens.isEmpty()
                && tokens.get(tokens.size() - 1).cue() == Cue.WORD
                && tokens.get(tokens.size() - 1).end() == i
                && end - tokens.get(tokens.size() - 1).start() < 6;
        if (goesOn) {
            Token last = tokens.remove(tokens.size() - 1);
            tokens.add(new Token(Cue.WORD, last.start(), end, false, null, null));
        } else {
            tokens.add(new Token(
                    Cue.WORD, i, end, Character.isUpperCase(plain.text().charAt(i)), null, null));
        }
        return end;
    }

    /** "A is the best model, with": what is said of a model stands for nobody else. */
    private static boolean predicate(Plain plain, List<Token> tokens, char c) {
        int last = tokens.size() - 1;
        return last > 0
                && tokens.get(last).cue() == Cue.LIGHT
                && tokens.get(last - 1).cue() == Cue.MODEL
                && (!Folding.uncased(c) || plain.at(tokens.get(last).start()) == '\u662F');
    }

    /** Right before a number "over" and the like mean about; else the later kind wins. */
    private static Cue choose(List<Cue> cues, Plain plain, int end) {
        int next = plain.at(end) == ' ' ? end + 1 : end;
        if (cues.contains(Cue.APPROXIMATE) && Character.isDigit(plain.at(next))) {
            return Cue.APPROXIMATE;
        }
        Cue chosen = cues.get(0);
        for (Cue cue : cues) {
            chosen = cue.compareTo(chosen) > 0 ? cue : chosen;
        }
        return chosen;
    }
}
