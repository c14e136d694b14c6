package org.journeymodel.log.csv;

import java.util.List;

/**
 * One row of a CSV file.
 *
 * @param line the line in which it begins, from 1
 * @param cells its cells, without the quotes around them
 */
record CsvRow(long line, List<String> cells) {}
