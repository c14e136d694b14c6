package org.journeymodel.architecture.faults.open;

/** Can be extended by anybody. */
public class Extensible {}
