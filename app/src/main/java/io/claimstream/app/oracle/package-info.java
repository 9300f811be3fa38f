/**
 * What the pipeline must come to, computed without Kafka and in one pass: what its end-to-end tests compare it with.
 */
@NullMarked
package io.claimstream.app.oracle;

import org.jspecify.annotations.NullMarked;
