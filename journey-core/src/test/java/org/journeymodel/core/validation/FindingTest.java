package org.journeymodel.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {

    private final Finding full = Finding.builder()
            .severity(Severity.ERROR)
            .ruleId("journey.transition.unknown-target")
            .source("orders.json")
            .line(41)
            .column(17)
            .path("/transitions/0/to")
            .subject("transition from \"cart\" to \"paymnt\"")
            .message("no touchpoint of this journey has the id \"paymnt\".")
            .remedy("Did you mean \"payment\"?")
            .build();

    @Test
    void tellsAllInOneLine() {
        assertThat(full)
                .hasToString("orders.json:41:17: ERROR journey.transition.unknown-target at /transitions/0/to:"
                        + " transition from \"cart\" to \"paymnt\": no touchpoint of this journey has the id"
                        + " \"paymnt\". Did you mean \"payment\"?");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(plain().build()).hasToString("NOTE journey.empty: It has no touchpoint.");
        assertThat(plain().path("/stages").build()).hasToString("NOTE journey.empty at /stages: It has no touchpoint.");
        assertThat(plain().line(3).build()).hasToString("3: NOTE journey.empty: It has no touchpoint.");
        assertThat(full.toBuilder().remedy(Optional.empty()).build().toString()).endsWith("\"paymnt\".");
    }

    @Test
    void staysOneLineWhateverItIsAbout() {
        assertThat(plain().source("a\nb.json")
                        .path("/personas/0/demographics/x\r\ny")
                        .subject("\u202E")
                        .message("a\u2028b")
                        .build())
                .hasToString("a\\u000Ab.json: NOTE journey.empty at /personas/0/demographics/x\\u000D\\u000Ay:"
                        + " \\u202E: a\\u2028b");
    }

    @Test
    void refusesToSayNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().message(" ").build())
                .withMessage("Message of finding \"journey.empty\" must show something, but was \" \". Say what was"
                        + " found.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().ruleId("").build())
                .withMessage("Rule id of a finding must show something, but was \"\". Name the rule that found it.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().build())
                .withMessage("Cannot build Finding, some of required attributes are not set"
                        + " [severity, ruleId, message]");
    }

    @Test
    void countsLinesAndColumnsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().line(0).build())
                .withMessage("Line of finding \"journey.empty\" must be at least 1, but was 0. Lines and columns count"
                        + " from 1; leave out what is not known.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plain().line(1).column(-1).build())
                .withMessage("Column of finding \"journey.empty\" must be at least 1, but was -1. Lines and columns"
                        + " count from 1; leave out what is not known.");
    }

    private static Finding.Builder plain() {
        return Finding.builder().severity(Severity.NOTE).ruleId("journey.empty").message("It has no touchpoint.");
    }
}
