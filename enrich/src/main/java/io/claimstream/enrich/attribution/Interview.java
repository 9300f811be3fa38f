package io.claimstream.enrich.attribution;

import io.claimstream.enrich.attribution.CreditWords.Role;
import io.claimstream.enrich.text.Block;
import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Span;
import java.util.List;

/** Whether an article is an interview: who says "we" there is asked, and does not publish. */
final class Interview {
    /** Questions of the shortest one. */
    private static final int QUESTIONS = 3;

    /** Characters of the longest question. */
    private static final int LONGEST = 300;

    private Interview() {}

    /** Whether it says so at its start, and asks questions that are answered. */
    static boolean is(Document document, CreditText text, List<Span> lead, CreditText title) {
        boolean told = title.hits(title.whole()).stream().anyMatch(hit -> hit.is(Role.INTERVIEW));
        for (Span sentence : lead) {
            told |= text.hits(sentence).stream().anyMatch(hit -> hit.is(Role.INTERVIEW));
        }
        int asked = 0;
        List<Block> blocks = document.blocks();
        for (int i = 0; told && i + 1 < blocks.size(); i++) {
            Block answer = blocks.get(i + 1);
            asked += question(document, blocks.get(i)) && answer.kind() == Block.Kind.PARAGRAPH ? 1 : 0;
        }
        return asked >= QUESTIONS;
    }

    private static boolean question(Document document, Block block) {
        int last = block.span().end() - 1;
        boolean asks = last > block.span().start()
                && (document.plain().at(last) == '?' || document.plain().at(last) == '\uFF1F');
        return asks && block.span().length() < LONGEST;
    }
}
