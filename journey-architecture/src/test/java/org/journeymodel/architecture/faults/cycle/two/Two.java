package org.journeymodel.architecture.faults.cycle.two;

import org.journeymodel.architecture.faults.cycle.one.One;

/** Needs what needs it. */
public record Two(One.Part part) {}
