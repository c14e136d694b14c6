package org.journeymodel.log.event;

import java.util.Optional;
import java.util.stream.IntStream;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;

/** Makes the journeys of customers out of columns, when they are asked for. */
public final class JourneyMaker {

    private final LogTable log;
    private final GroupedEvents events;

    /** Takes the columns. */
    public JourneyMaker(LogTable log) {
        this.log = log;
        this.events = log.events();
    }

    /** {@return the journey of a customer, by code} */
    public ObservedJourney of(int customer) {
        String name = log.customers().get(customer);
        return ObservedJourney.builder()
                .events(IntStream.range(events.start(customer), events.start(customer + 1))
                        .mapToObj(event -> event(name, event))
                        .toList())
                .build();
    }

    private JourneyEvent event(String customer, int event) {
        EventDetails details = events.details();
        int channel = details.channel(event);
        long time = events.time(event);
        return JourneyEvent.builder()
                .customer(customer)
                .touchpoint(log.touchpoints().get(events.touchpoint(event)))
                .time(time == Times.UNKNOWN ? Optional.empty() : Optional.of(Times.instantOf(time)))
                .channel(
                        channel < 0
                                ? Optional.empty()
                                : Optional.of(log.channels().get(channel)))
                .failed(details.isFailed(event))
                .score(details.score(event))
                .attributes(details.attributes(event))
                .build();
    }
}
