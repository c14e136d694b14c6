package org.journeymodel.render.stepflow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.observed.ObservedJourneys;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.wording.Word;
import org.journeymodel.render.wording.Wording;

/**
 * What a step flow shows: at each step the touchpoints where most customers are, the others as one, those who
 * ended before it, and the streams between.
 */
public final class StepContent {

    /** How many touchpoints are shown at a step, the others as one. */
    static final int MOST_TOUCHPOINTS = 8;
    /** Where fewer customers are, a touchpoint is shown with others. */
    static final double LEAST_SHARE = 0.02;

    private final MapContent content;
    private final StepShares shares;
    private final List<String> names = new ArrayList<>();
    private final Header header;
    private final List<List<StepNode>> columns = new ArrayList<>();
    private final List<Stream> streams = new ArrayList<>();

    private StepContent(MapContent content, StepShares shares, List<String> unknown, Header header) {
        this.content = content;
        this.shares = shares;
        this.header = header;
        content.flow().touchpoints().stream().map(Touchpoint::name).forEach(names::add);
        names.addAll(unknown);
        for (int step = 1; step <= shares.steps(); step++) {
            columns.add(touchpoints(step));
        }
        for (int step = 1; step <= shares.steps(); step++) {
            goOn(step);
        }
    }

    /**
     * {@return the steps that follow from a flow}
     *
     * @param content the journey and its analysed flow
     * @param steps how many steps are shown one by one
     */
    public static StepContent of(MapContent content, int steps) {
        StepShares shares = ChainSteps.of(content.flow(), steps);
        return new StepContent(content, shares, List.of(), header(content, "", StepWord.FROM_FLOW));
    }

    /**
     * {@return the steps that were observed}
     *
     * @param content the journey
     * @param observed what customers did
     * @param steps how many steps are shown one by one
     */
    public static StepContent of(MapContent content, ObservedJourneys observed, int steps) {
        CountedSteps counted = new CountedSteps(content.flow(), observed);
        int customers = observed.customerCount();
        String seen = customers == 1
                ? content.say(Word.OBSERVED_CUSTOMER)
                : content.say(Word.OBSERVED_CUSTOMERS, Integer.toString(customers));
        Header header = header(content, " · " + seen, customers == 0 ? StepWord.NOBODY : StepWord.COUNTED);
        return new StepContent(content, counted.of(steps), counted.unknown(), header);
    }

    private static Header header(MapContent content, String seen, Wording basis) {
        Header header = Header.of(content);
        List<String> notes = new ArrayList<>(header.notes());
        notes.add(content.say(basis));
        return new Header(header.title(), header.subtitle() + seen, notes, header.cards());
    }

    /** {@return the touchpoints of a step, in their order, and those with few customers as one} */
    private List<StepNode> touchpoints(int step) {
        Map<Integer, Double> there = shares.there(step);
        List<Integer> ranked = there.keySet().stream()
                .sorted(Comparator.comparingDouble(each -> -there.getOrDefault(each, 0.0)))
                .toList();
        List<Integer> few = new ArrayList<>();
        for (int at = 0; at < ranked.size(); at++) {
            if (at >= MOST_TOUCHPOINTS || there.getOrDefault(ranked.get(at), 0.0) < LEAST_SHARE) {
                few.add(ranked.get(at));
            }
        }
        List<Integer> together = few.size() == 1 ? List.of() : few;
        List<StepNode> nodes = new ArrayList<>();
        there.forEach((touchpoint, share) -> {
            if (!together.contains(touchpoint)) {
                nodes.add(new StepNode(
                        step, names.get(touchpoint), Math.min(1, share), List.of(touchpoint), Optional.empty()));
            }
        });
        if (!together.isEmpty()) {
            double share = together.stream()
                    .mapToDouble(each -> there.getOrDefault(each, 0.0))
                    .sum();
            String name = content.say(StepWord.OTHERS, Integer.toString(together.size()));
            nodes.add(new StepNode(step, name, share, together, Optional.empty()));
        }
        return nodes;
    }

    /** Finds where those of a step go: to the next, to an end, or past the last. */
    private void goOn(int step) {
        Map<Integer, StepNode> from = byTouchpoint(columns.get(step - 1));
        List<StepNode> next = step < shares.steps() ? columns.get(step) : later(step);
        Map<Integer, StepNode> to = byTouchpoint(next);
        Map<List<StepNode>, Double> joined = new LinkedHashMap<>();
        shares.moves(step).forEach((move, share) -> {
            StepNode target = step < shares.steps() ? to.get(move.to()) : next.get(0);
            if (target != null) {
                joined.merge(List.of(from.get(move.from()), target), share, Double::sum);
            }
        });
        for (Outcome outcome : ChainSteps.ORDER) {
            end(step, outcome).ifPresent(node -> {
                next.add(node);
                shares.endings(step).forEach((ending, share) -> {
                    if (ending.outcome() == outcome) {
                        joined.merge(List.of(from.get(ending.at()), node), share, Double::sum);
                    }
                });
            });
        }
        joined.forEach((ends, share) -> streams.add(new Stream(ends.get(0), ends.get(1), share)));
    }

    private List<StepNode> later(int step) {
        List<StepNode> later = new ArrayList<>();
        double going = later();
        if (going > 0) {
            later.add(new StepNode(step + 1, content.say(StepWord.LATER), going, List.of(), Optional.empty()));
        }
        columns.add(later);
        return later;
    }

    private Optional<StepNode> end(int step, Outcome outcome) {
        double share = shares.endings(step).entrySet().stream()
                .filter(each -> each.getKey().outcome() == outcome)
                .mapToDouble(Map.Entry::getValue)
                .sum();
        return share > 0
                ? Optional.of(
                        new StepNode(step + 1, endName(outcome), Math.min(1, share), List.of(), Optional.of(outcome)))
                : Optional.empty();
    }

    private static Map<Integer, StepNode> byTouchpoint(List<StepNode> nodes) {
        Map<Integer, StepNode> byTouchpoint = new LinkedHashMap<>();
        nodes.forEach(node -> node.touchpoints().forEach(each -> byTouchpoint.put(each, node)));
        return byTouchpoint;
    }

    String endName(Outcome outcome) {
        return content.say(
                switch (outcome) {
                    case SUCCESS -> Word.SUCCESS;
                    case FAILURE -> Word.FAILURE;
                    case NEUTRAL -> Word.NEUTRAL_END;
                    case ABANDONED -> StepWord.LEFT;
                });
    }

    MapContent map() {
        return content;
    }

    StepShares shares() {
        return shares;
    }

    String name(int touchpoint) {
        return names.get(touchpoint);
    }

    Header header() {
        return header;
    }

    /** {@return the share of customers who go on after the last step} */
    double later() {
        return shares.steps() == 0
                ? 0
                : Math.min(1, StepShares.sum(shares.moves(shares.steps()).values()));
    }

    /** {@return the nodes of each step, and of what comes after the last} */
    List<List<StepNode>> columns() {
        return columns;
    }

    /** {@return the streams, by step} */
    List<Stream> streams() {
        return streams;
    }

    /** {@return how many ended before a step, in words, one line for each outcome} */
    List<String> ended(int step) {
        List<String> ended = new ArrayList<>();
        for (Outcome outcome : ChainSteps.ORDER) {
            double share = shares.endedBefore(step, outcome);
            if (share > 0) {
                ended.add(content.say(endedWord(outcome), content.numbers().percent(share)));
            }
        }
        return ended;
    }

    private static StepWord endedWord(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> StepWord.HAVE_SUCCEEDED;
            case FAILURE -> StepWord.HAVE_FAILED;
            case NEUTRAL -> StepWord.HAVE_ENDED;
            case ABANDONED -> StepWord.HAVE_GIVEN_UP;
        };
    }
}
