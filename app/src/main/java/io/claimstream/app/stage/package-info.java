/** Running a stage of the pipeline until it is stopped or fails. */
@NullMarked
package io.claimstream.app.stage;

import org.jspecify.annotations.NullMarked;
