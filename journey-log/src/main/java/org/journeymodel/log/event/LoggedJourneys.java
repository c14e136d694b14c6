package org.journeymodel.log.event;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.columns.Variants;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a finished log as observed journeys. Variants are found when they are first asked for; two threads
 * at once find the same.
 */
public final class LoggedJourneys implements ObservedJourneys {

    private final LogTable log;
    private final boolean hasTimes;
    private volatile @Nullable Variants found;

    /** Takes the columns as they are. */
    public LoggedJourneys(LogTable log) {
        this.log = log;
        this.hasTimes = log.events().hasTimes();
    }

    /**
     * {@return the columns of journeys}
     *
     * @throws IllegalArgumentException if a log cannot hold one of their events
     */
    public static LoggedJourneys of(ObservedJourneys journeys) {
        if (journeys instanceof LoggedJourneys logged) {
            return logged;
        }
        EventIntake intake = new EventIntake();
        journeys.journeys().flatMap(journey -> journey.events().stream()).forEach(intake::add);
        return new LoggedJourneys(intake.take().table());
    }

    /** {@return the columns} */
    public LogTable table() {
        return log;
    }

    @Override
    public int customerCount() {
        return log.customers().size();
    }

    @Override
    public List<String> touchpoints() {
        return log.touchpoints();
    }

    @Override
    public boolean hasTimes() {
        return hasTimes;
    }

    @Override
    public int variantCount() {
        return variants().count();
    }

    @Override
    public int customersOf(int variant) {
        return variants().customersOf(variant);
    }

    @Override
    public int lengthOf(int variant) {
        return variants().lengthOf(variant);
    }

    @Override
    public int touchpointAt(int variant, int place) {
        return variants().touchpointAt(variant, place);
    }

    @Override
    public Stream<ObservedJourney> journeys() {
        return IntStream.range(0, customerCount()).mapToObj(new JourneyMaker(log)::of);
    }

    private Variants variants() {
        Variants known = found;
        if (known == null) {
            Work work = Work.begin("Finding variants", ProgressListener.none());
            known = log.events().variants(work::steps);
            found = known;
        }
        return known;
    }
}
