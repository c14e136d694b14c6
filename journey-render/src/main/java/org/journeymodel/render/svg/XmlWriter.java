package org.journeymodel.render.svg;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.journeymodel.core.message.PlainText;

/**
 * Writes elements and attributes of an allow-list; everything else is text and is escaped. What XML cannot
 * hold (control characters, lone surrogates, noncharacters) is shown as U+FFFD.
 */
public final class XmlWriter {

    private static final int REPLACEMENT = 0xfffd;

    /** The elements that pictures are made of; nothing that runs, loads or embeds. */
    public enum Element {
        /** {@code svg}. */
        SVG,
        /** {@code title}. */
        TITLE,
        /** {@code desc}. */
        DESC,
        /** {@code style}. */
        STYLE,
        /** {@code g}. */
        G,
        /** {@code a}. */
        A,
        /** {@code rect}. */
        RECT,
        /** {@code circle}. */
        CIRCLE,
        /** {@code path}. */
        PATH,
        /** {@code text}. */
        TEXT,
        /** {@code html}. */
        HTML,
        /** {@code head}. */
        HEAD,
        /** {@code meta}. */
        META,
        /** {@code body}. */
        BODY,
        /** {@code main}. */
        MAIN,
        /** {@code header}. */
        HEADER,
        /** {@code section}. */
        SECTION,
        /** {@code div}. */
        DIV,
        /** {@code h1}. */
        H1,
        /** {@code h2}. */
        H2,
        /** {@code h3}. */
        H3,
        /** {@code h4}. */
        H4,
        /** {@code p}. */
        P,
        /** {@code ol}. */
        OL,
        /** {@code ul}. */
        UL,
        /** {@code li}. */
        LI,
        /** {@code span}. */
        SPAN,
        /** {@code blockquote}. */
        BLOCKQUOTE,
        /** {@code use}; of what stands on the same page. */
        USE;

        String tag() {
            return PlainText.of(this);
        }
    }

    /** The attributes that they may have; no handler of events, no address outside the page. */
    public enum Attribute {
        /** {@code xmlns}. */
        XMLNS("xmlns"),
        /** {@code lang}. */
        LANG("lang"),
        /** {@code charset}. */
        CHARSET("charset"),
        /** {@code name}. */
        NAME("name"),
        /** {@code content}. */
        CONTENT("content"),
        /** {@code http-equiv}. */
        HTTP_EQUIV("http-equiv"),
        /** {@code class}. */
        CLASS("class"),
        /** {@code id}. */
        ID("id"),
        /** {@code href}. */
        HREF("href"),
        /** {@code role}. */
        ROLE("role"),
        /** {@code dir}. */
        DIR("dir"),
        /** {@code tabindex}. */
        TABINDEX("tabindex"),
        /** {@code aria-label}. */
        ARIA_LABEL("aria-label"),
        /** {@code aria-labelledby}. */
        ARIA_LABELLEDBY("aria-labelledby"),
        /** {@code aria-hidden}. */
        ARIA_HIDDEN("aria-hidden"),
        /** {@code width}. */
        WIDTH("width"),
        /** {@code height}. */
        HEIGHT("height"),
        /** {@code viewBox}. */
        VIEW_BOX("viewBox"),
        /** {@code x}. */
        X("x"),
        /** {@code y}. */
        Y("y"),
        /** {@code rx}. */
        RX("rx"),
        /** {@code cx}. */
        CX("cx"),
        /** {@code cy}. */
        CY("cy"),
        /** {@code r}. */
        R("r"),
        /** {@code d}. */
        D("d"),
        /** {@code stroke-width}. */
        STROKE_WIDTH("stroke-width"),
        /** {@code font-size}. */
        FONT_SIZE("font-size"),
        /** {@code font-weight}. */
        FONT_WEIGHT("font-weight"),
        /** {@code text-anchor}. */
        TEXT_ANCHOR("text-anchor"),
        /** {@code direction}. */
        DIRECTION("direction"),
        /** {@code preserveAspectRatio}. */
        PRESERVE_ASPECT_RATIO("preserveAspectRatio");

        private final String text;

        Attribute(String text) {
            this.text = text;
        }
    }

    private final Appendable out;
    private final Deque<Element> open = new ArrayDeque<>();
    private boolean inTag;

    /** A writer to somewhere. */
    public XmlWriter(Appendable out) {
        this.out = out;
    }

    /** Writes what stands before the first element; trusted text only. */
    public XmlWriter prolog(String trusted) throws IOException {
        out.append(trusted);
        return this;
    }

    /** Opens an element. */
    public XmlWriter open(Element element) throws IOException {
        endTag();
        out.append('<').append(element.tag());
        open.push(element);
        inTag = true;
        return this;
    }

    /** Gives the element just opened an attribute. */
    public XmlWriter attribute(Attribute attribute, String value) throws IOException {
        if (!inTag) {
            throw new IllegalStateException("Attributes come right after their element is opened.");
        }
        out.append(' ').append(attribute.text).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Writes text. */
    public XmlWriter text(String text) throws IOException {
        endTag();
        escape(text);
        return this;
    }

    /** Writes a style sheet, which never holds anything of a journey. */
    public XmlWriter styleSheet(String trusted) throws IOException {
        open(Element.STYLE);
        endTag();
        out.append(trusted);
        return close();
    }

    /** Closes the element opened last. */
    public XmlWriter close() throws IOException {
        Element element = open.pop();
        if (inTag && isShort(element)) {
            out.append("/>");
            inTag = false;
            return this;
        }
        endTag();
        out.append("</").append(element.tag()).append('>');
        return this;
    }

    /** Begins a new line between elements, so that versions of a picture can be compared line by line. */
    public XmlWriter newLine() throws IOException {
        endTag();
        out.append('\n');
        return this;
    }

    private static boolean isShort(Element element) {
        return switch (element) {
            case RECT, CIRCLE, PATH, META -> true;
            default -> false;
        };
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String text) throws IOException {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            switch (codePoint) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> append(isAllowed(codePoint) ? codePoint : REPLACEMENT);
            }
        }
    }

    private void append(int codePoint) throws IOException {
        if (Character.isBmpCodePoint(codePoint)) {
            out.append((char) codePoint);
        } else {
            out.append(Character.highSurrogate(codePoint)).append(Character.lowSurrogate(codePoint));
        }
    }

    private static boolean isAllowed(int codePoint) {
        boolean control = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
        boolean surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
        boolean noncharacter = (codePoint & 0xfffe) == 0xfffe || (codePoint >= 0xfdd0 && codePoint <= 0xfdef);
        return !control && !surrogate && !noncharacter;
    }
}
