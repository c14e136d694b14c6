/** report. */
@NullMarked
package org.journeymodel.graph.report;

import org.jspecify.annotations.NullMarked;
