package org.journeymodel.graph;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** An exact rational number. */
public record Fraction(BigInteger over, BigInteger under) {

    /** Nothing. */
    public static final Fraction ZERO = of(0, 1);

    /** The whole. */
    public static final Fraction ONE = of(1, 1);

    /** Reduces; the denominator is positive. */
    public Fraction {
        BigInteger divisor = over.gcd(under);
        divisor = under.signum() < 0 ? divisor.negate() : divisor;
        over = over.divide(divisor);
        under = under.divide(divisor);
    }

    /** {@return a fraction} */
    public static Fraction of(long over, long under) {
        return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** {@return the sum} */
    public Fraction plus(Fraction other) {
        return isZero()
                ? other
                : other.isZero()
                        ? this
                        : new Fraction(
                                over.multiply(other.under).add(other.over.multiply(under)),
                                under.multiply(other.under));
    }

    /** {@return the difference} */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    /** {@return the product} */
    public Fraction times(Fraction other) {
        return isZero() || other.isZero() ? ZERO : new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    /** {@return the quotient} */
    public Fraction by(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    /** {@return whether this is 0} */
    public boolean isZero() {
        return over.signum() == 0;
    }

    /** {@return the nearest double} */
    public double toDouble() {
        return new BigDecimal(over)
                .divide(new BigDecimal(under), new MathContext(25))
                .doubleValue();
    }

    /** {@return x with A x = B, column by column, by Gaussian elimination; A is regular} */
    public static Fraction[][] solve(Fraction[][] a, Fraction[][] b) {
        int size = a.length;
        for (int pivot = 0; pivot < size; pivot++) {
            int row = pivot;
            while (a[row][pivot].isZero()) {
                row++;
            }
            swap(a, row, pivot);
            swap(b, row, pivot);
            for (int other = 0; other < size; other++) {
                if (other != pivot && !a[other][pivot].isZero()) {
                    Fraction factor = a[other][pivot].by(a[pivot][pivot]);
                    subtract(a[other], a[pivot], factor);
                    subtract(b[other], b[pivot], factor);
                }
            }
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < b[row].length; column++) {
                b[row][column] = b[row][column].by(a[row][row]);
            }
        }
        return b;
    }

    private static void swap(Fraction[][] rows, int one, int other) {
        Fraction[] row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
    }

    private static void subtract(Fraction[] row, Fraction[] pivotRow, Fraction factor) {
        for (int column = 0; column < row.length; column++) {
            if (!pivotRow[column].isZero()) {
                row[column] = row[column].minus(factor.times(pivotRow[column]));
            }
        }
    }
}
