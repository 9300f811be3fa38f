package io.claimstream.enrich.openness;

import io.claimstream.enrich.text.Span;

/** A cue where it stands. */
record Hit(Cue cue, Span span) {
    boolean is(Role role) {
        return cue.role() == role;
    }

    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }
}
