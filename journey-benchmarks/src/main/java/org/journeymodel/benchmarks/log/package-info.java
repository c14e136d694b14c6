/** Event logs from file to statistics, beside DuckDB and a plain count over maps. */
@NullMarked
package org.journeymodel.benchmarks.log;

import org.jspecify.annotations.NullMarked;
