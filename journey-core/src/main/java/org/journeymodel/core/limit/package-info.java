/**
 * How much a document or an event log may hold. Whoever writes one may be hostile, or only mistaken:
 * {@link org.journeymodel.core.limit.Limits} makes of it a message that names the limit, where it would
 * otherwise be a full heap or a thread that never ends.
 */
@NullMarked
package org.journeymodel.core.limit;

import org.jspecify.annotations.NullMarked;
