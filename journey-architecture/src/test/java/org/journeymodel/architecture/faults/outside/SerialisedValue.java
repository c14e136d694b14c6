package org.journeymodel.architecture.faults.outside;

import java.io.Serializable;

public final class SerialisedValue implements Serializable {

    private static final long serialVersionUID = 1;
}
