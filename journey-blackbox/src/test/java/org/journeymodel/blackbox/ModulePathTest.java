package org.journeymodel.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards the point of this module: on the class path its tests would prove nothing. */
class ModulePathTest {

    @Test
    void testsRunInAModuleOfTheirOwn() {
        assertThat(getClass().getModule().getName()).isEqualTo("org.journeymodel.blackbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.journeymodel.core",
                "org.journeymodel.json",
                "org.journeymodel.jackson",
                "org.journeymodel.graph",
                "org.journeymodel.log"
            })
    void publishedModulesAreNamedAndOpenNothing(String name) {
        Module module = ModuleLayer.boot().findModule(name).orElseThrow();
        ModuleDescriptor descriptor = module.getDescriptor();

        assertThat(descriptor.isAutomatic()).isFalse();
        assertThat(descriptor.isOpen()).isFalse();
        assertThat(descriptor.opens()).isEmpty();
        assertThat(descriptor.exports()).isNotEmpty();
    }

    @Test
    void generatedStyleStaysInsideCore() {
        Module core = ModuleLayer.boot().findModule("org.journeymodel.core").orElseThrow();

        assertThat(core.getPackages()).contains("org.journeymodel.core.model");
        assertThat(core.isExported("org.journeymodel.core.style")).isFalse();
    }

    @Test
    void annotationsOfTheBuildAreNotNeededAtRunTime() {
        Stream<String> names = ModuleLayer.boot().modules().stream().map(Module::getName);

        assertThat(names).doesNotContain("org.immutables.value.annotations");
    }
}
