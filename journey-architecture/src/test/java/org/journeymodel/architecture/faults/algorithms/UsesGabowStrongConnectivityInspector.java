package org.journeymodel.architecture.faults.algorithms;

import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;

record UsesGabowStrongConnectivityInspector(GabowStrongConnectivityInspector<String, String> algorithm) {}
