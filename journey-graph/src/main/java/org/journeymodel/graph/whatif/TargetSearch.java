package org.journeymodel.graph.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.bottleneck.FlowMeasures;
import org.journeymodel.graph.bottleneck.Objective;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Soundness;
import org.jspecify.annotations.Nullable;

/** Tries every single change, and keeps of each the smallest that reaches a target, or the largest. */
final class TargetSearch {

    /** Touchpoints times all touchpoints and moves: some ten seconds of work. */
    private static final long MOST_WORK = 20_000_000;

    private static final int ALWAYS_TRIED = 25;
    private static final double ROUNDING = 1e-9;

    private final JourneyFlow flow;
    private final Target target;
    private final ProgressListener listener;
    private final List<SingleChange> reaching = new ArrayList<>();
    private final List<SingleChange> missing = new ArrayList<>();
    private final Set<TransitionName> alike = new HashSet<>();

    /** How often customers come by, once it is asked for. */
    private @Nullable SuccessVisits visits;

    TargetSearch(JourneyFlow flow, Target target, ProgressListener listener) {
        this.flow = flow;
        this.target = target;
        this.listener = listener;
    }

    SmallestChanges search() {
        Soundness.require(flow);
        OptionalDouble before = target.of(FlowMeasures.of(flow, listener));
        TargetWords words = new TargetWords(flow, target, coverage());
        if (before.isEmpty() || words.coverage() == 0) {
            return new SmallestChanges(target, OptionalDouble.empty(), List.of(), List.of(), words.unknown());
        }
        if (target.isReachedBy(before.getAsDouble())) {
            return new SmallestChanges(target, before, List.of(), List.of(), words.reached(before.getAsDouble()));
        }
        findAlike();
        List<Integer> tried = tryAll(before.getAsDouble(), words);
        sort();
        boolean isAll = tried.size() == flow.size() && alike.isEmpty();
        String note = words.note(before.getAsDouble(), reaching, missing, isAll)
                + words.ofWork(tried.size())
                + words.ofAlike(alike.size());
        return new SmallestChanges(target, before, reaching, missing, note);
    }

    /** The part of the times that is known; of all else everything. */
    private double coverage() {
        if (target.objective() != Objective.TIME) {
            return 1;
        }
        Work work = Work.begin("Finding how often customers who succeed come by", listener);
        SuccessVisits found = new SuccessVisits(flow, work.part());
        work.complete();
        visits = found;
        return found.coverage(flow);
    }

    /** Transitions of one identity cannot be told apart, and so not be edited. */
    private void findAlike() {
        Set<TransitionName> seen = new HashSet<>();
        flow.journey().transitions().forEach(each -> {
            TransitionName name = TransitionName.of(each);
            if (!seen.add(name)) {
                alike.add(name);
            }
        });
    }

    private List<Integer> tryAll(double before, TargetWords words) {
        List<Integer> tried = mostMet();
        Work work = Work.begin("Trying single changes", tried.size(), listener);
        Work part = work.part();
        Consumer<Trial> each = trial -> judge(trial, before, words);
        Objective objective = target.objective();
        if (objective == Objective.TIME) {
            TimeTrials trials = new TimeTrials(flow, before, Objects.requireNonNull(visits, "visits"));
            tried.forEach(at -> advance(() -> trials.at(at, each), work));
        } else if (objective == Objective.FEELING) {
            FeelingTrials trials = new FeelingTrials(flow, before, part);
            tried.forEach(at -> advance(() -> trials.at(at, each), work));
        } else {
            ShareTrials trials = new ShareTrials(flow, objective == Objective.SUCCESS, part);
            tried.forEach(at -> advance(() -> trials.at(at, each), work));
        }
        work.complete();
        return tried;
    }

    private static void advance(Runnable trials, Work work) {
        trials.run();
        work.advance();
    }

    /** The touchpoints in order; of very many those that most customers meet. */
    private List<Integer> mostMet() {
        long most = Math.max(
                ALWAYS_TRIED, MOST_WORK / Math.max(1, flow.size() + flow.moves().size()));
        boolean isCheap = target.objective() == Objective.TIME || target.objective() == Objective.FEELING;
        if (isCheap || flow.size() <= most) {
            return IntStream.range(0, flow.size()).boxed().toList();
        }
        Work work = Work.begin("Finding the touchpoints that most customers meet", flow.size(), listener);
        AbsorbingChain chain = AbsorbingChain.of(flow);
        double[] visits = chain.eliminate(work).visits(chain.entries(), work);
        work.complete();
        return IntStream.range(0, flow.size())
                .boxed()
                .sorted(Comparator.comparingLong(at -> -Math.round(visits[at] / ROUNDING)))
                .limit(most)
                .sorted()
                .toList();
    }

    private void judge(Trial trial, double before, TargetWords words) {
        if (trial.place().name().filter(alike::contains).isPresent()) {
            return;
        }
        long step = trial.firstReaching(target);
        Attempt made = trial.at(step);
        boolean reaches = target.isReachedBy(made.measure());
        Optional<Attempt> justShort = reaches ? Optional.of(shortOf(trial, step, before)) : Optional.empty();
        (reaches ? reaching : missing)
                .add(new SingleChange(trial, reaches, made, justShort, words.sentence(trial, made, justShort, before)));
    }

    private static Attempt shortOf(Trial trial, long step, double before) {
        long back = trial.last() >= trial.first() ? -1 : 1;
        return step == trial.first() ? new Attempt(trial.before(), before) : trial.at(step + back);
    }

    private void sort() {
        reaching.sort(Comparator.comparingLong(each -> Math.round(each.amount() / ROUNDING)));
        int sign = target.isAtLeast() ? -1 : 1;
        missing.sort(Comparator.comparingLong(each -> sign * Math.round(each.measure() / ROUNDING)));
    }
}
