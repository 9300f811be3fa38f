/** Events as files for spreadsheets and scripts. */
@NullMarked
package io.claimstream.serve.export;

import org.jspecify.annotations.NullMarked;
