package org.journeymodel.jackson;

import java.util.List;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.FindingsException;

/** What is wrong with a value, told in the places of the document around it. */
final class NestedFaults extends FindingsException {

    private static final long serialVersionUID = 1L;

    NestedFaults(String headline, List<Finding> findings) {
        super(headline, findings);
    }
}
