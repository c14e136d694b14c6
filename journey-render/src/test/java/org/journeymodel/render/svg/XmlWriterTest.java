package org.journeymodel.render.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.journeymodel.render.svg.XmlWriter.Attribute;
import org.journeymodel.render.svg.XmlWriter.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({"00, 1F", "7F, 9F", "D800, DFFF", "FDD0, FDEF", "FFFE, FFFF", "10FFFE, 10FFFF"})
    void replacesEachEndOfWhatXmlCannotHoldAndNothingBeside(String first, String last) throws IOException {
        int from = Integer.parseInt(first, 16);
        int to = Integer.parseInt(last, 16);

        assertThat(written(from)).isEqualTo("\ufffd");
        assertThat(written(to)).isEqualTo("\ufffd");
        if (from > 0) {
            assertThat(written(from - 1)).isEqualTo(Character.toString(from - 1));
        }
        if (to < Character.MAX_CODE_POINT) {
            assertThat(written(to + 1)).isEqualTo(Character.toString(to + 1));
        }
    }

    private static String written(int codePoint) throws IOException {
        StringBuilder out = new StringBuilder();
        new XmlWriter(out).text(Character.toString(codePoint));
        return out.toString();
    }

    @Test
    void refusesAnAttributeAfterTheTag() throws IOException {
        writer.open(Element.TEXT).text("a");
        assertThatThrownBy(() -> writer.attribute(Attribute.X, "1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Attributes come right after their element is opened.");
    }
}
