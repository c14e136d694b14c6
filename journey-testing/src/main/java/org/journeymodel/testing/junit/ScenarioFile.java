package org.journeymodel.testing.junit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.Severity;
import org.journeymodel.json.JourneyJson;

/** A file that holds scenarios. */
final class ScenarioFile {

    /** A scenario, and where it stands. */
    record Entry(Scenario scenario, URI source) {}

    private final String name;
    private final URI uri;
    private final byte[] document;

    private ScenarioFile(String name, URI uri, byte[] document) {
        this.name = name;
        this.uri = uri;
        this.document = document;
    }

    static ScenarioFile of(Path file) {
        return new ScenarioFile(file.toString(), file.toUri(), new ScenarioPath(file).bytes());
    }

    static ScenarioFile of(TestResource resource) throws IOException {
        byte[] document = resource.bytes();
        return new ScenarioFile(resource.name(), uri(resource), document);
    }

    /** {@return the scenarios, at least one} */
    List<Scenario> read(Journey journey) throws IOException {
        List<Scenario> scenarios = JourneyJson.scenarios(journey).read(new ByteArrayInputStream(document), name);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("There is no scenario in \"" + name
                    + "\", so nothing would be tested. Add one to its list \"scenarios\".");
        }
        return scenarios;
    }

    /** {@return the scenarios, each with line and column} */
    List<Entry> entries(Journey journey) throws IOException {
        List<Scenario> scenarios = read(journey);
        List<Finding> places = IntStream.range(0, scenarios.size())
                .mapToObj(ScenarioFile::place)
                .toList();
        List<Finding> located = JourneyJson.locate(places, new ByteArrayInputStream(document), name);
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < scenarios.size(); at++) {
            entries.add(new Entry(scenarios.get(at), sourceOf(located.get(at))));
        }
        return entries;
    }

    /** Findings are what the JSON module finds places for. */
    private static Finding place(int index) {
        return Finding.builder()
                .severity(Severity.NOTE)
                .ruleId("scenario")
                .path("/scenarios/" + index)
                .message("is here")
                .build();
    }

    /** A file inside another, such as one in a zip file, has a URI that can name no place within it. */
    private URI sourceOf(Finding place) {
        return uri.isOpaque()
                ? uri
                : URI.create(uri + "?line=" + place.line().orElse(1) + "&column="
                        + place.column().orElse(1));
    }

    private static URI uri(TestResource resource) {
        try {
            return new URI("classpath", null, resource.path(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
