package org.journeymodel.architecture.faults.graph;

import java.io.File;

/** Graph that knows files. */
record Exporter(File file) {}
