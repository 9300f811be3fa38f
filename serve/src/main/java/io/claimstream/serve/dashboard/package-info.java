/** The pages that people see; their files lie beside this package's classes. */
@NullMarked
package io.claimstream.serve.dashboard;

import org.jspecify.annotations.NullMarked;
