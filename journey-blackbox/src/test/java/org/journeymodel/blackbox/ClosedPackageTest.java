package org.journeymodel.blackbox;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.testing.junit.ScenarioTests;
import org.junit.jupiter.api.Test;

/** Files in packages that are not open cannot be seen on the module path, which the message tells. */
class ClosedPackageTest {

    private final Journey journey = Journey.builder("shop", "Shop")
            .addStages(Stage.of("all", "All", Touchpoint.of("search", "Searches")))
            .build();

    @Test
    void theLineThatOpensThePackageIsTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTests.from("shop.scenarios.json", Journey.class, journey))
                .withMessage(
                        "There is no file \"shop.scenarios.json\" for Journey: looked in org/journeymodel/core/model,"
                                + " then from the root of the class path. Check its name, and that it is among the test"
                                + " resources. Package org.journeymodel.core.model of module org.journeymodel.core is not open,"
                                + " so no file in it can be found: if it is there, write \"opens org.journeymodel.core.model;\""
                                + " in module-info.java.");
    }

    @Test
    void ofAnOpenModuleNothingIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioTests.from("shop.scenarios.json", ClosedPackageTest.class, journey))
                .withMessage("There is no file \"shop.scenarios.json\" for ClosedPackageTest: looked in"
                        + " org/journeymodel/blackbox, then from the root of the class path. Check its name, and that it"
                        + " is among the test resources.");
    }
}
