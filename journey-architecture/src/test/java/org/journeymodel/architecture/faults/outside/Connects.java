package org.journeymodel.architecture.faults.outside;

import java.net.URI;

record Connects(URI address) {}
