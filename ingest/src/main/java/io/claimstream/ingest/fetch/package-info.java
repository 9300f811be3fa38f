/**
 * Getting things from the web, without being led to where nobody may look.
 *
 * <p>Start at {@link io.claimstream.ingest.fetch.HttpFetcher}; {@link io.claimstream.ingest.fetch.Addresses} says
 * where it may go.
 */
@NullMarked
package io.claimstream.ingest.fetch;

import org.jspecify.annotations.NullMarked;
