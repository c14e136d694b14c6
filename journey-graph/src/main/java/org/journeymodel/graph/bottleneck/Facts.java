package org.journeymodel.graph.bottleneck;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.flow.Provenance;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.structure.JourneyStructure;
import org.journeymodel.graph.wording.FeelingWording;
import org.journeymodel.graph.wording.Wording;

/** What is known of each touchpoint that may hold a journey up, in numbers and in a few words. */
final class Facts {

    private final JourneyFlow flow;
    private final JourneyStructure structure;
    private final Set<String> mustPass = new HashSet<>();
    private final List<FlowMove> loopBacks;
    private final Map<Integer, List<FlowMove>> loopBacksFrom;
    private final double[] feelings;
    private final double lowestFeeling;

    Facts(JourneyFlow flow, JourneyStructure structure) {
        this.flow = flow;
        this.structure = structure;
        structure.mustPass().forEach(each -> mustPass.add(each.id()));
        this.loopBacks = structure.loopBacks().stream().filter(this::setsBack).toList();
        this.loopBacksFrom = loopBacks.stream().collect(Collectors.groupingBy(FlowMove::source));
        this.feelings = new double[flow.size()];
        double lowest = Double.POSITIVE_INFINITY;
        for (int at = 0; at < feelings.length; at++) {
            OptionalDouble feeling = flow.feeling(at);
            feelings[at] = feeling.orElse(Double.NaN);
            lowest = Math.min(lowest, feeling.orElse(lowest));
        }
        this.lowestFeeling = lowest;
    }

    JourneyFlow flow() {
        return flow;
    }

    JourneyStructure structure() {
        return structure;
    }

    /** By index; NaN where no feeling is known. */
    double[] feelings() {
        return feelings.clone();
    }

    /** The loop-backs that could be removed: all but those that lead sideways and no farther from success. */
    List<FlowMove> loopBacks() {
        return loopBacks;
    }

    /** Whether a loop-back sets customers back: between two places equally far from START it may lead on. */
    private boolean setsBack(FlowMove move) {
        int after = structure.hopsToSuccess(move.to().id()).orElse(Integer.MAX_VALUE);
        int before = structure.hopsToSuccess(move.from().id()).orElse(Integer.MAX_VALUE);
        return leadsBack(move) || move.source() == move.target() || after > before;
    }

    boolean isMustPass(int touchpoint) {
        return mustPass.contains(flow.touchpoints().get(touchpoint).id());
    }

    boolean isDropOff(int touchpoint) {
        return flow.exitShare(touchpoint) > 0 && flow.outcome(touchpoint).isEmpty();
    }

    /** Why the customers of this flow feel so at a touchpoint, in the words of the worst experience that gives any. */
    Optional<String> reasonOfFeeling(int touchpoint) {
        return flow.touchpoints().get(touchpoint).experiences().stream()
                .filter(each -> flow.persona().isEmpty()
                        || each.persona().isEmpty()
                        || each.persona().equals(flow.persona()))
                .map(Experience::emotion)
                .flatMap(Optional::stream)
                .filter(emotion -> emotion.reason().isPresent())
                .min(Comparator.comparingDouble(Emotion::valence))
                .flatMap(Emotion::reason)
                .map(Wording::inLine);
    }

    /** A feeling on the journey's own scale: a valence such as -0.70, or "1.6 on 1 to 5". */
    String inWords(double valence) {
        return FeelingWording.of(flow.journey().emotionScale(), valence);
    }

    /** Whether a loop-back leads nearer to START, and not only to another place as far from it. */
    boolean leadsBack(FlowMove move) {
        return structure.hopsFromStart(move.to().id()).orElse(Integer.MAX_VALUE)
                < structure.hopsFromStart(move.from().id()).orElse(Integer.MAX_VALUE);
    }

    /** Everything about a touchpoint, most telling first. */
    List<String> about(int touchpoint) {
        List<String> facts = new ArrayList<>();
        if (isDropOff(touchpoint)) {
            facts.add(Wording.percent(flow.exitShare(touchpoint)) + " leave here");
        }
        for (FlowMove move : loopBacksFrom.getOrDefault(touchpoint, List.of())) {
            if (leadsBack(move)) {
                facts.add(Wording.percent(move.share()) + " go back to " + nameOf(move.to()));
            }
        }
        longestWait(touchpoint).ifPresent(facts::add);
        flow.duration(touchpoint)
                .filter(duration -> !duration.isZero())
                .ifPresent(duration -> facts.add("takes " + Wording.duration(duration)));
        if (feelings[touchpoint] < 0) {
            facts.add((feelings[touchpoint] == lowestFeeling ? "lowest feeling " : "feeling ")
                    + inWords(feelings[touchpoint])
                    + reasonOfFeeling(touchpoint).map(why -> ": " + why).orElse(""));
        }
        if (isMustPass(touchpoint)) {
            facts.add("every way to success goes through it");
        }
        return facts;
    }

    private Optional<String> longestWait(int touchpoint) {
        return flow.movesFrom(touchpoint).stream()
                .filter(move ->
                        move.typicalWaiting().filter(wait -> !wait.isZero()).isPresent())
                .max(Comparator.comparing(move -> move.typicalWaiting().orElse(Duration.ZERO)))
                .map(Facts::waitOf);
    }

    static String waitOf(FlowMove move) {
        String typical = move.typicalWaiting().map(Wording::duration).orElse("");
        return move.provenance() == Provenance.OBSERVED
                        && move.percentile95Waiting().isPresent()
                ? "median wait "
                        + typical
                        + " before "
                        + nameOf(move.to())
                        + ", for 5 % over "
                        + Wording.duration(move.percentile95Waiting().get())
                : "wait of " + typical + " before " + nameOf(move.to());
    }

    static String nameOf(Touchpoint touchpoint) {
        return Wording.quoted(touchpoint.name());
    }
}
