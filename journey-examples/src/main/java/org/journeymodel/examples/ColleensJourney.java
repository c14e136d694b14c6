package org.journeymodel.examples;

import java.time.Duration;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;

/**
 * The journey of Colleen, who is 32, self-employed and short of time, and needs a vacuum cleaner that
 * will not break again: thirteen touchpoints from awareness to loyalty, three ways in, ways back,
 * waiting, and feelings with their reasons.
 */
public final class ColleensJourney {

    private ColleensJourney() {}

    /** {@return the journey} */
    public static Journey create() {
        return Journey.builder()
                .id("vacuum")
                .name("Buying a vacuum cleaner that lasts")
                .description("From the day the old one breaks to the day Colleen recommends the new one.")
                .addPersonas(colleen())
                .addPersonasInFocus("colleen")
                .addChannels(
                        Channel.physical("home", "At home"),
                        Channel.physical("friends", "Word of mouth"),
                        Channel.digital("social", "Social media"),
                        Channel.digital("search-engine", "Search engine"),
                        Channel.digital("website", "Website"),
                        Channel.digital("chat", "Chat"),
                        Channel.digital("shop", "Web shop"),
                        Channel.physical("courier", "Courier"),
                        Channel.digital("phone", "Phone"),
                        Channel.digital("e-mail", "E-mail"))
                .addStages(awareness(), consideration(), decision(), use(), loyalty())
                .addTransitions(
                        Transition.of("breaks", "ask-friends").withProbability(0.3),
                        Transition.of("breaks", "search").withProbability(0.7),
                        Transition.of("ask-friends", "search")
                                .withProbability(0.8)
                                .withWaiting(Duration.ofDays(1)),
                        Transition.of("ad", "search").withProbability(0.6),
                        Transition.of("search", "compare").withProbability(0.85))
                // snippet: transitions
                .addTransitions(
                        Transition.of("compare", "search")
                                .withTrigger("no two pages count alike")
                                .withProbability(0.42)
                                .withWaiting(Duration.ofDays(2)),
                        Transition.of("compare", "chatbot").withProbability(0.13),
                        Transition.of("compare", "cart").withProbability(0.25),
                        Transition.of("chatbot", "compare").withProbability(0.45),
                        Transition.of("chatbot", "cart").withProbability(0.5),
                        Transition.of("cart", "compare")
                                .withTrigger("delivery fee shown")
                                .withProbability(0.2),
                        Transition.of("cart", "pay").withProbability(0.66).withWaiting(Duration.ofHours(3)))
                // end
                .addTransitions(
                        Transition.of("pay", "cart")
                                .withTrigger("card refused")
                                .withChoice(Actor.COMPANY)
                                .withProbability(0.04),
                        Transition.of("pay", "delivery")
                                .withChoice(Actor.COMPANY)
                                .withProbability(0.96)
                                .withWaiting(Duration.ofDays(2))
                                .withLatestWaiting(Duration.ofDays(4)),
                        Transition.of("delivery", "first-clean")
                                .withProbability(1)
                                .withWaiting(Duration.ofHours(5)),
                        Transition.of("first-clean", "support").withProbability(0.3),
                        Transition.of("first-clean", "review")
                                .withProbability(0.2)
                                .withWaiting(Duration.ofDays(7)),
                        Transition.of("support", "first-clean")
                                .withProbability(0.7)
                                .withWaiting(Duration.ofDays(3)),
                        Transition.of("review", "recommend")
                                .withProbability(0.5)
                                .withWaiting(Duration.ofDays(14)))
                .build();
    }

    private static Persona colleen() {
        // snippet: persona
        return Persona.builder()
                .id("colleen")
                .name("Curious Colleen")
                .segment("Self-employed couples without children")
                .putDemographics("age", "32")
                .putDemographics("occupation", "self-employed")
                .putDemographics("household", "two incomes, no children")
                .addGoals("A vacuum cleaner that does not break again")
                .addNeeds("To see the benefits at a glance", "Proof from people like her")
                .addTasks("Research vacuum cleaners", "Buy one", "Have it delivered")
                .addChallenges("Short of time", "Has to read a lot to learn little")
                .addMotivations("Quality")
                .addBehaviours("Researches before she buys")
                .quote("I don't have time to read forty reviews.")
                .build();
        // end
    }

    private static Stage awareness() {
        return Stage.builder()
                .id("awareness")
                .name("Awareness")
                .phase(Phase.BEFORE)
                .addTouchpoints(
                        Touchpoint.builder()
                                .id("breaks")
                                .name("Old vacuum breaks")
                                .kind(TouchpointKind.ACTIVITY)
                                .addChannels("home")
                                .entryProbability(0.6)
                                .addExperiences(Experience.builder("colleen")
                                        .thinking("Not again. It is only two years old.")
                                        .feels(-0.8, "The last one was of poor quality")
                                        .addPains("Has to spend time on finding a new one")
                                        .build())
                                .build(),
                        Touchpoint.builder()
                                .id("ask-friends")
                                .name("Asks friends")
                                .kind(TouchpointKind.ACTIVITY)
                                .addChannels("friends")
                                .entryProbability(0.1)
                                .duration(Duration.ofMinutes(15))
                                .addExperiences(Experience.builder("colleen")
                                        .feels(0.1, "Her sister is happy with hers")
                                        .addGains("Trusts her sister")
                                        .build())
                                .build(),
                        Touchpoint.builder()
                                .id("ad")
                                .name("Sees social ad")
                                .initiator(Actor.COMPANY)
                                .addChannels("social")
                                .entryProbability(0.3)
                                .duration(Duration.ofMinutes(1))
                                .addExperiences(Experience.builder("colleen")
                                        .emotion(Emotion.of(0.2))
                                        .build())
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
                                .kind(TouchpointKind.ACTIVITY)
                                .addChannels("search-engine")
                                .duration(Duration.ofMinutes(40))
                                .addExperiences(Experience.builder("colleen")
                                        .feels(-0.3, "Long texts, little said")
                                        .addPains(Claim.of("No time to read long reviews", 4))
                                        .build())
                                .build(),
                        // snippet: touchpoint
                        Touchpoint.builder()
                                .id("compare")
                                .name("Compares models")
                                .addChannels("website")
                                .duration(Duration.ofMinutes(30))
                                .addExperiences(Experience.builder("colleen")
                                        .doing("Opens every model in a tab of its own")
                                        .thinking("Forty tabs and they all say the same.")
                                        .feels(-0.7, "Every page counts differently")
                                        .addPains(
                                                Claim.of("Cannot compare durability", 5),
                                                Claim.of("Specifications differ per page", 3))
                                        .build())
                                .build(),
                        // end
                        Touchpoint.builder()
                                .id("chatbot")
                                .name("Asks chatbot")
                                .addChannels("chat")
                                .duration(Duration.ofMinutes(5))
                                .addExperiences(Experience.builder("colleen")
                                        .feels(0.2, "A straight answer")
                                        .addGains("Answer within a minute")
                                        .build())
                                .build())
                .build();
    }

    private static Stage decision() {
        return Stage.builder()
                .id("decision")
                .name("Decision")
                .phase(Phase.DURING)
                .addTouchpoints(
                        Touchpoint.builder()
                                .id("cart")
                                .name("Puts in cart")
                                .addChannels("shop")
                                .duration(Duration.ofMinutes(5))
                                .addExperiences(Experience.builder("colleen")
                                        .feels(0.3, "Nearly done")
                                        .addPains(Claim.of("Delivery fee shown late", 3))
                                        .build())
                                .build(),
                        Touchpoint.builder()
                                .id("pay")
                                .name("Pays")
                                .addChannels("shop")
                                .duration(Duration.ofMinutes(4))
                                .momentOfTruth(true)
                                .outcome(Outcome.SUCCESS)
                                .addExperiences(Experience.builder("colleen")
                                        .feels(-0.2, "Has to type her address once more")
                                        .build())
                                .build())
                .build();
    }

    private static Stage use() {
        return Stage.builder()
                .id("use")
                .name("Use")
                .phase(Phase.AFTER)
                .addTouchpoints(
                        Touchpoint.builder()
                                .id("delivery")
                                .name("Receives delivery")
                                .initiator(Actor.COMPANY)
                                .addChannels("courier")
                                .duration(Duration.ofMinutes(5))
                                .addExperiences(Experience.builder("colleen")
                                        .feels(0.4, "On the day that was promised")
                                        .build())
                                .build(),
                        Touchpoint.builder()
                                .id("first-clean")
                                .name("First clean")
                                .kind(TouchpointKind.ACTIVITY)
                                .addChannels("home")
                                .duration(Duration.ofMinutes(40))
                                .momentOfTruth(true)
                                .outcome(Outcome.NEUTRAL)
                                .addExperiences(Experience.builder("colleen")
                                        .thinking("It just works. Finally.")
                                        .feels(0.9, "Quiet and light")
                                        .addGains("Quiet, light")
                                        .build())
                                .build(),
                        Touchpoint.builder()
                                .id("support")
                                .name("Calls support")
                                .addChannels("phone")
                                .duration(Duration.ofMinutes(25))
                                .addExperiences(Experience.builder("colleen")
                                        .saying("Why must I explain this twice?")
                                        .feels(-0.6, "Nobody knows of her chat")
                                        .addPains(Claim.of("Long wait", 3), Claim.of("No history of the chat", 4))
                                        .build())
                                .build())
                .build();
    }

    private static Stage loyalty() {
        return Stage.builder()
                .id("loyalty")
                .name("Loyalty")
                .phase(Phase.AFTER)
                .addTouchpoints(
                        Touchpoint.builder()
                                .id("review")
                                .name("Leaves review")
                                .initiator(Actor.COMPANY)
                                .addChannels("e-mail", "website")
                                .duration(Duration.ofMinutes(10))
                                .outcome(Outcome.NEUTRAL)
                                .addExperiences(Experience.builder("colleen")
                                        .feels(0.3, "Glad to be asked")
                                        .build())
                                .build(),
                        Touchpoint.builder()
                                .id("recommend")
                                .name("Recommends")
                                .kind(TouchpointKind.ACTIVITY)
                                .addChannels("friends")
                                .addExperiences(Experience.builder("colleen")
                                        .feels(0.8, "Feels clever")
                                        .addGains("Feels clever")
                                        .build())
                                .build())
                .build();
    }
}
