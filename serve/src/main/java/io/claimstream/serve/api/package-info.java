/** Everything that can be asked: {@code Api} lists it, each handler answers one kind of question from the views. */
@NullMarked
package io.claimstream.serve.api;

import org.jspecify.annotations.NullMarked;
