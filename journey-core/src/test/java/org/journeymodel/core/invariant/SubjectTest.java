package org.journeymodel.core.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SubjectTest {

    @Test
    void isToldOnlyInMessages() {
        Object severity = Subject.of(() -> {
                    throw new AssertionError("no message is needed");
                })
                .attribute("Severity");
        Checks.requireRange(severity, 3, 1, 5, "");
        Checks.requireText(severity, "clear");
    }

    @Test
    void namesTheAttributeAndWhoseItIs() {
        Object name = Subject.of(() -> "of stage \"s\"").attribute("Name");
        assertThat(name).hasToString("Name of stage \"s\"");
        assertThatThrownBy(() -> Checks.requireText(name, " "))
                .hasMessageStartingWith("Name of stage \"s\" must show something, but was \" \".");
    }
}
