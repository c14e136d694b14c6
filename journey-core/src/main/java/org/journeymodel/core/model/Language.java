package org.journeymodel.core.model;

/** A language that templates speak. */
public enum Language {
    /** English. */
    ENGLISH,

    /** Swedish. */
    SWEDISH,

    /** Danish. */
    DANISH,

    /** Norwegian, bokmål. */
    NORWEGIAN
}
