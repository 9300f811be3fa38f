package io.claimstream.enrich.cue;

import io.claimstream.enrich.text.Span;

/**
 * A cue where it stands.
 *
 * @param value what it stands for; empty where its role says all
 */
public record Hit(Role role, String value, int start, int end) {

    public Span span() {
        return new Span(start, end);
    }
}
