package org.journeymodel.examples.colleen;

import java.util.List;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Team;

/** Who the journey is about, who takes part in it, and by which means they meet. */
final class People {

    private People() {}

    static Persona colleen() {
        // snippet: persona
        return Persona.builder("colleen", "Curious Colleen")
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
                .addInsights("interviews", "web-analytics")
                .build();
        // end
    }

    static List<Team> teams() {
        return List.of(
                Team.of("marketing", "Marketing"),
                Team.of("catalogue", "Product catalogue"),
                Team.of("web", "Web shop"),
                Team.of("finance", "Finance"),
                Team.of("logistics", "Logistics"),
                Team.of("service", "Customer service"),
                Team.of("it", "IT operations"));
    }

    static List<Channel> channels() {
        return List.of(
                Channel.physical("home", "At home"),
                Channel.physical("friends", "Word of mouth"),
                Channel.digital("social", "Social media"),
                Channel.digital("search-engine", "Search engine"),
                Channel.digital("website", "Website"),
                Channel.digital("chat", "Chat"),
                Channel.digital("shop", "Web shop"),
                Channel.physical("courier", "Courier"),
                Channel.digital("phone", "Phone"),
                Channel.digital("e-mail", "E-mail"));
    }
}
