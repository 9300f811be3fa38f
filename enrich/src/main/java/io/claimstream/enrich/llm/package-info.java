/**
 * A second reader of articles, off by default: a language model behind an OpenAI-compatible endpoint. It is asked passage by
 * passage ({@link io.claimstream.enrich.llm.LanguageModel}), and of what it answers only that counts which the article's own
 * words bear out ({@link io.claimstream.enrich.llm.AnswerFinder}).
 */
@NullMarked
package io.claimstream.enrich.llm;

import org.jspecify.annotations.NullMarked;
