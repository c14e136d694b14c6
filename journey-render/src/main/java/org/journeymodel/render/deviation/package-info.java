/** What customers did otherwise than the map wants, gathered and told for pictures. */
@NullMarked
package org.journeymodel.render.deviation;

import org.jspecify.annotations.NullMarked;
