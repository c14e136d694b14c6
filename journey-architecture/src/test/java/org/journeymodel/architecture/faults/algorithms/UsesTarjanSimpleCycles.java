package org.journeymodel.architecture.faults.algorithms;

import org.jgrapht.alg.cycle.TarjanSimpleCycles;

record UsesTarjanSimpleCycles(TarjanSimpleCycles<String, String> algorithm) {}
