/** Rules about action items: whose they are, when they are due, and what came of them. Not exported. */
@NullMarked
package org.journeymodel.core.validation.actions;

import org.jspecify.annotations.NullMarked;
