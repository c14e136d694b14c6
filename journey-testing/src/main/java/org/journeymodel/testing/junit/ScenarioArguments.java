package org.journeymodel.testing.junit;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Hands scenarios from a file to a test. */
final class ScenarioArguments implements ArgumentsProvider, AnnotationConsumer<ScenarioSource> {

    private @Nullable ScenarioSource source;

    @Override
    public void accept(ScenarioSource annotation) {
        this.source = annotation;
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
            throws IOException {
        new FirstParameter(ScenarioSource.class, Scenario.class).require(context);
        ScenarioSource wanted = Objects.requireNonNull(source, "source");
        Class<?> testClass = context.getRequiredTestClass();
        Journey journey = new JourneyFile(wanted.journey(), testClass).read(false);
        return ScenarioFile.of(new TestResource(wanted.value(), testClass)).read(journey).stream()
                .map(scenario -> Arguments.argumentSet(scenario.customer(), scenario));
    }
}
