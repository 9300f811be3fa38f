package io.claimstream.enrich.attribution;

import io.claimstream.enrich.mention.Mention;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;

/** Whether an article is a model's card, which its maker writes, wherever it is published. */
final class ModelCard {
    /** Headings of a card of which it has so many. */
    private static final int HEADINGS = 3;

    /** Characters of a title beside the model's name: its maker's, a slash. */
    private static final int BESIDE = 12;

    private ModelCard() {}

    /** Whether its title is the model's name and nothing more, and its headings are a card's. */
    static boolean is(Document document, Document headline, Mention main, CreditWords words) {
        int length = headline.plain().length();
        if (length == 0 || length > main.name().length() + BESIDE || !names(headline, main)) {
            return false;
        }
        int headings = 0;
        for (Block block : document.blocks()) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            headings += heading && words.card(document.plain().of(block.span())) ? 1 : 0;
        }
        return headings >= HEADINGS;
    }

    private static boolean names(Document headline, Mention main) {
        String title = letters(headline.plain().text());
        return title.contains(letters(main.name()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.toLowerCase(java.util.Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
