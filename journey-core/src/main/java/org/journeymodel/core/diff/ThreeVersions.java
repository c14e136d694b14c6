package org.journeymodel.core.diff;

import org.journeymodel.core.fields.Document;

/**
 * A journey and what two made of it, all with the same ids.
 *
 * @param base the journey that both started from
 * @param ours the version that is kept where they are at odds
 * @param theirs the other
 */
record ThreeVersions(Document base, Document ours, Document theirs) {}
