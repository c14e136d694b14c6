package org.journeymodel.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.journeymodel.render.svg.XmlWriter.Attribute;
import org.journeymodel.render.svg.XmlWriter.Element;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    private final StringBuilder out = new StringBuilder();
    private final XmlWriter writer = new XmlWriter(out);

    @Test
    void writesElementsAttributesAndText() throws IOException {
        writer.open(Element.G)
                .attribute(Attribute.CLASS, "a")
                .open(Element.RECT)
                .attribute(Attribute.X, "1")
                .close();
        writer.open(Element.TEXT).text("b").close().close();
        assertThat(out).hasToString("<g class=\"a\"><rect x=\"1\"/><text>b</text></g>");
    }

    @Test
    void closesElementsThatHtmlWantsClosed() throws IOException {
        writer.open(Element.UL).close();
        assertThat(out).hasToString("<ul></ul>");
    }

    @Test
    void escapesMarkupInTextAndAttributes() throws IOException {
        writer.open(Element.G)
                .attribute(Attribute.CLASS, "\"><script a='&'\n\t")
                .text("]]></g><!--")
                .close();
        assertThat(out)
                .hasToString(
                        "<g class=\"&quot;&gt;&lt;script a=&#39;&amp;&#39;&#10;&#9;\">]]&gt;&lt;/g&gt;&lt;!--</g>");
    }

    @Test
    void showsWhatXmlCannotHoldAsReplacementCharacter() throws IOException {
        writer.open(Element.TEXT)
                .text("a\0\u0008\u001b\u007f\u0085\ud800b\udc00\ufffe\uffff😀\ufdd0")
                .close();
        assertThat(out).hasToString("<text>a" + "\ufffd".repeat(6) + "b" + "\ufffd".repeat(3) + "😀\ufffd</text>");
    }

    @Test
    void refusesAnAttributeAfterTheTag() throws IOException {
        writer.open(Element.TEXT).text("a");
        assertThatThrownBy(() -> writer.attribute(Attribute.X, "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Attributes come right after their element is opened.");
    }
}
