/** JSON in and out, beside data binding of plain records. */
@NullMarked
package org.journeymodel.benchmarks.json;

import org.jspecify.annotations.NullMarked;
