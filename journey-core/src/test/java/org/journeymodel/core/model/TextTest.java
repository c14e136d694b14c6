package org.journeymodel.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "\u200B",
                "\u00A0",
                "\u3164",
                "\u2800",
                "\uFE0F",
                "\u034F",
                "\u202E\u2066",
                "\uFFFF",
                "\u2028"
            })
    void refusesWhatShowsNothing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of(text))
                .withMessageMatching("Claim text must show something, but was \".*\"\\."
                        + " Give it a text with visible characters\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x ", "two\nlines", "❤️", "शुभ", "\u0301", "a\u202Eb"})
    void takesWhatShowsSomething(String text) {
        assertThat(Claim.of(text).text()).isEqualTo(text);
    }

    @Test
    void takesAnEmojiNewerThanTheJavaRelease() {
        String shakingFace = Character.toString(0x1FAE8);
        assertThat(Emotion.of(0).withLabels(shakingFace).labels()).containsExactly(shakingFace);
    }

    @Test
    void refusesHalfASurrogatePairAndSaysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Claim.of("ok 🙂 \uDE42"))
                .withMessage("Claim text must be well-formed Unicode, but \"ok 🙂 \\uDE42\" has half of a surrogate"
                        + " pair at index 6. Do not cut a text inside a character.");
    }

    @ParameterizedTest
    @MethodSource("places")
    void isCheckedWhereverOneStands(String what, boolean required, Function<String, Object> build) {
        assertThatCode(() -> build.apply("visible")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply("\u200B"))
                .withMessage(what + " must show something, but was \"\\u200B\". Give it a text with visible characters"
                        + (required ? "." : ", or leave it out."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> build.apply("\uD800"))
                .withMessage(what + " must be well-formed Unicode, but \"\\uD800\" has half of a surrogate pair at"
                        + " index 0. Do not cut a text inside a character.");
    }

    static Stream<Arguments> places() {
        return Stream.of(
                required("Name of journey \"j\"", text -> journey().name(text).build()),
                optional(
                        "Description of journey \"j\"",
                        text -> journey().description(text).build()),
                required("Name of persona \"p\"", text -> Persona.of("p", text)),
                optional(
                        "Segment of persona \"p\"",
                        text -> persona().segment(text).build()),
                required(
                        "Demographic fact \"age\" of persona \"p\"",
                        text -> persona().putDemographics("age", text).build()),
                required(
                        "Name of a demographic fact of persona \"p\"",
                        text -> persona().demographics(Map.of(text, "41")).build()),
                optional(
                        "Goal of persona \"p\"",
                        text -> persona().addGoals("g", text).build()),
                optional(
                        "Need of persona \"p\"",
                        text -> persona().addNeeds(text).build()),
                optional(
                        "Task of persona \"p\"",
                        text -> persona().addTasks(text).build()),
                optional(
                        "Challenge of persona \"p\"",
                        text -> persona().addChallenges(text).build()),
                optional(
                        "Motivation of persona \"p\"",
                        text -> persona().addMotivations(text).build()),
                optional(
                        "Behaviour of persona \"p\"",
                        text -> persona().addBehaviours(text).build()),
                optional("Quote of persona \"p\"", text -> persona().quote(text).build()),
                required("Name of channel \"c\"", text -> Channel.physical("c", text)),
                required("Name of stage \"s\"", text -> Stage.of("s", text)),
                optional(
                        "Description of stage \"s\"",
                        text -> Stage.of("s", "S").toBuilder().description(text).build()),
                required("Name of touchpoint \"t\"", text -> Touchpoint.of("t", text)),
                optional(
                        "Description of touchpoint \"t\"",
                        text -> touchpoint().description(text).build()),
                optional(
                        "Event name of touchpoint \"t\"",
                        text -> touchpoint().eventNames(List.of("ok", text)).build()),
                optional(
                        "Experience doing",
                        text -> Experience.builder().doing(text).build()),
                optional(
                        "Experience thinking",
                        text -> Experience.builder().thinking(text).build()),
                optional(
                        "Experience saying",
                        text -> Experience.builder().saying(text).build()),
                required("Claim text", text -> Claim.of(text, 3)),
                required(
                        "Claim text",
                        text -> Experience.builder().addPains("ok", text).build()),
                optional("Emotion label", text -> Emotion.of(0).withLabels("calm", text)),
                optional("Emotion reason", text -> Emotion.of(0, text)),
                optional(
                        "Trigger of transition from \"a\" to \"b\"",
                        text -> Transition.of("a", "b").withTrigger(text)));
    }

    private static Arguments required(String what, Function<String, Object> build) {
        return Arguments.of(what, true, build);
    }

    private static Arguments optional(String what, Function<String, Object> build) {
        return Arguments.of(what, false, build);
    }

    private static Journey.Builder journey() {
        return Journey.builder().id("j").name("J");
    }

    private static Persona.Builder persona() {
        return Persona.builder().id("p").name("P");
    }

    private static Touchpoint.Builder touchpoint() {
        return Touchpoint.builder().id("t").name("T");
    }
}
