package org.journeymodel.core.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the catalogue as a page for people. */
final class RulesPage {

    private static final String HEAD = """
            # Rules of validation

            What `JourneyValidator.standard()` and `JourneyValidator.thorough()` may find in a journey, and how much it
            matters: to each of them, and in each `ValidationProfile`. An *error* makes answers wrong or impossible, a *warning* probably is not meant so, a
            *note* is worth knowing. This page is written by a test from `JourneyValidator.rules()` and from the comments of the
            rules.

            A finding that a team lives with is suppressed, for a reason: in code with `suppressing`, or in the
            document by an attribute of the journey or of a touchpoint:

            ```json
            "attributes": {
              "suppressed-findings": [
                {"rule": "journey.touchpoint.dead-end", "reason": "the exit survey is elsewhere"}
              ]
            }
            ```

            In a journey a suppression holds everywhere, or in one element that it names by `"at": "survey"`. No document
            suppresses a rule of the library that is an error in *standard*.

            | rule | standard | thorough | draft | published | blueprint | finds |
            |---|---|---|---|---|---|---|
            """;

    private RulesPage() {}

    /** The page, with what the comments of rules say. */
    static String text(RuleComments comments) {
        List<Map<String, Severity>> validators = List.of(
                severities(JourneyValidator.standard()),
                severities(JourneyValidator.thorough()),
                severities(JourneyValidator.of(ValidationProfile.DRAFT)),
                severities(JourneyValidator.of(ValidationProfile.PUBLISHED)),
                severities(JourneyValidator.of(ValidationProfile.BLUEPRINT)));
        StringBuilder page = new StringBuilder(HEAD);
        for (RuleDescription rule : JourneyValidator.thorough().rules()) {
            // A validator need not have a rule.
            String ofValidators = validators.stream()
                    .map(each -> Optional.ofNullable(each.get(rule.id()))
                            .map(RulesPage::word)
                            .orElse("–"))
                    .collect(Collectors.joining(" | "));
            page.append("| `" + rule.id() + "` | " + ofValidators + " | "
                    + rule.description().replace("|", "\\|") + " |\n");
        }
        for (String group : RuleComments.GROUPS) {
            page.append("\n## " + group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1) + "\n\n");
            page.append(comments.ofGroup(group) + "\n\n");
            comments.rulesOf(group).forEach(line -> page.append(line + "\n"));
        }
        return page.toString();
    }

    private static Map<String, Severity> severities(JourneyValidator validator) {
        Map<String, Severity> severities = new HashMap<>();
        validator.rules().forEach(rule -> severities.put(rule.id(), rule.severity()));
        return severities;
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
