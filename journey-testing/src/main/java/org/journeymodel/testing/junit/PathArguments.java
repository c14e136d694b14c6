package org.journeymodel.testing.junit;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.paths.JourneyPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Hands the paths that cover a journey to a test. */
final class PathArguments implements ArgumentsProvider, AnnotationConsumer<TestPaths> {

    private @Nullable TestPaths wanted;

    @Override
    public void accept(TestPaths annotation) {
        this.wanted = annotation;
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context)
            throws IOException {
        new FirstParameter(TestPaths.class, JourneyPath.class).require(context);
        TestPaths paths = Objects.requireNonNull(wanted, "wanted");
        Journey journey = new JourneyFile(paths.value(), context.getRequiredTestClass()).read(false);
        JourneyGraph all = JourneyGraph.of(journey);
        JourneyGraph graph = paths.persona().isEmpty() ? all : all.forPersona(paths.persona());
        requireEnd(graph.journeyFlow(), paths.value());
        PathName names = new PathName(graph.journeyFlow());
        boolean wantsJourney = parameters
                .get(1)
                .filter(second -> second.getParameterType() == Journey.class)
                .isPresent();
        return paths.coverage().paths(graph).stream()
                .map(path -> arguments(names.of(path), path, wantsJourney ? journey : null));
    }

    /** Of all customers, a trap is an error of the journey; of one persona, it shows where others have their ways out. */
    private static void requireEnd(JourneyFlow flow, String file) {
        List<String> traps = flow.traps().stream()
                .map(Touchpoint::id)
                .filter(id -> flow.isReachable(flow.findIndex(id).orElseThrow()))
                .map(Quote::of)
                .toList();
        if (!traps.isEmpty()) {
            throw new IllegalArgumentException("Persona "
                    + Quote.of(flow.persona().orElse(""))
                    + " of the journey in " + Quote.of(file) + " comes to no end from " + String.join(", ", traps)
                    + ", so that no path covers what is there. Let a transition that concerns her lead out, or let some"
                    + " of the visits there end.");
        }
    }

    private static Arguments arguments(String name, JourneyPath path, @Nullable Journey journey) {
        return journey == null ? Arguments.argumentSet(name, path) : Arguments.argumentSet(name, path, journey);
    }
}
