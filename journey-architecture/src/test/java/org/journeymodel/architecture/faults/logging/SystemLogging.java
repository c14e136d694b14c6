package org.journeymodel.architecture.faults.logging;

record SystemLogging(System.Logger logger) {}
