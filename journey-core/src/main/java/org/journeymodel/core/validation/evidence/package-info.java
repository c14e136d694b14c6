/** Rules about what claims rest on. Not exported. */
@NullMarked
package org.journeymodel.core.validation.evidence;

import org.jspecify.annotations.NullMarked;
