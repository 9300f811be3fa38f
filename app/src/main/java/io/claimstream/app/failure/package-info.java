/** What is said when something went wrong. */
@NullMarked
package io.claimstream.app.failure;

import org.jspecify.annotations.NullMarked;
