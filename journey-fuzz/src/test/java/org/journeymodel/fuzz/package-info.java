/**
 * Hostile inputs for every public entry that takes data: JSON, event logs, patterns, and whatever takes a journey.
 *
 * <p>Each {@code @FuzzTest} is replayed on its corpus by every build, and searched for new inputs by Jazzer on demand;
 * CONTRIBUTING tells how. An input that begins with the byte 1 stands for choices, of which a sound input is built and
 * then broken, for bytes at random hardly get past the first tag; any other input is taken as it is, so that the corpus
 * may hold plain files. Only exceptions that the Javadoc names may come out.
 */
@NullMarked
package org.journeymodel.fuzz;

import org.jspecify.annotations.NullMarked;
