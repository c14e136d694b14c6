/** Random numbers that are the same for the same seed on every JDK. Not exported. */
@NullMarked
package org.journeymodel.graph.random;

import org.jspecify.annotations.NullMarked;
