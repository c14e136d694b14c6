package org.journeymodel.log;

import java.util.List;
import org.journeymodel.core.validation.Finding;

/**
 * The records of a source that are no events of a log.
 *
 * @param count how many
 * @param findings why; the first of them
 */
record LeftOut(long count, List<Finding> findings) {

    static final LeftOut NOTHING = new LeftOut(0, List.of());
}
