package org.journeymodel.core.validation;

import java.util.List;
import java.util.Set;

/** For what a journey is drawn; decides which rules apply, and how much their findings matter. */
public enum ValidationProfile {

    /**
     * A map on which people still work. Only what contradicts itself is an error; what may just not be
     * there yet is a warning, and what does not fit together yet is a note.
     */
    DRAFT,

    /**
     * A map on which others rely: the thorough rules apply too, and whatever probably is not meant so is an
     * error.
     */
    PUBLISHED,

    /**
     * A service blueprint: what stands behind the touchpoints must be right, so that what the thorough rules find of
     * teams and their work is a warning; how customers flow through the touchpoints is of less concern.
     */
    BLUEPRINT;

    /** What only who computes with the shares of customers needs. */
    private static final List<String> OF_THE_FLOW = List.of(
            "journey.entry.none",
            "journey.entry.sum",
            "journey.transition.no-share",
            "journey.touchpoint.dead-end",
            "journey.touchpoint.probability-sum",
            "journey.touchpoint.trap",
            "journey.touchpoint.unreachable");

    /** What only who looks behind the touchpoints needs. */
    private static final List<String> OF_THE_ORGANISATION =
            List.of("journey.blueprint.row-missing", "journey.handover.no-support", "journey.touchpoint.no-team");

    private static final Set<String> UNFINISHED =
            Set.of("journey.empty", "journey.touchpoint.trap", "journey.touchpoint.probability-sum");

    /** The same validator with the severities of this profile. */
    JourneyValidator apply(JourneyValidator rules) {
        return switch (this) {
            case DRAFT -> lowered(rules);
            case PUBLISHED -> raised(rules);
            case BLUEPRINT -> with(with(rules, OF_THE_FLOW, Severity.NOTE), OF_THE_ORGANISATION, Severity.WARNING);
        };
    }

    private static JourneyValidator lowered(JourneyValidator rules) {
        JourneyValidator changed = rules;
        for (RuleDescription each : rules.rules()) {
            if (each.severity() == Severity.WARNING) {
                changed = changed.withSeverity(each.id(), Severity.NOTE);
            } else if (each.severity() == Severity.ERROR && mayStillCome(each.id())) {
                changed = changed.withSeverity(each.id(), Severity.WARNING);
            }
        }
        return changed;
    }

    private static JourneyValidator with(JourneyValidator rules, List<String> ids, Severity severity) {
        JourneyValidator changed = rules;
        for (String each : ids) {
            changed = changed.withSeverity(each, severity);
        }
        return changed;
    }

    private static boolean mayStillCome(String ruleId) {
        return UNFINISHED.contains(ruleId) || ruleId.contains(".unknown-");
    }

    private static JourneyValidator raised(JourneyValidator rules) {
        JourneyValidator changed = rules;
        for (RuleDescription each : rules.rules()) {
            if (each.severity() == Severity.WARNING) {
                changed = changed.withSeverity(each.id(), Severity.ERROR);
            }
        }
        return changed;
    }
}
