package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Hit;
import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.AttributionType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the credits that the sentences of one article give. */
final class CreditReader {
    /** Letters between "according to" and the name. */
    private static final int BEFORE_REACH = 25;

    /** Letters between the name and "reports". */
    private static final int AFTER_REACH = 25;

    /** The same where the verb comes last, as in Japanese and Korean. */
    private static final int SENTENCE_REACH = 60;

    /** Words of credit back in which "the company" is looked for. */
    private static final int NAMED = 8;

    /** With these "the team" goes on to say whose it is. */
    private static final List<String> OF = NameWords.list("whose");

    /** Before a verb: what is only being done has not been measured. */
    private static final List<String> STILL = NameWords.list("still");

    private static final int OWN_REACH = 12;

    /** Characters before the first word of a sentence. */
    private static final int OPENS = 3;

    /** Letters between "per" and the name. */
    private static final int NEXT_REACH = 6;

    /** Characters of an aside between a name and its verb: "X, which ran an earlier version, measured". */
    private static final int ASIDE = 140;

    private final CreditText text;
    private final Footnotes footnotes;
    private final Plain plain;
    private final @Nullable Creditor publisher;
    private final @Nullable Creditor maker;
    private final UnnamedMakers unnamedMakers;
    private final UnlistedCreditors unlisted;
    /** Who last was said to have measured, and is meant by "the researchers". */
    private @Nullable Creditor measurer;

    /** @param maker of the article's main model, where no catalog knows it */
    CreditReader(
            CreditText text,
            Footnotes footnotes,
            Subjects subjects,
            @Nullable Creditor publisher,
            @Nullable Creditor maker) {
        this.text = text;
        this.footnotes = footnotes;
        this.plain = text.plain();
        this.publisher = publisher;
        this.maker = maker;
        this.unnamedMakers = new UnnamedMakers(plain, subjects, maker);
        this.unlisted = new UnlistedCreditors(plain, subjects);
    }

    /** @param start of the paragraph, whose figures a sentence such as "Those are X's" credits after the fact */
    void read(int block, int start, Span sentence, Consumer<Credits.Credit> out) {
        List<Hit> hits = maker == null ? text.hits(sentence) : Makers.with(maker, plain, text.hits(sentence), sentence);
        boolean noted = footnotes.read(sentence, hits);
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (Phrases.advised(hits, i)) {
                continue;
            }
            Creditor credited = switch (hit.word().role()) {
                case BEFORE, MEASURED, SOURCE, STUDY -> next(hits, i, sentence);
                case NEXT -> next(hits, i, NEXT_REACH, sentence);
                case MAKER -> unnamedMakers.of(hit, sentence);
                case AFTER -> Speakers.passive(plain, hit) ? null : sayer(hits, i, sentence);
                case MEASURES -> measurer(hits, i, sentence);
                case OWN -> Phrases.figure(plain, hit) ? owner(hits, i, sentence) : null;
                case SELF -> Phrases.asksMaker(plain, hits, i) ? null : self(sentence, hit);
                case MAKERS -> noted ? null : Creditor.MAKERS;
                case TOLD -> told(hits, i, sentence);
                case TRIAL -> Speakers.ours(hits, i, plain) ? self(sentence, hit) : null;
                case NAME -> Placed.heads(plain, hits, i, sentence) ? hit.word().creditor() : null;
                case TESTED -> Speakers.weHave(hits, i, plain) ? self(sentence, hit) : null;
                default -> null;
            };
            if (credited != null && measured(hits, i) && credited.kind() == AttributionType.INDEPENDENT) {
                measurer = credited;
            }
            if (credited != null && (Phrases.those(hits, i, sentence) || Phrases.tells(plain, hits, hit, sentence))) {
                out.accept(
                        new Credits.Credit(block, new Span(start, start), credited, false, false, measured(hits, i)));
            }
            if (credited != null) {
                out.accept(new Credits.Credit(
                        block,
                        hit.span(),
                        credited,
                        hit.is(Role.SOURCE) || hit.is(Role.MAKERS),
                        hit.is(Role.SELF) || hit.is(Role.TESTED) || hit.is(Role.TRIAL),
                        measured(hits, i)));
            }
        }
    }

    /** Not what "is being tested by" somebody. */
    private boolean measured(List<Hit> hits, int index) {
        Hit hit = hits.get(index);
        boolean still = STILL.stream()
                .anyMatch(word -> plain.folded().startsWith(word, hit.span().start() - word.length()));
        boolean tells = (hit.is(Role.MEASURED) && !still) || hit.is(Role.MEASURES) || hit.is(Role.STUDY);
        return tells && !Placed.denied(hits, index);
    }

    private @Nullable Creditor self(Span sentence, Hit hit) {
        return Quotations.quoted(plain, sentence.start(), hit.span().start()) ? null : publisher;
    }

    /** The known name that follows, else one that nobody knows. */
    private @Nullable Creditor next(List<Hit> hits, int index, Span sentence) {
        Creditor known = next(hits, index, BEFORE_REACH, sentence);
        int end = hits.get(index).span().end();
        Creditor unknown = known == null ? ProperNames.at(plain, end, sentence.end()) : null;
        return known != null ? known : unknown == null || unlisted.model(unknown.name(), sentence) ? null : unknown;
    }

    private @Nullable Creditor next(List<Hit> hits, int index, int reach, Span sentence) {
        int end = hits.get(index).span().end();
        for (int i = index + 1; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (Speakers.letters(plain, end, hit.span().start()) > reach) {
                break;
            }
            Creditor creditor = creditor(hits, i, sentence);
            if (creditor != null) {
                return creditor;
            }
        }
        return null;
    }

    /** Who measured, known or not: "the test lab Larch, which had early access, measured". */
    private @Nullable Creditor measurer(List<Hit> hits, int index, Span sentence) {
        Hit verb = hits.get(index);
        Creditor known = previous(hits, index, Speakers.verbLast(plain, verb) ? SENTENCE_REACH : AFTER_REACH, sentence);
        return known != null ? known : unlisted.before(verb, sentence);
    }

    /** Who says it; where verbs come last and nobody is named, the maker of what is spoken of. */
    private @Nullable Creditor sayer(List<Hit> hits, int index, Span sentence) {
        Creditor speaker = speaker(hits, index, sentence);
        Creditor stranger = speaker == null
                        && Speakers.verbLast(plain, hits.get(index))
                        && Phrases.also(hits, index, Role.SAYS_THAT)
                ? unlisted.before(hits.get(index), sentence)
                : null;
        if (stranger != null) {
            return stranger;
        }
        Creditor inverted = speaker == null ? inverted(hits, index, sentence) : null;
        if (inverted != null) {
            return inverted;
        }
        boolean unnamed = speaker == null
                && Phrases.also(hits, index, Role.SAYS_THAT)
                && hits.stream().noneMatch(hit -> hit.is(Role.NAME) || hit.is(Role.TOLD) || hit.is(Role.COMPANY))
                && ProperNames.before(
                                plain, sentence.start(), hits.get(index).span().start())
                        == null;
        return unnamed ? unnamedMakers.of(hits.get(index), sentence) : speaker;
    }

    /** "Bei Codeforces meldet der Konzern": who stands right behind a verb that nobody stands before. */
    private @Nullable Creditor inverted(List<Hit> hits, int index, Span sentence) {
        Hit verb = hits.get(index);
        int next = index + 1;
        while (next < hits.size() && hits.get(next).span().start() < verb.span().end()) {
            next++;
        }
        boolean behind = !Speakers.verbLast(plain, verb)
                && next < hits.size()
                && hits.get(next).span().start() == verb.span().end() + 1
                && Placed.subject(plain, hits.get(next));
        return behind ? creditor(hits, next, sentence) : null;
    }

    /** Whose figures they are: "X's own"; what is called official of nobody is the maker's. */
    private @Nullable Creditor owner(List<Hit> hits, int index, Span sentence) {
        Creditor named = previous(hits, index, OWN_REACH, sentence);
        named = named == null ? unlisted.owner(hits.get(index), sentence) : named;
        return named == null && Phrases.also(hits, index, Role.OFFICIAL)
                ? unnamedMakers.of(hits.get(index), sentence)
                : named;
    }

    /** Who says it: the name before a verb; where that comes last, what the sentence opens with as well, however far. */
    private @Nullable Creditor speaker(List<Hit> hits, int index, Span sentence) {
        boolean last = Speakers.verbLast(plain, hits.get(index));
        Creditor near = previous(hits, index, last ? SENTENCE_REACH : AFTER_REACH, sentence);
        Hit first = hits.get(0);
        int end = first.span().end() + (plain.at(first.span().end()) == ' ' ? 1 : 0);
        boolean topic = near == null
                && last
                && first.is(Role.NAME)
                && first.span().start() - sentence.start() < OPENS
                && Speakers.topic(plain, end);
        return topic ? first.word().creditor() : near;
    }

    /** Who stands before a word: where verbs come last, whom the sentence is about rather than whom it names last. */
    private @Nullable Creditor previous(List<Hit> hits, int index, int reach, Span sentence) {
        int start = hits.get(index).span().start();
        boolean topics = Speakers.verbLast(plain, hits.get(index));
        int aside = topics ? -1 : Speakers.aside(plain, start - ASIDE, start);
        Creditor nearest = null;
        for (int i = index - 1; i >= 0; i--) {
            Hit hit = hits.get(i);
            int end = hit.span().end();
            if (start - end > ASIDE
                    || (Speakers.letters(plain, end, start) > reach && !Speakers.commas(plain, end, start))) {
                break;
            }
            Creditor creditor = aside >= 0 && end > aside ? null : creditor(hits, i, sentence);
            if (creditor != null) {
                if (!topics || hit.is(Role.COMPANY) || Speakers.topic(plain, end)) {
                    return creditor;
                }
                nearest = nearest == null ? creditor : nearest;
            }
            if (hit.is(Role.COMPANY)) {
                break; // whoever that is, nobody named before it is meant
            }
        }
        return nearest;
    }

    private @Nullable Creditor creditor(List<Hit> hits, int index, Span sentence) {
        Hit hit = hits.get(index);
        Creditor team = hit.is(Role.COMPANY) ? Institutions.team(plain, sentence.start(), hit.span()) : null;
        if (team != null) {
            return team;
        }
        if (measurer != null
                && hit.is(Role.COMPANY)
                && Phrases.also(hits, index, Role.RESEARCHERS)
                && OF.stream()
                        .noneMatch(
                                of -> plain.folded().startsWith(of, hit.span().end()))) {
            return measurer;
        }
        Creditor vendor = hit.is(Role.COMPANY) ? vendor(hits, index) : null;
        if (vendor != null) {
            return vendor;
        }
        return hit.is(Role.COMPANY) || hit.is(Role.MAKER)
                ? unnamedMakers.of(hit, sentence)
                : Speakers.ofModel(plain, hit) ? null : hit.word().creditor();
    }

    /** The only maker whom the sentence has named before "the company". */
    private @Nullable Creditor vendor(List<Hit> hits, int index) {
        Creditor only = null;
        for (int i = index - 1; i >= Math.max(0, index - NAMED); i--) {
            Creditor named = hits.get(i).word().creditor();
            boolean vendor = named != null
                    && named.kind() == AttributionType.VENDOR
                    && (Placed.subject(plain, hits.get(i))
                            || Speakers.topic(plain, hits.get(i).span().end()));
            if (vendor && only != null && !only.equals(named)) {
                return null;
            }
            only = vendor ? named : only;
        }
        return only;
    }

    /** "XYZによると": the known name before it, else the one that it hangs on to. */
    private @Nullable Creditor told(List<Hit> hits, int index, Span sentence) {
        Creditor known = previous(hits, index, AFTER_REACH, sentence);
        return known != null
                ? known
                : Institutions.joined(
                        plain, sentence.start(), hits.get(index).span().start());
    }
}
