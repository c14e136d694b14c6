package org.journeymodel.testing;

/** What an application does at a step of a scenario, telling what came of it. */
@FunctionalInterface
public interface VisitAction {

    /**
     * Does it.
     *
     * @param visit hears where the customer came to and what she felt
     * @throws Exception if the application fails; the step is then observed as failed
     */
    void run(Visit visit) throws Exception;
}
