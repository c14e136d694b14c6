package org.journeymodel.log;

import org.journeymodel.core.columns.Variants;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.log.event.GroupedEvents;
import org.jspecify.annotations.Nullable;

/** Finds the variants of a log when they are first asked for; two threads at once find the same. */
final class VariantsOnDemand {

    private final GroupedEvents events;
    private volatile @Nullable Variants found;

    VariantsOnDemand(GroupedEvents events) {
        this.events = events;
    }

    Variants get() {
        Variants known = found;
        if (known == null) {
            Work work = Work.begin("Finding variants", ProgressListener.none());
            known = events.variants(work::steps);
            found = known;
        }
        return known;
    }
}
