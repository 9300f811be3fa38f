package io.claimstream.events;

import org.jspecify.annotations.Nullable;

/**
 * A feed or news sitemap that is polled, as an event under its address; taken off where there is no value.
 *
 * @param url of the feed or sitemap
 * @param publisher whom its articles are by; where absent, the feed says it
 */
public record Feed(String url, @Nullable String publisher) {}
