/**
 * CSV files: their bytes, rows and header, the events in them, and what is wrong with them.
 */
@NullMarked
package org.journeymodel.log.csv;

import org.jspecify.annotations.NullMarked;
