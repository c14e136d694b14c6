package org.journeymodel.architecture.faults.cycle.one;

import org.journeymodel.architecture.faults.cycle.two.Two;

/** Needs what needs it. */
public record One(Two two) {
    /** Half of the circle. */
    public static final class Part {}
}
