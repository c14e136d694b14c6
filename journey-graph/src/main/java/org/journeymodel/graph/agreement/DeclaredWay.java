package org.journeymodel.graph.agreement;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Transition;
import org.jspecify.annotations.Nullable;

/**
 * What a map says of a way between two touchpoints, parallel transitions together.
 *
 * @param share of the visits, 0 to 1, or more where the shares of a touchpoint do not add up
 * @param provenance declared or assumed; observed for a way that the map does not have
 * @param waiting the typical one; null if not declared
 * @param ambiguous whether parallel transitions declare different ones
 * @param latest the latest waiting that any of them accepts; null if one accepts any
 */
record DeclaredWay(
        double share,
        Provenance provenance,
        @Nullable Duration waiting,
        boolean ambiguous,
        @Nullable Duration latest) {

    static final DeclaredWay UNPLANNED = new DeclaredWay(0, Provenance.OBSERVED, null, false, null);

    static DeclaredWay of(double share, Provenance provenance, Optional<Transition> transition) {
        return new DeclaredWay(
                share,
                provenance,
                transition.flatMap(Transition::waiting).orElse(null),
                false,
                transition.flatMap(Transition::latestWaiting).orElse(null));
    }

    /** Together with a parallel one; what is assumed in part is assumed. */
    DeclaredWay plus(DeclaredWay other) {
        return new DeclaredWay(
                share + other.share,
                provenance == Provenance.ASSUMED ? provenance : other.provenance,
                waiting,
                ambiguous || !Objects.equals(waiting, other.waiting),
                later(latest, other.latest));
    }

    private static @Nullable Duration later(@Nullable Duration one, @Nullable Duration other) {
        if (one == null || other == null) {
            return null;
        }
        return one.compareTo(other) < 0 ? other : one;
    }

    /** {@return what is said of the time from event to event after a stay, null if that is not declared} */
    DeclaredTime time(@Nullable Duration stay) {
        boolean planned = provenance != Provenance.OBSERVED;
        Duration latestTime = latest == null || stay == null ? latest : stay.plus(latest);
        if (!planned || ambiguous) {
            return new DeclaredTime(null, false, latest, latestTime, planned);
        }
        Duration typical = waiting == null ? stay : stay == null ? waiting : stay.plus(waiting);
        return new DeclaredTime(typical, typical != null && waiting == null, latest, latestTime, true);
    }
}
