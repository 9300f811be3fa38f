package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Follows a text from its start to its end and keeps, sentence by sentence, whom it was about before. */
final class Trail {
    /** A line no longer than this that ends in a colon is like a heading. */
    private static final int SHORT = 90;

    /** A line that ends in one of these is a sentence. */
    private static final String ENDS = ".!?,;";

    private final Document document;
    private final Mentions mentions;
    private final Topic topic;
    private final Passing passing;
    private final Returns returns;
    private final @Nullable Mention main;
    private final boolean told;
    private final List<Integer> starts = new ArrayList<>();
    private final List<@Nullable Mention> subjects = new ArrayList<>();
    private final Sections sections = new Sections();

    /** By heading, whom its section is on. */
    private final Map<Integer, Mention> headed = new HashMap<>();

    /** By block, whom it brought up last. */
    private final @Nullable Mention[] last;

    /** Whom the line brought up that stands over these paragraphs like a heading. */
    private @Nullable Mention introduced;

    private SectionTheme theme;

    /** @param told whether the title names the main model */
    Trail(Document document, Mentions mentions, Topic topic, @Nullable Mention main, boolean told) {
        this.document = document;
        this.mentions = mentions;
        this.topic = topic;
        this.passing = new Passing(document.plain(), mentions);
        this.returns = new Returns(document.plain(), mentions);
        this.main = main;
        this.told = told;
        this.last = new Mention[document.blocks().size()];
        this.theme = SectionTheme.untitled(mentions, main);
    }

    int[] starts() {
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    @Nullable
    Mention[] subjects() {
        return subjects.toArray(new Mention[0]);
    }

    Sections sections() {
        return sections;
    }

    void follow() {
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            Mention subject = introduced == null ? theme.now() : introduced;
            if (block.intro() >= 0) {
                Mention own = last[block.intro()];
                subject = own == null ? subject : own;
            }
            if (block.kind() == Block.Kind.HEADING) {
                subject = headed.getOrDefault(block.heading(), main);
                heading(i, subject);
            }
            boolean line = line(i);
            if (block.kind() == Block.Kind.HEADING || line) {
                introduced = line ? member(topic.ofHeading(block.span()), main) : null;
            }
            sentences(i, subject);
        }
    }

    private void heading(int index, @Nullable Mention over) {
        Mention own = member(topic.ofHeading(document.blocks().get(index).span()), main);
        if (own != null) {
            sections.headed(own);
        }
        Mention subject = own == null ? over : own;
        if (subject != null) {
            headed.put(index, subject);
        }
        theme = own == null ? new SectionTheme(mentions, subject) : SectionTheme.titled(mentions, own);
    }

    private void sentences(int index, @Nullable Mention before) {
        Block block = document.blocks().get(index);
        Mention subject = before;
        Mention first = told || before == null ? before : null;
        Mention lead = Leads.of(document.plain(), mentions, block);
        if (lead != null) {
            sections.led(block, lead);
        }
        boolean spokenOf = told || !Objects.equals(subject, main);
        for (int j = 0; j < block.sentences().size(); j++) {
            Span sentence = block.sentences().get(j);
            if (first != null && subject != null && !subject.equals(first) && returns.to(first, subject, sentence)) {
                subject = first;
            }
            starts.add(sentence.start());
            subjects.add(subject);
            boolean leads = lead != null && lead.start() < sentence.end() && sentence.start() <= lead.start();
            Mention own = leads ? lead : topic.of(sentence);
            own = own != null && !leads && spokenOf && subject != null && passing.by(block, j, own, subject)
                    ? subject
                    : own;
            subject = own == null ? subject : own;
            last[index] = own == null ? last[index] : own;
            spokenOf |= own != null;
            first = first == null ? own : first;
            if (block.kind() == Block.Kind.PARAGRAPH) {
                theme.after(sentence, own, j == 0);
            }
        }
        if (block.sentences().isEmpty()) {
            starts.add(block.span().start());
            subjects.add(subject);
        }
    }

    /** Whom a family's name means where it is spoken of: the member that the talk is of already, or the family itself. */
    private static @Nullable Mention member(@Nullable Mention named, @Nullable Mention spokenOf) {
        boolean same = named != null
                && named.family()
                && spokenOf != null
                && (spokenOf.familyId().equals(named.id())
                        || spokenOf.id().startsWith(named.id() + "-")
                        || Subjects.wider(spokenOf.familyId()).equals(named.id()));
        return same ? spokenOf : named;
    }

    /** Whether a block is a line like a heading: a short one with a colon, or a list item that no other item is beside. */
    private boolean line(int index) {
        Block block = document.blocks().get(index);
        if (block.span().length() == 0 || block.span().length() >= SHORT) {
            return false;
        }
        char last = document.plain().at(block.span().end() - 1);
        boolean open = block.kind() == Block.Kind.LIST_ITEM
                && ENDS.indexOf(last) < 0
                && block.sentences().size() == 1;
        boolean alone = open
                && index + 1 < document.blocks().size()
                && document.blocks().get(index + 1).kind() == Block.Kind.PARAGRAPH
                && (index == 0 || document.blocks().get(index - 1).kind() != Block.Kind.LIST_ITEM);
        return last == ':' || alone;
    }
}
