/**
 * Programs that use the library as its users do: {@link org.journeymodel.examples.QuickStart} is the
 * program on README's first screen, {@link org.journeymodel.examples.colleen.ColleensJourney} a whole
 * journey map in code, and {@code cli} a command-line program over both.
 */
@NullMarked
package org.journeymodel.examples;

import org.jspecify.annotations.NullMarked;
