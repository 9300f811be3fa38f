/**
 * What published articles changed: start at {@link io.claimstream.app.effect.Observation}, which is begun before they are
 * published and ended after.
 */
@NullMarked
package io.claimstream.app.effect;

import org.jspecify.annotations.NullMarked;
