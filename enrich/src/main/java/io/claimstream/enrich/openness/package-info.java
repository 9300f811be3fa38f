/**
 * What an article says of a model's openness. {@link io.claimstream.enrich.openness.OpennessFinder} is the way in: cues →
 * statements → the models they are about.
 *
 * <p>Cue words are data: a file a language beside this package's classes, with the {@code Role} that each word plays, and
 * {@code licences.yaml} for all of them. Another language is a file {@code xx.yaml}, its code in {@code languages.yaml},
 * and a file of annotated sentences in the tests' {@code cases/openness}. The file's head says how the language goes:
 *
 * <ul>
 *   <li>{@code script}: latin, han, kana or hangul
 *   <li>{@code joins}: the words between the items of a list
 *   <li>{@code made}: the words between a name and its maker's
 *   <li>{@code concord}: words that deny together with a "not" before them
 *   <li>{@code noun_first}: an adjective follows its noun
 *   <li>{@code unspaced}: words are not parted by spaces, or hang together
 *   <li>{@code case_behind}: words of case stand behind what they govern, verbs last
 *   <li>{@code reach}: how far, in characters, a cue of a role acts
 * </ul>
 */
@NullMarked
package io.claimstream.enrich.openness;

import org.jspecify.annotations.NullMarked;
