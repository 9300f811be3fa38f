package io.claimstream.enrich.text;

/** Leads through words, letter by letter. The gap between two parts of a phrase may be left out. */
interface Steps {

    /** The node that {@code c} leads to, or 0. */
    int next(int node, char c);
}
