package org.journeymodel.examples.shop;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/** What the shop sells. */
public final class Catalogue {

    private final List<Product> products;

    private Catalogue(List<Product> products) {
        this.products = products;
    }

    /** {@return a catalogue of products} */
    public static Catalogue of(Product... products) {
        return new Catalogue(List.of(products));
    }

    /** {@return the products that have a word in their name} */
    List<Product> search(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return products.stream()
                .filter(product -> product.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    Product get(String name) {
        return products.stream()
                .filter(product -> product.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The shop has no \"" + name + "\"."));
    }
}
