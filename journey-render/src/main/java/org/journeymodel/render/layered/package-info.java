/**
 * Layered layout of graphs: what leads on stands to the right, few lines cross, nothing lies over anything
 * (K. Sugiyama, S. Tagawa and M. Toda, <i>Methods for visual understanding of hierarchical system
 * structures</i>, IEEE Trans. Systems, Man and Cybernetics 11 (1981) 109-125).
 */
@NullMarked
package org.journeymodel.render.layered;

import org.jspecify.annotations.NullMarked;
