/**
 * NDJSON: one JSON object to a line.
 */
@NullMarked
package org.journeymodel.log.json;

import org.jspecify.annotations.NullMarked;
