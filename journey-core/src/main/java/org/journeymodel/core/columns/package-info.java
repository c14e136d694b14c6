/**
 * Journeys of many customers as columns of numbers. For the modules of this library only: the package is
 * not exported to others, who see {@code org.journeymodel.core.observed}.
 */
@NullMarked
package org.journeymodel.core.columns;

import org.jspecify.annotations.NullMarked;
