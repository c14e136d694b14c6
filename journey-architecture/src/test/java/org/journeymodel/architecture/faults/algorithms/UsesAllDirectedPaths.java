package org.journeymodel.architecture.faults.algorithms;

import org.jgrapht.alg.shortestpath.AllDirectedPaths;

record UsesAllDirectedPaths(AllDirectedPaths<String, String> algorithm) {}
