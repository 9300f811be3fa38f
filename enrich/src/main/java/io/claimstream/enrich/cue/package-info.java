/**
 * Sentences with the words that announce a claim, from one YAML file a language; what the rules for comparisons, ranks,
 * specs, releases and aliases have in common.
 */
@NullMarked
package io.claimstream.enrich.cue;

import org.jspecify.annotations.NullMarked;
