/** Creating the topics, and checking those that exist. */
@NullMarked
package io.claimstream.app.topic;

import org.jspecify.annotations.NullMarked;
