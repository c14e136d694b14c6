package org.journeymodel.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;

/**
 * Checks what a journey says as a whole: that references lead somewhere, ids are unique,
 * probabilities can be, and customers can get in, on and out. What a single value may hold is
 * checked when it is built.
 *
 * <p>Rules of the standard validator, those that every journey should keep, a draft too, by severity; beside those of
 * an atlas, of suppressions and of rules of your own that fail; {@link #rules()} lists them all:
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
 * <p>A team bends it to its needs: rules of its own ({@link #with}), other severities ({@link
 * #withSeverity}), rules left out ({@link #without}), or all of that for a purpose ({@link
 * ValidationProfile}). What a team lives with is suppressed, for a reason, in code ({@link #suppressing})
 * or in the document: a journey or a touchpoint may have an attribute {@value #SUPPRESSED_FINDINGS}, a list
 * of objects with the fields {@code rule}, {@code reason} and, in a journey, perhaps {@code at}, the id of
 * the element in which it holds. A suppression in a document without reason, of a rule or element that is
 * not known, of an error that the library finds, or of nothing, is a finding itself.
 *
 * <p>Immutable and thread-safe, as far as the rules of your own are. Validation takes time linear in the size of the
 * journey, and time to look for what a misspelt id may mean, for the first hundred of them. Interrupting the thread ends it
 * with a {@link org.journeymodel.core.progress.WorkInterruptedException}.
 */
public final class JourneyValidator {

    /**
     * The name of the attribute of a journey or touchpoint that lists what its authors live with: {@value}.
     */
    public static final String SUPPRESSED_FINDINGS = "suppressed-findings";

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
    private final Catalogue catalogue;
    private final RuleSettings settings;
    private final List<Suppression> suppressions;

    private JourneyValidator(List<Rule> rules) {
        this(rules, new Catalogue(rules), RuleSettings.NONE, List.of());
    }

    private JourneyValidator(
            List<Rule> rules, Catalogue catalogue, RuleSettings settings, List<Suppression> suppressions) {
        this.rules = List.copyOf(rules);
        this.catalogue = catalogue;
        this.settings = settings;
        this.suppressions = List.copyOf(suppressions);
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
     * {@return the validator for journeys that are drawn for a purpose}
     *
     * @param profile the purpose
     */
    public static JourneyValidator of(ValidationProfile profile) {
        return profile.apply(profile == ValidationProfile.PUBLISHED ? THOROUGH : STANDARD);
    }

    /**
     * {@return this validator with a rule of your own}
     *
     * @param rule the rule
     * @throws IllegalArgumentException if its id cannot be, or another rule has it
     */
    public JourneyValidator with(ValidationRule rule) {
        return with(List.of(new UserRule(rule)));
    }

    /**
     * {@return this validator with the rules that are installed where the library is}
     *
     * <p>They are the providers of {@link ValidationRule} that {@link java.util.ServiceLoader} finds through
     * the class loader of the library, on the class path (named in {@code META-INF/services}) and on the
     * module path ({@code provides}). They are looked for now, and only now; the context class loader of the
     * thread plays no part.
     *
     * @throws IllegalArgumentException if the id of one cannot be, or another rule has it
     * @throws IllegalStateException if one cannot be made
     */
    public JourneyValidator withInstalledRules() {
        return with(InstalledRules.of(JourneyValidator.class.getClassLoader()));
    }

    /**
     * {@return this validator with the rules that a class loader finds, as that of an application in a
     * container}
     *
     * @param loader where to look, as {@link #withInstalledRules()} does
     * @throws IllegalArgumentException if the id of one cannot be, or another rule has it
     * @throws IllegalStateException if one cannot be made
     */
    public JourneyValidator withInstalledRules(ClassLoader loader) {
        return with(InstalledRules.of(Objects.requireNonNull(loader, "loader")));
    }

    private JourneyValidator with(List<UserRule> added) {
        List<Rule> all = UserRule.join(rules, added);
        return new JourneyValidator(all, new Catalogue(all), settings, suppressions);
    }

    /**
     * {@return this validator, the findings of a rule being as severe as given}
     *
     * @param ruleId a rule of this validator; one that was left out comes back
     * @param severity how much its findings matter
     * @throws IllegalArgumentException if there is no such rule
     */
    public JourneyValidator withSeverity(String ruleId, Severity severity) {
        return with(ruleId, Optional.of(severity));
    }

    /**
     * {@return this validator without the findings of a rule}
     *
     * @param ruleId a rule of this validator
     * @throws IllegalArgumentException if there is no such rule
     */
    public JourneyValidator without(String ruleId) {
        return with(ruleId, Optional.empty());
    }

    private JourneyValidator with(String ruleId, Optional<Severity> severity) {
        RuleIds.requireKnown(ruleId, catalogue.byId().keySet());
        return new JourneyValidator(rules, catalogue, settings.with(ruleId, severity), suppressions);
    }

    /**
     * {@return this validator, the findings of a rule being suppressed in all journeys}
     *
     * <p>What is suppressed is no finding of the report any more; {@link ValidationReport#suppressed()} has
     * it, with the reason. As a validator serves many journeys, none of them has to have such a finding.
     *
     * @param ruleId a rule of this validator
     * @param reason why you live with what it finds
     * @throws IllegalArgumentException if there is no such rule, or no reason
     */
    public JourneyValidator suppressing(String ruleId, String reason) {
        return suppressing(new Suppression(ruleId, reason, Optional.empty()));
    }

    /**
     * {@return this validator, the findings of a rule being suppressed in one element}
     *
     * <p>It holds in the touchpoint, stage, persona, channel, team, zone, insight, opportunity or action item
     * with the id, in all that stands in it and, for a touchpoint, in the transitions that lead on from it.
     *
     * @param elementId the id of the element; journeys that have none with it are validated as ever
     * @param ruleId a rule of this validator
     * @param reason why you live with what it finds there
     * @throws IllegalArgumentException if there is no such rule, or no reason, or the id cannot be one
     */
    public JourneyValidator suppressingAt(String elementId, String ruleId, String reason) {
        Checks.requireId("Element of a suppression", Objects.requireNonNull(elementId, "elementId"));
        return suppressing(new Suppression(ruleId, reason, Optional.of(elementId)));
    }

    private JourneyValidator suppressing(Suppression suppression) {
        RuleIds.requireKnown(suppression.ruleId(), catalogue.byId().keySet());
        Checks.requireVisible(
                "Reason to suppress " + Quote.of(suppression.ruleId()),
                Objects.requireNonNull(suppression.reason(), "reason"),
                "Say why, for those who read it in a year.");
        List<Suppression> all = new ArrayList<>(suppressions);
        all.add(suppression);
        return new JourneyValidator(rules, catalogue, settings, all);
    }

    /**
     * {@return the catalogue: all that this validator may find, sorted by id, as severe as it takes it;
     * what it leaves out is not in it}
     */
    public List<RuleDescription> rules() {
        return catalogue.byId().values().stream()
                .flatMap(each -> settings.applyTo(each).stream())
                .toList();
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
            reports.add(validate(JourneyFlow.of(journey), Optional.of(faults)));
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
        return validate(flow, Optional.empty());
    }

    private ValidationReport validate(JourneyFlow flow, Optional<SubJourneyFaults> atlas) {
        Work work = Work.begin("Validating the journey", ProgressListener.none());
        Inspection inspection = new Inspection(flow, work);
        rules.forEach(rule -> {
            work.steps(flow.size() + flow.moves().size());
            if (!settings.leavesOut(rule)) {
                rule.check(inspection);
            }
        });
        atlas.ifPresent(faults -> inspection.findings().addAll(faults.in(flow.journey())));
        return assessment().of(inspection);
    }

    private Assessment assessment() {
        // A document may name each rule of the library, also one that this validator does not have.
        return new Assessment(
                settings,
                suppressions,
                catalogue.and(THOROUGH.catalogue),
                rule -> catalogue.byId().containsKey(rule) && !settings.leavesOut(rule));
    }
}
