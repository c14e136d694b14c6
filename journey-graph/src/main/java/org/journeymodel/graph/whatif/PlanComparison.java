package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.wording.Wording;
import org.jspecify.annotations.Nullable;

/** Plans for one journey beside each other, each made on the journey as it is. Immutable. */
public final class PlanComparison {

    /** Gains that differ by rounding alone are equal. */
    private static final double ROUNDING = 1e-9;

    private final FlowMeasures before;
    private final List<WhatIf> plans;

    private PlanComparison(FlowMeasures before, List<WhatIf> plans) {
        this.before = before;
        this.plans = plans;
    }

    /**
     * {@return plans beside each other}
     *
     * @param flow the journey read as a flow, sound
     * @param plans at least one, each with a name of its own
     * @param listener hears of the progress
     * @throws IllegalArgumentException if there is no plan, two have one name, or one cannot be made, as
     *     for {@link WhatIf#of}
     * @throws java.util.NoSuchElementException as for {@link WhatIf#of}
     */
    public static PlanComparison of(JourneyFlow flow, List<Plan> plans, ProgressListener listener) {
        Set<String> names = new HashSet<>();
        List<WhatIf> all = new ArrayList<>();
        for (Plan plan : plans) {
            if (!names.add(plan.name())) {
                throw new IllegalArgumentException(
                        "Two plans have the name " + Wording.quoted(plan.name()) + ". Give each a name of its own.");
            }
            all.add(
                    all.isEmpty()
                            ? WhatIf.of(flow, plan, listener)
                            : WhatIf.of(flow, plan, all.get(0).before(), listener));
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("There are no plans to compare. Give at least one.");
        }
        return new PlanComparison(all.get(0).before(), List.copyOf(all));
    }

    /** {@return the measures of the journey as it is} */
    public FlowMeasures before() {
        return before;
    }

    /** {@return what would be with each plan, in the order given} */
    public List<WhatIf> plans() {
        return plans;
    }

    /**
     * {@return the plans, the one that betters an objective most first, equal ones in the order given; those
     * of which the gain is not known last}
     *
     * @param objective what is judged by
     */
    public List<WhatIf> ranked(Objective objective) {
        return plans.stream()
                .sorted(Comparator.comparingLong((WhatIf each) -> steps(each.gain(objective)))
                        .reversed())
                .toList();
    }

    private static long steps(OptionalDouble gain) {
        return gain.isPresent() ? Math.round(gain.getAsDouble() / ROUNDING) : Long.MIN_VALUE;
    }

    /** {@return these plans as an object: {@code before}, and {@code plans} as each {@link WhatIf} tells itself} */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("before", before.toAttributes())
                .put(
                        "plans",
                        AttributeValue.of(
                                plans.stream().map(WhatIf::toAttributes).toList()))
                .build();
    }

    /** {@return whether the other compares the same plans for the same journey} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanComparison that && plans.equals(that.plans);
    }

    @Override
    public int hashCode() {
        return Objects.hash(plans);
    }

    /** {@return the measures as they are and with each plan, one a line} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("As it is: ").append(before);
        for (WhatIf each : plans) {
            text.append('\n')
                    .append(Wording.inLine(each.plan().name()))
                    .append(": ")
                    .append(each.after());
        }
        return text.toString();
    }
}
