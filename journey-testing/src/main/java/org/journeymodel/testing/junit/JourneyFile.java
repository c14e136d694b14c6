package org.journeymodel.testing.junit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.json.JourneyJson;

/**
 * A resource that holds a journey.
 *
 * @param name as the test gives it
 * @param testClass the class that asks for it
 */
record JourneyFile(String name, Class<?> testClass) {

    private static final int MOST_LISTED = 100;

    Journey read(boolean allowErrors) throws IOException {
        byte[] document = new TestResource(name, testClass).bytes();
        Journey journey = JourneyJson.read(new ByteArrayInputStream(document), name);
        List<Finding> errors = JourneyValidator.standard().validate(journey).errors();
        if (!allowErrors && !errors.isEmpty()) {
            throw new IllegalArgumentException(
                    refusal(JourneyJson.locate(errors, new ByteArrayInputStream(document), name)));
        }
        return journey;
    }

    private String refusal(List<Finding> errors) {
        String lines = errors.stream().limit(MOST_LISTED).map(Finding::toString).collect(Collectors.joining("\n"));
        String more = errors.size() > MOST_LISTED ? "\nand " + (errors.size() - MOST_LISTED) + " more" : "";
        return "The journey in \"" + name + "\" has " + (errors.size() == 1 ? "1 error" : errors.size() + " errors")
                + " and cannot be tested with as it is:\n" + lines + more;
    }
}
