package org.journeymodel.architecture.faults.api;

import tools.jackson.core.JacksonException;

/** Throws another library's exception. */
public interface Thrown {
    void read() throws JacksonException;
}
