/**
 * How messages show what was found and what may have been meant. For the modules of this library
 * only: the package is not exported to others.
 */
@NullMarked
package org.journeymodel.core.message;

import org.jspecify.annotations.NullMarked;
