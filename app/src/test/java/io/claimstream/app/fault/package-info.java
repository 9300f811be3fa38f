/**
 * What breaks under load, and whether it shows afterwards: every stage and the broker as processes of their own that
 * are killed, joined, stopped and replaced while articles come in.
 */
@NullMarked
package io.claimstream.app.fault;

import org.jspecify.annotations.NullMarked;
