package org.journeymodel.graph.effect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.cohort.AlikeMeasures;
import org.journeymodel.graph.cohort.CohortNotes;
import org.journeymodel.graph.cohort.Cohorts;
import org.journeymodel.graph.cohort.Spot;
import org.journeymodel.graph.measure.Measure;
import org.journeymodel.graph.measure.MeasureKind;
import org.journeymodel.graph.measure.MeasureOptions;
import org.journeymodel.statistics.Adjustments;

/** Counts customers before and since, and compares them. */
final class EffectSearch {

    private final MeasureOptions options;
    private final JourneyFlow flow;
    private final Journey journey;
    private final ActionItem item;
    private final LocalDate day;
    private final ZoneId zone;

    EffectSearch(JourneyFlow flow, String id, ZoneId zone, MeasureOptions options) {
        this.options = options;
        this.flow = flow;
        this.journey = flow.journey();
        this.item = itemOf(id);
        this.day = item.done()
                .orElseThrow(() -> new IllegalArgumentException("Action item " + Quote.of(id)
                        + " has no day on which it was done, so there is no before and after. Set its done day."));
        this.zone = zone;
    }

    private ActionItem itemOf(String id) {
        return journey.actionItems().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Journey " + Quote.of(journey.id())
                        + " has no action item " + Quote.of(id) + ". "
                        + Suggestion.remedy(
                                id,
                                journey.actionItems().stream()
                                        .map(ActionItem::id)
                                        .toList())));
    }

    ActionEffect find(ObservedJourneys observed, ProgressListener listener) {
        Instant begin = day.atStartOfDay(zone).toInstant();
        Cohorts cohorts = new Cohorts(flow, options.conformance());
        BeforeAndSince groups = new BeforeAndSince(cohorts, begin, options);
        cohorts.read(observed, groups::add, listener);
        if (groups.isWithoutTimes()) {
            throw new IllegalArgumentException("Effect of action item " + Quote.of(item.id())
                    + " needs to know when journeys began, but no first event has a time. Give events their times.");
        }
        return new ActionEffect(
                item, day, zone, groups.counts(), compared(cohorts, groups), CohortNotes.of(flow, groups.passedOver()));
    }

    private List<MeasuredEffect> compared(Cohorts cohorts, BeforeAndSince groups) {
        if (groups.isOneSided()) {
            return List.of();
        }
        List<Comparison> known = spots(cohorts).stream()
                .map(groups::compared)
                .filter(Comparison::isKnown)
                .toList();
        double[] pValues = known.stream()
                .filter(Comparison::isTestable)
                .mapToDouble(Comparison::pValue)
                .toArray();
        PrimitiveIterator.OfDouble adjusted =
                DoubleStream.of(Adjustments.holm(pValues)).iterator();
        List<Measure> measures =
                known.stream().map(each -> cohorts.measureOf(each.spot())).toList();
        AlikeMeasures alike = new AlikeMeasures(
                measures,
                known.stream()
                        .map(each -> List.of(each.before(), each.ended(), each.since()))
                        .toList());
        List<MeasuredEffect> told = new ArrayList<>();
        for (int at = 0; at < known.size(); at++) {
            Comparison each = known.get(at);
            told.add(new MeasuredEffect(
                    measures.get(at),
                    alike.isTold(at) ? null : alike.of(at),
                    each,
                    each.isTestable() ? OptionalDouble.of(adjusted.nextDouble()) : OptionalDouble.empty(),
                    day));
        }
        return told;
    }

    private List<Spot> spots(Cohorts cohorts) {
        List<Spot> spots = new ArrayList<>();
        if (cohorts.hasSuccess()) {
            spots.add(cohorts.spot(MeasureKind.SUCCESS));
        }
        spots.add(cohorts.spot(MeasureKind.CONFORMITY));
        Set<String> addressed = addressed();
        for (int at = 0; at < flow.size(); at++) {
            String id = flow.touchpoints().get(at).id();
            if (addressed.remove(id)) {
                if (flow.outcome(at).isEmpty()) {
                    spots.add(cohorts.spot(MeasureKind.DROP_OFF, id));
                }
                spots.add(cohorts.spot(MeasureKind.STAY, id));
                spots.add(cohorts.spot(MeasureKind.SCORE, id));
            }
        }
        return spots;
    }

    /** {@return the touchpoints that the opportunities are about, and those with a claim that these address} */
    private Set<String> addressed() {
        Set<String> touchpoints = new LinkedHashSet<>();
        Set<String> claims = new LinkedHashSet<>();
        for (String id : item.opportunities()) {
            touchpoints.addAll(
                    journey.findOpportunity(id).map(Opportunity::touchpoints).orElse(List.of()));
            claims.addAll(journey.findOpportunity(id).map(Opportunity::claims).orElse(List.of()));
        }
        for (Touchpoint touchpoint : flow.touchpoints()) {
            boolean hasOne = touchpoint.experiences().stream()
                    .flatMap(experience -> experience.claims().stream())
                    .anyMatch(claim -> claim.id().filter(claims::contains).isPresent());
            if (hasOne) {
                touchpoints.add(touchpoint.id());
            }
        }
        return touchpoints;
    }
}
