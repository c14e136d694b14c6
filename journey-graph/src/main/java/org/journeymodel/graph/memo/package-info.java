/** How analyses are computed once, whoever asks first. Not exported. */
@NullMarked
package org.journeymodel.graph.memo;

import org.jspecify.annotations.NullMarked;
