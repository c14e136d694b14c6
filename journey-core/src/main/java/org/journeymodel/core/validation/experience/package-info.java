/** Rules about feelings and pains that a finished map should have. Not exported. */
@NullMarked
package org.journeymodel.core.validation.experience;

import org.jspecify.annotations.NullMarked;
