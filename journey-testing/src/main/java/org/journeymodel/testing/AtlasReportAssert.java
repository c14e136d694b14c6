package org.journeymodel.testing;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;

/**
 * Assertions about what validation found in an atlas. Rules are named by id; one that the validator of the report does not
 * have, or leaves out, is refused with an {@link IllegalArgumentException}, which names the nearest: rules of your own
 * are known if the validator has them.
 */
public class AtlasReportAssert extends AbstractAssert<AtlasReportAssert, AtlasReport> {

    /** Of a report, or null; call {@link JourneyAssertions#assertThat(AtlasReport)}. */
    public AtlasReportAssert(AtlasReport actual) {
        super(actual, AtlasReportAssert.class);
    }

    /** Verifies that there is no error. */
    public AtlasReportAssert hasNoErrors() {
        isNotNull();
        List<Finding> errors = actual.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        return hasNone("errors", errors);
    }

    /** Verifies that there is no finding at all. */
    public AtlasReportAssert isEmpty() {
        isNotNull();
        return hasNone("findings", actual.findings());
    }

    /**
     * Verifies that a rule found nothing.
     *
     * @param ruleId such as {@code journey.transition.unknown-target}
     */
    public AtlasReportAssert hasNoFindingOf(String ruleId) {
        isNotNull();
        List<Finding> found = actual.findings(Arguments.given(ruleId, "rule to look for"));
        return hasNone("findings of rule " + Quote.of(ruleId), found);
    }

    /**
     * Verifies that a rule found something.
     *
     * @param ruleId such as {@code journey.transition.unknown-target}
     */
    public AtlasReportAssert hasFindingOf(String ruleId) {
        isNotNull();
        if (actual.findings(Arguments.given(ruleId, "rule to look for")).isEmpty()) {
            failWithMessage(
                    "%s", FindingsText.missing(self(), "a finding of rule " + Quote.of(ruleId), actual.findings()));
        }
        return myself;
    }

    private AtlasReportAssert hasNone(String unwanted, List<Finding> found) {
        if (!found.isEmpty()) {
            failWithMessage("%s", FindingsText.unwanted(self(), unwanted, found));
        }
        return myself;
    }

    private String self() {
        List<String> journeys = actual.atlas().journeys().stream()
                .map(Journey::id)
                .map(Quote::of)
                .toList();
        return "the atlas of " + String.join(", ", journeys);
    }
}
