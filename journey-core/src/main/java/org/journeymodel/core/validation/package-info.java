/** validation. */
@NullMarked
package org.journeymodel.core.validation;

import org.jspecify.annotations.NullMarked;
