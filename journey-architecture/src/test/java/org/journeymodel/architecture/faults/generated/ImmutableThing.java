package org.journeymodel.architecture.faults.generated;

/** As a generator with its defaults writes it. */
public final class ImmutableThing {}
