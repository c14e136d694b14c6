package org.journeymodel.graph.flow;

import java.util.Arrays;
import java.util.Optional;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.work.Work;
import org.journeymodel.graph.chain.AbsorbingChain;
import org.journeymodel.graph.chain.Elimination;
import org.journeymodel.graph.compact.Links;

/**
 * Shares out success. All models read the chain in which customers stop at the first success
 * touchpoint: v(x) are the visits in it, h(x) the probability of success from x.
 */
final class Attributions {

    private final FlowSolution solution;
    private final AbsorbingChain chain;
    private final boolean[] success;
    private final double[] probability;

    private Attributions(FlowSolution solution, double[] probability) {
        this.solution = solution;
        this.chain = solution.chain;
        this.success = solution.successes();
        this.probability = probability;
    }

    static Optional<Attribution> of(FlowSolution solution, AttributionModel model) {
        double total = solution.probabilityOf(Outcome.SUCCESS);
        if (total == 0) {
            return Optional.empty();
        }
        double[] probability = solution.probabilitiesOf(Outcome.SUCCESS);
        Attributions attributions = new Attributions(solution, probability);
        double[] credits = attributions.credits(model);
        double sum = Arrays.stream(credits).sum();
        return Optional.of(new Attribution(solution, model, credits, model == AttributionModel.MARKOV ? sum : total));
    }

    private double[] credits(AttributionModel model) {
        Work work = Work.begin("Sharing out success", solution.listener);
        double[] credits = switch (model) {
            case FIRST_TOUCH -> firstTouch();
            case LAST_TOUCH -> lastTouch(work);
            case LINEAR_TOUCH -> addImmediate(new LinearTouch(chain, success, probability).credits(work));
            case MARKOV -> markov(work);
        };
        work.complete();
        return credits;
    }

    private double[] firstTouch() {
        double[] credits = chain.entries();
        for (int at = 0; at < credits.length; at++) {
            credits[at] *= probability[at];
        }
        return credits;
    }

    /** v(x) times the share that goes on to success. */
    private double[] lastTouch(Work work) {
        double[] visits = chain.eliminate(success, work).visits(chain.entries(), work);
        Links links = chain.links();
        double[] credits = new double[visits.length];
        for (int move = 0; move < links.moveCount(); move++) {
            work.step();
            int from = links.source(move);
            if (!success[from] && success[links.target(move)]) {
                credits[from] += visits[from] * chain.share(move);
            }
        }
        return addImmediate(credits);
    }

    /** P(a touch at x, success) = v(x) / N(x,x) h(x): visits there divided by those of who is there. */
    private double[] markov(Work work) {
        Elimination elimination = chain.eliminate(success, work);
        double[] credits = elimination.visits(chain.entries(), work);
        for (int at = 0; at < credits.length; at++) {
            work.advance();
            boolean isTouched = !success[at] && credits[at] > 0 && probability[at] > 0;
            credits[at] = isTouched ? credits[at] / elimination.visitsToItself(at, work) * probability[at] : 0;
        }
        return addImmediate(credits);
    }

    /** Those who begin at success have no other touch. */
    private double[] addImmediate(double[] credits) {
        for (int at = 0; at < credits.length; at++) {
            if (success[at]) {
                credits[at] += chain.entry(at);
            }
        }
        return credits;
    }
}
