package org.journeymodel.core.validation;

import java.util.List;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;

/** A journey, or an atlas, has errors that stop what was asked for; the message lists them all. */
public final class InvalidJourneyException extends FindingsException {

    private static final long serialVersionUID = 1L;

    InvalidJourneyException(Journey journey, List<Finding> errors) {
        super("Journey " + Quote.of(journey.id()) + " cannot be used as it is", errors);
    }

    InvalidJourneyException(JourneyAtlas atlas, List<Finding> errors) {
        super(atlas + " cannot be used as it is", errors);
    }
}
