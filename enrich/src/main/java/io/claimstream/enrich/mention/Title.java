package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Document;
import io.claimstream.enrich.text.Plain;
import io.claimstream.enrich.text.Span;
import java.util.List;

/**
 * An article's title, which is no part of its text.
 *
 * @param mentions what it names by itself, by place; what the text makes known as well is told by
 *     {@link MentionFinder#titled}
 */
public record Title(Document document, Mentions mentions) {
    /** What a title, or a heading that stands for one, names; no model where it only compares with some: "New model beats GPT-4o". */
    static List<Mention> named(Plain plain, Mentions mentions, Span title) {
        List<Mention> named = mentions.within(title, Mention.Kind.MODEL);
        return new Topic(plain, mentions, null).of(title) != null
                ? named
                : named.stream().filter(Mention::family).toList();
    }
}
