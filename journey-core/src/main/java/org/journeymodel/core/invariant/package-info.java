/** What the values of the model may hold, checked in one place. Not exported. */
@NullMarked
package org.journeymodel.core.invariant;

import org.jspecify.annotations.NullMarked;
