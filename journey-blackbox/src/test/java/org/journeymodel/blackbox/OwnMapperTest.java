package org.journeymodel.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.FindingsException;
import org.journeymodel.jackson.JourneyModule;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of the user's own finds the module on the module path. */
class OwnMapperTest {

    record Dashboard(String title, Journey journey, Optional<EmpathyMap> map) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Test
    void findsTheModuleAmongNamedModules() {
        assertThat(JsonMapper.class.getModule().getName()).isEqualTo("tools.jackson.databind");
        assertThat(MAPPER.registeredModules().stream().filter(JourneyModule.class::isInstance))
                .hasSize(1);
    }

    @Test
    void mapsARecordWithAJourneyBothWays() {
        Dashboard dashboard =
                new Dashboard("Mine", Journey.builder().id("a").name("A").build(), Optional.empty());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(dashboard), Dashboard.class))
                .isEqualTo(dashboard);
    }

    @Test
    void handsOutTheFindings() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"journey\":{\"id\":7}}", Dashboard.class))
                .isInstanceOf(MismatchedInputException.class)
                .cause()
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        faults -> assertThat(faults.findings())
                                .anySatisfy(
                                        finding -> assertThat(finding.path()).isEqualTo("/journey/id")));
    }
}
