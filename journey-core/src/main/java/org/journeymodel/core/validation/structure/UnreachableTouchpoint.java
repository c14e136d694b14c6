package org.journeymodel.core.validation.structure;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.message.Quote;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.validation.rule.Inspection;
import org.journeymodel.core.validation.rule.Rule;
import org.journeymodel.core.validation.rule.RuleBook;

/** Finds a touchpoint that no customer can reach from an entry. */
final class UnreachableTouchpoint implements Rule {

    @Override
    public void check(Inspection inspection) {
        if (inspection.flow().unreachable().isEmpty()) {
            return;
        }
        boolean isObserved = inspection.flow().entryProvenance() == Provenance.OBSERVED;
        Remedies remedies = new Remedies(inspection.flow());
        inspection.distinctTouchpoints().forEach((at, touchpoint) -> {
            inspection.step();
            if (!inspection.flow().isReachable(at)) {
                inspection.report(
                        "journey.touchpoint.unreachable",
                        inspection.pathOf(at),
                        Inspection.subject(touchpoint),
                        isObserved ? "no customer was seen to get here." : "no entry of the journey leads to it.",
                        isObserved
                                ? "If event logs know it by another name, add that to its event names."
                                : remedies.of(at));
            }
        });
    }

    @Override
    public void describe(RuleBook book) {
        book.warning("journey.touchpoint.unreachable", "No entry of the journey leads to a touchpoint.");
    }

    /** What connects a touchpoint best; what is told of an earlier touchpoint is not told again. */
    private static final class Remedies {

        private static final int NONE = -1;

        private final JourneyFlow flow;
        private final List<Touchpoint> touchpoints;
        private final int[] earlier;
        private final int[] unused;
        private boolean anyDangling;

        Remedies(JourneyFlow flow) {
            this.flow = flow;
            this.touchpoints = flow.touchpoints();
            this.earlier = filled(flow.size());
            this.unused = filled(flow.size());
            flow.moves().forEach(move -> {
                if (move.source() < move.target() && earlier[move.target()] == NONE) {
                    earlier[move.target()] = move.source();
                }
            });
            flow.journey().transitions().forEach(this::note);
        }

        private static int[] filled(int size) {
            int[] none = new int[size];
            Arrays.fill(none, NONE);
            return none;
        }

        private void note(Transition transition) {
            OptionalInt source = flow.findIndex(transition.from());
            OptionalInt target = flow.findIndex(transition.to());
            if (source.isEmpty() || target.isEmpty()) {
                anyDangling = true;
            } else if (flow.isReachable(source.getAsInt())) {
                unused[target.getAsInt()] = source.getAsInt();
            }
        }

        String of(int at) {
            String entry = ", or give it an entry probability.";
            if (anyDangling) {
                return "Mend the transitions from and to unknown touchpoints first; one of them may lead here.";
            }
            if (unused[at] != NONE) {
                return "Give the transition from " + id(unused[at]) + " a probability above 0" + entry;
            }
            if (at == 0) {
                return "Give it an entry probability.";
            }
            if (earlier[at] != NONE) {
                return "Make touchpoint " + id(earlier[at]) + " reachable, which leads to it" + entry;
            }
            return (flow.isLinear()
                            ? "Lower the exit probability of touchpoint " + id(at - 1)
                            : "Add a transition from " + id(at - 1) + " to " + id(at))
                    + entry;
        }

        private String id(int touchpoint) {
            return Quote.of(touchpoints.get(touchpoint).id());
        }
    }
}
