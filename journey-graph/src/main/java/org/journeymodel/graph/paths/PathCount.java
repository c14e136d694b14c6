package org.journeymodel.graph.paths;

import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.model.AttributeValue;
import org.jspecify.annotations.Nullable;

/** How many paths there are: an exact number, or infinitely many, where some go round. Immutable. */
public final class PathCount {

    private static final PathCount INFINITE = new PathCount(null);

    private final @Nullable BigInteger number;

    private PathCount(@Nullable BigInteger number) {
        this.number = number;
    }

    static PathCount of(BigInteger number) {
        return new PathCount(number);
    }

    static PathCount infinite() {
        return INFINITE;
    }

    /** {@return whether a loop lies on some way, so that there is no end of paths} */
    public boolean isInfinite() {
        return number == null;
    }

    /** {@return the exact number, 0 or more; empty if there are infinitely many} */
    public Optional<BigInteger> number() {
        return Optional.ofNullable(number);
    }

    /** {@return this as an object: {@code infinite}, and {@code number}, as text, unless it is} */
    public AttributeValue.ObjectValue toAttributes() {
        AttributeValue.ObjectBuilder object = AttributeValue.object().put("infinite", isInfinite());
        number().ifPresent(each -> object.put("number", each.toString()));
        return object.build();
    }

    /** {@return whether the other is the same number, or both are infinite} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathCount that && Objects.equals(number, that.number);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(number);
    }

    /** {@return the number in digits, or {@code infinite}} */
    @Override
    public String toString() {
        return number == null ? "infinite" : number.toString();
    }
}
