package org.journeymodel.graph.pattern;

import java.util.ArrayList;
import java.util.List;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.message.Suggestion;
import org.journeymodel.core.work.Work;

/** Reads a pattern by descent, whose depth the nesting of its brackets bounds. */
final class Parser {

    static final int MOST_NESTED = 100;
    static final int MOST_REPEATED = 1_000;

    private static final String ELEMENT = "a touchpoint, such as an id or '.' for any; '[', '(', 'start' or 'end'";
    private static final String AFTER = "'->', '->*', '|'";
    private static final List<String> REPEATING = List.of("*", "+", "?", "{");

    private final PatternText text;
    private final List<Token> tokens;
    private final Conditions conditions;
    private final List<Selection> selections = new ArrayList<>();
    private int next;
    private int nested;

    Parser(JourneyFlow flow, PatternText text, Work work) {
        this.text = text;
        this.tokens = Tokens.of(text);
        this.conditions = new Conditions(flow, text, work);
    }

    /** {@return the whole pattern} */
    Node read() {
        Node pattern = choice();
        if (peek().kind() != Token.Kind.NOTHING) {
            throw expected(AFTER + " or the end of the pattern");
        }
        return pattern;
    }

    /** {@return the selections of its elements, by number} */
    List<Selection> selections() {
        return selections;
    }

    /** {@return what the words of the pattern mean} */
    Conditions conditions() {
        return conditions;
    }

    private Node choice() {
        List<Node> parts = new ArrayList<>(List.of(sequence()));
        while (accept("|")) {
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Choice(parts);
    }

    private Node sequence() {
        List<Node> parts = new ArrayList<>(List.of(repeated()));
        while (peek().is("->") || peek().is("->*")) {
            if (take().is("->*")) {
                parts.add(new Node.Repeat(element(new Selection.Any()), 0, Node.ENDLESS));
            }
            parts.add(repeated());
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Sequence(parts);
    }

    private Node element(Selection selection) {
        selections.add(selection);
        return new Node.Element(selections.size() - 1);
    }

    private Node repeated() {
        boolean isAnchor = isAnchor(peek());
        Node part = single();
        if (isAnchor && isRepetition(peek())) {
            throw text.fault(
                    "'start' and 'end' cannot be repeated. A touchpoint of that name is written in quotes, such as"
                            + " 'end'.",
                    peek().from(),
                    peek().to());
        }
        Node repeated = repeated(part);
        if (isRepetition(peek())) {
            throw text.fault(
                    "this is repeated already. Put it in parentheses to repeat it again, such as (a{2})*.",
                    peek().from(), peek().to());
        }
        return repeated;
    }

    private Node repeated(Node part) {
        if (accept("*")) {
            return new Node.Repeat(part, 0, Node.ENDLESS);
        }
        if (accept("+")) {
            return new Node.Repeat(part, 1, Node.ENDLESS);
        }
        if (accept("?")) {
            return new Node.Repeat(part, 0, 1);
        }
        return peek().is("{") ? times(part) : part;
    }

    private static boolean isRepetition(Token token) {
        return token.kind() == Token.Kind.SIGN && REPEATING.contains(token.text());
    }

    private static boolean isAnchor(Token token) {
        return token.isWord("start") || token.isWord("end");
    }

    private Node times(Node part) {
        Token open = take();
        int least = number();
        int most = least;
        if (accept(",")) {
            most = peek().is("}") ? Node.ENDLESS : number();
        }
        require("}", "'}'" + (most == least ? " or ','" : ""));
        if (most != Node.ENDLESS && (most < least || most == 0)) {
            throw text.fault(
                    "a part is repeated at least once and at least as often at the most as at the least, but" + " here "
                            + least + " to " + most + " times.",
                    open.from(),
                    previous().to());
        }
        return new Node.Repeat(part, least, most);
    }

    private int number() {
        Token token = peek();
        if (token.kind() != Token.Kind.WORD || !token.text().matches("[0-9]+")) {
            throw expected("a number of times");
        }
        if (token.text().length() > 9 || Integer.parseInt(token.text()) > MOST_REPEATED) {
            throw text.fault(
                    "a part can be repeated at most " + MOST_REPEATED + " times, but here " + token.text() + ".",
                    token.from(),
                    token.to());
        }
        return Integer.parseInt(take().text());
    }

    private Node single() {
        if (peek().isWord("start")) {
            take();
            return new Node.Start();
        }
        if (peek().isWord("end")) {
            take();
            return new Node.End();
        }
        if (!peek().is("(")) {
            return element(selection(ELEMENT));
        }
        enter();
        Node inside = choice();
        leave(")", AFTER + " or ')'");
        return inside;
    }

    private void enter() {
        Token open = take();
        if (++nested > MOST_NESTED) {
            throw text.fault("brackets are nested more than " + MOST_NESTED + " deep.", open.from(), open.to());
        }
    }

    private void leave(String sign, String allowed) {
        require(sign, allowed);
        nested--;
    }

    private Selection selection(String allowed) {
        List<Selection> parts = new ArrayList<>(List.of(condition(allowed)));
        while (accept("&")) {
            parts.add(condition("a condition"));
        }
        return parts.size() == 1 ? parts.get(0) : new Selection.AllOf(parts);
    }

    private Selection condition(String allowed) {
        Token token = peek();
        if (accept(".")) {
            return new Selection.Any();
        }
        if (token.is("[")) {
            return set();
        }
        if (!token.isName()) {
            throw expected(allowed);
        }
        take();
        if (token.kind() == Token.Kind.WORD && peek().is(":")) {
            return ofKind(token);
        }
        if (token.isWord("feeling") && peek().isComparison()) {
            return feeling();
        }
        if (isAnchor(token)) {
            throw text.fault(
                    "'" + token.text() + "' is no touchpoint. Write (… | end) to choose between touchpoints"
                            + " and the end, or quote the id of a touchpoint: '" + token.text() + "'.",
                    token.from(),
                    token.to());
        }
        return conditions.touchpoint(token);
    }

    private Selection set() {
        enter();
        boolean isNegated = accept("^");
        List<Selection> parts = new ArrayList<>(List.of(selection("a touchpoint or condition")));
        while (!peek().is("]")) {
            accept("|");
            parts.add(selection("']', '|', '&' or another touchpoint or condition"));
        }
        leave("]", "']'");
        Selection any = new Selection.AnyOf(parts);
        return isNegated ? new Selection.Not(any) : any;
    }

    private Selection ofKind(Token kind) {
        if (!Conditions.KINDS.contains(kind.text())) {
            throw text.fault(
                    "there is no condition " + Quote.of(kind.text()) + ". "
                            + Suggestion.remedy(kind.text(), Conditions.KINDS),
                    kind.from(),
                    kind.to());
        }
        take();
        if (!peek().isName()) {
            throw expected("the name of a " + kind.text());
        }
        return conditions.of(kind.text(), take());
    }

    private Selection feeling() {
        Comparison comparison = Comparison.find(take().text()).orElseThrow();
        if (peek().kind() != Token.Kind.NUMBER) {
            throw expected("a number between -1 and 1");
        }
        return conditions.feeling(comparison, take());
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        return tokens.get(next++);
    }

    private Token previous() {
        return tokens.get(next - 1);
    }

    private boolean accept(String sign) {
        boolean isThere = peek().is(sign);
        next += isThere ? 1 : 0;
        return isThere;
    }

    private void require(String sign, String allowed) {
        if (!accept(sign)) {
            throw expected(allowed);
        }
    }

    private PathPatternException expected(String allowed) {
        Token found = peek();
        String what = found.kind() == Token.Kind.NOTHING ? "the end of the pattern" : Quote.of(found.text());
        return text.fault("found " + what + ", but here must be " + allowed + ".", found.from(), found.to());
    }
}
