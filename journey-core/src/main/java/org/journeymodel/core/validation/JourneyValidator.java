package org.journeymodel.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * <p>The standard validator has the rules that every journey should keep, a draft too. By severity:
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
 *       journey.action-item.done-without-status}, {@code journey.id.twin}, {@code
 *       journey.touchpoint.event-name-twin}, {@code journey.transition.latest-under-typical}, {@code
 *       journey.duration.impossible}
 * </dl>
 *
 * <p>The thorough validator also asks what a finished map should have:
 *
 * <dl>
 *   <dt>WARNING
 *   <dd>{@code journey.persona.no-feeling}, {@code journey.moment-of-truth.no-feeling}, {@code
 *       journey.insight.too-old}, {@code journey.action-item.overdue}, {@code
 *       journey.revision.review-overdue}
 *   <dt>NOTE
 *   <dd>{@code journey.pain.no-opportunity}, {@code journey.feeling.gap}, {@code
 *       journey.claim.no-insight}, {@code journey.claim.single-source}, {@code
 *       journey.touchpoint.no-team}, {@code journey.blueprint.row-missing}, {@code
 *       journey.handover.no-support}, {@code journey.action-item.no-owner}, {@code
 *       journey.action-item.effect-not-measured}, {@code journey.privacy-mark.no-purpose}, {@code
 *       journey.stage.no-touchpoint}, {@code journey.outcome.none}, {@code
 *       journey.component.separate}
 * </dl>
 *
 * <p>What is overdue or too old is judged by a day that is given, else by the day of the map's version
 * ({@link org.journeymodel.core.model.Revision#date()}), and left alone where there is neither; a clock is
 * never read. No rule can tell that a touchpoint asks for personal data without saying so: its privacy
 * marks are the one place where it does.
 *
 * <p>Immutable and thread-safe. Validation takes time linear in the size of the journey, and time to
 * look for what a misspelt id may mean, for the first hundred of them. Interrupting the thread ends it
 * with a {@link org.journeymodel.core.progress.WorkInterruptedException}.
 */
public final class JourneyValidator {

    private static final JourneyValidator STANDARD = new JourneyValidator(List.of(
            new EmptyJourney(),
            new DuplicateId(),
            new TwinId(),
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
            new TwinEventName(),
            new DuplicateExperience(),
            new DuplicateTransition(),
            new ImpossibleShares(),
            new EntriesOffOne(),
            new NoEntry(),
            new TransitionWithoutShare(),
            new LatestUnderTypical(),
            new ImpossibleDuration(),
            new UnreachableTouchpoint(),
            new DeadEnd(),
            new Trap()));

    private static final JourneyValidator THOROUGH = withRulesOf(ReferenceDay.ofTheMap());

    private final List<Rule> rules;

    private JourneyValidator(List<Rule> rules) {
        this.rules = rules;
    }

    /** {@return the validator with the standard rules} */
    public static JourneyValidator standard() {
        return STANDARD;
    }

    /**
     * {@return the validator with all rules: the standard ones, and those about what a finished map should
     * have; what is late or old is judged by the day of each map's version}
     */
    public static JourneyValidator thorough() {
        return THOROUGH;
    }

    /**
     * {@return the validator with all rules: the standard ones, and those about what a finished map should
     * have; what is late or old is judged by a day}
     *
     * @param today the day in question
     */
    public static JourneyValidator thorough(LocalDate today) {
        return withRulesOf(ReferenceDay.of(Objects.requireNonNull(today, "today")));
    }

    private static JourneyValidator withRulesOf(ReferenceDay day) {
        return new JourneyValidator(Stream.concat(STANDARD.rules.stream(), ThoroughRules.on(day).stream())
                .toList());
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
