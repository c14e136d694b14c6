package org.journeymodel.graph.pattern;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A regular expression over numbered symbols that is followed by its derivatives (Brzozowski 1964),
 * which shares nothing with how patterns are compiled.
 */
sealed interface Expression {

    /** Matches nothing at all. */
    static Expression none() {
        return new Either(Set.of());
    }

    /** Matches the empty sequence. */
    static Expression empty() {
        return new Many(none());
    }

    /** Matches one symbol of a set, as bits. */
    record Symbol(long allowed) implements Expression {}

    /** One after the other. */
    record Then(Expression first, Expression second) implements Expression {}

    /** One of some. */
    record Either(Set<Expression> parts) implements Expression {}

    /** Any number of times. */
    record Many(Expression part) implements Expression {}

    static Expression then(Expression first, Expression second) {
        if (first.equals(none()) || second.equals(none())) {
            return none();
        }
        return first.equals(empty()) ? second : second.equals(empty()) ? first : new Then(first, second);
    }

    static Expression either(Expression one, Expression other) {
        Set<Expression> parts = new LinkedHashSet<>();
        for (Expression each : new Expression[] {one, other}) {
            if (each instanceof Either inner) {
                parts.addAll(inner.parts());
            } else {
                parts.add(each);
            }
        }
        return parts.size() == 1 ? parts.iterator().next() : new Either(parts);
    }

    /** The expression so many times. */
    static Expression times(Expression part, int least, int most) {
        Expression all = empty();
        for (int time = most; time > 0; time--) {
            Expression more = then(part, all);
            all = time > least ? either(empty(), more) : more;
        }
        return all;
    }

    default boolean matchesEmpty() {
        if (this instanceof Then both) {
            return both.first().matchesEmpty() && both.second().matchesEmpty();
        }
        return this instanceof Many
                || (this instanceof Either some && some.parts().stream().anyMatch(Expression::matchesEmpty));
    }

    /** What must follow a symbol. */
    default Expression after(int symbol) {
        if (this instanceof Symbol one) {
            return ((one.allowed() >> symbol) & 1) == 1 ? empty() : none();
        }
        if (this instanceof Then both) {
            Expression further = then(both.first().after(symbol), both.second());
            return both.first().matchesEmpty() ? either(further, both.second().after(symbol)) : further;
        }
        if (this instanceof Many many) {
            return then(many.part().after(symbol), many);
        }
        Expression all = none();
        for (Expression part : ((Either) this).parts()) {
            all = either(all, part.after(symbol));
        }
        return all;
    }
}
