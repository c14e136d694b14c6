/**
 * What the company does at a touchpoint, in sight and out of sight. Start at {@link
 * org.journeymodel.core.blueprint.Blueprint}.
 */
@NullMarked
package org.journeymodel.core.blueprint;

import org.jspecify.annotations.NullMarked;
