package org.journeymodel.core.model;

import java.time.Duration;

/** A journey as a first user would write it: 13 touchpoints, two personas, ways back and out. */
public final class VacuumJourney {

    private VacuumJourney() {}

    /** {@return buying a vacuum cleaner that lasts} */
    public static Journey journey() {
        return Journey.builder()
                .id("vacuum")
                .name("Buying a vacuum cleaner that lasts")
                .description("From the last breath of the old one to a year with the new one.")
                .emotionScale(EmotionScale.of(1, 3, 5))
                .addPersonas(colleen(), Persona.of("bert", "Busy Bert"))
                .addPersonasInFocus("colleen")
                .addChannels(
                        Channel.digital("website", "Website"),
                        Channel.digital("phone", "Phone"),
                        Channel.physical("store", "Store"),
                        Channel.physical("courier", "Courier"))
                .addStages(need(), consideration(), purchase(), delivery(), use())
                .transitions(Transition.inOrder("breakdown", "ask-friends", "search"))
                .addTransitions(
                        Transition.of("search", "compare").withProbability(0.7),
                        Transition.of("search", "visit-store").withProbability(0.2),
                        Transition.of("compare", "search").withProbability(0.42).withWaiting(Duration.ofDays(2)),
                        Transition.of("compare", "cart").withProbability(0.38),
                        Transition.of("visit-store", "cart")
                                .withProbability(0.5)
                                .withTrigger("seller orders online"),
                        Transition.of("cart", "pay").withProbability(0.6),
                        Transition.of("cart", "compare").withProbability(0.1).withTrigger("delivery fee shown"),
                        Transition.of("pay", "confirmation").withChoice(Actor.COMPANY),
                        Transition.of("confirmation", "delivered")
                                .withChoice(Actor.COMPANY)
                                .withWaiting(Duration.ofDays(3))
                                .withLatestWaiting(Duration.ofDays(7)),
                        Transition.of("delivered", "unpack"),
                        Transition.of("unpack", "call-support").withProbability(0.2),
                        Transition.of("unpack", "recommend").withProbability(0.3),
                        Transition.of("call-support", "send-back").withProbability(0.25))
                .build();
    }

    private static Persona colleen() {
        return Persona.builder()
                .id("colleen")
                .name("Curious Colleen")
                .segment("Households that compare before they buy")
                .putDemographics("occupation", "teacher")
                .putDemographics("age", "41")
                .putDemographics("household", "four, and a dog")
                .addGoals("One that does not break again", "Done before the weekend")
                .addNeeds("Figures that can be compared")
                .addTasks("Find out what broke")
                .addChallenges("Every page counts differently")
                .addMotivations("Less waste")
                .addBehaviours("Reads the worst reviews first")
                .quote("I want to buy this once.")
                .build();
    }

    private static Stage need() {
        return Stage.builder()
                .id("need")
                .name("Need")
                .phase(Phase.BEFORE)
                .addTouchpoints(
                        Touchpoint.builder()
                                .id("breakdown")
                                .name("The old one breaks")
                                .kind(TouchpointKind.ACTIVITY)
                                .entryProbability(1)
                                .addExperiences(Experience.builder("colleen")
                                        .feels(-0.8, "It is the third in six years")
                                        .build())
                                .build(),
                        Touchpoint.builder()
                                .id("ask-friends")
                                .name("Asks friends")
                                .kind(TouchpointKind.ACTIVITY)
                                .initiator(Actor.CUSTOMER)
                                .build())
                .build();
    }

    private static Stage consideration() {
        return Stage.builder()
                .id("consideration")
                .name("Consideration")
                .phase(Phase.BEFORE)
                .addTouchpoints(
                        Touchpoint.builder()
                                .id("search")
                                .name("Searches reviews")
                                .addChannels("website")
                                .duration(Duration.ofMinutes(40))
                                .addEventNames("Search", "search_results")
                                .build(),
                        Touchpoint.builder()
                                .id("compare")
                                .name("Compares models")
                                .addChannels("website")
                                .addExperiences(
                                        Experience.builder("colleen")
                                                .doing("Opens nine tabs")
                                                .thinking("Which of these numbers is the same number?")
                                                .addExpectations("One table for all models")
                                                .addPains(Claim.of("Cannot compare durability", 5), Claim.of("Ads", 2))
                                                .feels(-0.7, "Every page counts differently")
                                                .build(),
                                        Experience.builder("bert")
                                                .addGains("Filter by price")
                                                .feels(0.2, "Cheap ones exist")
                                                .build())
                                .build(),
                        Touchpoint.builder()
                                .id("visit-store")
                                .name("Visits a store")
                                .addChannels("store")
                                .build())
                .build();
    }

    private static Stage purchase() {
        return Stage.of(
                        "purchase",
                        "Purchase",
                        Touchpoint.of("cart", "Fills the cart"),
                        Touchpoint.builder()
                                .id("pay")
                                .name("Pays")
                                .momentOfTruth(true)
                                .outcome(Outcome.SUCCESS)
                                .build(),
                        Touchpoint.of("confirmation", "Gets a confirmation"))
                .toBuilder()
                .phase(Phase.DURING)
                .build();
    }

    private static Stage delivery() {
        return Stage.builder()
                .id("delivery")
                .name("Delivery")
                .phase(Phase.AFTER)
                .addTouchpoints(
                        Touchpoint.builder()
                                .id("delivered")
                                .name("Takes the parcel")
                                .addChannels("courier")
                                .initiator(Actor.COMPANY)
                                .addExperiences(Experience.builder()
                                        .emotion(Emotion.of(0.5).withLabels("relieved"))
                                        .build())
                                .build(),
                        Touchpoint.of("unpack", "Unpacks"))
                .build();
    }

    private static Stage use() {
        return Stage.of(
                "use",
                "Use",
                Touchpoint.builder()
                        .id("call-support")
                        .name("Calls support")
                        .addChannels("phone")
                        .build(),
                Touchpoint.builder()
                        .id("send-back")
                        .name("Sends it back")
                        .outcome(Outcome.FAILURE)
                        .build(),
                Touchpoint.of("recommend", "Recommends it"));
    }
}
