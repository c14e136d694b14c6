/**
 * Journeys as JSON documents; {@link org.journeymodel.json.JourneyJson} reads and writes them.
 *
 * <p>Each type of the model has one table of its JSON fields, and reading and writing both come from
 * it. Reading is strict: it takes what the format allows and nothing else, and a {@link
 * org.journeymodel.json.JourneyJsonException} lists all faults at once, each with JSON Pointer, line
 * and column, what was wanted, what was found, and what to do.
 */
@NullMarked
package org.journeymodel.json;

import org.jspecify.annotations.NullMarked;
