/**
 * How a discovered journey is made: its stages, the moves it keeps, and the ids of its touchpoints.
 */
@NullMarked
package org.journeymodel.log.discovery;

import org.jspecify.annotations.NullMarked;
