package org.journeymodel.architecture.faults.logging;

import java.util.logging.Logger;

record UtilLogging(Logger logger) {}
