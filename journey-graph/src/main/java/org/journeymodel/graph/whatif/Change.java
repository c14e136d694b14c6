package org.journeymodel.graph.whatif;

import org.journeymodel.core.model.AttributeValue;

/** What an {@link Edit} does; its text names it by ids. */
sealed interface Change
        permits ShareChange,
                ExitChange,
                EntryChange,
                WaitingChange,
                DurationChange,
                FeelingChange,
                OutcomeChange,
                TouchpointAdded,
                TouchpointRemoved,
                TransitionAdded,
                TransitionRemoved,
                Redirection {

    /**
     * Makes the change.
     *
     * @return what is changed, in the journey's own words, as a part of a sentence
     * @throws java.util.NoSuchElementException if it names what the journey does not have
     * @throws IllegalArgumentException if it cannot be made
     */
    String applyTo(Draft draft);

    /** {@return this change as an object} */
    AttributeValue.ObjectValue toAttributes();
}
