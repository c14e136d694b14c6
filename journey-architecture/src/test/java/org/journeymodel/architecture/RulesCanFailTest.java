package org.journeymodel.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Each rule finds what is planted for it in {@code faults}, and nothing beside it. */
class RulesCanFailTest {

    private static final String ROOT = "org.journeymodel.architecture.faults";

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);

    private final Rules rules = new Rules(ROOT, Set.of(ROOT + ".api"), Set.of(ROOT + ".bridge"), Set.of());

    @Test
    void packagesFormNoCycles() {
        assertFaults(rules.packagesFormNoCycles()).singleElement().asString().contains("cycle.one", "cycle.two");
    }

    @Test
    void packagesAreNullMarked() {
        assertFaults(rules.packagesAreNullMarked()).anyMatch(fault -> fault.contains("core.Reader"));
    }

    @Test
    void coreKnowsTheLanguageAlone() {
        assertFaults(rules.coreKnowsTheLanguageAlone())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("core.Reader") && fault.contains("java.nio.file.Path"));
    }

    @Test
    void graphKnowsNoFile() {
        assertFaults(rules.graphKnowsNoFile())
                .isNotEmpty()
                .allMatch(fault -> fault.contains("graph.Exporter") && fault.contains("java.io.File"));
    }

    @Test
    void otherLibrariesStayOutOfSignatures() {
        assertFaults(rules.otherLibrariesStayOutOfSignatures())
                .satisfiesExactlyInAnyOrder(
                        fault -> assertThat(fault).contains("Returned.graph()", "shows org.jgrapht.Graph"),
                        fault -> assertThat(fault).contains("Nested.take(", "shows org.jgrapht.graph.DefaultEdge"),
                        fault -> assertThat(fault)
                                .contains("Thrown.read()", "shows tools.jackson.core.JacksonException"),
                        fault -> assertThat(fault).contains("Extended>", "shows org.jgrapht.graph.DefaultEdge"),
                        fault -> assertThat(fault).contains("Held$Inner.token", "shows tools.jackson.core.JsonToken"));
    }

    @Test
    void bridgesMayShowOtherLibraries() {
        Rules bridged = new Rules(ROOT, Set.of(ROOT + ".api"), Set.of(ROOT + ".api"), Set.of());

        assertThat(bridged.otherLibrariesStayOutOfSignatures()
                        .allowEmptyShould(true)
                        .evaluate(PLANTED)
                        .hasViolation())
                .isFalse();
    }

    @Test
    void publicClassesAreClosed() {
        assertFaults(rules.publicClassesAreClosed()).singleElement().asString().contains("open.Extensible");
    }

    @Test
    void namedClassesMayBeOpen() {
        Rules opened = new Rules(ROOT, Set.of(), Set.of(), Set.of(ROOT + ".open.Extensible"));

        assertFaults(opened.publicClassesAreClosed()).isEmpty();
    }

    @Test
    void generatedTypesAreHidden() {
        assertFaults(rules.generatedTypesAreHidden()).singleElement().asString().contains("generated.ImmutableThing");
    }

    @Test
    void resultsAreMadeByAnalyses() {
        assertFaults(results().resultsAreMadeByAnalyses())
                .singleElement()
                .asString()
                .contains("result.Forged");
    }

    @Test
    void resultsTellThemselves() {
        String asked = ROOT + ".graph.result.Asked";

        assertFaults(results().resultsTellThemselves(Set.of(asked)))
                .singleElement()
                .asString()
                .contains("result.Silent");
        assertFoundIn(results().resultsTellThemselves(Set.of()), "result.Silent", "result.Asked");
    }

    private static Rules results() {
        return new Rules(ROOT, Set.of(ROOT + ".graph.result"), Set.of(), Set.of());
    }

    @Test
    void nothingIsLogged() {
        assertFoundIn(rules.nothingIsLogged(), "UtilLogging", "SystemLogging", "Slf4jLogging");
    }

    @Test
    void standardStreamsAreLeftAlone() {
        assertFoundIn(rules.standardStreamsAreLeftAlone(), "Prints");
    }

    @Test
    void theProcessIsLeftAlone() {
        assertFoundIn(rules.theProcessIsLeftAlone(), "Exits", "Threads", "Pools");
    }

    @Test
    void nothingIsLoadedFromOutside() {
        assertFoundIn(rules.nothingIsLoadedFromOutside(), "LoadsClasses", "Deserialises", "Connects");
    }

    @Test
    void valuesAreNotSerialised() {
        assertFoundIn(rules.valuesAreNotSerialised(Set.of("Extended")), "SerialisedValue");
    }

    @Test
    void staticStateNeverChanges() {
        ArchRule rule = rules.staticStateNeverChanges();

        assertFoundIn(rule, "counter", "ARRAY", "LIST", "MAP", "ATOMIC", "TEXT");
        assertFaults(rule).allMatch(fault -> fault.contains("state.Changing."));
    }

    @Test
    void unsoundAlgorithmsAreNotUsed() {
        assertFoundIn(
                rules.unsoundAlgorithmsAreNotUsed(),
                "UsesJohnsonSimpleCycles",
                "UsesTarjanSimpleCycles",
                "UsesGabowStrongConnectivityInspector",
                "UsesAllDirectedPaths");
    }

    private static void assertFoundIn(ArchRule rule, String... names) {
        assertFaults(rule)
                .allMatch(fault -> Set.of(names).stream().anyMatch(fault::contains))
                .satisfies(faults ->
                        assertThat(names).allMatch(name -> faults.stream().anyMatch(fault -> fault.contains(name))));
    }

    private static ListAssert<String> assertFaults(ArchRule rule) {
        return assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails());
    }
}
