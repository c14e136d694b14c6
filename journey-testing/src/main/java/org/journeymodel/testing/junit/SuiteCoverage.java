package org.journeymodel.testing.junit;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Journey;

/**
 * What all classes of a run covered together, by journey. JUnit closes it after the last test; what is thrown then
 * fails the run. Thread-safe.
 */
final class SuiteCoverage implements AutoCloseable {

    private final SuiteSettings settings;
    private final Map<Journey, JourneyCoverage> byJourney = new HashMap<>();

    SuiteCoverage(SuiteSettings settings) {
        this.settings = settings;
    }

    /** Adds what a class covered. */
    void add(JourneyCoverage ofClass) {
        JourneyCoverage all;
        synchronized (this) {
            all = byJourney.computeIfAbsent(ofClass.journey(), JourneyCoverage::of);
        }
        all.add(ofClass);
    }

    /** In an order that does not tell which class came first. */
    private synchronized List<JourneyCoverage> inOrder() {
        List<JourneyCoverage> all = new ArrayList<>(byJourney.values());
        all.sort(Comparator.comparing((JourneyCoverage each) -> each.journey().id())
                .thenComparing(JourneyCoverage::toString));
        return all;
    }

    @Override
    public void close() {
        List<JourneyCoverage> all = inOrder();
        settings.folder().ifPresent(folder -> write(folder, all));
        List<String> lacks = new ArrayList<>();
        all.forEach(each -> settings.threshold()
                .lack("The tests of this run", each.report())
                .ifPresent(lacks::add));
        if (!lacks.isEmpty()) {
            throw new AssertionError(String.join("\n\n", lacks));
        }
    }

    /** JUnit hides the message of an exception behind one of its own, but passes errors on. */
    private static void write(Path folder, List<JourneyCoverage> all) {
        try {
            new CoverageFiles(folder).write(all);
        } catch (UncheckedIOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }
}
