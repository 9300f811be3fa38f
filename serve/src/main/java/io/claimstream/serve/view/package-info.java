/**
 * What is kept in memory of the topics, and how it is found. Start at {@code Views}: one {@code View} of each topic,
 * which packs its events, indexes them by their fields and answers a {@code Query}.
 */
@NullMarked
package io.claimstream.serve.view;

import org.jspecify.annotations.NullMarked;
