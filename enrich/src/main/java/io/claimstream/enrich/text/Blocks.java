package io.claimstream.enrich.text;

import io.claimstream.enrich.text.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines into blocks: Markdown where there is some, and plain text as well. */
final class Blocks {
    /** A line at least this long that the next one continues was broken by an editor, not by its author. */
    private static final int WRAPPED = 50;

    /** No line that an editor broke is longer. */
    private static final int LONGEST_WRAPPED = 130;

    /** A line without a full stop that stands alone and is no longer than this is a heading in plain text. */
    private static final int TITLE = 90;

    private final String source;
    private final Plain.Builder plain;
    private final Inline inline;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] headings = {-1, -1, -1, -1, -1, -1, -1};
    private int intro = -1;
    private final boolean hardWrapped;
    private int position;

    Blocks(String source) {
        this.source = source;
        this.plain = new Plain.Builder(source.length());
        this.inline = new Inline(source, plain);
        this.hardWrapped = hardWrapped(source);
    }

    Document read() {
        if (source.startsWith("---\n")) {
            int close = source.indexOf("\n---", 4);
            if (close > 0) {
                position = lineEnd(close + 1);
                add(Kind.CODE, 0, new Span(0, 0), null);
            }
        }
        while (position < source.length()) {
            block();
        }
        Plain text = plain.build();
        List<Block> withSentences = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            List<Span> sentences = block.table() == null ? Sentences.of(text, block.span()) : List.of();
            withSentences.add(new Block(
                    block.kind(),
                    block.level(),
                    block.span(),
                    sentences,
                    block.heading(),
                    block.intro(),
                    block.table()));
        }
        return new Document(text, withSentences);
    }

    private void block() {
        Line line = Line.at(source, position);
        if (line.blank()) {
            position = line.next();
        } else if (line.fence()) {
            code(line);
        } else if (line.template()) {
            position = line.next();
            add(Kind.CODE, 0, new Span(plain.length(), plain.length()), null);
        } else if (line.heading() > 0) {
            position = line.next();
            add(Kind.HEADING, line.heading(), words(line.content(), line.contentEnd()), null);
        } else if (line.table() || line.htmlTable()) {
            TableReader reader = new TableReader(source, plain, inline);
            int start = plain.length();
            Table table = line.htmlTable() ? reader.html(line.start()) : reader.pipes(line.start());
            position = Math.max(reader.end(), line.next());
            add(Kind.TABLE, 0, new Span(start, plain.length()), table);
            separate();
        } else if (line.rule()) {
            position = line.next();
        } else {
            paragraph(line);
        }
    }

    private void code(Line open) {
        Line line = Line.at(source, open.next());
        while (line.start() < source.length() && !line.closes(open)) {
            line = Line.at(source, line.next());
        }
        position = line.next();
        add(Kind.CODE, 0, new Span(plain.length(), plain.length()), null);
    }

    private void paragraph(Line first) {
        boolean blankBefore =
                position == 0 || Line.at(source, Line.before(source, position)).blank();
        int start = plain.length();
        Line line = first;
        int lines = 0;
        boolean underlined = false;
        while (true) {
            inline.append(line.content(), line.contentEnd());
            lines++;
            Line next = Line.at(source, line.next());
            position = line.next();
            if (next.underline() && first.item() < 0) {
                position = next.next();
                underlined = true;
                break;
            }
            if (!next.continues()) {
                break;
            }
            boolean wrapped = hardWrapped
                    && line.contentEnd() - line.content() >= WRAPPED
                    && !line.ends()
                    && (source.charAt(line.contentEnd() - 1) < 0x2E80 || !next.capital());
            if (!wrapped && !hardWrapped) {
                break;
            }
            plain.append(wrapped ? ' ' : '\n', line.contentEnd());
            line = next;
        }
        Span span = trimmed(start);
        separate();
        if (underlined) {
            add(Kind.HEADING, 2, span, null);
        } else if (first.item() >= 0) {
            add(Kind.LIST_ITEM, first.item(), span, null);
        } else if (first.quote()) {
            add(Kind.QUOTE, 0, span, null);
        } else if (lines == 1 && (blankBefore || !hardWrapped) && standsAlone(first) && title(first, span)) {
            add(Kind.HEADING, 7, span, null);
        } else {
            add(Kind.PARAGRAPH, 0, span, null);
        }
    }

    /** Whether a blank line follows, or a much longer one: then a short line is no part of a paragraph. */
    private boolean standsAlone(Line line) {
        Line next = Line.at(source, position);
        return next.blank() || next.contentEnd() - next.content() > 2 * (line.contentEnd() - line.content());
    }

    /** Whether an editor broke the lines: then more of them go on in the next than are too long to have been broken. */
    private static boolean hardWrapped(String source) {
        int goOn = 0;
        int tooLong = 0;
        int start = 0;
        while (start < source.length()) {
            int newline = source.indexOf('\n', start);
            int end = newline < 0 ? source.length() : newline;
            boolean prose = source.charAt(start) != '|' && source.charAt(start) != '<';
            if (prose && end - start > LONGEST_WRAPPED) {
                tooLong++;
            } else if (prose && end - start >= WRAPPED && end + 1 < source.length() && source.charAt(end + 1) > ' ') {
                goOn++;
            }
            start = end + 1;
        }
        return goOn > tooLong;
    }

    /** Whether a line that stands alone reads as a heading: short, all bold or without an end, and no "name: value". */
    private boolean title(Line line, Span span) {
        if (span.length() == 0 || span.length() > TITLE) {
            return false;
        }
        char last = source.charAt(line.contentEnd() - 1);
        boolean bold = source.startsWith("**", line.content()) && last == '*';
        if (bold) {
            return true;
        }
        boolean digitAfterColon = false;
        boolean letter = false;
        boolean colon = false;
        for (int i = line.content(); i < line.contentEnd(); i++) {
            char c = source.charAt(i);
            letter |= Character.isLetter(c);
            colon |= c == ':' || c == '：';
            digitAfterColon |= colon && Character.isDigit(c);
        }
        return letter && !digitAfterColon && "!.,;。；，".indexOf(last) < 0;
    }

    private Span words(int start, int end) {
        int from = plain.length();
        inline.append(start, end);
        Span span = trimmed(from);
        separate();
        return span;
    }

    private Span trimmed(int start) {
        return new Span(start, plain.length());
    }

    private void separate() {
        plain.append('\n', Math.max(0, Math.min(position, source.length()) - 1));
    }

    private void add(Kind kind, int level, Span span, @Nullable Table table) {
        int index = blocks.size();
        int heading = -1;
        int below = kind == Kind.HEADING ? level - 1 : 7;
        for (int i = 0; i < below; i++) {
            heading = Math.max(heading, headings[i]);
        }
        boolean listed = kind == Kind.LIST_ITEM;
        blocks.add(new Block(kind, level, span, List.of(), heading, listed ? introOf(level) : -1, table));
        if (kind == Kind.HEADING) {
            headings[level - 1] = index;
            Arrays.fill(headings, level, headings.length, -1);
        }
        if (!listed) {
            intro = kind == Kind.PARAGRAPH || kind == Kind.HEADING || kind == Kind.QUOTE ? index : -1;
        }
    }

    /** For a nested item the item over it; else what stands before the list. */
    private int introOf(int level) {
        for (int i = blocks.size() - 1; i >= 0 && level > 0; i--) {
            Block above = blocks.get(i);
            if (above.kind() != Kind.LIST_ITEM) {
                break;
            }
            if (above.level() < level) {
                return i;
            }
            if (above.level() == level) {
                return above.intro();
            }
        }
        return intro;
    }

    private int lineEnd(int from) {
        int newline = source.indexOf('\n', from);
        return newline < 0 ? source.length() : newline + 1;
    }
}
