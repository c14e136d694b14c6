/**
 * XES (IEEE 1849), read with the parser of the JDK.
 */
@NullMarked
package org.journeymodel.log.xes;

import org.jspecify.annotations.NullMarked;
