package org.journeymodel.log.shape;

/** Something that is true of some events of one log. */
@FunctionalInterface
public interface EventCondition {

    /** {@return whether it is true of an event, told by its place in the log, of a customer} */
    boolean isTrueOf(int customer, int event);
}
