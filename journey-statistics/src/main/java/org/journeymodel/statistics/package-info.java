/**
 * Tests of significance and their correction for many comparisons, as graphs and event logs need them. For
 * the modules of this project only.
 */
@NullMarked
package org.journeymodel.statistics;

import org.jspecify.annotations.NullMarked;
