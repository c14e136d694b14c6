package org.journeymodel.architecture.faults.outside;

import java.net.InetAddress;

record Connects(InetAddress address) {}
