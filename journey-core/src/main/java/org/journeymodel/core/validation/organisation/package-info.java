/** Rules about the teams and the work behind a journey. Not exported. */
@NullMarked
package org.journeymodel.core.validation.organisation;

import org.jspecify.annotations.NullMarked;
