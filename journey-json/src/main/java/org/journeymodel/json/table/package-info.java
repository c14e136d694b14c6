/**
 * One {@link org.journeymodel.json.table.Table} of JSON fields for each type of the model. Reading,
 * writing and the schema all come from it.
 */
@NullMarked
package org.journeymodel.json.table;

import org.jspecify.annotations.NullMarked;
