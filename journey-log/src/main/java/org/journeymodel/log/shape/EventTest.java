package org.journeymodel.log.shape;

/** Tells of an event of one log whether something is true of it. */
@FunctionalInterface
public interface EventTest {

    /** {@return whether it is true of an event, told by its place in the log, of a customer} */
    boolean test(int customer, int event);
}
