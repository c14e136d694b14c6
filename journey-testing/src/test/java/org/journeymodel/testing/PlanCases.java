package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.VACUUM;
import static org.journeymodel.testing.Shop.marked;

import java.util.stream.Stream;
import org.journeymodel.core.diff.JourneyMerge;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.graph.JourneyGraph;
import org.journeymodel.graph.guarantee.Guarantee;
import org.journeymodel.graph.pattern.PathPattern;

/** Assertions about what the company can bring about, about patterns of paths, and about versions brought together. */
final class PlanCases {

    private static final JourneyGraph GRAPH = JourneyGraph.of(VACUUM);

    /** Customers may leave where they search and where they compare. */
    static final Guarantee OPEN = GRAPH.guarantee();

    /** The company may lead who asks to advice, which all buy on: two moves. */
    private static final Guarantee GUARANTEED = JourneyGraph.of(Journey.builder("help", "Help")
                    .addStages(Stage.of(
                            "all",
                            "All",
                            Touchpoint.of("ask", "Asks"),
                            Touchpoint.of("advice", "Is advised"),
                            Touchpoint.of("brochure", "Reads"),
                            Touchpoint.builder("buy", "Buys")
                                    .outcome(Outcome.SUCCESS)
                                    .build()))
                    .addTransitions(
                            byCompany("ask", "advice"),
                            byCompany("ask", "brochure"),
                            Transition.of("advice", "buy").withProbability(1))
                    .build())
            .guarantee();

    static final PathPattern BOUGHT = GRAPH.pattern("compare -> buy");
    private static final PathPattern AT_ONCE = GRAPH.pattern("search -> buy");

    static final JourneyMerge MERGED = JourneyMerge.of(VACUUM, VACUUM, named("Buying"));
    private static final JourneyMerge AT_ODDS = JourneyMerge.of(VACUUM, named("Shopping"), named("Buying"));

    private static final String LIKELIEST = "\nThe most likely that does is\n  search > compare > buy\n\n"
            + marked(PICTURE, "search", "compare", "buy \\(success\\)");
    private static final String LEAVE = "\nbut\n  customers can prevent it\n"
            + "What customers may do is\n  search: leave\n  compare: leave\n\n" + marked(PICTURE, "search", "compare");

    private PlanCases() {}

    private static Transition byCompany(String from, String to) {
        return Transition.builder()
                .from(from)
                .to(to)
                .probability(0.5)
                .choice(Actor.COMPANY)
                .build();
    }

    private static Journey named(String name) {
        return VACUUM.toBuilder().name(name).build();
    }

    static Stream<Case> guarantee() {
        return Stream.of(
                new Case(
                        "GuaranteeAssert.guaranteesSuccess()",
                        () -> assertThat(GUARANTEED).guaranteesSuccess(),
                        () -> assertThat(OPEN).guaranteesSuccess(),
                        "Expecting journey \"vacuum\" to guarantee success" + LEAVE),
                new Case(
                        "GuaranteeAssert.guaranteesSuccessFrom(String)",
                        () -> assertThat(OPEN).guaranteesSuccessFrom("buy"),
                        () -> assertThat(OPEN).guaranteesSuccessFrom("compare"),
                        "Expecting journey \"vacuum\" to guarantee success from \"compare\"" + LEAVE),
                new Case(
                        "GuaranteeAssert.guaranteesSuccessWithin(int)",
                        () -> assertThat(GUARANTEED).guaranteesSuccessWithin(2),
                        () -> assertThat(GUARANTEED).guaranteesSuccessWithin(1),
                        """
                        Expecting journey "help" to guarantee success within 1 move
                        but
                          it may take 2 moves

                          start         -> ask 100.0 %
                          ask           -> advice 50.0 %, brochure 50.0 %
                          advice        -> buy 100.0 %
                          brochure      -> (end) 100.0 %
                          buy (success) -> (end) 100.0 %"""));
    }

    static Stream<Case> pattern() {
        String bought = "to match\n  \"compare -> buy\" on journey \"vacuum\"\nbut\n  ";
        return Stream.of(
                new Case(
                        "PathPatternAssert.isPossible()",
                        () -> assertThat(BOUGHT).isPossible(),
                        () -> assertThat(AT_ONCE).isPossible(),
                        "Expecting a path to match\n  \"search -> buy\" on journey \"vacuum\"\nbut\n  none does\n\n"
                                + PICTURE),
                new Case(
                        "PathPatternAssert.isImpossible()",
                        () -> assertThat(AT_ONCE).isImpossible(),
                        () -> assertThat(BOUGHT).isImpossible(),
                        "Expecting no path " + bought + "some do" + LIKELIEST),
                // 0.342/0.622 = 0.5498: all who buy come from compare.
                new Case(
                        "PathPatternAssert.hasProbabilityAtLeast(double)",
                        () -> assertThat(BOUGHT).hasProbabilityAtLeast(0.5498),
                        () -> assertThat(BOUGHT).hasProbabilityAtLeast(0.6),
                        "Expecting a probability of at least 0.6000 " + bought + "it is 0.5498" + LIKELIEST),
                new Case(
                        "PathPatternAssert.hasProbabilityAtMost(double)",
                        () -> assertThat(BOUGHT).hasProbabilityAtMost(0.5499),
                        () -> assertThat(BOUGHT).hasProbabilityAtMost(0.5),
                        "Expecting a probability of at most 0.5000 " + bought + "it is 0.5498" + LIKELIEST));
    }

    static Stream<Case> merge() {
        return Stream.of(new Case(
                "JourneyMergeAssert.hasNoConflicts()",
                () -> assertThat(MERGED).hasNoConflicts(),
                () -> assertThat(AT_ODDS).hasNoConflicts(),
                "Expecting no conflicts in the merge of journey \"vacuum\"\nbut\n  "
                        + AT_ODDS.conflicts().get(0).sentence()));
    }
}
