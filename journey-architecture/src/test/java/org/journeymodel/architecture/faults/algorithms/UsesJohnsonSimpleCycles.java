package org.journeymodel.architecture.faults.algorithms;

import org.jgrapht.alg.cycle.JohnsonSimpleCycles;

record UsesJohnsonSimpleCycles(JohnsonSimpleCycles<String, String> algorithm) {}
