package org.journeymodel.render;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Documents as a strict parser reads them. */
public final class Xml {

    private Xml() {}

    public static Document parse(String text) throws Exception {
        DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new InputSource(new StringReader(text)));
    }

    public static List<Element> elements(Document document) {
        return named(document, "*");
    }

    public static List<Element> named(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    public static Map<String, String> attributes(Element element) {
        NamedNodeMap nodes = element.getAttributes();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            attributes.put(nodes.item(at).getNodeName(), nodes.item(at).getNodeValue());
        }
        return attributes;
    }

    public static List<String> texts(Document document, String name) {
        return named(document, name).stream().map(Element::getTextContent).toList();
    }

    public static String text(Document document, String name) {
        return texts(document, name).get(0);
    }
}
