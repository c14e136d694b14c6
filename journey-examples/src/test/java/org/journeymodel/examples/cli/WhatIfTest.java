package org.journeymodel.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymodel.examples.cli.Run.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Transition;
import org.journeymodel.examples.colleen.ColleensJourney;
import org.journeymodel.json.JourneyJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {

    @TempDir
    private Path folder;

    private Path colleen;

    @BeforeEach
    void writeTheJourney() throws IOException {
        colleen = folder.resolve("colleen.json");
        JourneyJson.write(ColleensJourney.create(), colleen);
    }

    @Test
    void printsSuccessBeforeAndAfterAsAnotherComputationHasIt() {
        Run run = journey("whatif", colleen, "--set", "cart->pay=0.8");
        double before = new Walk(ColleensJourney.create()).probabilityOfReaching("pay");
        double after = new Walk(withShares("cart", Map.of("pay", 0.8, "compare", 0.2 * 0.2 / 0.34)))
                .probabilityOfReaching("pay");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("What if\n  ");
        assertThat(run.out().replaceAll(" +", " "))
                .contains(" in 80.0 % instead of 66.0 % of its visits\n")
                .contains(String.format(
                        ROOT,
                        "\n success %.1f %% %.1f %% +%.1f points\n",
                        100 * before,
                        100 * after,
                        100 * (after - before)));
    }

    private static Journey withShares(String from, Map<String, Double> shares) {
        Journey journey = ColleensJourney.create();
        List<Transition> transitions = new ArrayList<>();
        for (Transition each : journey.transitions()) {
            Double share = each.from().equals(from) ? shares.get(each.to()) : null;
            transitions.add(share == null ? each : each.withProbability(share));
        }
        return journey.toBuilder().transitions(transitions).build();
    }

    @Test
    void makesAllThatIsSetInOrderAndTellsWhatEachAdds() {
        Run run = journey(
                "whatif",
                colleen,
                "--set=cart->pay=0.8",
                "--set=cart->pay@1h",
                "--set=compare~0.2",
                "--set=compare~colleen=0.5",
                "--set=search@5min",
                "--set=START->ad=0.5",
                "--set=compare->END=0.1",
                "--set=cart->compare:delivery fee shown=0.1");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("\nWhat each edit adds to those before it\n  1. ")
                .contains("\n  8. ")
                .contains(" is 1 h instead of 3 h")
                .contains(" takes 5 min instead of ")
                .contains("50.0 % instead of ")
                .contains(" of the journeys begin at ")
                .contains("10.0 % instead of 20.0 % of the visits to ");
    }

    @Test
    void readsEditsWithSpacesAroundTheirSigns() {
        assertThat(journey("whatif", colleen, "--set", "cart -> pay = .8").out())
                .isEqualTo(journey("whatif", colleen, "--set", "cart->pay=0.8").out());
        assertThat(journey("whatif", colleen, "--set", "cart -> pay @ 1h").out())
                .isEqualTo(journey("whatif", colleen, "--set", "cart->pay@1h").out());
    }

    @Test
    void leavesATouchpointOut() {
        Run run = journey("whatif", colleen, "--set=-chatbot");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).containsPattern("  \".+\" is removed");
    }

    @Test
    void printsTheSmallestChangesThatReachATarget() {
        Run run = journey("whatif", colleen, "--reach", "success>=0.3");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("success at least 30 %; it is 27.9")
                .contains(" changes reach it, each by itself.\n  1. If ")
                .contains(", success would be 30.")
                .contains(" it would be 29.9");
        assertThat(journey("whatif", colleen, "--reach", "success >= 0.1").out())
                .startsWith("Reached already: success at least 10 %; it is 27.9");
        assertThat(journey("whatif", colleen, "--reach", "success>=1").out())
                .contains("It cannot be reached by one change; the best that one change can reach is ");
    }

    @Test
    void seeksTheTargetFromWhatIsSet() {
        String after = journey("whatif", colleen, "--set=cart->pay=0.8", "--reach=success>=0.3")
                .out();

        assertThat(after).startsWith("What if\n").contains("\n\nReached already: success at least 30 %; it is 3");
    }

    @Test
    void printsTheSameAsJson() {
        Run run = journey("whatif", colleen, "--json", "--set", "cart->pay=0.8", "--reach", "time<=1d");
        Map<String, Object> all = Json.objectOf(run.out());
        Map<String, Object> whatIf = Json.object(all, "whatIf");

        assertThat(run.exitCode()).isZero();
        assertThat(Json.number(Json.object(whatIf, "before"), "success"))
                .isCloseTo(new Walk(ColleensJourney.create()).probabilityOfReaching("pay"), within(1e-12));
        assertThat(Json.object(whatIf, "after")).containsKeys("success", "lostPer100", "time", "outcomes", "moves");
        assertThat(Json.object(all, "smallestChanges")).containsEntry("reached", false);
        assertThat(Json.object(Json.object(all, "smallestChanges"), "target")).containsEntry("atMost", 86_400.0);
    }

    @Test
    void refusesWhatTheJourneyDoesNotHave() {
        assertThat(journey("whatif", colleen, "--set", "card->pay=0.8")).isEqualTo(refusal("""
                Journey "vacuum" has no touchpoint "card". Did you mean "cart"?"""));
        assertThat(journey("whatif", colleen, "--set", "cart->compare:fee=0.1"))
                .isEqualTo(refusal("Journey \"vacuum\" has no transition cart -> compare (on \"fee\"). Known are"
                        + " \"delivery fee shown\"."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --set   | cart=0.8        | 'cart=0.8' is no change; write one like cart->pay=0.8, cart->pay@3h, cart@10min or cart~0.5
            --set   | cart->pay=80    | '80' is no number from 0 to 1
            --set   | cart->pay=0.5d  | '0.5d' is no number from 0 to 1
            --set   | cart->pay=0x1p-1| '0x1p-1' is no number from 0 to 1
            --set   | cart->pay=NaN   | 'NaN' is no number from 0 to 1
            --set   | cart->pay=      | 'cart->pay=' is no change; write one like cart->pay=0.8, cart->pay@3h, cart@10min or cart~0.5
            --set   | cart->pay@soon  | 'soon' is no time; write one like 90s, 3h, 2d or PT3H30M
            --set   | cart@-PT1H      | '-PT1H' is no time; write one like 90s, 3h, 2d or PT3H30M
            --set   | cart~happy      | 'happy' is no number from -1 to 1
            --reach | success>0.3     | 'success>0.3' is no target; write one like success>=0.3, losses<=50, time<=3d or feeling>=0.2
            --reach | losses<=200     | '200' is no number from 0 to 100
            """)
    void refusesWhatItCannotRead(String option, String value, String reason) {
        Run run = journey("whatif", colleen, option, value);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Invalid value for option '" + option + "'")
                .contains(": " + reason + "\n");
    }

    @Test
    void refusesEditsThatCannotBeMade() {
        Run run = journey("whatif", colleen, "--set=cart->pay=0.8", "--set=cart->END=0.3");

        assertThat(run).isEqualTo(new Run(2, "", """
                The edits set the shares out of touchpoint "cart" to more than 100 %: 80.0 % to "pay", 30.0 % to the end.\
                 Lower one of them.
                """));
    }

    @Test
    void asksForAChangeOrATarget() {
        assertThat(journey("whatif", colleen))
                .isEqualTo(refusal("Nothing is asked: give a change, --set EDIT, or a target, --reach TARGET"));
    }

    @Test
    void listsTheErrorsThatStopIt() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(
                broken,
                JourneyJson.write(ColleensJourney.create()).replace("\"to\": \"recommend\"", "\"to\": \"recomend\""),
                UTF_8);
        Run run = journey("whatif", broken, "--set", "cart->pay=0.8");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith(broken + " cannot be analysed before its errors are mended:\n")
                .contains("Did you mean \"recommend\"?");
    }

    private static Run refusal(String message) {
        return new Run(2, "", message + "\nTry: journey whatif --help\n");
    }
}
