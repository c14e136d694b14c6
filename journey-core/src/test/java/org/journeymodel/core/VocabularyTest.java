package org.journeymodel.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.journeymodel.core.blueprint.Blueprint;
import org.journeymodel.core.blueprint.BlueprintItem;
import org.journeymodel.core.blueprint.BlueprintLine;
import org.journeymodel.core.flow.FlowMove;
import org.journeymodel.core.flow.JourneyFlow;
import org.journeymodel.core.insight.ActionItem;
import org.journeymodel.core.insight.ActionStatus;
import org.journeymodel.core.insight.EvidenceKind;
import org.journeymodel.core.insight.Feedback;
import org.journeymodel.core.insight.FeedbackKind;
import org.journeymodel.core.insight.Insight;
import org.journeymodel.core.insight.Measurement;
import org.journeymodel.core.insight.Opportunity;
import org.journeymodel.core.insight.Period;
import org.journeymodel.core.model.Actor;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Claim;
import org.journeymodel.core.model.Emotion;
import org.journeymodel.core.model.EmpathyMap;
import org.journeymodel.core.model.Experience;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.model.JourneyKind;
import org.journeymodel.core.model.JourneyTemplate;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Medium;
import org.journeymodel.core.model.Outcome;
import org.journeymodel.core.model.Persona;
import org.journeymodel.core.model.Phase;
import org.journeymodel.core.model.PrivacyMark;
import org.journeymodel.core.model.Revision;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.TouchpointKind;
import org.journeymodel.core.model.Transition;
import org.journeymodel.core.space.Position;
import org.journeymodel.core.space.Zone;
import org.journeymodel.core.validation.AtlasReport;
import org.journeymodel.core.validation.JourneyValidator;
import org.junit.jupiter.api.Test;

/** All that people draw on a journey map has its place, and answers the question it is drawn for. */
class VocabularyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void dayInTheLifeTellsWhenSheIsOpenToAMessage() {
        Journey day = journey(
                        "tuesday",
                        alone("wake", 6, 30, -0.2),
                        alone("commute", 7, 45, 0.4),
                        alone("work", 9, 0, -0.3),
                        Touchpoint.of("newsletter", "Reads the newsletter").toBuilder()
                                .timeOfDay(LocalTime.of(19, 15))
                                .addExperiences(felt(0.5, "The children are in bed"))
                                .build())
                .kind(JourneyKind.DAY_IN_THE_LIFE)
                .build();

        assertThat(day.touchpoints())
                .filteredOn(each -> day.feelingAt(each).orElse(-1) > 0)
                .extracting(each -> each.timeOfDay().orElseThrow())
                .containsExactly(LocalTime.of(7, 45), LocalTime.of(19, 15));
        assertThat(day.touchpoints())
                .filteredOn(each -> each.kind() == TouchpointKind.CONTACT)
                .extracting(Touchpoint::id)
                .containsExactly("newsletter");
    }

    @Test
    void futureStateTellsWhatShallFeelBetterThanToday() {
        Journey today =
                journey("today", feeling("search", -0.5), feeling("pay", 0.1)).build();
        Journey future = journey("future", feeling("search", 0.4), feeling("pay", 0.1))
                .kind(JourneyKind.FUTURE_STATE)
                .build();

        assertThat(today.kind()).isEqualTo(JourneyKind.CURRENT_STATE);
        assertThat(future.touchpoints())
                .filteredOn(each -> future.feelingAt(each).orElseThrow()
                        > today.feelingAt(today.getTouchpoint(each.id())).orElseThrow())
                .extracting(Touchpoint::id)
                .containsExactly("search");
    }

    @Test
    void atlasTellsTheJourneyOfAStep() {
        Journey whole = journey("whole", Touchpoint.of("look", "Looks"), entering("buy", "purchase"))
                .build();
        Journey purchase = journey("purchase", Touchpoint.of("cart", "Fills the cart"), Touchpoint.of("pay", "Pays"))
                .build();
        JourneyAtlas atlas = JourneyAtlas.of(purchase, whole);

        assertThat(atlas.roots()).containsExactly(whole);
        String inside = whole.getTouchpoint("buy").subJourney().orElseThrow();
        assertThat(atlas.getJourney(inside).touchpoints())
                .extracting(Touchpoint::name)
                .containsExactly("Fills the cart", "Pays");
        assertThat(JourneyValidator.standard().validate(atlas).findings()).isEmpty();
    }

    @Test
    void atlasMayBeTenThousandDeep() throws InterruptedException {
        List<Journey> journeys = new ArrayList<>();
        for (int at = 0; at < 10_000; at++) {
            journeys.add(journey("j" + at, entering("t", "j" + (at + 1))).build());
        }
        JourneyAtlas unfinished = JourneyAtlas.builder().journeys(journeys).build();
        JourneyAtlas sound = unfinished.toBuilder()
                .addJourneys(journey("j10000", Touchpoint.of("t", "T")).build())
                .build();
        journeys.set(9_999, journey("j9999", entering("t", "j0")).build());
        JourneyAtlas circle = JourneyAtlas.builder().journeys(journeys).build();

        onASmallStack(() -> {
            assertThat(sound.findCycle()).isEmpty();
            assertThat(sound.roots()).extracting(Journey::id).containsExactly("j0");
            assertThat(validate(sound).hasErrors()).isFalse();
            assertThat(validate(unfinished).findings())
                    .singleElement()
                    .hasToString("ERROR journey.touchpoint.unknown-sub-journey at"
                            + " /journeys/9999/stages/0/touchpoints/0/subJourney: touchpoint \"t\": no journey of this"
                            + " atlas has the id \"j10000\". Did you mean \"j1000\"?");
            assertThat(circle.findCycle().orElseThrow())
                    .hasSize(10_001)
                    .startsWith("j0", "j1")
                    .endsWith("j9999", "j0");
        });
    }

    @Test
    void atlasTellsEveryCircleWithItsWholeChain() {
        JourneyAtlas atlas = JourneyAtlas.of(
                journey("a", entering("t", "b")).build(),
                journey("b", entering("t", "a")).build(),
                journey("c", entering("t", "c")).build());

        assertThat(atlas.findCycles()).containsExactly(List.of("a", "b", "a"), List.of("c", "c"));
        assertThat(atlas.roots()).extracting(Journey::id).containsExactly("c");
        assertThat(validate(atlas).findings())
                .extracting(finding -> finding.message())
                .containsExactly(
                        "its sub-journeys go in a circle: \"a\" -> \"b\" -> \"a\".",
                        "its sub-journeys go in a circle: \"c\" -> \"c\".");
    }

    @Test
    void personaTellsWhoSheIs() {
        Persona colleen = Persona.of("colleen", "Careful Colleen").toBuilder()
                .segment("Ideal customer: small households that replace a broken machine")
                .putDemographics("age", "32")
                .addGoals("One that lasts")
                .addNeeds("A fair comparison")
                .addTasks("Choose before the weekend")
                .addChallenges("Every shop counts differently")
                .addMotivations("Hates waste")
                .addBehaviours("Reads reviews from the worst up")
                .quote("I do not want to do this again in two years.")
                .build();
        Persona withDog = colleen.toBuilder()
                .id("colleen-dog")
                .variantOf("colleen")
                .addNeeds("Something against hair")
                .build();
        Journey journey = journey("vacuum", Touchpoint.of("search", "Searches"))
                .addPersonas(colleen, withDog, Persona.of("bert", "Busy Bert"))
                .addPersonasInFocus("colleen-dog")
                .build();

        Persona inFocus = journey.getPersona(journey.personasInFocus().get(0));
        assertThat(inFocus.needs()).containsExactly("A fair comparison", "Something against hair");
        assertThat(inFocus.variantOf().flatMap(journey::findPersona)).contains(colleen);
        assertThat(inFocus.demographics()).isEqualTo(Map.of("age", "32"));
    }

    @Test
    void twoPersonasFeelDifferentlyAtOneTouchpoint() {
        Touchpoint compare = Touchpoint.of("compare", "Compares").toBuilder()
                .addExperiences(
                        Experience.builder("colleen")
                                .feels(-0.75, "No two tables agree")
                                .build(),
                        Experience.builder("bert")
                                .feels(0.25, "Cheap ones exist")
                                .build())
                .build();
        Journey journey = journey("vacuum", compare)
                .addPersonas(Persona.of("colleen", "Colleen"), Persona.of("bert", "Bert"))
                .build();

        assertThat(journey.feelingAt(compare, "colleen")).hasValue(-0.75);
        assertThat(journey.feelingAt(compare, "bert")).hasValue(0.25);
        assertThat(journey.feelingAt(compare)).hasValue(-0.25);
        assertThat(compare.experienceOf("colleen").flatMap(Experience::emotion).flatMap(Emotion::reason))
                .contains("No two tables agree");
    }

    @Test
    void stagesTellWhatCustomersDoBeforeDuringAndAfterThePurchase() {
        Journey journey = Journey.builder()
                .id("template")
                .name("Kundresa")
                .stages(JourneyTemplate.FUNNEL.stages(Language.SWEDISH))
                .build();

        assertThat(journey.stages())
                .filteredOn(stage -> stage.phase().equals(Optional.of(Phase.AFTER)))
                .flatExtracting(Stage::keyActivities)
                .containsExactly("Installerar produkten", "Använder den för första gången", "Berättar hur det gick");
        assertThat(JourneyTemplate.FIVE_PHASES.stages(Language.NORWEGIAN))
                .extracting(Stage::name)
                .containsExactly("Oppmerksomhet", "Vurdering", "Beslutning", "Bruk", "Lojalitet");
    }

    @Test
    void touchpointTellsBothSidesOfAnOccasion() {
        Touchpoint visit = Touchpoint.of("visit", "Visits the shop").toBuilder()
                .addChannels("shop", "app")
                .initiator(Actor.CUSTOMER)
                .momentOfTruth(true)
                .companyDoing("Lets her try three machines")
                .addCompanyGoals("Sell a bag-less one")
                .addExperiences(Experience.builder()
                        .doing("Lifts them")
                        .thinking("Heavy")
                        .saying("Which one is quiet?")
                        .addNeeds("To hear it")
                        .feels(0.6, "Somebody listens")
                        .build())
                .build();
        Journey journey = journey("shop", visit, Touchpoint.of("leave", "Leaves"))
                .addChannels(Channel.physical("shop", "Shop"), Channel.digital("app", "App"))
                .build();

        assertThat(journey.touchpoints()).filteredOn(Touchpoint::momentOfTruth).containsExactly(visit);
        assertThat(journey.channels())
                .filteredOn(channel -> visit.channels().contains(channel.id()))
                .extracting(Channel::medium)
                .containsExactly(Medium.PHYSICAL, Medium.DIGITAL);
        Experience experience = visit.experienceOf("anyone").orElseThrow();
        assertThat(experience.needs()).extracting(Claim::text).containsExactly("To hear it");
        assertThat(visit.companyGoals()).containsExactly("Sell a bag-less one");
    }

    @Test
    void painsAndGainsTellWhichHurtMost() {
        Touchpoint wait = Touchpoint.of("wait", "Waits").toBuilder()
                .addExperiences(Experience.builder()
                        .addPains(Claim.of("Nobody calls back", 5), Claim.of("Dull music", 1))
                        .addGains(Claim.of("A text with the place in the queue", 3))
                        .addExpectations("An answer today")
                        .addDrivers("Fear of having chosen wrongly")
                        .build())
                .build();

        assertThat(journey("support", wait).build().claims())
                .filteredOn(claim -> claim.severity().orElse(0) >= 3)
                .extracting(Claim::text)
                .containsExactly("Nobody calls back", "A text with the place in the queue");
    }

    @Test
    void blueprintTellsWhichDepartmentsAStageDependsOn() {
        Journey journey = journey("delivery", delivery())
                .addTeams(Team.of("shop", "Shop"), Team.of("courier", "Courier"), Team.of("it", "IT"))
                .build();

        assertThat(journey.stages().get(0).teams()).containsExactly("shop", "courier", "it");
        assertThat(delivery().blueprint().orElseThrow().systems()).containsExactly("route planner");
        assertThat(validate(JourneyAtlas.of(journey)).findings()).isEmpty();
    }

    @Test
    void blueprintTellsWhatLiesBelowTheLineOfVisibility() {
        Blueprint blueprint = delivery().blueprint().orElseThrow();

        assertThat(blueprint.itemsBelow(BlueprintLine.VISIBILITY))
                .extracting(BlueprintItem::text)
                .containsExactly("Plans the round", "Maps are up to date");
        assertThat(blueprint.itemsBelow(BlueprintLine.INTERACTION)).hasSize(3);
        assertThat(blueprint.itemsBelow(BlueprintLine.INTERNAL_INTERACTION)).hasSize(1);
    }

    @Test
    void empathyMapTellsWhatAPersonaLivesThrough() {
        Journey journey = journey(
                        "vacuum",
                        Touchpoint.of("search", "Searches").toBuilder()
                                .addExperiences(Experience.builder("colleen")
                                        .doing("Opens nine tabs")
                                        .thinking("Which is quiet?")
                                        .addPains("Ads")
                                        .feels(-0.5, "Too much")
                                        .build())
                                .build(),
                        Touchpoint.of("unpack", "Unpacks").toBuilder()
                                .addExperiences(Experience.builder()
                                        .saying("Finally!")
                                        .addGains("No tools needed")
                                        .build())
                                .build())
                .addPersonas(Persona.of("colleen", "Colleen"))
                .build();

        assertThat(EmpathyMap.of(journey, "colleen"))
                .isEqualTo(EmpathyMap.builder()
                        .persona("colleen")
                        .addDoes("Opens nine tabs")
                        .addThinks("Which is quiet?")
                        .addSays("Finally!")
                        .addFeels(Emotion.of(-0.5, "Too much"))
                        .addPains(Claim.of("Ads"))
                        .addGains(Claim.of("No tools needed"))
                        .build());
    }

    @Test
    void floorTellsWhichTouchpointsLieInAZone() {
        Zone checkout = Zone.builder()
                .id("checkout")
                .name("Checkout")
                .x(10)
                .y(0)
                .width(4)
                .height(3)
                .build();
        Touchpoint shelf = at("shelf", 2, 2);
        Touchpoint till = at("till", 12, 1).toBuilder().zone("checkout").build();
        Journey store = journey("store", shelf, till).addZones(checkout).build();

        assertThat(store.touchpoints())
                .filteredOn(each -> each.position().filter(checkout::contains).isPresent())
                .extracting(Touchpoint::id)
                .containsExactly("till");
        assertThat(store.touchpoints())
                .filteredOn(each -> each.zone().filter("checkout"::equals).isPresent())
                .containsExactly(till);
        assertThat(shelf.position().orElseThrow().distanceTo(Position.of(5, 6))).isEqualTo(5);
    }

    @Test
    void evidenceTellsWhatIsOnlyAssumed() {
        Touchpoint search = Touchpoint.of("search", "Searches").toBuilder()
                .addExperiences(Experience.builder()
                        .addPains(Claim.builder()
                                .text("Too many tabs")
                                .addInsights("nine-talks")
                                .build())
                        .addGains("Likes our logo")
                        .build())
                .build();
        Journey journey = journey("search", search)
                .addInsights(Insight.builder()
                        .id("nine-talks")
                        .kind(EvidenceKind.INTERVIEW)
                        .text("Eight of nine lost their way between shops")
                        .sampleSize(9)
                        .confidence(0.8)
                        .build())
                .build();

        assertThat(journey.assumptions()).extracting(Claim::text).containsExactly("Likes our logo");
        assertThat(journey.insights())
                .filteredOn(insight -> insight.confidence().orElse(0) >= 0.5)
                .extracting(Insight::kind)
                .containsExactly(EvidenceKind.INTERVIEW);
        assertThat(EvidenceKind.values()).hasSize(11);
    }

    @Test
    void actionPlanTellsWhatIsOverdue() {
        Journey journey = journey("support", Touchpoint.of("wait", "Waits"))
                .addOpportunities(Opportunity.of("shorter", "Make the queue shorter"))
                .addActionItems(
                        action("chatbot", ActionStatus.PLANNED, TODAY.minusDays(1)),
                        action("surveys", ActionStatus.DONE, TODAY.minusDays(1)),
                        action("table", ActionStatus.IN_PROGRESS, TODAY))
                .build();

        assertThat(journey.actionItems())
                .filteredOn(each -> each.isOverdue(TODAY))
                .extracting(ActionItem::id)
                .containsExactly("chatbot");
        assertThat(journey.actionItems()).allMatch(each -> each.opportunities().contains("shorter"));
    }

    @Test
    void actionTellsItsEffect() {
        ActionItem chatbot = ActionItem.of("chatbot", "Put a chatbot before the queue").toBuilder()
                .addBefore(Measurement.of("minutes on hold", 12, "min"))
                .addAfter(Measurement.of("minutes on hold", 4.5, "min"), Measurement.of("calls", 80, "per day"))
                .build();

        assertThat(chatbot.effectOn("minutes on hold")).hasValue(-7.5);
        assertThat(chatbot.effectOn("calls")).isEmpty();
    }

    @Test
    void feedbackTellsHowATouchpointIsWatched() {
        Touchpoint delivered = Touchpoint.of("delivered", "Takes the parcel").toBuilder()
                .followUp("Survey on the day after")
                .addMeasurements(Measurement.of("late", 7, "%").toBuilder()
                        .period(Period.of(TODAY.minusDays(30), TODAY))
                        .build())
                .addFeedback(
                        score(FeedbackKind.NET_PROMOTER_SCORE, 9),
                        score(FeedbackKind.NET_PROMOTER_SCORE, 3),
                        score(FeedbackKind.SURVEY, 4))
                .build();
        Journey journey =
                journey("delivery", Touchpoint.of("pay", "Pays"), delivered).build();

        assertThat(journey.touchpoints())
                .filteredOn(each -> each.followUp().isPresent())
                .containsExactly(delivered);
        assertThat(delivered.feedback())
                .filteredOn(each -> each.kind() == FeedbackKind.NET_PROMOTER_SCORE)
                .extracting(each -> each.score().orElseThrow())
                .containsExactly(9.0, 3.0);
        assertThat(delivered.measurements().get(0).value()).isEqualTo(7);
    }

    @Test
    void revisionTellsWhetherTheMapIsStillToBeTrusted() {
        Journey journey = journey("support", Touchpoint.of("wait", "Waits"))
                .purpose("Find where callers give up")
                .scope("From the first ring to the answer")
                .revision(Revision.of("3").toBuilder()
                        .author("Service design")
                        .reviewBy(TODAY.minusDays(1))
                        .build())
                .build();

        assertThat(journey.revision().orElseThrow().isReviewOverdue(TODAY)).isTrue();
        assertThat(journey.revision().orElseThrow().isReviewOverdue(TODAY.minusDays(1)))
                .isFalse();
        assertThat(journey.purpose()).contains("Find where callers give up");
        assertThat(journey.scope()).contains("From the first ring to the answer");
    }

    @Test
    void choicesTellTheChanceOfAnOutcome() {
        Touchpoint accept = Touchpoint.of("accept", "Accepts").toBuilder()
                .outcome(Outcome.SUCCESS)
                .build();
        Journey journey = journey("offer", Touchpoint.of("ask", "Asks"), accept, Touchpoint.of("refuse", "Refuses"))
                .addTransitions(
                        Transition.of("ask", "accept")
                                .withTrigger("creditworthy")
                                .withChoice(Actor.COMPANY)
                                .withProbability(0.75)
                                .withWaiting(Duration.ofDays(2)),
                        Transition.of("ask", "refuse").withTrigger("too dear").withProbability(0.25))
                .build();

        assertThat(journey.transitions())
                .filteredOn(each -> each.choice() == Actor.COMPANY)
                .extracting(each -> each.trigger().orElseThrow())
                .containsExactly("creditworthy");
        FlowMove accepted = JourneyFlow.of(journey).movesFrom(0).get(0);
        assertThat(accepted.to().outcome()).contains(Outcome.SUCCESS);
        assertThat(accepted.share()).isEqualTo(0.75);
        assertThat(accepted.typicalWaiting()).contains(Duration.ofDays(2));
    }

    @Test
    void privacyMarksTellWhereConsentIsNeeded() {
        Touchpoint register = Touchpoint.of("register", "Registers").toBuilder()
                .addPrivacyMarks(
                        PrivacyMark.of("postal address", "delivery"),
                        PrivacyMark.of("e-mail address", "newsletter").toBuilder()
                                .consentRequired(true)
                                .build())
                .build();

        assertThat(register.privacyMarks())
                .filteredOn(PrivacyMark::consentRequired)
                .extracting(PrivacyMark::data)
                .containsExactly("e-mail address");
    }

    @Test
    void attributesHoldAnyKindOfValue() {
        Journey journey = journey("support", Touchpoint.of("wait", "Waits"))
                .putAttributes("owner", AttributeValue.of("Service design"))
                .putAttributes("budget", AttributeValue.of(12_000))
                .putAttributes("approved", AttributeValue.of(true))
                .putAttributes("ticket", new AttributeValue.NullValue())
                .putAttributes("tags", AttributeValue.of(List.of(AttributeValue.of("phone"))))
                .putAttributes("links", new AttributeValue.ObjectValue(Map.of("wiki", AttributeValue.of("page"))))
                .build();

        assertThat(journey.attributes().keySet())
                .containsExactly("owner", "budget", "approved", "ticket", "tags", "links");
        assertThat(journey.attributes().values())
                .filteredOn(AttributeValue.NumberValue.class::isInstance)
                .containsExactly(new AttributeValue.NumberValue(BigDecimal.valueOf(12_000)));
        assertThat(journey.attributes().get("tags"))
                .isEqualTo(new AttributeValue.ListValue(List.of(AttributeValue.of("phone"))));
    }

    private static Journey.Builder journey(String id, Touchpoint... touchpoints) {
        return Journey.builder().id(id).name(id).addStages(Stage.of("stage", "Stage", touchpoints));
    }

    private static Touchpoint alone(String id, int hour, int minute, double valence) {
        return feeling(id, valence).toBuilder()
                .kind(TouchpointKind.ACTIVITY)
                .timeOfDay(LocalTime.of(hour, minute))
                .build();
    }

    private static Touchpoint feeling(String id, double valence) {
        return Touchpoint.of(id, id).toBuilder()
                .addExperiences(felt(valence, "Because"))
                .build();
    }

    private static Experience felt(double valence, String reason) {
        return Experience.builder().feels(valence, reason).build();
    }

    private static Touchpoint entering(String id, String subJourney) {
        return Touchpoint.of(id, id).toBuilder().subJourney(subJourney).build();
    }

    private static Touchpoint at(String id, double x, double y) {
        return Touchpoint.of(id, id).toBuilder().position(Position.of(x, y)).build();
    }

    private static Touchpoint delivery() {
        return Touchpoint.of("delivered", "Takes the parcel").toBuilder()
                .team("shop")
                .blueprint(Blueprint.builder()
                        .addPhysicalEvidence(BlueprintItem.of("A parcel"))
                        .addFrontStage(BlueprintItem.of("Rings the bell", "courier"))
                        .addBackStage(BlueprintItem.of("Plans the round", "courier").toBuilder()
                                .system("route planner")
                                .build())
                        .addSupportProcesses(BlueprintItem.of("Maps are up to date", "it"))
                        .build())
                .build();
    }

    private static ActionItem action(String id, ActionStatus status, LocalDate due) {
        return ActionItem.of(id, id).toBuilder()
                .addOpportunities("shorter")
                .status(status)
                .due(due)
                .build();
    }

    private static Feedback score(FeedbackKind kind, double score) {
        return Feedback.builder().kind(kind).score(score).build();
    }

    private static AtlasReport validate(JourneyAtlas atlas) {
        return JourneyValidator.standard().validate(atlas);
    }

    private static void onASmallStack(Runnable code) throws InterruptedException {
        AtomicReference<Throwable> fault = new AtomicReference<>();
        Thread thread = new Thread(null, code, "small stack", 512 * 1024);
        thread.setUncaughtExceptionHandler((any, thrown) -> fault.set(thrown));
        thread.start();
        thread.join();
        assertThat(fault.get()).isNull();
    }
}
