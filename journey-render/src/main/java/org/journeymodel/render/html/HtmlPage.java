package org.journeymodel.render.html;

import java.io.IOException;
import java.util.List;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.layout.Picture;
import org.journeymodel.render.style.Theme;
import org.journeymodel.render.svg.SvgWriter;
import org.journeymodel.render.svg.XmlWriter;
import org.journeymodel.render.svg.XmlWriter.Attribute;
import org.journeymodel.render.svg.XmlWriter.Element;
import org.journeymodel.render.wording.Isolated;
import org.journeymodel.render.wording.Word;

/** Writes a picture as one page: its header, the picture, and all of it in words. */
public final class HtmlPage {

    private static final String NOTHING_FROM_OUTSIDE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final XmlWriter out;
    private final Words words;
    private final Header header;
    private final ProgressListener listener;

    private HtmlPage(Appendable out, Words words, ProgressListener listener) {
        this.listener = listener;
        this.out = new XmlWriter(out);
        this.words = words;
        this.header = words.header();
    }

    /** Writes the page around a picture without header; the listener hears how many marks are drawn. */
    public static void write(Appendable out, Words words, Picture picture, Theme theme, ProgressListener listener)
            throws IOException {
        new HtmlPage(out, words, listener).page(picture, theme);
    }

    private void page(Picture picture, Theme theme) throws IOException {
        out.prolog("<!DOCTYPE html>\n");
        out.open(Element.HTML)
                .attribute(Attribute.XMLNS, "http://www.w3.org/1999/xhtml")
                .attribute(Attribute.LANG, code(words.language()))
                .newLine();
        head(theme);
        out.open(Element.BODY).newLine().open(Element.MAIN).newLine();
        header();
        map(picture, theme);
        inWords();
        out.close().newLine().close().newLine().close().newLine();
    }

    private static String code(Language language) {
        return switch (language) {
            case ENGLISH -> "en";
            case SWEDISH -> "sv";
            case DANISH -> "da";
            case NORWEGIAN -> "nb";
        };
    }

    private void head(Theme theme) throws IOException {
        out.open(Element.HEAD).newLine();
        out.open(Element.META).attribute(Attribute.CHARSET, "UTF-8").close().newLine();
        out.open(Element.META)
                .attribute(Attribute.HTTP_EQUIV, "Content-Security-Policy")
                .attribute(Attribute.CONTENT, NOTHING_FROM_OUTSIDE)
                .close()
                .newLine();
        out.open(Element.META)
                .attribute(Attribute.NAME, "viewport")
                .attribute(Attribute.CONTENT, "width=device-width, initial-scale=1")
                .close()
                .newLine();
        out.open(Element.TITLE).text(words.title()).close().newLine();
        out.styleSheet(PageStyle.of(theme)).newLine();
        out.close().newLine();
    }

    private void header() throws IOException {
        out.open(Element.HEADER).newLine();
        own(Element.H1, header.title());
        own(Element.P, header.subtitle());
        for (String note : header.notes()) {
            own(Element.P, note);
        }
        out.open(Element.DIV).attribute(Attribute.CLASS, "cards").newLine();
        for (Card card : header.cards()) {
            card(card);
        }
        out.close().newLine().close().newLine();
    }

    /** A text of the journey, which may run in another direction than the page. */
    private void own(Element element, String text) throws IOException {
        out.open(element);
        direction(text);
        out.text(text).close().newLine();
    }

    /** A sentence of the map around an isolated text runs as the page does. */
    private void direction(String text) throws IOException {
        if (!Isolated.isIn(text)) {
            out.attribute(Attribute.DIR, "auto");
        }
    }

    private void card(Card card) throws IOException {
        out.open(Element.SECTION).newLine();
        own(Element.H2, card.title());
        List<Card.Item> items = card.items();
        for (int first = 0; first < items.size(); ) {
            boolean ranked = items.get(first).badge() > 0;
            int next = first;
            while (next < items.size() && items.get(next).badge() > 0 == ranked) {
                next++;
            }
            list(card.badges(), ranked, items.subList(first, next));
            first = next;
        }
        out.close().newLine();
    }

    /** Items of which all have badges, in their order, or none. */
    private void list(Card.Badges badges, boolean ranked, List<Card.Item> items) throws IOException {
        out.open(ranked ? Element.OL : Element.UL);
        if (ranked) {
            out.attribute(Attribute.CLASS, badges == Card.Badges.DEVIATIONS ? "deviations" : "ranked");
        }
        out.newLine();
        for (Card.Item item : items) {
            out.open(Element.LI);
            direction(item.text());
            if (item.quote()) {
                out.attribute(Attribute.CLASS, "quote");
            }
            out.text(item.text()).close().newLine();
        }
        out.close().newLine();
    }

    private void map(Picture picture, Theme theme) throws IOException {
        PrintSheets sheets = new PrintSheets(picture);
        out.open(Element.DIV)
                .attribute(Attribute.CLASS, sheets.areNeeded() ? "map wide" : "map")
                .attribute(Attribute.ROLE, "region")
                .attribute(Attribute.TABINDEX, "0")
                .attribute(Attribute.ARIA_LABEL, words.say(Word.SCROLL))
                .newLine();
        if (picture.columns().count() > 0) {
            SvgWriter.writeTitles(out, picture);
        }
        SvgWriter.Named named = new SvgWriter.Named("jm", words.title(), words.say(Word.IN_WORDS));
        SvgWriter.writeInto(out, picture, theme, named, listener);
        out.newLine().close().newLine();
        if (sheets.areNeeded()) {
            sheets.write(out);
        }
    }

    private void inWords() throws IOException {
        out.open(Element.SECTION).attribute(Attribute.CLASS, "words").newLine();
        out.open(Element.H2).text(words.say(Word.IN_WORDS)).close().newLine();
        for (Outline.Part part : words.parts()) {
            out.open(part.level() == 2 ? Element.H3 : Element.H4);
            direction(part.title());
            boolean byLine = part.numbered() == Outline.Numbered.LINES;
            if (!byLine) {
                target(part, 0);
            }
            out.text(part.title()).close().newLine();
            if (!part.lines().isEmpty()) {
                lines(part, byLine);
            }
        }
        out.close().newLine();
    }

    private void lines(Outline.Part part, boolean numbered) throws IOException {
        out.open(Element.UL).newLine();
        for (int at = 0; at < part.lines().size(); at++) {
            String line = part.lines().get(at);
            out.open(Element.LI);
            direction(line);
            if (numbered) {
                target(part, at);
            }
            out.text(line).close().newLine();
        }
        out.close().newLine();
    }

    /** Links of the picture lead there. */
    private void target(Outline.Part part, int line) throws IOException {
        if (part.number() > 0) {
            out.attribute(Attribute.ID, part.thing() + "-" + (part.number() + line))
                    .attribute(Attribute.TABINDEX, "-1");
        }
    }
}
