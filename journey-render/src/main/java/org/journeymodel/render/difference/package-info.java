/** What changed between two versions of a journey, gathered for pictures. */
@NullMarked
package org.journeymodel.render.difference;

import org.jspecify.annotations.NullMarked;
