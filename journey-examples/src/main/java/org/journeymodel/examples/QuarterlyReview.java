package org.journeymodel.examples;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.effect.ActionEffect;
import org.journeymodel.graph.review.JourneyReview;
import org.journeymodel.graph.whatif.Edit;
import org.journeymodel.log.CalendarPeriod;
import org.journeymodel.log.EventLog;

/** A year of customers who need a vacuum cleaner, held against the map as its team does every quarter. */
public final class QuarterlyReview {

    private static final int CUSTOMERS = 1_500;

    private QuarterlyReview() {}

    /**
     * Prints the review of a year of simulated customers, some of whom met the chatbot.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        EventLog log = year();
        // snippet: review
        JourneyGraph graph = JourneyGraph.of(ColleensJourney.create());
        Map<String, EventLog> quarters = log.splitCustomers(CalendarPeriod.QUARTER, ZoneOffset.UTC);

        Drift drift = graph.drift(quarters);
        System.out.println(drift.sentence());

        ActionEffect chatbot = graph.effect("launch-chatbot", log);
        chatbot.measures().forEach(System.out::println);

        JourneyReview review = graph.review(log, quarters, LocalDate.of(2024, 7, 9), ZoneOffset.UTC);
        review.summary().forEach(System.out::println);
        // end
    }

    /** {@return a year of events: until the chatbot came, fewer of those who compared found what they needed} */
    public static EventLog year() {
        Journey with = ColleensJourney.create();
        Journey without = JourneyGraph.of(with)
                .whatIf(Edit.probability("compare", "chatbot", 0))
                .journey();
        EventLog.Builder log = EventLog.builder().source("a year");
        addTo(log, "a", without, "2023-07-03T08:00:00Z", 140, 1);
        addTo(log, "b", with, "2023-11-20T08:00:00Z", 210, 2);
        return log.build();
    }

    private static void addTo(EventLog.Builder log, String prefix, Journey journey, String start, int days, long seed) {
        JourneyGraph.of(journey)
                .simulation()
                .customers(CUSTOMERS)
                .seed(seed)
                .startingAt(Instant.parse(start))
                .spreadOver(Duration.ofDays(days))
                .run()
                .journeys()
                .flatMap(each -> each.events().stream())
                .map(event ->
                        event.toBuilder().customer(prefix + event.customer()).build())
                .forEach(log::add);
    }
}
