/** Web pages: an article's text, title, author, publisher, dates and language out of the page that it stands on. */
@NullMarked
package io.claimstream.ingest.page;

import org.jspecify.annotations.NullMarked;
