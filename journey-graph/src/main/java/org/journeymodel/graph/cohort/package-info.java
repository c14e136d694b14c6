/** Groups of observed customers, counted alike, and compared measure by measure. Not exported. */
@NullMarked
package org.journeymodel.graph.cohort;

import org.jspecify.annotations.NullMarked;
