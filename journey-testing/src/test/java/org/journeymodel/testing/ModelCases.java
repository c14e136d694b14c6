package org.journeymodel.testing;

import static org.journeymodel.testing.JourneyAssertions.assertThat;
import static org.journeymodel.testing.Shop.CUT;
import static org.journeymodel.testing.Shop.DETAILED;
import static org.journeymodel.testing.Shop.PICTURE;
import static org.journeymodel.testing.Shop.PICTURE_CUT;
import static org.journeymodel.testing.Shop.marked;

import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Touchpoint;

/** Assertions about parts of a journey. */
final class ModelCases {

    private static final Touchpoint SEARCH = DETAILED.getTouchpoint("search");
    private static final Touchpoint COMPARE = DETAILED.getTouchpoint("compare");
    private static final Touchpoint BUY = DETAILED.getTouchpoint("buy");
    private static final Persona COLLEEN = DETAILED.getPersona("colleen");
    private static final Persona BOB = DETAILED.getPersona("bob");

    private ModelCases() {}

    static Stream<Case> touchpoint() {
        return Stream.of(
                new Case(
                        "TouchpointAssert.on(Journey)",
                        () -> assertThat(SEARCH).on(DETAILED),
                        () -> assertThat(SEARCH).on(DETAILED).isMomentOfTruth(),
                        "Expecting touchpoint \"search\" to be a moment of truth\nbut\n  it is not\n\n"
                                + marked(PICTURE, "search")),
                new Case(
                        "TouchpointAssert.isMomentOfTruth()",
                        () -> assertThat(COMPARE).isMomentOfTruth(),
                        () -> assertThat(SEARCH).isMomentOfTruth(),
                        "Expecting touchpoint \"search\" to be a moment of truth\nbut\n  it is not"),
                new Case(
                        "TouchpointAssert.hasOutcome(Outcome)",
                        () -> assertThat(BUY).hasOutcome(Outcome.SUCCESS),
                        () -> assertThat(BUY).hasOutcome(Outcome.FAILURE),
                        "Expecting touchpoint \"buy\" to have the outcome failure\nbut\n  it is success"),
                new Case(
                        "TouchpointAssert.hasNoOutcome()",
                        () -> assertThat(COMPARE).hasNoOutcome(),
                        () -> assertThat(BUY).hasNoOutcome(),
                        "Expecting touchpoint \"buy\" to have no outcome\nbut\n  it is success"),
                new Case(
                        "TouchpointAssert.hasChannel(String)",
                        () -> assertThat(COMPARE).hasChannel("website"),
                        () -> assertThat(COMPARE).hasChannel("webiste"),
                        "Expecting touchpoint \"compare\" to have the channel \"webiste\"\nbut\n"
                                + "  there is \"website\"\n  Did you mean \"website\"?"),
                new Case(
                        "TouchpointAssert.isOwnedBy(String)",
                        () -> assertThat(COMPARE).isOwnedBy("web"),
                        () -> assertThat(SEARCH).isOwnedBy("web"),
                        "Expecting touchpoint \"search\" to have the owning team \"web\"\nbut\n  there is none"),
                new Case(
                        "TouchpointAssert.hasPain(String)",
                        () -> assertThat(COMPARE).hasPain("Cannot compare durability"),
                        () -> assertThat(COMPARE).hasPain("Noise"),
                        "Expecting touchpoint \"compare\" to have the pain \"Noise\"\nbut\n"
                                + "  there is \"Cannot compare durability\""),
                new Case(
                        "TouchpointAssert.hasNoPains()",
                        () -> assertThat(SEARCH).hasNoPains(),
                        () -> assertThat(COMPARE).hasNoPains(),
                        "Expecting touchpoint \"compare\" to have no pains\nbut\n"
                                + "  there is \"Cannot compare durability\""),
                new Case(
                        "TouchpointAssert.hasGain(String)",
                        () -> assertThat(COMPARE).hasGain("Sees tests"),
                        () -> assertThat(SEARCH).hasGain("Sees tests"),
                        "Expecting touchpoint \"search\" to have the gain \"Sees tests\"\nbut\n  there is none"),
                new Case(
                        "TouchpointAssert.takesAtMost(Duration)",
                        () -> assertThat(SEARCH).takesAtMost(Duration.ofMinutes(10)),
                        () -> assertThat(SEARCH).takesAtMost(Duration.ofMinutes(9)),
                        "Expecting touchpoint \"search\" to take at most 9 min\nbut\n  it takes 10 min"),
                new Case(
                        "TouchpointAssert.isFeltAtLeast(double)",
                        () -> assertThat(SEARCH).on(DETAILED).isFeltAtLeast(0.2),
                        () -> assertThat(COMPARE).on(DETAILED).isFeltAtLeast(0),
                        "Expecting touchpoint \"compare\" to be felt as at least +0.00\nbut\n  it is -0.70\n\n"
                                + marked(PICTURE, "compare")),
                new Case(
                        "TouchpointAssert.isFeltAtLeast(String, double)",
                        () -> assertThat(SEARCH).on(DETAILED).isFeltAtLeast("bob", 0.2),
                        () -> assertThat(BUY).on(DETAILED).isFeltAtLeast("colleen", 0),
                        "Expecting touchpoint \"buy\" to be felt by persona \"colleen\" as at least +0.00\nbut\n"
                                + "  it is not known\n\n" + marked(PICTURE, "buy \\(success\\)")),
                new Case(
                        "TouchpointAssert.isReachable()",
                        () -> assertThat(BUY).on(DETAILED).isReachable(),
                        () -> assertThat(BUY).on(CUT).isReachable(),
                        "Expecting touchpoint \"buy\" to be reachable\nbut\n  no way from the start leads there\n\n"
                                + PICTURE_CUT),
                new Case(
                        "TouchpointAssert.leadsTo(String)",
                        () -> assertThat(SEARCH).on(DETAILED).leadsTo("compare"),
                        () -> assertThat(SEARCH).on(DETAILED).leadsTo("buy"),
                        "Expecting touchpoint \"search\" to lead to \"buy\"\nbut\n  it leads to \"compare\"\n"
                                + "The nearest way that works is\n  search > compare > buy\n\n"
                                + marked(PICTURE, "search")));
    }

    static Stream<Case> persona() {
        return Stream.of(
                new Case(
                        "PersonaAssert.on(Journey)",
                        () -> assertThat(COLLEEN).on(DETAILED),
                        () -> assertThat(BOB).on(DETAILED).isInFocus(),
                        "Expecting persona \"bob\" to be in focus\nbut\n  in focus is \"colleen\""),
                lacking(
                        "hasGoal",
                        "goal",
                        () -> assertThat(COLLEEN).hasGoal("One that lasts"),
                        () -> assertThat(BOB).hasGoal("x")),
                lacking(
                        "hasNeed",
                        "need",
                        () -> assertThat(COLLEEN).hasNeed("Time"),
                        () -> assertThat(BOB).hasNeed("x")),
                lacking(
                        "hasTask",
                        "task",
                        () -> assertThat(COLLEEN).hasTask("Clean"),
                        () -> assertThat(BOB).hasTask("x")),
                lacking(
                        "hasChallenge",
                        "challenge",
                        () -> assertThat(COLLEEN).hasChallenge("Too many models"),
                        () -> assertThat(BOB).hasChallenge("x")),
                lacking(
                        "hasMotivation",
                        "motivation",
                        () -> assertThat(COLLEEN).hasMotivation("Peace"),
                        () -> assertThat(BOB).hasMotivation("x")),
                lacking(
                        "hasBehaviour",
                        "behaviour",
                        () -> assertThat(COLLEEN).hasBehaviour("Reads reviews"),
                        () -> assertThat(BOB).hasBehaviour("x")),
                lacking(
                        "isInSegment",
                        "segment",
                        () -> assertThat(COLLEEN).isInSegment("Self-employed"),
                        () -> assertThat(BOB).isInSegment("x")),
                lacking(
                        "restsOn",
                        "insight",
                        () -> assertThat(COLLEEN).restsOn("interviews"),
                        () -> assertThat(BOB).restsOn("x")),
                new Case(
                        "PersonaAssert.hasDemographic(String, String)",
                        () -> assertThat(COLLEEN).hasDemographic("age", "32"),
                        () -> assertThat(COLLEEN).hasDemographic("age", "33"),
                        "Expecting persona \"colleen\" to have the demographic \"age\" with the value \"33\"\nbut\n"
                                + "  its value is \"32\""),
                new Case(
                        "PersonaAssert.isInFocus()",
                        () -> assertThat(COLLEEN).on(DETAILED).isInFocus(),
                        () -> assertThat(BOB).on(DETAILED).isInFocus(),
                        "Expecting persona \"bob\" to be in focus\nbut\n  in focus is \"colleen\""),
                new Case(
                        "PersonaAssert.feelsAtLeast(String, double)",
                        () -> assertThat(COLLEEN).on(DETAILED).feelsAtLeast("compare", -0.7),
                        () -> assertThat(COLLEEN).on(DETAILED).feelsAtLeast("compare", 0),
                        "Expecting persona \"colleen\" to feel at least +0.00 at \"compare\"\nbut\n  it is -0.70\n\n"
                                + marked(PICTURE, "compare")),
                new Case(
                        "PersonaAssert.neverFeelsBelow(double)",
                        () -> assertThat(COLLEEN).on(DETAILED).neverFeelsBelow(-0.7),
                        () -> assertThat(COLLEEN).on(DETAILED).neverFeelsBelow(-0.5),
                        "Expecting persona \"colleen\" never to feel below -0.50\nbut\n  at \"compare\" it is -0.70\n\n"
                                + marked(PICTURE, "compare")));
    }

    private static Case lacking(String assertion, String what, ThrowingCallable passing, ThrowingCallable failing) {
        return new Case(
                "PersonaAssert." + assertion + "(String)",
                passing,
                failing,
                "Expecting persona \"bob\" to have the " + what + " \"x\"\nbut\n  there is none");
    }
}
