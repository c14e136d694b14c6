package org.journeymodel.core.validation;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/**
 * Checks what a journey says as a whole: that references lead somewhere, ids are unique,
 * probabilities can be, and customers can get in, on and out. What a single value may hold is
 * checked when it is built.
 *
 * <p>Rules of the standard validator, by severity:
 *
 * <dl>
 *   <dt>ERROR
 *   <dd>{@code journey.empty}, {@code journey.id.duplicate}, {@code
 *       journey.transition.unknown-source}, {@code journey.transition.unknown-target}, {@code
 *       journey.transition.unknown-persona}, {@code journey.transition.duplicate}, {@code
 *       journey.touchpoint.unknown-channel}, {@code journey.touchpoint.probability-sum}, {@code
 *       journey.touchpoint.trap}, {@code journey.experience.unknown-persona}, {@code
 *       journey.experience.duplicate-persona}, {@code journey.focus.unknown-persona}, {@code
 *       journey.feedback.unknown-persona}, {@code journey.persona.unknown-persona}, {@code
 *       journey.persona.variant-cycle}, {@code journey.touchpoint.unknown-team}, {@code
 *       journey.blueprint.unknown-team}, {@code journey.action-item.unknown-team}, {@code
 *       journey.touchpoint.unknown-zone}, {@code journey.claim.unknown-insight}, {@code
 *       journey.experience.unknown-insight}, {@code journey.persona.unknown-insight}, {@code
 *       journey.transition.unknown-insight}, {@code
 *       journey.opportunity.unknown-insight}, {@code journey.opportunity.unknown-touchpoint}, {@code
 *       journey.opportunity.unknown-claim}, {@code journey.action-item.unknown-opportunity}
 *   <dt>WARNING
 *   <dd>{@code journey.entry.sum}, {@code journey.entry.none}, {@code
 *       journey.transition.no-share}, {@code journey.touchpoint.unreachable}, {@code
 *       journey.touchpoint.dead-end}, {@code journey.touchpoint.ambiguous-event-name}, {@code
 *       journey.touchpoint.outside-zone}, {@code journey.touchpoint.repeated-channel}, {@code
 *       journey.action-item.done-without-status}
 * </dl>
 *
 * <p>Immutable and thread-safe. Validation takes time linear in the size of the journey, and time to
 * look for what a misspelt id may mean, for the first hundred of them. Interrupting the thread ends it
 * with a {@link org.journeymodel.core.progress.WorkInterruptedException}.
 */
public final class JourneyValidator {

    private static final JourneyValidator STANDARD = new JourneyValidator(List.of(
            new EmptyJourney(),
            new DuplicateId(),
            new UnknownTransitionEnd(),
            new UnknownPersona(),
            new UnknownChannel(),
            new UnknownTeam(),
            new UnknownZone(),
            new OutsideZone(),
            new RepeatedChannel(),
            new DoneWithoutStatus(),
            new UnknownInsight(),
            new UnknownSubject(),
            new UnknownOpportunity(),
            new VariantCycle(),
            new AmbiguousEventName(),
            new DuplicateExperience(),
            new DuplicateTransition(),
            new ImpossibleShares(),
            new EntriesOffOne(),
            new NoEntry(),
            new TransitionWithoutShare(),
            new UnreachableTouchpoint(),
            new DeadEnd(),
            new Trap()));

    private final List<Rule> rules;

    private JourneyValidator(List<Rule> rules) {
        this.rules = rules;
    }

    /** {@return the validator with the standard rules} */
    public static JourneyValidator standard() {
        return STANDARD;
    }

    /**
     * {@return all that is found in a journey}
     *
     * @param journey any journey
     */
    public ValidationReport validate(Journey journey) {
        return validate(JourneyFlow.of(journey));
    }

    /**
     * {@return all that is found in the journeys of an atlas, each by itself, and in how they lead
     * into each other}
     *
     * <p>Rules of an atlas, all of severity ERROR: {@code journey.touchpoint.unknown-sub-journey},
     * {@code journey.stage.unknown-sub-journey}, {@code journey.touchpoint.sub-journey-cycle}. Takes
     * time linear in the size of the atlas, at any depth of nesting.
     *
     * @param atlas any atlas
     */
    public AtlasReport validate(JourneyAtlas atlas) {
        SubJourneyFaults faults = SubJourneyFaults.of(atlas);
        List<ValidationReport> reports = new ArrayList<>();
        for (Journey journey : atlas.journeys()) {
            List<Finding> findings = new ArrayList<>(validate(journey).findings());
            findings.addAll(faults.in(journey));
            reports.add(new ValidationReport(journey, findings));
        }
        return new AtlasReport(atlas, reports);
    }

    /**
     * {@return all that is found in a journey, its structure judged by the given flow: where
     * customers were observed, what they did counts, not what was declared}
     *
     * @param flow the journey read as a flow
     */
    public ValidationReport validate(JourneyFlow flow) {
        Work work = Work.begin("Validating the journey", ProgressListener.none());
        Inspection inspection = new Inspection(flow, work);
        rules.forEach(rule -> {
            work.steps(flow.size() + flow.moves().size());
            rule.check(inspection);
        });
        return new ValidationReport(flow.journey(), inspection.findings(), work);
    }
}
