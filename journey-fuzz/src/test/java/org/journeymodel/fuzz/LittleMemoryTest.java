package org.journeymodel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.zip.GZIPOutputStream;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.JourneyValidator;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.paths.PathCriterion;
import org.journeymodel.graph.paths.PathList;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.json.JourneyJsonException;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogException;
import org.journeymodel.log.EventLogReader;
import org.journeymodel.log.LogFormat;
import org.journeymodel.render.AtlasDrawing;
import org.journeymodel.render.FlowGraph;
import org.journeymodel.render.JourneyMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Large and deep inputs on a stack of 512 kB and a heap of 256 MB, which this module's tests are run with. */
@Isolated("shares its heap with no other test")
class LittleMemoryTest {

    private static final int MANY = 20_000;
    private static final int MANY_IDS = 1 << 13;

    @Test
    void thereIsLittleMemory() {
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(256L << 20);
    }

    @Test
    void jsonNestedWithoutEnd() {
        for (String opening : new String[] {"[", "{\"a\":", "{\"stages\":[{\"touchpoints\":["}) {
            String document = opening.repeat(1_000_000 / opening.length());
            assertThat(catchThrowableOfType(JourneyJsonException.class, () -> JourneyJson.read(document))
                            .findings())
                    .anyMatch(finding -> finding.ruleId().equals("json.limit.depth"));
        }
    }

    @Test
    void jsonOfManyElementsThereAndBack() throws IOException {
        Journey ring = ring();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JourneyJson.write(ring, out);
        assertThat(JourneyJson.read(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(ring);
    }

    @Test
    void jsonOfFaultsWithoutEnd() {
        byte[] faulty = ("{\"journeyFormat\":\"1.0\",\"id\":\"a\",\"name\":\"A\",\"personas\":["
                        + "{\"x\":1},".repeat(2_000_000) + "1]}")
                .getBytes(UTF_8);
        assertThatThrownBy(() -> JourneyJson.read(new ByteArrayInputStream(faulty)))
                .isInstanceOf(JourneyJsonException.class)
                .hasMessageContaining("json.field.unknown");
    }

    @Test
    void aRingOfManyTouchpointsIsValidatedAnalysedAndCompared() {
        Journey ring = ring();
        assertThat(JourneyValidator.standard().validate(ring).errors()).isEmpty();
        JourneyGraph graph = JourneyGraph.of(ring);
        assertThat(graph.structure().components()).hasSize(1);
        assertThat(graph.flow().probabilityOf(Outcome.SUCCESS)).isEqualTo(1);
        assertThat(graph.paths().best(PathCriterion.MOST_LIKELY)).isPresent();
        assertThat(graph.guarantee().toString()).isNotBlank();
        assertThat(graph.pattern("t0 ->* t" + (MANY - 1)).probability()).isEqualTo(1);
        Journey longer = ring.toBuilder().addStages(Stage.of("more", "More")).build();
        assertThat(JourneyDiff.between(ring, longer).changes()).hasSize(1);
        assertThat(JourneyMerge.of(ring, longer, ring).journey()).isEqualTo(longer);
    }

    @Test
    void manyIdsOfOneHashCodeGoEverywhere() {
        Stage.Builder stage = Stage.builder("s", "S");
        for (int id = 0; id < MANY_IDS; id++) {
            stage.addTouchpoints(Touchpoint.of(ofOneHashCode(id), "T"));
        }
        Journey colliding = Journey.builder("j", "J").addStages(stage.build()).build();
        assertThat(JourneyJson.read(JourneyJson.write(colliding))).isEqualTo(colliding);
        assertThat(JourneyValidator.standard().validate(colliding).errors()).isEmpty();
        assertThat(JourneyDiff.between(colliding, colliding).isEmpty()).isTrue();
        assertThat(JourneyGraph.of(colliding).structure().mustPass()).isEmpty();
        assertThat(JourneyMap.of(colliding).toMarkdown()).contains("| T |");
        EventLog log = EventLog.of(JourneyGraph.of(colliding).simulate(1, 1));
        assertThat(log.eventCount()).isEqualTo(MANY_IDS);
    }

    private static String ofOneHashCode(int number) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < 13; bit++) {
            id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    @Test
    void tenThousandJourneysWithinEachOtherAreDrawn() {
        JourneyAtlas.Builder atlas = JourneyAtlas.builder();
        for (int at = 0; at < 10_000; at++) {
            Touchpoint.Builder inner = Touchpoint.builder("t", "T");
            atlas.addJourneys(Journey.builder("j" + at, "J")
                    .addStages(Stage.of("s", "S", (at < 9_999 ? inner.subJourney("j" + (at + 1)) : inner).build()))
                    .build());
        }
        AtlasDrawing drawing = AtlasDrawing.of(atlas.build()).levels(100);
        assertThat(drawing.toSvg()).contains("J");
        assertThat(drawing.toTextAlternative()).contains("Journey 10000 of 10000");
    }

    @Test
    void pathsOfACompleteJourneyStopAtTheirLimit() {
        Journey.Builder journey = Journey.builder("complete", "Complete");
        Stage.Builder stage = Stage.builder("s", "S");
        for (int from = 0; from < 50; from++) {
            boolean isLast = from == 49;
            stage.addTouchpoints(Touchpoint.builder("t" + from, "T")
                    .outcome(Optional.of(Outcome.SUCCESS).filter(last -> isLast))
                    .build());
            for (int to = 0; to < 50; to++) {
                if (to != from) {
                    journey.addTransitions(Transition.of("t" + from, "t" + to).withProbability(1.0 / 50));
                }
            }
        }
        JourneyGraph graph = JourneyGraph.of(journey.addStages(stage.build()).build());
        PathList all = graph.paths().all();
        assertThat(all.paths()).hasSize(10_000);
        assertThat(all.isComplete()).isFalse();
        assertThat(graph.structure().loops().isComplete()).isFalse();
        assertThat(graph.bottlenecks().ranked()).isNotEmpty();
    }

    @Test
    void aMapOfTwoThousandTouchpointsIsDrawn() throws IOException {
        Journey journey = chain(2_000);
        Counted svg = new Counted();
        JourneyMap.of(journey).writeSvg(svg);
        FlowGraph.of(journey).writeHtml(svg);
        assertThat(svg.characters).isPositive();
    }

    @Test
    void aCustomerOfManyEventsAndManyCustomersOfOne() throws IOException {
        EventLog one = csv(1_000_000, row -> "ann,t" + row % 100 + ",2024-05-01T10:00:00Z\n");
        assertThat(one.statistics().events()).isEqualTo(1_000_000);
        EventLog many = csv(1_000_000, row -> "c" + row + ",t,2024-05-01T10:00:00Z\n");
        assertThat(many.statistics().customers()).isEqualTo(1_000_000);
    }

    @Test
    void xesNestedWithoutEnd() {
        String attribute = "<string key=\"k\" value=\"v\">";
        isRefused(LogFormat.XES, "<log><trace><event>" + attribute.repeat(20_000), "log.limit.depth");
        isRefused(LogFormat.NDJSON, "{\"customer\":" + "[".repeat(100_000) + "\n", "log.");
    }

    @Test
    void gzipOfHundredsOfMegabytesOfNothing() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("customer,touchpoint,time\n".getBytes(UTF_8));
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) '\n');
            for (int megabytes = 0; megabytes < 300; megabytes++) {
                out.write(spaces);
            }
        }
        assertThatThrownBy(() -> EventLog.reader().read(new ByteArrayInputStream(packed.toByteArray()), "bomb.gz"))
                .isInstanceOf(EventLogException.class)
                .hasMessageContaining("log.limit");
    }

    private static void isRefused(LogFormat format, String source, String rule) {
        EventLogReader reader = EventLog.reader().format(format);
        assertThatThrownBy(() -> reader.read(new ByteArrayInputStream(source.getBytes(UTF_8)), "deep"))
                .isInstanceOf(EventLogException.class)
                .hasMessageContaining(rule);
    }

    private static EventLog csv(long rows, LongFunction<String> row) throws IOException {
        return EventLog.reader().read(new Rows(rows, row), "many.csv");
    }

    private static Journey chain(int size) {
        Stage.Builder stage = Stage.builder("s", "S");
        for (int at = 0; at < size - 1; at++) {
            stage.addTouchpoints(Touchpoint.of("t" + at, "T"));
        }
        stage.addTouchpoints(Touchpoint.builder("t" + (size - 1), "T")
                .outcome(Outcome.SUCCESS)
                .build());
        return Journey.builder("chain", "Chain").addStages(stage.build()).build();
    }

    private static Journey ring() {
        Journey.Builder ring = chain(MANY).toBuilder();
        for (int at = 0; at < MANY; at++) {
            ring.addTransitions(
                    Transition.of("t" + at, "t" + (at + 1) % MANY).withProbability(at + 1 < MANY ? 1 : 0.5));
        }
        return ring.build();
    }

    /** Counts what is written and keeps nothing. */
    private static final class Counted implements Appendable {

        private long characters;

        @Override
        public Appendable append(CharSequence text) {
            characters += text.length();
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            characters += end - start;
            return this;
        }

        @Override
        public Appendable append(char character) {
            characters++;
            return this;
        }
    }

    /** A CSV file that is made as it is read. */
    private static final class Rows extends InputStream {

        private final long rows;
        private final LongFunction<String> row;
        private byte[] line = "customer,touchpoint,time\n".getBytes(UTF_8);
        private int at;
        private long next;

        Rows(long rows, LongFunction<String> row) {
            this.rows = rows;
            this.row = row;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == line.length) {
                if (next == rows) {
                    return -1;
                }
                line = row.apply(next++).getBytes(UTF_8);
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, from, count);
            at += count;
            return count;
        }
    }
}
