package org.journeymodel.json.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** JSON Pointers as findings show them. */
class PointersTest {

    @Test
    void stepsIntoFieldsAndElements() {
        assertThat(Pointers.child("", "stages")).isEqualTo("/stages");
        assertThat(Pointers.child("/stages", 2)).isEqualTo("/stages/2");
    }

    @Test
    void escapesWhatAPointerWritesOtherwise() {
        assertThat(Pointers.child("/attributes", "a/b~c")).isEqualTo("/attributes/a~1b~0c");
        assertThat(Pointers.steps("/attributes/a~1b~0c")).isEqualTo(List.of("attributes", "a/b~c"));
        // "~01" is the text "~1", not a slash
        assertThat(Pointers.steps(Pointers.child("", "~1"))).isEqualTo(List.of("~1"));
    }

    @Test
    void showsNamesOf120CharactersAndStaysAtTheObjectForLongerOnes() {
        String longest = "x".repeat(120);

        assertThat(Pointers.child("/attributes", longest)).isEqualTo("/attributes/" + longest);
        assertThat(Pointers.isTooLong(longest)).isFalse();
        assertThat(Pointers.child("/attributes", longest + "x")).isEqualTo("/attributes");
        assertThat(Pointers.isTooLong(longest + "x")).isTrue();
    }

    @Test
    void stepsOfTheWholeAreNone() {
        assertThat(Pointers.steps("")).isEmpty();
        assertThat(Pointers.steps("/")).isEqualTo(List.of(""));
    }
}
