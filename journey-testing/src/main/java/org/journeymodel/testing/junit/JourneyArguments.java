package org.journeymodel.testing.junit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Hands journeys from files to a test. */
final class JourneyArguments implements ArgumentsProvider, AnnotationConsumer<JourneySource> {

    private @Nullable JourneySource source;

    @Override
    public void accept(JourneySource annotation) {
        this.source = annotation;
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
            throws IOException {
        new FirstParameter(JourneySource.class, Journey.class).require(context);
        JourneySource wanted = Objects.requireNonNull(source, "source");
        if (wanted.value().length == 0) {
            throw new IllegalArgumentException("@JourneySource names no file. Name at least one.");
        }
        List<Arguments> arguments = new ArrayList<>();
        for (String name : wanted.value()) {
            Journey journey = new JourneyFile(name, context.getRequiredTestClass()).read(wanted.allowErrors());
            arguments.add(Arguments.argumentSet(name, journey));
        }
        return arguments.stream();
    }
}
