package org.journeymodel.architecture.faults.outside;

import java.io.ObjectInputStream;

record Deserialises(ObjectInputStream input) {}
