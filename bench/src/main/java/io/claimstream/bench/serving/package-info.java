/** serve in a process of its own: how fast it answers while much goes on, and how much memory it takes. */
@NullMarked
package io.claimstream.bench.serving;

import org.jspecify.annotations.NullMarked;
