package org.journeymodel.examples.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.journeymodel.core.model.Journey;
import org.journeymodel.json.JourneyJson;

/** The map of the shop: what its owners promise their customers. */
public final class ShopMap {

    private ShopMap() {}

    /** {@return the journey through the shop, as {@code shop.json} has it} */
    public static Journey read() {
        try (InputStream json = Objects.requireNonNull(ShopMap.class.getResourceAsStream("shop.json"))) {
            return JourneyJson.read(json, "shop.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
