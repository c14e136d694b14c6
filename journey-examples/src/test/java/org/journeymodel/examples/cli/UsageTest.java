package org.journeymodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymodel.examples.cli.Run.journey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final String USAGE = """
            Usage: journey [-hV] COMMAND
            Reads, checks, analyses, discovers, compares and draws customer journeys.
              -h, --help      Show this help message and exit.
              -V, --version   Print version information and exit.
            Commands:
              validate  Prints what is wrong with journeys, one finding a line.
              analyse   Tells how a journey turns out, and where it hurts.
              whatif    Tells what a change would do, or what it takes to reach a target.
              discover  Finds the journey that events show, and tells where it hurts.
              compare   Tells where two files of events differ by more than chance.
              diff      Tells what changed from one journey to another.
              conform   Holds what customers did against a journey, and tells where they
                          deviate.
              review    Holds a journey against what customers did, for a team's review:
                          what changed, where customers differ from it, what is due.
              draw      Draws a journey, as a picture or as text.
              demo      Writes the journey of Colleen, who needs a vacuum cleaner, analyses
                          it and draws it.

            Exit codes:
              0   done; validate: nothing that fails; diff: the journeys are equal
              1   the journey has errors, or what validate --fail-on names, all listed;
                    diff: the journeys differ
              2   the arguments, or a file, cannot be used; the reason is told
            """;

    @Test
    void showsItsUsageWithoutArguments() {
        assertThat(journey()).isEqualTo(new Run(2, "", USAGE));
        assertThat(journey("--help")).isEqualTo(new Run(0, USAGE, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate",
                "analyse",
                "whatif",
                "discover",
                "compare",
                "diff",
                "conform",
                "review",
                "draw",
                "demo"
            })
    void helpsWithEachCommand(String command) {
        Run run = journey(command, "--help");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Usage: journey " + command + " [-hV] ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyse", "discover"})
    void namesEveryObjectiveAndTheDefault(String command) {
        assertThat(journey(command, "--help").out().replaceAll("\\s+", " "))
                .contains("ranked by: SUCCESS, LOSSES, TIME, FEELING, STRUCTURE. Default: success.");
    }

    @Test
    void tellsItsVersion() {
        assertThat(journey("--version")).isEqualTo(new Run(0, "journey (not from a jar)\n", ""));
    }

    @Test
    void suggestsCommands() {
        assertThat(journey("validat", "x.json")).isEqualTo(new Run(2, "", """
                Unknown command: 'validat'
                Did you mean: journey validate or journey whatif or journey analyse?
                Try: journey --help
                """));
        assertThat(journey("help")).isEqualTo(new Run(2, "", """
                Unknown command: 'help'
                Try: journey --help
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "analyse", "whatif"})
    void asksForTheJourney(String command) {
        assertThat(journey(command)).isEqualTo(refusal(command, "Missing required parameter: 'FILE.json'"));
    }

    @Test
    void asksForWhatElseIsMissing() {
        assertThat(journey("discover")).isEqualTo(refusal("discover", "Missing required parameter: 'EVENTS'"));
        assertThat(journey("demo")).isEqualTo(refusal("demo", "Missing required option: '--out=FOLDER'"));
        assertThat(journey("discover", "x.csv", "--success"))
                .isEqualTo(refusal("discover", "Missing required parameter for option '--success' (NAME)"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(journey("validate", "--json", "x.json")).isEqualTo(refusal("validate", "Unknown option: '--json'"));
        assertThat(journey("--colour")).isEqualTo(new Run(2, "", "Unknown option: '--colour'\nTry: journey --help\n"));
        assertThat(journey("analyse", "x.json", "y.json"))
                .isEqualTo(refusal("analyse", "Unmatched argument at index 2: 'y.json'"));
    }

    @Test
    void suggestsOptions() {
        assertThat(journey("discover", "x.csv", "--sucess=pay"))
                .isEqualTo(refusal("discover", "Unknown option: '--sucess=pay'\nPossible solutions: --success"));
    }

    @Test
    void refusesValuesInItsOwnWords() {
        assertValue(
                "--by",
                "money",
                "expected one of [SUCCESS, LOSSES, TIME, FEELING, STRUCTURE] (case-insensitive) but was 'money'");
        assertValue("--zone", "Mars", "'Mars' is no time zone; write one like Europe/Oslo or +01:00");
        assertValue(
                "--time-format",
                "bogus",
                "'bogus' is no way to write times; take iso, seconds, millis, micros, nanos, or a pattern like"
                        + " 'dd.MM.yyyy HH:mm:ss'");
        assertValue("--silence", "soon", "'soon' is no time; write one like 90s, 3h, 2d or PT3H30M");
        assertValue("--charset", "Mars", "'Mars' is no charset; write one like UTF-16 or windows-1252");
        assertValue("--separator", "ab", "'ab' is not a single character");
        assertValue("--output", "", "the name of a file is never empty");
        assertValue("--output", "a\0b", "'a\0b' is no name of a file here: Nul character not allowed");
    }

    private static void assertValue(String option, String value, String reason) {
        assertThat(journey("discover", "x.csv", option, value))
                .isEqualTo(refusal("discover", "Invalid value for option '" + option + "': " + reason));
    }

    private static Run refusal(String command, String message) {
        return new Run(2, "", message + "\nTry: journey " + command + " --help\n");
    }
}
