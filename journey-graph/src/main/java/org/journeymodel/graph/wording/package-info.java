/** How results say their figures in words. Not exported. */
@NullMarked
package org.journeymodel.graph.wording;

import org.jspecify.annotations.NullMarked;
