package io.claimstream.enrich.attribution;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.mention.Subjects;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import io.claimstream.events.Claim.Attribution;
import io.claimstream.events.Claim.AttributionType;
import io.claimstream.events.Claim.ModelRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom one article credits, place by place. */
public final class Credits {
    /**
     * One credit given.
     *
     * @param block where it stands
     * @param source whether it is a source line, which covers its section
     * @param self whether the publisher credits itself
     * @param measured whether it says that they measured, and not only who tells it
     */
    record Credit(int block, Span span, Creditor creditor, boolean source, boolean self, boolean measured) {}

    /**
     * Whose all is that nobody is credited with.
     *
     * @param self the publisher, where it says that it measured
     * @param from where that is
     * @param sections whom each section is about, whose maker its figures are of; null where all is of one
     * @param measurers others who measured what is told over paragraphs
     */
    record Whole(
            @Nullable Creditor before,
            @Nullable Creditor self,
            int from,
            @Nullable Subjects sections,
            Measurers measurers) {
        static Whole of(@Nullable Creditor creditor) {
            return new Whole(creditor, null, 0, null, Measurers.NONE);
        }

        @Nullable
        Creditor at(int position) {
            if (self != null && position >= from) {
                return self;
            }
            Creditor measurer = measurers.at(position);
            if (measurer != null) {
                return measurer;
            }
            Mention subject = sections == null ? null : sections.at(position);
            return subject == null || subject.vendor() == null
                    ? before
                    : new Creditor(subject.vendor(), AttributionType.VENDOR);
        }
    }

    /** Characters of such a part on each side of a figure; keeps an endless sentence linear. */
    private static final int PART = 2_000;

    /** Characters behind a figure in which a bracket names whose it is. */
    private static final int BRACKETED = 30;

    /** Characters between a figure and that bracket: " %", "점". */
    private static final int UNIT = 4;

    /** What parts a sentence. */
    private static final String PARTS = ";\uff1b";

    private final Document document;
    /** By place; of several at one place the last. */
    private final List<Credit> byPlace = new ArrayList<>();

    private final Map<String, Optional<Creditor>> testers = new HashMap<>();
    private final int[] hangsOn;
    private final Whole whole;
    private final CreditWords words;
    private final Footnotes footnotes;

    Credits(Document document, List<Credit> credits, Whole whole, CreditWords words, Footnotes footnotes) {
        this.document = document;
        this.whole = whole;
        this.words = words;
        this.footnotes = footnotes;
        this.hangsOn = new int[document.blocks().size()];
        for (Credit credit : credits) {
            int last = byPlace.size() - 1;
            if (last >= 0 && start(last) == credit.span().start()) {
                byPlace.set(last, credit);
            } else {
                byPlace.add(credit);
            }
        }
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            boolean hangs = block.kind() == Block.Kind.LIST_ITEM || block.kind() == Block.Kind.TABLE;
            hangsOn[i] = hangs && i > 0 ? hangsOn[i - 1] : i;
        }
    }

    /** Who measured or said what {@code evidence} says of {@code model}; no name where nobody is credited. */
    public Attribution at(Span evidence, ModelRef model) {
        Creditor said = said(evidence, model);
        Creditor creditor = said == null || said.nobody(model) ? whole.at(evidence.start()) : said;
        return creditor == null ? new Attribution(null, AttributionType.UNKNOWN) : creditor.of(model);
    }

    /** The same for a result whose figure stands at {@code value}, and may bear a mark that a note explains. */
    public Attribution at(Span evidence, ModelRef model, @Nullable String benchmark, Span value) {
        Creditor noted = footnotes.of(value, model);
        Creditor own = noted == null ? own(evidence, value) : noted;
        return own == null || own.nobody(model) ? at(part(evidence, value), model, benchmark) : own.of(model);
    }

    /** Of several that a sentence credits, the one beside the figure: "the 80 % that X advertises", "X's own 80 %". */
    private @Nullable Creditor own(Span evidence, Span value) {
        Creditor bracketed = bracketed(value.end());
        if (bracketed != null) {
            return bracketed;
        }
        for (int i = behind(evidence.start() - 1); i < byPlace.size() && start(i) < evidence.end(); i++) {
            Credit credit = byPlace.get(i);
            if (Speakers.beside(document.plain(), value.end(), credit.span().start())
                    || Speakers.beside(document.plain(), credit.span().end(), value.start())) {
                return credit.creditor();
            }
        }
        return null;
    }

    private @Nullable Creditor bracketed(int figure) {
        int end = Math.min(figure + BRACKETED, document.plain().length());
        for (int i = figure; i < Math.min(figure + UNIT, end); i++) {
            if (Placed.OPEN.indexOf(document.plain().at(i)) >= 0) {
                return words.scan(document.plain(), new Span(i + 1, end)).stream()
                        .filter(hit -> hit.word().creditor() != null && Placed.bracketed(document.plain(), hit))
                        .map(hit -> hit.word().creditor())
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    /** The part of a sentence, between semicolons, that a figure stands in: each may credit another. */
    private Span part(Span evidence, Span value) {
        if (value.start() < evidence.start() || value.end() > evidence.end()) {
            return evidence;
        }
        int first = Math.max(evidence.start(), value.start() - PART);
        int last = Math.min(evidence.end(), value.end() + PART);
        int start = value.start();
        while (start > first && PARTS.indexOf(document.plain().at(start - 1)) < 0) {
            start--;
        }
        int end = value.end();
        while (end < last && PARTS.indexOf(document.plain().at(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    /**
     * The same for a result on {@code benchmark}, which may bear its operator's name: an index is its maker's own
     * measurement where the words credit nobody else.
     */
    public Attribution at(Span evidence, ModelRef model, @Nullable String benchmark) {
        if (benchmark != null) {
            Creditor tester = testers.computeIfAbsent(benchmark, name -> Optional.ofNullable(words.tester(name)))
                    .orElse(null);
            boolean told =
                    behind(evidence.start() - 1) < behind(evidence.end() - 1); // by its own words, not those before
            if (tester != null && !told) {
                return tester.of(model);
            }
        }
        return at(evidence, model);
    }

    /** Who is credited there; not whose the whole article is. */
    private @Nullable Creditor said(Span evidence, ModelRef model) {
        if (byPlace.isEmpty()) {
            return null;
        }
        int from = behind(evidence.start() - 1);
        int to = behind(evidence.end() - 1);
        if (from < to) {
            return source(byPlace.subList(from, to), model);
        }
        int index = block(evidence.start());
        if (from > 0 && !document.blocks().isEmpty() && reaches(byPlace.get(from - 1), index)) {
            return goesOn(from - 1, model);
        }
        int next = behind(evidence.start());
        boolean source = next < byPlace.size()
                && byPlace.get(next).source()
                && section(byPlace.get(next).block()) == section(index);
        return source ? byPlace.get(next).creditor() : null;
    }

    /** Of credits before, the last; a rival's own figures end with that, where the publisher has just said that it measured. */
    private Creditor goesOn(int last, ModelRef model) {
        Creditor creditor = byPlace.get(last).creditor();
        Credit before = last == 0 ? null : byPlace.get(last - 1);
        boolean rival =
                creditor.kind() == AttributionType.VENDOR && !creditor.name().equals(model.vendor());
        return rival
                        && before != null
                        && before.self()
                        && before.block() == byPlace.get(last).block()
                ? before.creditor()
                : creditor;
    }

    /** Index of the first credit that starts behind {@code position}. */
    private int behind(int position) {
        int low = 0;
        int high = byPlace.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int start(int credit) {
        return byPlace.get(credit).span().start();
    }

    /** Index of the block around {@code position}. */
    private int block(int position) {
        List<Block> blocks = document.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().start() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int index = Math.max(0, low - 1);
        while (index > 0
                && blocks.get(index - 1).span().start()
                        == blocks.get(index).span().start()) {
            index--;
        }
        return index;
    }

    /** Whom a sentence credits that names several: who relays comes behind who said it, one vendor behind the model's own. */
    private static Creditor source(List<Credit> credits, ModelRef model) {
        Creditor first = null;
        for (Credit credit : credits) {
            Creditor creditor = credit.creditor();
            boolean relays = creditor.kind() == AttributionType.PRESS && !credit.self();
            boolean own =
                    creditor.kind() == AttributionType.VENDOR && creditor.name().equals(model.vendor());
            if (!relays && first == null) {
                first = creditor;
            } else if (own && first != null && first.kind() == AttributionType.VENDOR) {
                first = creditor;
            }
        }
        return first == null ? credits.get(0).creditor() : first;
    }

    /** To the end of its block and of the list or table that hangs on it; a source line, of its section. */
    private boolean reaches(Credit credit, int index) {
        boolean hangs = credit.block() == index || (credit.block() >= hangsOn[index] && !item(credit.block()));
        return hangs || (credit.source() && section(credit.block()) == section(index));
    }

    /** Whether that is an item of a list that says nothing of the items below. */
    private boolean item(int block) {
        Block item = document.blocks().get(block);
        return item.kind() == Block.Kind.LIST_ITEM
                && ":\uff1a".indexOf(document.plain().at(item.span().end() - 1)) < 0;
    }

    private int section(int block) {
        return document.blocks().get(block).heading();
    }
}
