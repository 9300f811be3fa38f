package io.claimstream.enrich.mention;

import io.claimstream.enrich.text.Document;

/**
 * An article's title, which is no part of its text.
 *
 * @param mentions what it names by itself, by place; what the text makes known as well is told by
 *     {@link MentionFinder#titled}
 */
public record Title(Document document, Mentions mentions) {}
