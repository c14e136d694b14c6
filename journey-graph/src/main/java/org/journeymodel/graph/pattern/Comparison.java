package org.journeymodel.graph.pattern;

import java.util.Arrays;
import java.util.Optional;

/** How a feeling is compared with a number. */
enum Comparison {
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">="),
    EQUAL("=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    static Optional<Comparison> find(String sign) {
        return Arrays.stream(values()).filter(each -> each.sign.equals(sign)).findFirst();
    }

    boolean holds(double feeling, double number) {
        return switch (this) {
            case BELOW -> feeling < number;
            case AT_MOST -> feeling <= number;
            case ABOVE -> feeling > number;
            case AT_LEAST -> feeling >= number;
            case EQUAL -> feeling == number;
        };
    }
}
