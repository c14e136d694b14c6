/** The command-line program {@code journey.jar}: parses arguments, calls the library, prints. */
@NullMarked
package org.journeymodel.examples.cli;

import org.jspecify.annotations.NullMarked;
