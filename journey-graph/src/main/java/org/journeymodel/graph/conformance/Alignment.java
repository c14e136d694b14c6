package org.journeymodel.graph.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.alignment.Edit;
import org.journeymodel.graph.alignment.Steps;
import org.journeymodel.graph.wording.CountWording;
import org.jspecify.annotations.Nullable;

/**
 * A cheapest edit of one observed path into a run of the map. A <em>run</em> goes from an entry of the map along
 * its moves to a touchpoint where the map may end. Immutable.
 *
 * <p>The moves stand in order of both. Between two that are synchronous, ad hoc events come before missing
 * touchpoints. Of edits of equal cost it is one with the most synchronous moves; of those the choice is always
 * the same.
 *
 * <p>In the map {@code search -> compare -> pay} the path {@code search, chat, pay} is aligned as search, ad hoc:
 * chat, missing: compare, pay. It costs 2; at worst, three ad hoc events and a run of three missing touchpoints,
 * it would cost 6; so its fitness is 1 - 2/6 = 0.6667.
 */
public final class Alignment {

    private final Names names;
    private final AlignmentCosts costs;
    private final int customers;
    private final int[] codes;
    private final Edit edit;

    Alignment(Names names, AlignmentCosts costs, int customers, int[] codes, Edit edit) {
        this.names = names;
        this.costs = costs;
        this.customers = customers;
        this.codes = codes;
        this.edit = edit;
    }

    Names names() {
        return names;
    }

    AlignmentCosts costs() {
        return costs;
    }

    int[] codes() {
        return codes;
    }

    int[] steps() {
        return edit.steps();
    }

    /** {@return how many customers took the path; at least 1} */
    public int customers() {
        return customers;
    }

    /** {@return the names of the events, in order} */
    public List<String> observed() {
        return Arrays.stream(codes).mapToObj(names::name).toList();
    }

    /** {@return the run of the map that it is edited into; empty only where a run may stop anywhere} */
    public List<Touchpoint> run() {
        return Arrays.stream(steps())
                .filter(step -> !Steps.isAdHoc(step))
                .mapToObj(step -> names.touchpoint(Steps.touchpoint(step)))
                .toList();
    }

    /** {@return all moves in order} */
    public List<AlignmentMove> moves() {
        List<AlignmentMove> moves = new ArrayList<>(steps().length);
        int observed = 0;
        int run = 0;
        for (int step : steps()) {
            Touchpoint touchpoint = names.touchpointOrNull(Steps.touchpoint(step));
            if (Steps.isMissing(step)) {
                Touchpoint missing = Objects.requireNonNull(touchpoint);
                moves.add(new AlignmentMove(MoveKind.MISSING, missing, missing.id(), -1, run++));
            } else if (Steps.isAdHoc(step)) {
                String name = names.name(codes[observed]);
                moves.add(new AlignmentMove(MoveKind.AD_HOC, touchpoint, name, observed++, -1));
            } else {
                String name = names.name(codes[observed]);
                moves.add(new AlignmentMove(MoveKind.SYNCHRONOUS, touchpoint, name, observed++, run++));
            }
        }
        return List.copyOf(moves);
    }

    /** {@return the sum of what its missing touchpoints and ad hoc events cost; no other edit costs less} */
    public long cost() {
        return edit.cost();
    }

    /** {@return what it would cost to leave out all events and add the cheapest run} */
    public long worst() {
        return edit.worst();
    }

    /** {@return 1 - cost/worst, in [0, 1]; 1 if worst is 0} */
    public double fitness() {
        return fitness((double) cost(), (double) worst());
    }

    static double fitness(double cost, double worst) {
        return worst == 0 ? 1 : 1 - cost / worst;
    }

    /** {@return whether it costs nothing, which is exactly when there is no deviation of the path} */
    public boolean fits() {
        return cost() == 0;
    }

    /**
     * {@return the deviations of the path, in order of the moves}
     *
     * <p>A touchpoint that is both missing and ad hoc is told once, as out of order, where the first of its two
     * moves is; the first that is missing goes with the first that is ad hoc, and so on. Failing and late are of
     * single customers: {@link Conformance#journeys()}.
     */
    public List<Deviation> deviations() {
        return PathDeviations.of(this);
    }

    /**
     * {@return this alignment as an object: {@code customers}, {@code observed}, {@code cost}, {@code worst},
     * {@code fitness}, {@code moves}, {@code deviations}}
     */
    public AttributeValue.ObjectValue toAttributes() {
        return AttributeValue.object()
                .put("customers", customers)
                .putTexts("observed", observed())
                .put("cost", cost())
                .put("worst", worst())
                .put("fitness", fitness())
                .put(
                        "moves",
                        AttributeValue.of(moves().stream()
                                .map(AlignmentMove::toAttributes)
                                .toList()))
                .put(
                        "deviations",
                        AttributeValue.of(deviations().stream()
                                .map(Deviation::toAttributes)
                                .toList()))
                .build();
    }

    /** {@return whether the other has as many customers and equal moves, at the same cost} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alignment that
                && customers == that.customers
                && cost() == that.cost()
                && worst() == that.worst()
                && moves().equals(that.moves());
    }

    @Override
    public int hashCode() {
        return Objects.hash(customers, cost(), worst(), Arrays.hashCode(steps()));
    }

    /** {@return such as {@code 3 customers, fitness 0.6667: search, ad hoc: chat, missing: compare, pay}} */
    @Override
    public String toString() {
        return CountWording.of(customers, "customer") + ", fitness " + Phrases.fitness(fitness()) + ": "
                + Phrases.joined(moves());
    }
}
