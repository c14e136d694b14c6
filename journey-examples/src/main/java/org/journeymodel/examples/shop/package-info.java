/**
 * A small shop, as an application that is tested by its journey: {@link org.journeymodel.examples.shop.Shop} is what a
 * customer does in it, {@link org.journeymodel.examples.shop.ShopMap} the map that its owners have drawn. The tests
 * beside it are the tutorial {@code docs/testing.md}.
 */
@NullMarked
package org.journeymodel.examples.shop;

import org.jspecify.annotations.NullMarked;
