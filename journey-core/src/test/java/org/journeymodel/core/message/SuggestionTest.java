package org.journeymodel.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "naem, name", // swap
        "paymnt, payment", // insertion
        "paymentt, payment", // deletion
        "peyment, payment", // substitution
        "PAYMENT, payment", // case
        "Serach, search", // case and swap
    })
    void findsTheNearestName(String mistyped, String meant) {
        assertThat(Suggestion.nearest(mistyped, List.of("description", meant, "id")))
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "x, id", // two edits of a two-letter name
        "x, y", // nothing in common
        "ab, xy",
        "search, buy",
        "abcdef, abcxyz", // three edits of six letters: one too many
    })
    void findsNothingFarAway(String name, String known) {
        assertThat(Suggestion.nearest(name, List.of(known))).isEmpty();
    }

    @Test
    void allowsAThirdOfTheLongerName() {
        assertThat(Suggestion.nearest("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(Suggestion.nearest("ab", List.of("abc"))).contains("abc");
        assertThat(Suggestion.nearest("a", List.of("ab"))).contains("ab");
    }

    @Test
    void prefersTheNearerAndThenTheFirst() {
        assertThat(Suggestion.nearest("compare", List.of("comparexy", "comparex", "comparey")))
                .contains("comparex");
    }

    @Test
    void findsNothingForNoNameOrNoCandidates() {
        assertThat(Suggestion.nearest("", List.of("a", "id"))).isEmpty();
        assertThat(Suggestion.nearest("id", List.of())).isEmpty();
        assertThat(Suggestion.nearest("i", List.of(""))).isEmpty();
    }

    @Test
    void comparesNamesUpTo256Characters() {
        String longest = "x".repeat(256);
        assertThat(Suggestion.nearest(longest, List.of("y" + longest.substring(1))))
                .contains("y" + longest.substring(1));
        assertThat(Suggestion.nearest(longest + "x", List.of(longest))).isEmpty();
        assertThat(Suggestion.nearest(longest, List.of(longest + "x"))).isEmpty();
    }

    @Test
    void givesUpBeforeItGetsExpensive() {
        String far = "y".repeat(86) + "x".repeat(170);
        List<String> hostile =
                IntStream.range(0, 200).mapToObj(at -> "x".repeat(256)).toList();
        List<String> nearLast = new ArrayList<>(hostile);
        nearLast.add(far);
        assertThat(Suggestion.nearest(far, nearLast.subList(100, 201))).contains(far);
        assertThat(Suggestion.nearest(far, nearLast)).isEmpty();
    }

    @Test
    void givesUpAfterTenMillionComparedLettersAndNotBefore() {
        // 250 x 250 letters a candidate: 160 candidates are ten million
        String wanted = "y".repeat(100) + "x".repeat(150);
        List<String> candidates = new ArrayList<>(Collections.nCopies(159, "x".repeat(250)));
        candidates.add(wanted);
        assertThat(Suggestion.nearest(wanted, candidates)).contains(wanted);
        candidates.add(0, "x".repeat(250));
        assertThat(Suggestion.nearest(wanted, candidates)).isEmpty();
    }

    @Test
    void asksForTheNearest() {
        assertThat(Suggestion.didYouMean("paymnt", List.of("cart", "payment"))).contains("Did you mean \"payment\"?");
        assertThat(Suggestion.didYouMean("zebra", List.of("cart", "payment"))).isEmpty();
    }

    @Test
    void remediesWithTheNearestElseAListElseNothing() {
        assertThat(Suggestion.remedy("paymnt", List.of("cart", "payment"))).isEqualTo("Did you mean \"payment\"?");
        assertThat(Suggestion.remedy("zebra", List.of("cart", "payment")))
                .isEqualTo("Known are \"cart\", \"payment\".");
        assertThat(Suggestion.remedy("zebra", List.of())).isEqualTo("It has none at all.");
    }

    @Test
    void listsTenNamesAtMost() {
        List<String> many =
                IntStream.rangeClosed(101, 112).mapToObj(Integer::toString).toList();
        assertThat(Suggestion.remedy("zebra", many.subList(0, 10)))
                .isEqualTo("Known are \"101\", \"102\", \"103\", \"104\", \"105\", \"106\", \"107\", \"108\","
                        + " \"109\", \"110\".");
        assertThat(Suggestion.remedy("zebra", many))
                .isEqualTo("Known are \"101\", \"102\", \"103\", \"104\", \"105\", \"106\", \"107\", \"108\","
                        + " \"109\", \"110\" and 2 more.");
    }
}
