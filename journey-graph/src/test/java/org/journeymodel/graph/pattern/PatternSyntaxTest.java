package org.journeymodel.graph.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.journeymodel.graph.Scripts.graph;

import java.util.List;
import org.journeymodel.core.model.AttributeValue;
import org.journeymodel.core.model.Channel;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Team;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.graph.JourneyGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be written, and what is told of the rest. */
class PatternSyntaxTest {

    private final JourneyGraph shop = JourneyGraph.of(Journey.builder("shop", "Shop")
            .addChannels(Channel.digital("website", "Website"), Channel.digital("phone", "Phone"))
            .addTeams(Team.of("service", "Service"))
            .addStages(
                    Stage.of(
                            "decision",
                            "Decision",
                            Touchpoint.builder("search", "Searches")
                                    .addChannels("website")
                                    .build(),
                            Touchpoint.builder("a-", "Asks")
                                    .addChannels("website", "phone")
                                    .team("service")
                                    .build()),
                    Stage.of(
                            "after",
                            "After",
                            Touchpoint.of("end", "Ends"),
                            Touchpoint.of("feeling", "Feels"),
                            Touchpoint.of("v1.2_b-c", "Version"),
                            Touchpoint.of("köp", "Köper")))
            .build());

    private boolean matches(String pattern, String... path) {
        return shop.pattern(pattern).matches(List.of(path));
    }

    @Test
    void aHyphenBeforeAnAngleIsPartOfAnArrow() {
        assertThat(matches("a-->search", "a-", "search")).isTrue();
        assertThat(matches("a-->*search", "a-", "köp", "search")).isTrue();
        assertThat(matches("search->a-", "search", "a-")).isTrue();
        assertThat(matches("v1.2_b-c->köp", "v1.2_b-c", "köp")).isTrue();
    }

    @Test
    void aQuotedNameIsNoKeyword() {
        assertThat(matches("'end' -> search", "end", "search")).isTrue();
        assertThat(matches("touchpoint:end", "end")).isTrue();
        assertThat(matches("end", "search")).isTrue();
        assertThat(matches("'end'", "search")).isFalse();
        assertThat(matches("['end' search]", "end")).isTrue();
    }

    @Test
    void feelingIsAKeywordBeforeAComparisonAlone() {
        assertThat(matches("feeling->search", "feeling", "search")).isTrue();
        assertThat(matches("feeling", "feeling")).isTrue();
        assertThat(matches("feeling<1", "feeling")).isFalse();
        assertThat(matches("feeling > -1 -> search", "feeling", "search")).isFalse();
    }

    @Test
    void stagesChannelsAndTeamsStandForTheirTouchpoints() {
        assertThat(matches("stage:after", "search", "a-")).isFalse();
        assertThat(matches("stage:after", "search", "köp")).isTrue();
        assertThat(matches("channel:website{2}", "search", "a-")).isTrue();
        assertThat(matches("channel:phone{2}", "search", "a-")).isFalse();
        assertThat(matches("start -> [^channel:phone] -> team:'service'", "search", "a-"))
                .isTrue();
    }

    @Test
    void spacesAndLinesMeanNothing() {
        assertThat(matches("\n start->search\t->\n   ( a- |\n köp ) -> end ", "search", "köp"))
                .isTrue();
        assertThat(matches("search->*köp", "search", "köp")).isTrue();
    }

    @Test
    void lettersMayBeWrittenInParts() {
        assertThat(matches("ko\u0308p", "köp")).isTrue();
    }

    @Test
    void arrowsBindStrongerThanChoices() {
        assertThat(matches("start -> search -> a- | köp -> end", "end", "köp")).isTrue();
        assertThat(matches("start -> search -> (a- | köp) -> end", "end", "köp"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            search -> -> köp # 11 # found "->", but here must be a touchpoint, such as an id or '.' for any; '[', '(', 'start' or 'end'.
            search -> * # 11 # found "*", but here must be a touchpoint, such as an id or '.' for any; '[', '(', 'start' or 'end'.
            search -> # 10 # found the end of the pattern, but here must be a touchpoint, such as an id or '.' for any; '[', '(', 'start' or 'end'.
            search köp # 8 # found "köp", but here must be '->', '->*', '|' or the end of the pattern.
            search) # 7 # found ")", but here must be '->', '->*', '|' or the end of the pattern.
            (search # 8 # found the end of the pattern, but here must be '->', '->*', '|' or ')'.
            [search # 8 # found the end of the pattern, but here must be ']', '|', '&' or another touchpoint or condition.
            [] # 2 # found "]", but here must be a touchpoint or condition.
            search& # 8 # found the end of the pattern, but here must be a condition.
            search** # 8 # this is repeated already. Put it in parentheses to repeat it again, such as (a{2})*.
            end+ # 4 # 'start' and 'end' cannot be repeated. A touchpoint of that name is written in quotes, such as 'end'.
            search{} # 8 # found "}", but here must be a number of times.
            search{2 # 9 # found the end of the pattern, but here must be '}' or ','.
            search{1,2 # 11 # found the end of the pattern, but here must be '}'.
            search{3,2} # 7 # a part is repeated at least once and at least as often at the most as at the least, but here 3 to 2 times.
            search{0} # 7 # a part is repeated at least once and at least as often at the most as at the least, but here 0 to 0 times.
            search{1001} # 8 # a part can be repeated at most 1000 times, but here 1001.
            search{99999999999} # 8 # a part can be repeated at most 1000 times, but here 99999999999.
            feeling<2 # 9 # a feeling is between -1 and 1, but was compared with 2.
            feeling<x # 9 # found "x", but here must be a number between -1 and 1.
            stage: # 7 # found the end of the pattern, but here must be the name of a stage.
            stge:after # 1 # there is no condition "stge". Did you mean "stage"?
            [search start] # 9 # 'start' is no touchpoint. Write (… | end) to choose between touchpoints and the end, or quote the id of a touchpoint: 'start'.
            search ~ köp # 8 # found the character "~", which has no meaning here. Names of touchpoints are their ids, perhaps in single quotes.
            search -> serch # 11 # journey "shop" has no touchpoint "serch". Did you mean "search"?
            stage:afer # 7 # journey "shop" has no stage "afer". Did you mean "after"?
            channel:fax # 9 # journey "shop" has no channel "fax". Known are "website", "phone".
            team:servic # 6 # journey "shop" has no team "servic". Did you mean "service"?
            outcome:sucess # 9 # journey "shop" has no outcome "sucess". Did you mean "success"?
            outcome:abandoned # 9 # journey "shop" has no outcome "abandoned". Known are "success", "failure", "neutral", "none".
            feeling:good # 9 # journey "shop" has no feeling "good". Known are "known", "unknown".
            search -> after # 11 # "after" is a stage, not a touchpoint. Write stage:after for any touchpoint of it.
            """, quoteCharacter = '`')
    void faultsTellTheColumnAndWhatIsAllowed(String pattern, int column, String problem) {
        PathPatternException fault = catchThrowableOfType(PathPatternException.class, () -> shop.pattern(pattern));

        assertThat(fault.problem()).isEqualTo(problem);
        assertThat(fault.column()).isEqualTo(column);
    }

    @Test
    void faultsAreShownInAPicture() {
        assertThatThrownBy(() -> shop.pattern("search ->\n serch -> end"))
                .isInstanceOf(PathPatternException.class)
                .hasMessage("Pattern cannot be read at column 12: journey \"shop\" has no touchpoint \"serch\". Did you"
                        + " mean \"search\"?\n"
                        + "  search ->  serch -> end\n"
                        + "             ^^^^^");
        assertThatThrownBy(() -> shop.pattern(""))
                .hasMessage("Pattern cannot be read at column 1: found the end of the pattern, but here must be a"
                        + " touchpoint, such as an id or '.' for any; '[', '(', 'start' or 'end'.\n"
                        + "  \n"
                        + "  ^");
    }

    @Test
    void ofALongPatternThePictureShowsThePlace() {
        String long99 = "search -> ".repeat(99);
        assertThatThrownBy(() -> shop.pattern(long99 + "'serch'" + " -> search".repeat(99)))
                .hasMessageEndingWith("\n  …" + "search -> ".repeat(6) + "'serch'" + " -> search".repeat(3) + " ->…\n"
                        + " ".repeat(63) + "^^^^^^^");
    }

    @Test
    void whatCouldBreakThePictureIsReplaced() {
        assertThatThrownBy(() -> shop.pattern("search \u202e"))
                .hasMessageEndingWith("found the character \"\\u202E\", which has no meaning here. Names of touchpoints"
                        + " are their ids, perhaps in single quotes.\n  search ?\n         ^");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWhereItBegins() {
        PathPatternException fault =
                catchThrowableOfType(PathPatternException.class, () -> shop.pattern("search -> 'end"));

        assertThat(fault.column()).isEqualTo(11);
        assertThat(fault.problem()).isEqualTo("this quote is never closed. Write the name between two, such as 'end'.");
    }

    @Test
    void aFaultTellsItself() {
        PathPatternException fault =
                catchThrowableOfType(PathPatternException.class, () -> shop.pattern("search -> serch"));

        assertThat(fault.length()).isEqualTo(5);
        assertThat(fault.toAttributes())
                .isEqualTo(AttributeValue.object()
                        .put("problem", "journey \"shop\" has no touchpoint \"serch\". Did you mean \"search\"?")
                        .put("column", 11)
                        .put("length", 5)
                        .build());
    }

    @Test
    void nestingHasALimit() {
        String hundred = "(".repeat(100) + "a" + ")".repeat(100);
        assertThatCode(() -> graph("a").pattern(hundred)).doesNotThrowAnyException();
        assertThatThrownBy(() -> graph("a").pattern("(" + hundred + ")"))
                .isInstanceOf(PathPatternException.class)
                .hasMessageStartingWith(
                        "Pattern cannot be read at column 101: brackets are nested more than 100 deep.");
        assertThatThrownBy(() -> graph("a").pattern("[".repeat(5_000)))
                .hasMessageStartingWith(
                        "Pattern cannot be read at column 101: brackets are nested more than 100 deep.");
    }

    @Test
    void lengthHasALimit() {
        String longest = "a" + " -> a".repeat(1_999) + " ".repeat(4);
        assertThat(longest).hasSize(10_000);
        assertThat(graph("a!.001", "a->a .999")
                        .pattern(longest)
                        .mostLikely(1)
                        .get(0)
                        .touchpoints())
                .hasSize(2_000);
        assertThatThrownBy(() -> graph("a").pattern(longest + " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Pattern must have at most 10000 characters, but has 10001. Ask for its parts one by one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{100}){100}){100}", "(((((a?){9}){9}){9}){9}){9}", "a{1000}->(a{1000}){9}"})
    void repetitionsWrittenOutHaveALimit(String pattern) {
        assertThatThrownBy(() -> graph("a").pattern(pattern))
                .isInstanceOf(PathPatternException.class)
                .hasMessageStartingWith("Pattern cannot be read at column 1: its repetitions, written out, have more"
                        + " than 10000 parts. Repeat less often, or ask for parts one by one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a -> .{20} -> b",
                "a -> .{1000} -> b",
                "(a|b)* -> a -> (a|b){30} -> end",
                "((a?){60} -> b?){40}->*(b -> (.|a){60}){9}"
            })
    void anAutomatonThatExplodesIsStopped(String pattern) {
        assertThatThrownBy(() -> graph("a b", "a->b .5", "b->a .5").pattern(pattern))
                .isInstanceOf(PathPatternException.class)
                .hasMessageStartingWith("Pattern cannot be read at column 1: it is too complex: its automaton would"
                        + " have more than 10000 states or take too long to make. Repeat '.' and sets less often, or"
                        + " ask for parts one by one.");
    }
}
