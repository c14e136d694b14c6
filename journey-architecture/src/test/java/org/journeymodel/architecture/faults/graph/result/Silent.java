package org.journeymodel.architecture.faults.graph.result;

/** A result that cannot tell itself. */
public final class Silent {

    Silent() {}

    /** Tells too little. */
    public String toAttributes() {
        return "silent";
    }
}
