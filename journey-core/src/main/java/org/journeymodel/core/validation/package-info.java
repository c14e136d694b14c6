/**
 * What is wrong with a journey, said so that it can be mended. Start at {@link
 * org.journeymodel.core.validation.JourneyValidator}; it returns a {@link
 * org.journeymodel.core.validation.ValidationReport} of {@linkplain
 * org.journeymodel.core.validation.Finding findings}.
 */
@NullMarked
package org.journeymodel.core.validation;

import org.jspecify.annotations.NullMarked;
