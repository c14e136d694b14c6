/**
 * A document on its way out: tokens become bytes of UTF-8 in memory. It is written here and not by
 * Jackson's generator, because a text is looked at once, and names come with quotes and colon as they
 * were encoded at the start: that takes a third less time.
 */
@NullMarked
package org.journeymodel.json.output;

import org.jspecify.annotations.NullMarked;
