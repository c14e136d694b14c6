package org.journeymodel.architecture.faults.logging;

import org.slf4j.Logger;

record Slf4jLogging(Logger logger) {}
