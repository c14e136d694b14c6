package org.journeymodel.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** Holds every published class to the {@link Rules}. */
@AnalyzeClasses(packages = "org.journeymodel", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** Packages whose purpose is to hand out types of another library. */
    private static final Set<String> BRIDGES = Set.of(
            "org.journeymodel.graph.jgrapht",
            "org.journeymodel.jackson",
            "org.journeymodel.testing",
            "org.journeymodel.testing.junit");

    /** Public classes that users may extend, by full name: AssertJ extends assertions to make them soft. */
    private static final Set<String> OPEN_TYPES = Set.of(
            "org.journeymodel.testing.AgreementAssert",
            "org.journeymodel.testing.AtlasFlowAssert",
            "org.journeymodel.testing.AtlasReportAssert",
            "org.journeymodel.testing.BottlenecksAssert",
            "org.journeymodel.testing.ConformanceAssert",
            "org.journeymodel.testing.DriftAssert",
            "org.journeymodel.testing.EmotionCurveAssert",
            "org.journeymodel.testing.FlowAnalysisAssert",
            "org.journeymodel.testing.FlowFeelingsAssert",
            "org.journeymodel.testing.FunnelAssert",
            "org.journeymodel.testing.GuaranteeAssert",
            "org.journeymodel.testing.JourneyAssert",
            "org.journeymodel.testing.JourneyComparisonAssert",
            "org.journeymodel.testing.JourneyDiffAssert",
            "org.journeymodel.testing.JourneyMergeAssert",
            "org.journeymodel.testing.JourneyPathAssert",
            "org.journeymodel.testing.PathPatternAssert",
            "org.journeymodel.testing.PersonaAssert",
            "org.journeymodel.testing.ScenarioCheckAssert",
            "org.journeymodel.testing.ScenarioRunAssert",
            "org.journeymodel.testing.TouchpointAssert",
            "org.journeymodel.testing.ValidationReportAssert");

    /** Public classes of analyses that are no results themselves but give some when asked. */
    private static final Set<String> ASKED = Set.of(
            "org.journeymodel.graph.feeling.JourneyFeelings",
            "org.journeymodel.graph.paths.JourneyPaths",
            "org.journeymodel.graph.paths.PathSearch",
            "org.journeymodel.graph.simulation.Simulation",
            "org.journeymodel.log.statistics.LogAnalysis");

    private static final Rules RULES = new Rules("org.journeymodel", exportedPackages(), BRIDGES, OPEN_TYPES);

    @ArchTest
    static final ArchRule packagesFormNoCycles = RULES.packagesFormNoCycles();

    @ArchTest
    static final ArchRule packagesAreNullMarked = RULES.packagesAreNullMarked();

    @ArchTest
    static final ArchRule coreKnowsTheLanguageAlone = RULES.coreKnowsTheLanguageAlone();

    @ArchTest
    static final ArchRule graphKnowsNoFile = RULES.graphKnowsNoFile();

    @ArchTest
    static final ArchRule otherLibrariesStayOutOfSignatures = RULES.otherLibrariesStayOutOfSignatures();

    @ArchTest
    static final ArchRule publicClassesAreClosed = RULES.publicClassesAreClosed();

    @ArchTest
    static final ArchRule generatedTypesAreHidden = RULES.generatedTypesAreHidden();

    @ArchTest
    static final ArchRule resultsAreMadeByAnalyses = RULES.resultsAreMadeByAnalyses();

    @ArchTest
    static final ArchRule resultsTellThemselves = RULES.resultsTellThemselves(ASKED);

    @ArchTest
    static final ArchRule nothingIsLogged = RULES.nothingIsLogged();

    @ArchTest
    static final ArchRule standardStreamsAreLeftAlone = RULES.standardStreamsAreLeftAlone();

    @ArchTest
    static final ArchRule theProcessIsLeftAlone = RULES.theProcessIsLeftAlone();

    @ArchTest
    static final ArchRule nothingIsLoadedFromOutside = RULES.nothingIsLoadedFromOutside();

    /** What counts parts of a log may be sent to where they are merged; it checks what it is made of. */
    @ArchTest
    static final ArchRule valuesAreNotSerialised = RULES.valuesAreNotSerialised(Set.of("FlowAccumulator"));

    @ArchTest
    static final ArchRule staticStateNeverChanges = RULES.staticStateNeverChanges();

    @ArchTest
    static final ArchRule unsoundAlgorithmsAreNotUsed = RULES.unsoundAlgorithmsAreNotUsed();

    /** What the module declarations export, read where the classes themselves are read. */
    private static Set<String> exportedPackages() {
        Path[] ours = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("journey-"))
                .filter(entry -> !entry.contains("test-classes"))
                .map(Path::of)
                .toArray(Path[]::new);
        return ModuleFinder.of(ours).findAll().stream()
                .map(ModuleReference::descriptor)
                .filter(module -> module.name().startsWith("org.journeymodel."))
                .flatMap(module -> module.exports().stream())
                .map(ModuleDescriptor.Exports::source)
                .collect(toUnmodifiableSet());
    }
}
