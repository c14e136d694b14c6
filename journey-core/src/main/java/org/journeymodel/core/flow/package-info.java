/** flow. */
@NullMarked
package org.journeymodel.core.flow;

import org.jspecify.annotations.NullMarked;
