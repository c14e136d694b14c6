/**
 * A language of patterns over paths, such as {@code search ->* paid}: to find paths, to count them,
 * and to tell how likely they are. Start at {@link org.journeymodel.graph.pattern.PathPattern}.
 */
@NullMarked
package org.journeymodel.graph.pattern;

import org.jspecify.annotations.NullMarked;
