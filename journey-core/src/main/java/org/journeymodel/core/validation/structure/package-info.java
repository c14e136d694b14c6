/** Rules about how the parts of a journey hang together, and how customers get in, on and out. Not exported. */
@NullMarked
package org.journeymodel.core.validation.structure;

import org.jspecify.annotations.NullMarked;
