package org.journeymodel.json.document;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Finds where JSON Pointers point to, in one pass over the document. What a pointer names but the
 * document does not have is placed at the nearest enclosing value; so is what lies behind a syntax
 * error.
 */
public final class Locator {

    /** A place that is asked for, or on the way to one. */
    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private int offset = -1;
    }

    private final Node root = new Node();
    private final Deque<Node> open = new ArrayDeque<>();

    private Locator() {}

    /** {@return the byte offset of each pointer; 0 if there is no JSON at all} */
    public static Map<String, Integer> offsets(Document document, Collection<String> pointers) {
        Map<String, Integer> offsets = new HashMap<>();
        if (pointers.isEmpty()) {
            return offsets;
        }
        Locator locator = new Locator();
        pointers.forEach(locator::ask);
        locator.pass(document);
        pointers.forEach(pointer -> offsets.put(pointer, locator.offsetOf(pointer)));
        return offsets;
    }

    private void ask(String pointer) {
        Node node = root;
        for (String step : Pointers.steps(pointer)) {
            node = node.children.computeIfAbsent(step, name -> new Node());
        }
    }

    private int offsetOf(String pointer) {
        Node node = root;
        int offset = Math.max(0, root.offset);
        for (String step : Pointers.steps(pointer)) {
            node = node.children.get(step);
            if (node == null || node.offset < 0) {
                return offset;
            }
            offset = node.offset;
        }
        return offset;
    }

    private void pass(Document document) {
        try (JsonParser parser = Parsers.over(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructEnd()) {
                    open.pop();
                } else if (token != JsonToken.PROPERTY_NAME) {
                    meet(parser, token);
                }
            }
        } catch (JacksonException e) {
            // The reader tells of it; what was found before it stands.
        }
    }

    private void meet(JsonParser parser, JsonToken token) {
        Node node = nodeAt(parser, token);
        if (node != null) {
            node.offset = Parsers.offset(parser);
        }
        if (token.isStructStart()) {
            if (node == null || node.children.isEmpty()) {
                parser.skipChildren();
            } else {
                open.push(node);
            }
        }
    }

    /** {@return the node of the value; null if nobody asks for it, or it is a duplicate} */
    private @Nullable Node nodeAt(JsonParser parser, JsonToken token) {
        TokenStreamContext context = parser.streamReadContext();
        TokenStreamContext holder = token.isStructStart() ? context.getParent() : context;
        Node node;
        if (holder.inRoot()) {
            node = root;
        } else {
            String step = holder.inArray() ? Integer.toString(holder.getCurrentIndex()) : holder.currentName();
            node = open.element().children.get(step);
        }
        return node == null || node.offset >= 0 ? null : node;
    }
}
