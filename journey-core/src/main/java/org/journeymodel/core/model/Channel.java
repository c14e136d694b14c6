package org.journeymodel.core.model;

import org.immutables.value.Value;
import org.journeymodel.core.invariant.Checks;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.style.ModelStyle;

/**
 * The means by which customer and company meet at touchpoints: website, phone, store. A channel is
 * declared once on its {@link Journey} and named by id at touchpoints.
 */
@Value.Immutable
@ModelStyle
public abstract sealed class Channel permits ImmutableChannel {

    Channel() {}

    /**
     * {@return a channel on a screen or over a network}
     *
     * @param id what touchpoints name it by
     * @param name what people call it
     */
    public static Channel digital(String id, String name) {
        return builder().id(id).name(name).medium(Medium.DIGITAL).build();
    }

    /**
     * {@return a channel in person or by a thing in the hand}
     *
     * @param id what touchpoints name it by
     * @param name what people call it
     */
    public static Channel physical(String id, String name) {
        return builder().id(id).name(name).medium(Medium.PHYSICAL).build();
    }

    /** {@return a new, empty builder} */
    public static Builder builder() {
        return ImmutableChannel.builder();
    }

    /** {@return a builder that holds all of this channel} */
    public final Builder toBuilder() {
        return ImmutableChannel.builder().copyOf(this);
    }

    /** {@return what touchpoints name this channel by; unique in its journey} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract String name();

    /** {@return where it is met} */
    public abstract Medium medium();

    @Value.Check
    final void check() {
        Checks.requireId("Channel id", id());
        Checks.requireText("Name of channel " + Quote.of(id()), name());
    }

    /** Builds channels; id, name and medium are required. Not thread-safe. */
    public sealed interface Builder permits ImmutableChannel.Builder {

        /** Sets what touchpoints name the channel by. */
        Builder id(String id);

        /** Sets what people call it. */
        Builder name(String name);

        /** Sets where it is met. */
        Builder medium(Medium medium);

        /** {@return the channel} */
        Channel build();
    }
}
