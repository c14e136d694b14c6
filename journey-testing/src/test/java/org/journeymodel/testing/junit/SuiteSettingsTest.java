package org.journeymodel.testing.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuiteSettingsTest {

    private static SuiteSettings of(Map<String, String> parameters) {
        return SuiteSettings.of(name -> Optional.ofNullable(parameters.get(name)));
    }

    @Test
    void asksNothingAndWritesBesideTheClassesUnlessToldOtherwise() {
        assertThat(of(Map.of()))
                .isEqualTo(new SuiteSettings(
                        Optional.of(Path.of("target", "journey-coverage")), new CoverageThreshold(0, 0)));
    }

    @Test
    void takesWhatIsTold() {
        assertThat(of(Map.of(
                        "journey.coverage.folder", " reports ",
                        "journey.coverage.touchpoints", " 1",
                        "journey.coverage.transitions", "0.8")))
                .isEqualTo(new SuiteSettings(Optional.of(Path.of("reports")), new CoverageThreshold(1, 0.8)));
    }

    @Test
    void anEmptyFolderIsNone() {
        assertThat(of(Map.of("journey.coverage.folder", " ")).folder()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(Map.of("journey.coverage.folder", "a\0b")))
                .withMessage(
                        "Configuration parameter journey.coverage.folder must name a folder, but was \"a\\u0000b\":"
                                + " Nul character not allowed.");
    }
}
