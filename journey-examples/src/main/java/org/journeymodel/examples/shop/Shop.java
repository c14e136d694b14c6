package org.journeymodel.examples.shop;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The shop as one customer sees it: whatever she does leads her to a page. */
public final class Shop {

    private final Catalogue catalogue;
    private final CardPayments payments;
    private final Cart cart;
    private List<Product> found = List.of();
    private final List<Long> receipts = new ArrayList<>();

    /** The shop for a customer who has just come. */
    public Shop(Catalogue catalogue, CardPayments payments, InstantSource clock) {
        this.catalogue = catalogue;
        this.payments = payments;
        this.cart = new Cart(clock);
    }

    /** {@return where products stand that have a word in their name} */
    public Page search(String word) {
        found = catalogue.search(word);
        return Page.SEARCH;
    }

    /** {@return where the products found stand side by side; with fewer than two, back to the search} */
    public Page compare() {
        return found.size() < 2 ? Page.SEARCH : Page.COMPARE;
    }

    /** {@return the cart, with a product in it} */
    public Page putIntoCart(String product) {
        cart.put(catalogue.get(product));
        return Page.CART;
    }

    /** {@return where to pay; the cart, if there is nothing in it} */
    public Page checkOut() {
        return cart.isEmpty() ? Page.CART : Page.PAY;
    }

    /** {@return whether it is bought, or the card refused} */
    public Page pay(String card) {
        long cents = cart.cents();
        try {
            payments.charge(card, cents);
        } catch (CardRefusedException e) {
            return Page.REFUSED;
        }
        cart.clear();
        receipts.add(cents);
        return Page.BOUGHT;
    }

    /** {@return what the customer has paid so far, in cents, one for each purchase} */
    public List<Long> receipts() {
        return List.copyOf(receipts);
    }
}
