package org.journeymodel.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.journeymodel.testing.Shop.DETAILED;
import static org.journeymodel.testing.Shop.VACUUM;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.core.validation.ValidationReport;
import org.journeymodel.graph.agreement.Agreement;
import org.journeymodel.graph.bottleneck.Bottlenecks;
import org.journeymodel.graph.comparison.FlowMeasure;
import org.journeymodel.graph.comparison.JourneyComparison;
import org.journeymodel.graph.conformance.Conformance;
import org.journeymodel.graph.conformance.DeviationKind;
import org.journeymodel.graph.drift.Drift;
import org.journeymodel.graph.feeling.EmotionCurve;
import org.journeymodel.graph.feeling.FlowFeelings;
import org.journeymodel.graph.flow.AtlasFlow;
import org.journeymodel.graph.flow.FlowAnalysis;
import org.journeymodel.graph.flow.Funnel;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.paths.JourneyPath;
import org.journeymodel.graph.pattern.PathPattern;
import org.journeymodel.graph.scenario.ScenarioCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assertion that there is passes where it should, and fails where it should in just these words. */
class EveryAssertionTest {

    /** Something that each kind of assertion can be about. */
    private static final Map<Class<?>, Object> ACTUAL = Map.ofEntries(
            Map.entry(Journey.class, VACUUM),
            Map.entry(Touchpoint.class, DETAILED.getTouchpoint("search")),
            Map.entry(Persona.class, DETAILED.getPersona("colleen")),
            Map.entry(JourneyPath.class, PathCases.BOUGHT),
            Map.entry(FlowAnalysis.class, AnalysisCases.FLOW),
            Map.entry(EmotionCurve.class, AnalysisCases.ROUND),
            Map.entry(Bottlenecks.class, AnalysisCases.BOTTLENECKS),
            Map.entry(Conformance.class, AnalysisCases.CONFORMANCE),
            Map.entry(JourneyDiff.class, JourneyDiff.between(VACUUM, VACUUM)),
            Map.entry(ValidationReport.class, JourneyValidator.standard().validate(VACUUM)),
            Map.entry(AtlasReport.class, JourneyCases.SOUND_ATLAS),
            Map.entry(ScenarioCheck.class, CheckCases.ALLOWED),
            Map.entry(JourneyComparison.class, VersionCases.SAME),
            Map.entry(JourneyMerge.class, PlanCases.MERGED),
            Map.entry(Guarantee.class, PlanCases.OPEN),
            Map.entry(PathPattern.class, PlanCases.BOUGHT),
            Map.entry(Agreement.class, ObservedAssertsTest.AGREES),
            Map.entry(Drift.class, ObservedAssertsTest.SAME),
            Map.entry(Funnel.class, WholeFlowCases.FUNNEL),
            Map.entry(FlowFeelings.class, WholeFlowCases.FEELINGS),
            Map.entry(AtlasFlow.class, WholeFlowCases.ATLAS),
            Map.entry(ScenarioRun.class, JourneyCases.bought(() -> {})));

    /** Something that can be given for each kind of parameter. */
    private static final Map<Class<?>, Object> ARGUMENT = Map.ofEntries(
            Map.entry(String.class, "search"),
            Map.entry(String[].class, new String[] {"search"}),
            Map.entry(double.class, 0.5),
            Map.entry(int.class, 1),
            Map.entry(Duration.class, Duration.ZERO),
            Map.entry(Outcome.class, Outcome.SUCCESS),
            Map.entry(DeviationKind.class, DeviationKind.MISSING),
            Map.entry(FlowMeasure.class, FlowMeasure.SUCCESS),
            Map.entry(Scenario.class, Shop.way("search")),
            Map.entry(Journey.class, DETAILED));

    static Stream<Case> cases() {
        return Stream.of(
                        JourneyCases.journey(),
                        JourneyCases.report(),
                        JourneyCases.atlas(),
                        JourneyCases.diff(),
                        JourneyCases.run(),
                        ModelCases.touchpoint(),
                        ModelCases.persona(),
                        PathCases.path(),
                        CheckCases.check(),
                        VersionCases.comparison(),
                        PlanCases.guarantee(),
                        PlanCases.pattern(),
                        PlanCases.merge(),
                        ObservedAssertsTest.agreement(),
                        ObservedAssertsTest.drift(),
                        WholeFlowCases.funnel(),
                        WholeFlowCases.feelings(),
                        WholeFlowCases.atlas(),
                        AnalysisCases.flow(),
                        AnalysisCases.feelings(),
                        AnalysisCases.bottlenecks(),
                        AnalysisCases.conformance())
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passesWhereItShould(Case each) {
        assertThatCode(each.passing()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void failsWhereItShouldInTheseWords(Case each) {
        Shop.fails(each.failing(), each.message());
    }

    @Test
    void everyAssertionHasACase() {
        assertThat(cases().map(Case::assertion))
                .containsExactlyInAnyOrderElementsOf(
                        entries().flatMap(EveryAssertionTest::names).toList());
    }

    /** An assertion that begins another, such as {@code mustPass}, is named with it. */
    private static Stream<String> names(Method method) {
        String name = method.getDeclaringClass().getSimpleName() + "." + signature(method);
        return AbstractAssert.class.isAssignableFrom(method.getReturnType())
                ? Stream.of(name)
                : publicMethods(method.getReturnType()).map(next -> name + "." + signature(next));
    }

    private static String signature(Method method) {
        return method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    static Stream<Method> entries() {
        return Arrays.stream(JourneyAssertions.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getReturnType)
                .flatMap(EveryAssertionTest::publicMethods);
    }

    private static Stream<Method> publicMethods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    @Test
    void whatOnlyBeginsAnAssertionSaysSo() {
        assertThat(entries().filter(method -> !AbstractAssert.class.isAssignableFrom(method.getReturnType())))
                .hasSize(2)
                .allMatch(method -> method.isAnnotationPresent(CheckReturnValue.class));
        assertThat(List.of(JourneyAssertions.class, BDDJourneyAssertions.class, JourneySoftAssertionsProvider.class))
                .allMatch(type -> type.isAnnotationPresent(CheckReturnValue.class));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void failsOfNull(Method assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> {
                    Object begun = call(assertion, newAssert(assertion, null), argumentsOf(assertion));
                    for (Method next : publicMethods(assertion.getReturnType()).toList()) {
                        call(next, begun, argumentsOf(next));
                    }
                })
                .withMessage("\nExpecting actual not to be null");
    }

    @ParameterizedTest
    @MethodSource("entries")
    void refusesNullInTheWordsOfAssertJ(Method assertion) throws Throwable {
        refusesNulls(assertion, readyAssert(assertion));
        if (!AbstractAssert.class.isAssignableFrom(assertion.getReturnType())) {
            Object begun = call(assertion, readyAssert(assertion), argumentsOf(assertion));
            publicMethods(assertion.getReturnType()).forEach(next -> refusesNulls(next, begun));
        }
    }

    private static void refusesNulls(Method assertion, Object target) {
        for (int at = 0; at < assertion.getParameterCount(); at++) {
            if (!assertion.getParameterTypes()[at].isPrimitive()) {
                Object[] arguments = argumentsOf(assertion);
                arguments[at] = null;
                assertThatExceptionOfType(NullPointerException.class)
                        .isThrownBy(() -> call(assertion, target, arguments))
                        .withMessageMatching("The [a-z ]+ should not be null");
            }
        }
    }

    /** Those that want to know the journey are told. */
    private static Object readyAssert(Method assertion) {
        Object about = newAssert(assertion, ACTUAL.get(actualType(assertion)));
        if (about instanceof TouchpointAssert touchpoint) {
            return touchpoint.on(DETAILED);
        }
        return about instanceof PersonaAssert persona ? persona.on(DETAILED) : about;
    }

    private static Class<?> actualType(Method assertion) {
        return constructor(assertion).getParameterTypes()[0];
    }

    private static Constructor<?> constructor(Method assertion) {
        return assertion.getDeclaringClass().getConstructors()[0];
    }

    private static Object newAssert(Method assertion, Object actual) {
        try {
            return constructor(assertion).newInstance(actual);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object[] argumentsOf(Method assertion) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : assertion.getParameterTypes()) {
            arguments.add(ARGUMENT.get(type));
        }
        return arguments.toArray();
    }

    private static Object call(Method method, Object target, Object... arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
