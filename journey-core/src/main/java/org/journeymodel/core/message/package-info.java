/**
 * Texts as messages show them, what may have been meant by one, and what makes one unfit. For the
 * modules of this library only: the package is not exported to others.
 */
@NullMarked
package org.journeymodel.core.message;

import org.jspecify.annotations.NullMarked;
