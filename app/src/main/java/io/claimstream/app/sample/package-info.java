/**
 * The bundled articles, in {@code src/main/resources/samples}, and where to find them at run time.
 *
 * <p>They were written for this project; figures and licences are those of real launches, publishers and addresses
 * are made up. What each of them is there to show, by the number that its name begins with:
 *
 * <ul>
 *   <li>01 to 06, one launch with mixed results: the news, the vendor's table on a web page with its furniture, lower
 *       figures from independent testers, a promise of openness, a syndicated copy of 01, and Korean
 *   <li>07 to 20, licences and languages: weights under community licences, Apache 2.0, MIT and research licences;
 *       Markdown with tables; Chinese, German and French; a plain text that states neither address nor date
 *   <li>08 and 09, 26: a vendor's figure and one that others could reproduce
 *   <li>15 and 16: a model that is called open source, and is not
 *   <li>21 and 22: an article and its withdrawal
 *   <li>23 and 24: an article and its correction, which carries another number
 *   <li>25 to 28: closed models, one open to the last document
 *   <li>29: an Atom feed of three entries
 *   <li>30: NDJSON as an agency sends it, with one line that broke off
 * </ul>
 */
@NullMarked
package io.claimstream.app.sample;

import org.jspecify.annotations.NullMarked;
