package org.journeymodel.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.junit.jupiter.api.Test;

class TouchpointNamesTest {

    private static final Journey SHOP = Journey.builder()
            .id("shop")
            .name("Shop")
            .addStages(Stage.builder()
                    .id("all")
                    .name("All")
                    .addTouchpoints(
                            Touchpoint.builder()
                                    .id("home")
                                    .name("Home")
                                    .addEventNames("/", "cart")
                                    .build(),
                            Touchpoint.builder()
                                    .id("cart")
                                    .name("Cart")
                                    .addEventNames("/cart")
                                    .build())
                    .build())
            .build();

    @Test
    void findsByTheNameThenByTheJourneyThenByPatternsInOrder() {
        TouchpointNames names = TouchpointNames.asTheyAre()
                .pattern("/.*", "page")
                .pattern("/product/.*", "product")
                .aliasesOf(SHOP)
                .put("/cart", "basket");
        assertThat(names.find("/cart")).contains("basket");
        assertThat(names.find("/")).contains("home");
        assertThat(names.find("cart")).as("an id goes before an event name").contains("cart");
        assertThat(names.find("/product/7")).contains("page");
        assertThat(names.find("a/product/7")).as("a part alone does not match").isEmpty();
        assertThat(names).hasToString("6 names, 2 patterns, others kept");
    }

    @Test
    void renamesEventsAndKeepsOthers() {
        EventLog log =
                Logs.ofPaths("Start page,/p/1,/p/2,cart".replace(' ', '_').replace(',', ' '));
        EventLog renamed =
                log.rename(TouchpointNames.asTheyAre().put("Start_page", "home").pattern("/p/.*", "product"));
        assertThat(ShapingTest.paths(renamed)).containsExactly("c0: home product product cart");
        assertThat(renamed.touchpoints()).containsExactly("home", "product", "cart");
        assertThat(renamed.notes().get(0))
                .hasToString("events: NOTE log.shape.rename: 4 touchpoint names mean 3 touchpoints; nothing maps 1"
                        + " name, kept: \"cart\"; 0 of 4 events left out.");
    }

    @Test
    void dropsOrRefusesOthers() {
        EventLog log = Logs.ofPaths("a x b", "y");
        TouchpointNames names = TouchpointNames.asTheyAre().put("a", "home").put("b", "home");
        EventLog renamed = log.rename(names.dropOthers());
        assertThat(ShapingTest.paths(renamed)).containsExactly("c0: home home");
        assertThat(renamed.notes().get(0))
                .hasToString("events: NOTE log.shape.rename: 4 touchpoint names mean 1 touchpoint; nothing maps 2"
                        + " names, dropped: \"x\", \"y\"; 2 of 4 events left out, and 1 of 2 customers.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log.rename(names.refuseOthers()))
                .withMessage("events has 2 of 4 touchpoint names that nothing maps: \"x\", \"y\". Put them, add a"
                        + " pattern, or let them be kept or dropped.");
    }

    @Test
    void refusesNamesThatMeanTwoTouchpoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TouchpointNames.asTheyAre().put("a", "home").put("a", "cart"))
                .withMessage("Name \"a\" cannot mean both \"home\" and \"cart\". Put it once.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TouchpointNames.asTheyAre().put("a", ""))
                .withMessage("Touchpoint must have a name: the name is empty.");
        Journey twice = Journey.builder()
                .id("shop")
                .name("Shop")
                .addStages(Stage.builder()
                        .id("all")
                        .name("All")
                        .addTouchpoints(
                                Touchpoint.builder()
                                        .id("home")
                                        .name("Home")
                                        .addEventNames("/")
                                        .build(),
                                Touchpoint.builder()
                                        .id("cart")
                                        .name("Cart")
                                        .addEventNames("/")
                                        .build())
                        .build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TouchpointNames.asTheyAre().aliasesOf(twice))
                .withMessage("Event name \"/\" belongs to touchpoint \"home\" and to touchpoint \"cart\". Leave it at"
                        + " one of them.");
    }

    @Test
    void aTouchpointThatOthersMeanIsMeantByItsOwnNameToo() {
        TouchpointNames names = TouchpointNames.asTheyAre()
                .put("Start", "home")
                .pattern("/p/.*", "product")
                .dropOthers();
        EventLog once = Logs.ofPaths("Start home product x").rename(names);
        assertThat(ShapingTest.paths(once)).containsExactly("c0: home home product");
        assertThat(ShapingTest.paths(once.rename(names))).isEqualTo(ShapingTest.paths(once));
    }

    @Test
    void tellsNamesAndPatternsThatAreOfNoUse() {
        TouchpointNames names = TouchpointNames.asTheyAre()
                .put("strat", "home")
                .put("zz", "q")
                .pattern("/.*", "page")
                .pattern("st.*", "home");
        assertThat(Logs.ofPaths("start").rename(names).notes().get(0))
                .hasToString(
                        "events: NOTE log.shape.rename: 1 touchpoint name means 1 touchpoint; 0 of 1 event left out. No"
                                + " event has touchpoint \"strat\". Did you mean \"start\"? No event has touchpoint \"zz\". No"
                                + " touchpoint matches the pattern \"/.*\".");
    }

    @Test
    void refusesAPatternThatCannotBeFollowedThroughALongName() {
        TouchpointNames names = TouchpointNames.asTheyAre().pattern("(a|b)*", "x");
        assertThat(names.find("abba")).contains("x");
        String name = "ab".repeat(1_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names.find(name))
                .withMessageStartingWith("Pattern \"(a|b)*\" repeats a group too often to be tried on \"abab")
                .withMessageEndingWith(
                        ", which has 2,000,000 characters. Write it without repeating a group, such as [ab]*"
                                + " for (a|b)*, or put the name.");
        assertThat(TouchpointNames.asTheyAre().pattern("[ab]*", "x").find(name)).contains("x");
    }
}
