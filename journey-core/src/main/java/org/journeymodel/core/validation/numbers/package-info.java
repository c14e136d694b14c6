/** Rules about probabilities, times and positions that cannot be. Not exported. */
@NullMarked
package org.journeymodel.core.validation.numbers;

import org.jspecify.annotations.NullMarked;
