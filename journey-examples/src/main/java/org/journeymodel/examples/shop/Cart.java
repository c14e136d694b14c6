package org.journeymodel.examples.shop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** What a customer is about to buy. The shop keeps it for a week after something was last put into it. */
final class Cart {

    private static final Duration KEPT = Duration.ofDays(7);

    private final InstantSource clock;
    private final List<Product> products = new ArrayList<>();
    private Instant filled = Instant.MIN;

    Cart(InstantSource clock) {
        this.clock = clock;
    }

    void put(Product product) {
        forgetWhatIsOld();
        products.add(product);
        filled = clock.instant();
    }

    boolean isEmpty() {
        forgetWhatIsOld();
        return products.isEmpty();
    }

    long cents() {
        forgetWhatIsOld();
        return products.stream().mapToLong(Product::cents).sum();
    }

    void clear() {
        products.clear();
    }

    private void forgetWhatIsOld() {
        if (clock.instant().isAfter(filled.plus(KEPT))) {
            products.clear();
        }
    }
}
