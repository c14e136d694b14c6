package org.journeymodel.render.layout;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.render.content.Card;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Mark.Align;

/** Lays out what stands above a map: the title, and cards side by side. */
public final class HeaderLayout {

    private static final Style TITLE = Style.bold(Look.TITLE, 24, 3);
    private static final Style SUBTITLE = Style.of(Look.SUBTITLE, 13, 2);
    private static final Style NOTE = Style.of(Look.SUBTITLE, 12.5, 3);
    private static final Style CARD_TITLE = Style.bold(Look.STRONG, 13, 2);
    private static final Style ITEM = Style.of(Look.TEXT, 12.5, 4);
    private static final Style QUOTE = Style.of(Look.QUOTE, 12.5, 4);
    private static final Style BADGE = Style.bold(Look.BADGE_TEXT, 11, 1).aligned(Align.MIDDLE);

    private static final double WIDEST = 1_900;
    private static final double CARD_WIDTH = 300;
    private static final double GAP = 16;
    private static final double PADDING = 14;

    private final Sheet sheet;
    private final double width;

    private HeaderLayout(Sheet sheet) {
        this.sheet = sheet;
        this.width = Math.min(WIDEST, sheet.grid().width() - 2 * Grid.MARGIN);
    }

    /** Draws a header, and moves below it. */
    public static void draw(Sheet sheet, Header header) {
        HeaderLayout layout = new HeaderLayout(sheet);
        layout.line(header.title(), TITLE, 4);
        layout.line(header.subtitle(), SUBTITLE, 4);
        header.notes().forEach(note -> layout.line(note, NOTE, 2));
        sheet.moveDown(12);
        layout.cards(header.cards());
    }

    private void line(String text, Style style, double below) {
        Block block = Block.of(text, Grid.MARGIN, sheet.y(), width, style);
        sheet.add(block.mark());
        sheet.moveDown(block.height() + below);
    }

    /** Cards stand in rows; all cards of a row are equally high. */
    private void cards(List<Card> cards) {
        int perRow = (int) Math.max(1, Math.floor((width + GAP) / (CARD_WIDTH + GAP)));
        for (int first = 0; first < cards.size(); first += perRow) {
            row(cards.subList(first, Math.min(cards.size(), first + perRow)), perRow);
        }
    }

    private void row(List<Card> cards, int perRow) {
        int shared = Math.min(perRow, Math.max(cards.size(), 3));
        double cardWidth = Math.min(640, (width - GAP * (shared - 1)) / shared);
        List<Mark> marks = new ArrayList<>();
        double height = 0;
        for (int at = 0; at < cards.size(); at++) {
            double x = Grid.MARGIN + at * (cardWidth + GAP);
            height = Math.max(height, card(marks, cards.get(at), x, cardWidth));
        }
        for (int at = 0; at < cards.size(); at++) {
            double x = Grid.MARGIN + at * (cardWidth + GAP);
            sheet.add(new Mark.Rectangle(new Box(x, sheet.y(), cardWidth, height), 8, Look.CARD));
        }
        sheet.addAll(marks);
        sheet.moveDown(height + GAP);
    }

    /** {@return how high the card is} */
    private double card(List<Mark> marks, Card card, double x, double cardWidth) {
        double y = sheet.y() + PADDING;
        Block title = Block.of(card.title(), x + PADDING, y, cardWidth - 2 * PADDING, CARD_TITLE);
        marks.add(title.mark());
        y += title.height() + 4;
        for (Card.Item item : card.items()) {
            double indent = item.badge() > 0 ? 26 : 0;
            if (indent > 0) {
                badge(marks, card.badges(), item.badge(), x + PADDING + 9, y + 9);
            }
            Block block = Block.of(
                    item.text(),
                    x + PADDING + indent,
                    y,
                    cardWidth - 2 * PADDING - indent,
                    item.quote() ? QUOTE : ITEM);
            marks.add(block.mark());
            y += Math.max(block.height(), indent > 0 ? 20 : 0) + 4;
        }
        return y + PADDING - 4 - sheet.y();
    }

    private static void badge(List<Mark> marks, Card.Badges badges, int number, double x, double y) {
        switch (badges) {
            case BOTTLENECKS -> addBadge(marks, number, x, y);
            case DEVIATIONS -> DeviationSign.addBadge(marks, number, x, y);
        }
    }

    /** Adds the red disc with the number of a bottleneck. */
    public static void addBadge(List<Mark> marks, int number, double x, double y) {
        marks.add(new Mark.Disc(x, y, 9, Look.BADGE));
        marks.add(Block.of(Integer.toString(number), x - 9, y - 7.5, 18, BADGE).mark());
    }
}
