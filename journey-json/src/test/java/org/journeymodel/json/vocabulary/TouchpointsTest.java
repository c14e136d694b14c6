package org.journeymodel.json.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.json.vocabulary.BuiltAndRead.asBuiltAndAsRead;
import static org.journeymodel.json.vocabulary.BuiltAndRead.sketch;

import java.util.List;
import java.util.Optional;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Medium;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

/** Occasions online and offline, and what happens there on both sides. */
class TouchpointsTest {

    private static final Touchpoint AD = Touchpoint.of("ad", "Sees an advertisement").toBuilder()
            .addChannels("app")
            .initiator(Actor.COMPANY)
            .build();

    private static final Touchpoint VISIT = Touchpoint.of("visit", "Visits the shop").toBuilder()
            .addChannels("shop", "app")
            .initiator(Actor.CUSTOMER)
            .momentOfTruth(true)
            .companyDoing("Lets her try three machines")
            .addCompanyGoals("Sell one without a bag")
            .addExperiences(Experience.builder()
                    .doing("Lifts them")
                    .thinking("Heavy")
                    .saying("Which one is quiet?")
                    .addGoals("To find a quiet one")
                    .addNeeds("To hear it")
                    .emotion(Emotion.of(0.6, "Somebody listens").withLabels("relieved"))
                    .build())
            .build();

    private static final Touchpoint PARCEL = Touchpoint.of("parcel", "Takes the parcel").toBuilder()
            .addChannels("courier")
            .initiator(Actor.COMPANY)
            .build();

    private static final Journey SHOPPING = sketch(AD, VISIT, PARCEL)
            .addChannels(
                    Channel.digital("app", "App"),
                    Channel.physical("shop", "Shop"),
                    Channel.physical("courier", "Courier"))
            .build();

    @Test
    void channelsTellWhatHappensOnlineAndWhatOffline() {
        asBuiltAndAsRead(SHOPPING, journey -> {
            assertThat(touchpointsBy(Medium.DIGITAL, journey)).containsExactly("ad", "visit");
            assertThat(touchpointsBy(Medium.PHYSICAL, journey)).containsExactly("visit", "parcel");
        });
    }

    @Test
    void aTouchpointTellsTheSeveralChannelsThroughWhichItHappens() {
        asBuiltAndAsRead(
                SHOPPING,
                journey -> assertThat(journey.getTouchpoint("visit").channels())
                        .map(journey::getChannel)
                        .extracting(Channel::name)
                        .containsExactly("Shop", "App"));
    }

    @Test
    void momentsOfTruthAreTold() {
        asBuiltAndAsRead(
                SHOPPING,
                journey -> assertThat(journey.touchpoints())
                        .filteredOn(Touchpoint::momentOfTruth)
                        .extracting(Touchpoint::id)
                        .containsExactly("visit"));
    }

    @Test
    void touchpointsTellWhoInitiatesThem() {
        asBuiltAndAsRead(SHOPPING, journey -> {
            assertThat(initiatedBy(Actor.COMPANY, journey)).containsExactly("ad", "parcel");
            assertThat(initiatedBy(Actor.CUSTOMER, journey)).containsExactly("visit");
        });
    }

    @Test
    void anOccasionTellsWhatTheCustomerDoesThinksSaysFeelsAndWhyAndWantsAndNeeds() {
        asBuiltAndAsRead(SHOPPING, journey -> {
            Experience experience =
                    journey.getTouchpoint("visit").experienceOf("anyone").orElseThrow();
            Emotion emotion = experience.emotion().orElseThrow();

            assertThat(experience.doing()).contains("Lifts them");
            assertThat(experience.thinking()).contains("Heavy");
            assertThat(experience.saying()).contains("Which one is quiet?");
            assertThat(emotion.valence()).isEqualTo(0.6);
            assertThat(emotion.labels()).containsExactly("relieved");
            assertThat(emotion.reason()).contains("Somebody listens");
            assertThat(experience.goals()).containsExactly("To find a quiet one");
            assertThat(experience.needs()).extracting(Claim::text).containsExactly("To hear it");
        });
    }

    @Test
    void theSameOccasionTellsWhatTheCompanyDoesAndWants() {
        asBuiltAndAsRead(SHOPPING, journey -> {
            Touchpoint visit = journey.getTouchpoint("visit");

            assertThat(visit.companyDoing()).contains("Lets her try three machines");
            assertThat(visit.companyGoals()).containsExactly("Sell one without a bag");
        });
    }

    private static List<String> touchpointsBy(Medium medium, Journey journey) {
        return journey.touchpoints().stream()
                .filter(each -> each.channels().stream()
                        .anyMatch(channel -> journey.getChannel(channel).medium() == medium))
                .map(Touchpoint::id)
                .toList();
    }

    private static List<String> initiatedBy(Actor actor, Journey journey) {
        return journey.touchpoints().stream()
                .filter(each -> each.initiator().equals(Optional.of(actor)))
                .map(Touchpoint::id)
                .toList();
    }
}
