/** The dashboard as a reader sees it: in a real browser, before the real stages. */
@NullMarked
package io.claimstream.app.browser;

import org.jspecify.annotations.NullMarked;
