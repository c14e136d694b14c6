package org.journeymodel.testing;

/** What an application does at a step of a scenario. */
@FunctionalInterface
public interface StepAction {

    /**
     * Does it.
     *
     * @throws Exception if the application fails; the step is then observed as failed
     */
    void run() throws Exception;
}
