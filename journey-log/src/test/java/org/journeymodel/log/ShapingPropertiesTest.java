package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.observed.JourneyEvent;
import org.journeymodel.core.observed.ObservedJourney;
import org.journeymodel.core.observed.ObservedJourneys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds shaping against what must be true of any log, and against plain filters over lists of events. */
class ShapingPropertiesTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static EventLog logOf(int seed) {
        Random random = new Random(seed);
        EventLog.Builder log = EventLog.builder();
        for (int event = random.nextInt(50); event >= 0; event--) {
            JourneyEvent.Builder next = JourneyEvent.builder()
                    .customer("u" + random.nextInt(6))
                    .touchpoint("t" + random.nextInt(4))
                    .time(Logs.TEN.plus(Duration.ofHours(random.nextInt(2_000))))
                    .failed(random.nextInt(4) == 0);
            if (random.nextBoolean()) {
                next.channel("ch" + random.nextInt(3)).score(random.nextInt(3));
            }
            if (random.nextBoolean()) {
                next.putAttributes("plan", AttributeValue.of(random.nextInt(3)));
            }
            log.add(next.build());
        }
        return log.build();
    }

    private static List<JourneyEvent> eventsOf(EventLog log) {
        return log.journeys().flatMap(journey -> journey.events().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void collapsingTwiceIsCollapsingOnce(int seed) {
        EventLog once = logOf(seed).collapseRepeats();
        assertThat(eventsOf(once.collapseRepeats())).isEqualTo(eventsOf(once));
        once.journeys()
                .map(ObservedJourney::touchpoints)
                .forEach(path -> IntStream.range(1, path.size())
                        .forEach(at -> assertThat(path.get(at)).isNotEqualTo(path.get(at - 1))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sessionsKeepAllEventsInOrderAndBreakWhereTheGapIsLonger(int seed) {
        EventLog log = logOf(seed);
        Duration most = Duration.ofHours(100);
        EventLog sessions = log.sessions(most);
        assertThat(eventsOf(sessions).stream()
                        .map(event -> event.toBuilder()
                                .customer(event.customer().replaceAll("#\\d+$", ""))
                                .build()))
                .containsExactlyElementsOf(eventsOf(log));
        List<JourneyEvent> all = eventsOf(log);
        List<JourneyEvent> named = eventsOf(sessions);
        for (int at = 1; at < all.size(); at++) {
            boolean together = all.get(at).customer().equals(all.get(at - 1).customer())
                    && Duration.between(
                                            all.get(at - 1).time().orElseThrow(),
                                            all.get(at).time().orElseThrow())
                                    .compareTo(most)
                            <= 0;
            assertThat(named.get(at).customer().equals(named.get(at - 1).customer()))
                    .isEqualTo(together);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsSumToTheWhole(int seed) {
        EventLog log = logOf(seed);
        List<Collection<EventLog>> splits = new ArrayList<>();
        splits.add(log.splitEvents(CalendarPeriod.MONTH, ZoneOffset.UTC).values());
        splits.add(log.splitCustomers(CalendarPeriod.WEEK, ZoneOffset.UTC).values());
        if (log.attributeNames().contains("plan")) {
            splits.add(log.splitEvents("plan").values());
            splits.add(log.splitCustomers("plan").values());
        }
        for (Collection<EventLog> parts : splits) {
            assertThat(parts.stream().flatMap(part -> eventsOf(part).stream()).toList())
                    .containsExactlyInAnyOrderElementsOf(eventsOf(log));
        }
        splits.get(1)
                .forEach(part -> assertThat(log.journeys().toList())
                        .containsAll(part.journeys().toList()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filtersChooseAsPlainOnesDoInWhateverOrder(int seed) {
        EventLog log = logOf(seed);
        EventFilter atSome = EventFilter.touchpoints("t0", "t2");
        EventFilter early = EventFilter.before(Logs.TEN.plus(Duration.ofHours(1_000)));
        EventFilter web = EventFilter.channels("ch1").negate();
        List<JourneyEvent> plain = eventsOf(log).stream()
                .filter(event -> List.of("t0", "t2").contains(event.touchpoint()))
                .filter(event -> event.time().orElseThrow().isBefore(Logs.TEN.plus(Duration.ofHours(1_000))))
                .filter(event -> !event.channel().equals(Optional.of("ch1")))
                .toList();
        Stream.of(
                        log.keep(atSome).keep(early).keep(web),
                        log.keep(web).keep(early).keep(atSome),
                        log.keep(early.and(atSome).and(web)),
                        log.drop(early.negate()).drop(web.negate()).drop(atSome.negate()))
                .forEach(shaped -> assertThat(eventsOf(shaped)).isEqualTo(plain));
        assertThat(log.keep(early).eventCount() + log.drop(early).eventCount()).isEqualTo(log.eventCount());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aShapedLogIsOneThatWasMadeOfItsEvents(int seed) {
        EventLog shaped = logOf(seed).keep(EventFilter.failed().negate()).keepLast(3);
        EventLog made = EventLog.of(ObservedJourneys.of(shaped.journeys().toList()));
        assertThat(sorted(shaped)).isEqualTo(sorted(made));
        assertThat(shaped.touchpoints()).containsExactlyInAnyOrderElementsOf(made.touchpoints());
        assertThat(shaped.channels()).containsExactlyInAnyOrderElementsOf(made.channels());
        assertThat(shaped.attributeNames()).isEqualTo(made.attributeNames());
        assertThat(shaped.variantCount()).isEqualTo(made.variantCount());
    }

    private static Map<String, Long> sorted(EventLog log) {
        Map<String, Long> moves = new TreeMap<>();
        log.statistics().moves().forEach(move -> moves.put(move.from() + " " + move.to(), move.count()));
        return moves;
    }
}
