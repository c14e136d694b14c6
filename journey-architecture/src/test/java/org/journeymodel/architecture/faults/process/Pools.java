package org.journeymodel.architecture.faults.process;

import java.util.concurrent.ExecutorService;

record Pools(ExecutorService pool) {}
