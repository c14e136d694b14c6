package org.journeymodel.testing.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.testing.JourneyAssertions;
import org.journeymodel.testing.ScenarioDriver;
import org.journeymodel.testing.ScenarioRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Tests made of the scenarios in a file, one of each, for methods that are a {@code @TestFactory}:
 *
 * <pre>{@code
 * Stream<DynamicTest> theMapAllows() {
 *     return ScenarioTests.from("shop.scenarios.json", map).allowed();
 * }
 *
 * Stream<DynamicTest> theShopDoes() {
 *     return ScenarioTests.from("shop.scenarios.json", map).driving(driver -> {
 *         Shop shop = new Shop();
 *         driver.when("search", () -> shop.search("vacuum")).when("buy", shop::pay);
 *     });
 * }
 * }</pre>
 *
 * <p>Files are those of {@link org.journeymodel.json.JourneyJson#scenarios}. What a map must not have stands in a file
 * of its own, for {@link #forbidden}: a scenario tells a way, and its file what is asked of all its ways. Each test is named by {@link
 * Scenario#customer}, in the order of the file, and its source is the file with the line where the scenario begins.
 * A file that is missing, holds no scenario, or has faults fails the factory, with all findings by line and column.
 *
 * <p>Immutable; tests are as thread-safe as what they are given.
 */
public final class ScenarioTests {

    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final List<ScenarioFile.Entry> entries;
    private final @Nullable JourneyCoverage coverage;

    private ScenarioTests(List<ScenarioFile.Entry> entries, @Nullable JourneyCoverage coverage) {
        this.entries = List.copyOf(entries);
        this.coverage = coverage;
    }

    /**
     * {@return tests of the scenarios in a resource} It is looked for in the package of the class that calls this,
     * then from the root of the class path; with a {@code /} before it, from the root only. On the module path, a
     * package that holds such files must be open.
     *
     * @param file the name of the resource
     * @param journey the journey that the scenarios are on
     * @throws IllegalArgumentException if there is no such resource, or no scenario in it
     * @throws org.journeymodel.json.JourneyJsonException if it holds no scenarios on that journey; lists everything
     *     that is wrong
     */
    public static ScenarioTests from(String file, Journey journey) {
        return from(file, CALLERS.getCallerClass(), journey);
    }

    /**
     * {@return tests of the scenarios in a resource, as {@link #from(String, Journey)} tells, that is looked for in
     * the package of a class}
     *
     * @param file the name of the resource
     * @param beside the class
     * @param journey the journey that the scenarios are on
     */
    public static ScenarioTests from(String file, Class<?> beside, Journey journey) {
        Objects.requireNonNull(journey, "journey");
        TestResource resource =
                new TestResource(Objects.requireNonNull(file, "file"), Objects.requireNonNull(beside, "beside"));
        return of(() -> ScenarioFile.of(resource), journey);
    }

    /**
     * {@return tests of the scenarios in a file, as {@link #from(String, Journey)} tells}
     *
     * @param file the file; findings name it as it is given here
     * @param journey the journey that the scenarios are on
     * @throws UncheckedIOException if it is not there, is a folder, or cannot be read; says which, and of a missing one
     *     which file has nearly the same name
     * @throws IllegalArgumentException if there is no scenario in it
     */
    public static ScenarioTests from(Path file, Journey journey) {
        Objects.requireNonNull(file, "file");
        return of(() -> ScenarioFile.of(file), Objects.requireNonNull(journey, "journey"));
    }

    /** Opens a file. */
    @FunctionalInterface
    private interface Opening {
        ScenarioFile open() throws IOException;
    }

    private static ScenarioTests of(Opening opening, Journey journey) {
        try {
            return new ScenarioTests(opening.open().entries(journey), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the scenarios in order; at least one} */
    public List<Scenario> scenarios() {
        return entries.stream().map(ScenarioFile.Entry::scenario).toList();
    }

    /**
     * {@return these tests, so that what {@link #driving} walks is counted}
     *
     * @param counted coverage of the same journey, such as that of {@link MeasureJourneyCoverage}; in place of any before
     */
    public ScenarioTests covering(JourneyCoverage counted) {
        return new ScenarioTests(entries, Objects.requireNonNull(counted, "counted"));
    }

    /** {@return tests that the journey of the scenarios allows each, as {@code assertThat(journey).allows} tells} */
    public Stream<DynamicTest> allowed() {
        return each(scenario -> JourneyAssertions.assertThat(scenario.journey()).allows(scenario));
    }

    /**
     * {@return tests that a map allows each, as {@code assertThat(map).allows} tells}
     *
     * @param map another version of the journey, such as the future state
     */
    public Stream<DynamicTest> allowedBy(Journey map) {
        Objects.requireNonNull(map, "map");
        return each(scenario -> JourneyAssertions.assertThat(map).allows(scenario));
    }

    /** {@return tests that the journey of the scenarios forbids each, as {@code assertThat(journey).forbids} tells} */
    public Stream<DynamicTest> forbidden() {
        return each(scenario -> JourneyAssertions.assertThat(scenario.journey()).forbids(scenario));
    }

    /**
     * {@return tests that a map forbids each, as {@code assertThat(map).forbids} tells}
     *
     * @param map the journey of the scenarios, or another version of it
     */
    public Stream<DynamicTest> forbiddenBy(Journey map) {
        Objects.requireNonNull(map, "map");
        return each(scenario -> JourneyAssertions.assertThat(map).forbids(scenario));
    }

    /**
     * {@return tests that lead an application through each, as {@code assertThat(run).isAsPlanned} tells}
     *
     * @param binding is called once in each test, to begin with a new application and bind its actions; it may bind
     *     more touchpoints than a scenario visits
     */
    public Stream<DynamicTest> driving(Consumer<? super ScenarioDriver> binding) {
        Objects.requireNonNull(binding, "binding");
        return each(scenario -> {
            ScenarioDriver driver = ScenarioDriver.drive(scenario);
            binding.accept(driver);
            ScenarioRun run = driver.run();
            JourneyAssertions.assertThat(run).isAsPlanned();
            if (coverage != null) {
                coverage.visited(run);
            }
        });
    }

    /**
     * {@return tests of whatever is asked of each}
     *
     * @param test is given the scenario
     */
    public Stream<DynamicTest> each(ThrowingConsumer<? super Scenario> test) {
        Objects.requireNonNull(test, "test");
        return entries.stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.scenario().customer(), entry.source(), () -> test.accept(entry.scenario())));
    }
}
