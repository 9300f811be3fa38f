package io.claimstream.enrich.cue;

/**
 * A word or phrase that announces or qualifies a claim.
 *
 * @param value what it stands for; empty where its role says all
 */
record Cue(Role role, String value) {}
