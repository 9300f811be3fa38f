package io.claimstream.enrich.mention;

import io.claimstream.enrich.mention.Mention.Kind;
import io.claimstream.enrich.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom the paragraphs of a section come back to: the model of its heading or of the article, or, as long as the section
 * has not named that one, the model that it brought up itself, as news do whose headings name none.
 */
final class SectionTheme {
    private final Mentions mentions;
    private final @Nullable Mention over;
    private @Nullable Mention brought;
    private boolean named;

    /** @param over the model of the heading, or of the article */
    SectionTheme(Mentions mentions, @Nullable Mention over) {
        this.mentions = mentions;
        this.over = over;
    }

    /** That of a text before its first heading, whose paragraphs may each tell of another where it is about no model. */
    static SectionTheme untitled(Mentions mentions, @Nullable Mention main) {
        SectionTheme theme = new SectionTheme(mentions, main);
        theme.named = main == null;
        return theme;
    }

    /** That of a section whose heading names its model: to that its paragraphs come back. */
    static SectionTheme titled(Mentions mentions, Mention own) {
        SectionTheme theme = new SectionTheme(mentions, own);
        theme.named = true;
        return theme;
    }

    /** Whom the next paragraph is about where it does not say. */
    @Nullable
    Mention now() {
        return named || brought == null ? over : brought;
    }

    /**
     * Goes past a sentence of a paragraph.
     *
     * @param about whom it brought up; null when nobody
     * @param first whether the paragraph opens with it
     */
    void after(Span sentence, @Nullable Mention about, boolean first) {
        if (about != null && (first || brought == null)) {
            brought = about;
        }
        named = named || names(sentence);
    }

    private boolean names(Span sentence) {
        if (over == null) {
            return false;
        }
        for (Mention mention : mentions.within(sentence, Kind.MODEL)) {
            if (mention.id().equals(over.id()) || mention.id().equals(over.familyId())) {
                return true;
            }
        }
        return false;
    }
}
