/**
 * How long work counts its steps. For the modules of this library only: the package is not exported
 * to others, who see {@code org.journeymodel.core.progress}.
 */
@NullMarked
package org.journeymodel.core.work;

import org.jspecify.annotations.NullMarked;
