package org.journeymodel.architecture.faults.core;

import java.nio.file.Path;

/** Core that knows files. */
record Reader(Path file) {}
