package org.journeymodel.render.flowgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.render.layered.LayoutGraph.Node;
import org.journeymodel.render.layout.Block;
import org.journeymodel.render.layout.Block.Style;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.EndSymbol;
import org.journeymodel.render.layout.Face;
import org.journeymodel.render.layout.HeaderLayout;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Mark.Align;

/** How a node looks: a touchpoint with its name, its share of customers and its feeling, a start, or an end. */
final class NodeShape {

    static final double LOOP = 24;

    private static final double WIDTH = 164;
    private static final double PADDING = 8;
    private static final double FACE = 2 * Face.RADIUS + 4;
    private static final double LEAVING = 19;
    private static final double SYMBOL = 30;
    private static final double END_WIDTH = 118;
    private static final Style NAME = Style.bold(Look.TOUCHPOINT_NAME, 12, 4).aligned(Align.MIDDLE);
    private static final Style SHARE = Style.of(Look.CHANNEL, 11, 2).aligned(Align.MIDDLE);
    private static final Style LEAVE = Style.of(Look.LEAVE, 11, 1);

    private final GraphContent content;
    private final GraphNode node;
    private final boolean again;
    private final OptionalDouble feeling;
    private final String name;
    private final String share;
    private final Optional<String> leaving;

    NodeShape(GraphContent content, GraphNode node, boolean again) {
        this.content = content;
        this.node = node;
        this.again = again;
        if (isTouchpoint()) {
            this.feeling = content.flow().feeling(node.touchpoint());
            this.name = content.name(node.touchpoint());
            OptionalDouble reaching = content.reaching(node.touchpoint());
            this.share = reaching.isPresent()
                    ? content.map()
                            .say(GraphWord.OF_CUSTOMERS, content.map().numbers().percent(reaching.getAsDouble()))
                    : "";
            this.leaving = content.leaving(node.touchpoint());
        } else {
            this.feeling = OptionalDouble.empty();
            this.name = content.endName(node.kind());
            this.share = content.endShare(node.kind()).orElse("");
            this.leaving = Optional.empty();
        }
    }

    private boolean isTouchpoint() {
        return node.kind() == GraphNode.Kind.TOUCHPOINT;
    }

    /** {@return the room that it needs} */
    Node room() {
        double above = again ? LOOP : 0;
        double below = leaving.isPresent() ? LEAVING : 0;
        return new Node(width(), above + texts(0, 0).height() + below, above, below);
    }

    /** Moves leave the start close behind its name. */
    private double width() {
        if (isTouchpoint()) {
            return WIDTH;
        }
        double text = node.kind() == GraphNode.Kind.START ? NAME.font().widthOf(name) + 8 : END_WIDTH;
        return SYMBOL + Math.min(END_WIDTH, Math.ceil(text));
    }

    private record Texts(List<Mark> marks, double height) {}

    private Texts texts(double x, double y) {
        return isTouchpoint() ? touchpointTexts(x, y) : endTexts(x, y);
    }

    private Texts touchpointTexts(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double at = y + (rank() > 0 ? 11 : PADDING);
        Block block = Block.of(name, x + PADDING, at, WIDTH - 2 * PADDING, NAME);
        marks.add(block.mark());
        at += block.height() + 3;
        double left = x + PADDING;
        if (feeling.isPresent()) {
            Face.draw(marks, left + Face.RADIUS, at + Face.RADIUS + 1, feeling.getAsDouble());
            left += FACE;
        }
        double height = feeling.isPresent() ? FACE : 0;
        if (!share.isEmpty()) {
            double width = x + WIDTH - PADDING - left;
            double needed = Block.of(share, left, at, width, SHARE).height();
            Block set = Block.of(share, left, at + Math.max(0, (height - 2 - needed) / 2), width, SHARE);
            marks.add(set.mark());
            height = Math.max(height, set.height());
        }
        return new Texts(marks, at + height + PADDING - 3 - y);
    }

    private Texts endTexts(double x, double y) {
        List<Mark> marks = new ArrayList<>();
        double width = width() - SYMBOL - 6;
        double left = x + SYMBOL + 6;
        Style style = Style.bold(look(), 12, 2);
        Style small = Style.of(Look.CHANNEL, 11, 2);
        double nameHeight = Block.of(name, left, y, width, style).height();
        double all = nameHeight
                + (share.isEmpty() ? 0 : Block.of(share, left, y, width, small).height());
        double height = Math.max(SYMBOL + 4, all + 8);
        double top = y + (height - all) / 2;
        marks.add(Block.of(name, left, top, width, style).mark());
        if (!share.isEmpty()) {
            marks.add(Block.of(share, left, top + nameHeight, width, small).mark());
        }
        return new Texts(marks, height);
    }

    private Look look() {
        return switch (node.kind()) {
            case SUCCESS -> Look.SUCCESS;
            case FAILURE -> Look.FAILURE;
            case NEUTRAL -> Look.NEUTRAL;
            case START, TOUCHPOINT -> Look.STRONG;
        };
    }

    private int rank() {
        return isTouchpoint() ? content.map().pinned().rankOf(content.touchpoint(node)) : 0;
    }

    /** {@return the part of its room where lines reach it} */
    Box body(Box room) {
        double above = again ? LOOP : 0;
        double below = leaving.isPresent() ? LEAVING : 0;
        return new Box(room.x(), room.y() + above, room.width(), room.height() - above - below);
    }

    void draw(List<Mark> marks, Box room) {
        Box body = body(room);
        double height = texts(0, 0).height();
        double y = body.y() + (body.height() - height) / 2;
        if (isTouchpoint()) {
            marks.add(new Mark.Rectangle(body, 7, frame()));
        } else {
            symbol(marks, body.x() + SYMBOL / 2, y + height / 2);
        }
        marks.addAll(texts(body.x(), y).marks());
        if (rank() > 0) {
            HeaderLayout.addBadge(marks, rank(), body.x() + 4, body.y() + 2);
        }
        leaving.ifPresent(text -> leave(marks, body, text));
    }

    private void symbol(List<Mark> marks, double x, double y) {
        if (node.kind() == GraphNode.Kind.START) {
            marks.add(new Mark.Disc(x, y, EndSymbol.RADIUS, Look.STATION));
        } else {
            EndSymbol.draw(marks, Outcome.valueOf(node.kind().name()), x, y);
        }
    }

    private Look frame() {
        Touchpoint touchpoint = content.touchpoint(node);
        if (rank() > 0) {
            return Look.TOUCHPOINT_HURTS;
        }
        return touchpoint.kind() == TouchpointKind.ACTIVITY ? Look.TOUCHPOINT_ACTIVITY : Look.TOUCHPOINT;
    }

    private static void leave(List<Mark> marks, Box body, String text) {
        double width = Math.min(WIDTH - 24, Math.ceil(LEAVE.font().widthOf(text)) + 2);
        double left = body.centre() - (width + 18) / 2;
        EndSymbol.leave(marks, left + 7, body.bottom() + 3);
        marks.add(Block.of(text, left + 18, body.bottom() + 3, width, LEAVE).mark());
    }
}
