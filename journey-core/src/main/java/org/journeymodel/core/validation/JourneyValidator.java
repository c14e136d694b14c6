package org.journeymodel.core.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.validation.references.SubJourneyFaults;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.ReferenceDay;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.suppression.Suppression;
import org.journeymodel.core.validation.suppression.Suppressions;
import org.journeymodel.core.work.Work;

/**
 * Checks what a journey says as a whole: that references lead somewhere, ids are unique,
 * probabilities can be, and customers can get in, on and out. What a single value may hold is
 * checked when it is built.
 *
 * <p>The {@linkplain #standard() standard} validator has the rules that every journey should keep, a draft too; the
 * {@linkplain #thorough() thorough} one also asks what a finished map should have. {@linkplain
 * org.journeymodel.core.validation The package} tells which those are; {@link #rules()} lists them all.
 *
 * <p>What is overdue or too old is judged by a day that is given, else by the day of the map's version
 * ({@link org.journeymodel.core.model.Revision#date()}), and left alone where there is neither; a clock is
 * never read.
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
    public static final String SUPPRESSED_FINDINGS = Suppressions.ATTRIBUTE;

    private static final JourneyValidator STANDARD = of(LibraryRules.standard());

    private static final JourneyValidator THOROUGH = of(LibraryRules.thorough(ReferenceDay.ofTheMap()));

    private static final JourneyValidator BLUEPRINT = of(LibraryRules.blueprint());

    private final ValidatorSettings settings;

    private JourneyValidator(ValidatorSettings settings) {
        this.settings = settings;
    }

    private static JourneyValidator of(List<Rule> rules) {
        return new JourneyValidator(ValidatorSettings.of(rules));
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
        return of(LibraryRules.thorough(ReferenceDay.of(Objects.requireNonNull(today, "today"))));
    }

    /**
     * {@return the validator for journeys that are drawn for a purpose}
     *
     * @param profile the purpose
     */
    public static JourneyValidator of(ValidationProfile profile) {
        JourneyValidator rules = switch (profile) {
            case DRAFT -> STANDARD;
            case PUBLISHED -> THOROUGH;
            case BLUEPRINT -> BLUEPRINT;
        };
        return profile.apply(rules);
    }

    /**
     * {@return the validator for journeys that are drawn for a purpose; what is late or old is judged by a day}
     *
     * @param profile the purpose; only published maps are asked what is late or old
     * @param today the day in question
     */
    public static JourneyValidator of(ValidationProfile profile, LocalDate today) {
        JourneyValidator thorough = thorough(today);
        return profile == ValidationProfile.PUBLISHED ? profile.apply(thorough) : of(profile);
    }

    /**
     * {@return this validator with a rule of your own}
     *
     * @param rule the rule
     * @throws IllegalArgumentException if its id cannot be, or another rule has it
     */
    public JourneyValidator with(ValidationRule rule) {
        return new JourneyValidator(settings.with(List.of(new UserRule(rule))));
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
        return withInstalledRules(JourneyValidator.class.getClassLoader());
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
        return new JourneyValidator(settings.with(InstalledRules.of(Objects.requireNonNull(loader, "loader"))));
    }

    /**
     * {@return this validator, the findings of a rule being as severe as given}
     *
     * @param ruleId a rule of this validator; one that was left out comes back
     * @param severity how much its findings matter
     * @throws IllegalArgumentException if there is no such rule
     */
    public JourneyValidator withSeverity(String ruleId, Severity severity) {
        return new JourneyValidator(settings.with(ruleId, Optional.of(Objects.requireNonNull(severity, "severity"))));
    }

    /**
     * {@return this validator without the findings of a rule}
     *
     * @param ruleId a rule of this validator
     * @throws IllegalArgumentException if there is no such rule
     */
    public JourneyValidator without(String ruleId) {
        return new JourneyValidator(settings.with(ruleId, Optional.empty()));
    }

    /**
     * {@return this validator, the findings of a rule being suppressed in all journeys}
     *
     * <p>What is suppressed is no finding of the report any more; {@link ValidationReport#suppressed()} has
     * it, with the reason. As a validator serves many journeys, none of them has to have such a finding.
     *
     * @param ruleId a rule of this validator
     * @param reason why you live with what it finds
     * @throws IllegalArgumentException if there is no such rule, or no reason, or the rule is about suppressions
     */
    public JourneyValidator suppressing(String ruleId, String reason) {
        return new JourneyValidator(settings.with(new Suppression(ruleId, reason, Optional.empty())));
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
     * @throws IllegalArgumentException if there is no such rule, or no reason, or the id cannot be one, or the rule
     *     is about suppressions
     */
    public JourneyValidator suppressingAt(String elementId, String ruleId, String reason) {
        Checks.requireId("Element of a suppression", Objects.requireNonNull(elementId, "elementId"));
        return new JourneyValidator(settings.with(new Suppression(ruleId, reason, Optional.of(elementId))));
    }

    /**
     * {@return the catalogue: all that this validator may find, sorted by id, as severe as it takes it;
     * what it leaves out is not in it}
     */
    public List<RuleDescription> rules() {
        return settings.descriptions();
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
        return new AtlasReport(settings, atlas, reports);
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
        for (Rule rule : settings.rules()) {
            work.steps(flow.size() + flow.moves().size());
            if (settings.tellsAnyOf(rule)) {
                rule.check(inspection);
            }
        }
        atlas.ifPresent(faults -> faults.check(inspection));
        return new Assessment(settings, inspection).report();
    }
}
