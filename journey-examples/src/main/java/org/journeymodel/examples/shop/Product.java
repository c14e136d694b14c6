package org.journeymodel.examples.shop;

/**
 * Something to buy.
 *
 * @param name what it is called
 * @param cents its price
 */
public record Product(String name, long cents) {}
