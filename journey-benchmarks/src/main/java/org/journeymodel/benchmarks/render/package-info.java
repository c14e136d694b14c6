/** Journeys drawn: how long a picture of many touchpoints takes. */
@NullMarked
package org.journeymodel.benchmarks.render;

import org.jspecify.annotations.NullMarked;
