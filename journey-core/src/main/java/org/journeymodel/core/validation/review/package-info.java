/** Rules about the review of a map. Not exported. */
@NullMarked
package org.journeymodel.core.validation.review;

import org.jspecify.annotations.NullMarked;
