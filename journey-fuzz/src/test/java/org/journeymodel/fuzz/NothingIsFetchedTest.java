package org.journeymodel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.journeymodel.json.JourneyJson;
import org.journeymodel.log.EventLog;
import org.journeymodel.log.EventLogException;
import org.journeymodel.log.LogFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document asks for, no connection is opened and no other file is read. */
@Isolated("sets system properties")
class NothingIsFetchedTest {

    private static final String EVENTS = """
            <trace><string key="concept:name" value="ann"/>
            <event><string key="concept:name" value="%s"/>
            <date key="time:timestamp" value="2024-05-01T10:00:00Z"/></event></trace>""";

    /** What asks for more is refused at once, or stands there without effect. */
    private static final List<String> XES_THAT_ASKS = List.of(
            "<!DOCTYPE log SYSTEM \"URL/log.dtd\"><log>" + EVENTS.formatted("a") + "</log>",
            "<!DOCTYPE log PUBLIC \"-//X//Y\" \"URL/log.dtd\"><log>" + EVENTS.formatted("a") + "</log>",
            "<!DOCTYPE log [<!ENTITY e SYSTEM \"URL/e.txt\">]><log>" + EVENTS.formatted("&e;") + "</log>",
            "<!DOCTYPE log [<!ENTITY % p SYSTEM \"URL/p.ent\"> %p;]><log>" + EVENTS.formatted("a") + "</log>",
            "<!DOCTYPE log [<!NOTATION n SYSTEM \"URL/n\"><!ENTITY u SYSTEM \"URL/u\" NDATA n>]><log>"
                    + EVENTS.formatted("a") + "</log>",
            "<?xml-stylesheet type=\"text/xsl\" href=\"URL/style.xsl\"?><log>" + EVENTS.formatted("a") + "</log>",
            "<log xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"URL/x.xsd\""
                    + " xsi:schemaLocation=\"urn:x URL/x.xsd\">" + EVENTS.formatted("a") + "</log>",
            "<log xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"URL/x.xml\"/>" + EVENTS.formatted("a")
                    + "</log>",
            "<log><extension name=\"Concept\" prefix=\"concept\" uri=\"URL/concept.xesext\"/>" + EVENTS.formatted("a")
                    + "</log>");

    @Test
    void noConnectionIsOpened() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort();
            XES_THAT_ASKS.forEach(asking -> read(asking.replace("URL", url)));
            assertThatThrownBy(() -> JourneyJson.read(("{\"$schema\": \"URL/s.json\", \"$ref\": \"URL/r.json\","
                                    + " \"journeyFormat\": \"1.0\", \"id\": \"a\", \"name\": \"A\"}")
                            .replace("URL", url)))
                    .hasMessageContaining("has 1 fault:") // the address of a schema is read over
                    .hasMessageContaining("json.field.unknown at /$ref");
            assertThat(isFirstToConnect(server)).isTrue();
        }
    }

    @Test
    void noOtherFileIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("e.txt"), "canary-of-the-file");
        String url = secret.getParent().toUri().toString();
        for (String asking : XES_THAT_ASKS) {
            assertThat(read(asking.replace("URL/", url))).doesNotContain("canary-of-the-file");
        }
    }

    @Test
    void ofTheseNineTheFiveWithADocumentTypeAreRefused() {
        assertThat(XES_THAT_ASKS.stream()
                        .map(NothingIsFetchedTest::read)
                        .filter(told -> told.contains("log.xml.doctype")))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javax.xml.stream.XMLInputFactory", "javax.xml.parsers.SAXParserFactory"})
    void anotherXmlParserOnTheClassPathIsNotAsked(String property) {
        System.setProperty(property, "no.such.Factory");
        try {
            assertThat(read("<log>" + EVENTS.formatted("a") + "</log>")).contains("1 event");
        } finally {
            System.clearProperty(property);
        }
    }

    /** {@return what became of a source: the log in words, or its faults} */
    private static String read(String xes) {
        try {
            EventLog log = EventLog.reader()
                    .format(LogFormat.XES)
                    .read(new ByteArrayInputStream(xes.getBytes(UTF_8)), "input.xes");
            return log + " " + log.touchpoints() + log.notes();
        } catch (EventLogException refused) {
            return String.valueOf(refused.getMessage());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Connections are accepted in the order in which they came: ours is the first if there was none before. */
    private static boolean isFirstToConnect(ServerSocket server) throws IOException {
        try (Socket ours = new Socket(server.getInetAddress(), server.getLocalPort())) {
            CompletableFuture<Integer> accepted = CompletableFuture.supplyAsync(() -> {
                try (Socket first = server.accept()) {
                    return first.getPort();
                } catch (IOException broken) {
                    throw new IllegalStateException(broken);
                }
            });
            return accepted.join() == ours.getLocalPort();
        }
    }
}
