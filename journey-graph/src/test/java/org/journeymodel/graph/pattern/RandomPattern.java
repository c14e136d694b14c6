package org.journeymodel.graph.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;

/**
 * A pattern made at random, in three languages: its own; as a regular expression of Java over texts
 * in which A is the first touchpoint, &lt; the start and &gt; the end; and as an {@link Expression},
 * in which the touchpoints are followed by start and end.
 */
record RandomPattern(String text, String regex, Expression expression) {

    /** Makes patterns of one journey. */
    static final class Maker {
        private final Random random;
        private final JourneyFlow flow;
        private final int size;

        Maker(long seed, JourneyFlow flow) {
            this.random = new Random(seed);
            this.flow = flow;
            this.size = flow.size();
        }

        /** A pattern of so many levels at most. */
        RandomPattern make(int levels) {
            return switch (levels == 0 ? random.nextInt(3) : random.nextInt(9)) {
                case 0, 1 -> selection();
                case 2 -> random.nextInt(3) > 0 ? selection() : anchor();
                case 3, 4 -> next(make(levels - 1), make(levels - 1));
                case 5 -> later(make(levels - 1), make(levels - 1));
                case 6 -> choice(make(levels - 1), make(levels - 1));
                default -> repeated(levels - 1);
            };
        }

        private RandomPattern anchor() {
            return random.nextBoolean()
                    ? new RandomPattern("start", "<", new Expression.Symbol(1L << size))
                    : new RandomPattern("end", ">", new Expression.Symbol(1L << (size + 1)));
        }

        private RandomPattern selection() {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            double limit = (random.nextInt(5) - 2) / 4.0;
            return switch (random.nextInt(12)) {
                case 0 -> selection(".", at -> true);
                case 1 -> selection("[t" + one + " t" + other + "]", at -> at == one || at == other);
                case 2 -> selection("[^t" + one + "|'t" + other + "']", at -> at != one && at != other);
                case 3 ->
                    selection(
                            "outcome:success",
                            at -> flow.outcome(at)
                                    .filter(Outcome.SUCCESS::equals)
                                    .isPresent());
                case 4 -> selection("feeling<" + limit, at -> feeling(at) < limit);
                case 5 -> selection("feeling >= " + limit, at -> feeling(at) >= limit);
                case 6 -> selection("[^feeling:known t" + one + "]", at -> Double.isNaN(feeling(at)) && at != one);
                case 7 -> selection("feeling>-0.5&[^t" + one + "]", at -> feeling(at) > -0.5 && at != one);
                default -> selection("t" + one, at -> at == one);
            };
        }

        private double feeling(int at) {
            Touchpoint touchpoint = flow.touchpoints().get(at);
            return touchpoint.experiences().isEmpty()
                    ? Double.NaN
                    : touchpoint.experiences().get(0).emotion().orElseThrow().valence();
        }

        private RandomPattern selection(String text, IntPredicate allowed) {
            StringBuilder letters = new StringBuilder();
            long bits = 0;
            for (int at = 0; at < size; at++) {
                if (allowed.test(at)) {
                    letters.append((char) ('A' + at));
                    bits |= 1L << at;
                }
            }
            String regex = letters.isEmpty() ? "(?!)" : "[" + letters + "]";
            return new RandomPattern(text, regex, new Expression.Symbol(bits));
        }

        private static RandomPattern next(RandomPattern one, RandomPattern other) {
            return new RandomPattern(
                    "(" + one.text + ") -> (" + other.text + ")",
                    "(?:" + one.regex + ")(?:" + other.regex + ")",
                    Expression.then(one.expression, other.expression));
        }

        private RandomPattern later(RandomPattern one, RandomPattern other) {
            RandomPattern any = selection(".", at -> true);
            return new RandomPattern(
                    "(" + one.text + ")->*(" + other.text + ")",
                    "(?:" + one.regex + ")" + any.regex + "*(?:" + other.regex + ")",
                    Expression.then(
                            one.expression, Expression.then(new Expression.Many(any.expression), other.expression)));
        }

        private static RandomPattern choice(RandomPattern one, RandomPattern other) {
            return new RandomPattern(
                    one.text + " | " + other.text,
                    "(?:" + one.regex + "|" + other.regex + ")",
                    Expression.either(one.expression, other.expression));
        }

        private RandomPattern repeated(int levels) {
            RandomPattern part = make(levels);
            Expression once = part.expression;
            Expression many = new Expression.Many(once);
            List<RandomPattern> ways = new ArrayList<>();
            ways.add(repeated(part, "*", many));
            ways.add(repeated(part, "+", Expression.then(once, many)));
            ways.add(repeated(part, "?", Expression.either(Expression.empty(), once)));
            ways.add(repeated(part, "{2}", Expression.times(once, 2, 2)));
            ways.add(repeated(part, "{2,}", Expression.then(Expression.times(once, 2, 2), many)));
            ways.add(repeated(part, "{1,3}", Expression.times(once, 1, 3)));
            return ways.get(random.nextInt(ways.size()));
        }

        private static RandomPattern repeated(RandomPattern part, String sign, Expression expression) {
            return new RandomPattern("(" + part.text + ")" + sign, "(?:" + part.regex + ")" + sign, expression);
        }
    }
}
