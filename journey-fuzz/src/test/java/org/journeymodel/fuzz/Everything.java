package org.journeymodel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.validation.FindingsException;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.report.JourneyReport;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.Discovery;
import org.journeymodel.log.EventLog;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.JourneyMap;
import org.journeymodel.testing.generator.JourneyFault;
import org.journeymodel.testing.generator.RandomJourneys;

/** All kinds of output of a journey and a log, one after the other. */
final class Everything {

    private static final String LOG = """
            customer,touchpoint,time,score
            ann,search,2024-03-31T01:59:59.123456789Z,4.5
            İpek,Iııi,2024-05-01 10:00,1234567.5
            bob,buy,2024-05-01 10:00,-0.25
            """;

    private Everything() {}

    /** Writes it to the file that is named, for another virtual machine to compare. */
    public static void main(String... arguments) throws IOException {
        Files.write(Path.of(arguments[0]), told());
    }

    static byte[] told() throws IOException {
        List<String> told = new ArrayList<>();
        Journey journey = RandomJourneys.seeded(11).touchpoints(6).journey();
        ofTheJourney(journey, told);
        Journey broken = RandomJourneys.seeded(12).touchpoints(4).broken(JourneyFault.TOUCHPOINT_PROBABILITY_SUM);
        told.add(JourneyValidator.thorough(LocalDate.of(2026, 11, 23))
                .validate(broken)
                .toString());
        told.add(JourneyDiff.between(journey, broken).toText());
        told.add(refusal(() -> JourneyJson.read("{\"journeyFormat\": \"1.0\", \"Id\": 1e400, \"kind\": \"IN\"}")));
        told.add(refusal(() -> EventLog.reader().read(in(LOG), "mixed.csv")));
        ofTheLog(EventLog.reader().zone(ZoneOffset.ofHours(2)).read(in(LOG), "log.csv"), told);
        return String.join("\n", told).getBytes(UTF_8);
    }

    private static void ofTheJourney(Journey journey, List<String> told) {
        JourneyGraph graph = JourneyGraph.of(journey);
        JourneyMap map = JourneyMap.of(journey).with(graph.flow()).with(graph.bottlenecks());
        told.add(JourneyJson.write(journey));
        told.add(JourneyReport.of(graph).toText());
        told.add(JourneyJson.write(JourneyReport.of(graph).toAttributes()));
        told.add(graph.guarantee().toString());
        told.add(map.toSvg());
        told.add(map.toHtml());
        told.add(map.toText());
        told.add(map.toMarkdown());
        told.add(map.toDot());
        told.add(map.toMermaid());
        told.add(FlowGraph.of(journey).toSvg());
    }

    private static void ofTheLog(EventLog log, List<String> told) {
        told.add(log.statistics().toString());
        told.add(log.journeys().toList().toString());
        told.add(log.notes().toString());
        told.add(log.analysis().report(ZoneOffset.UTC).toString());
        told.add(JourneyJson.write(Discovery.of(log).discover().journey()));
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String refusal(Reading reading) throws IOException {
        try {
            reading.read();
            throw new IllegalStateException("This was to be refused.");
        } catch (FindingsException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** Reads what is to be refused. */
    private interface Reading {
        Object read() throws IOException;
    }
}
