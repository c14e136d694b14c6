package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.model.Transition;
import org.journeymodel.render.layout.Box;
import org.journeymodel.render.layout.Look;
import org.journeymodel.render.layout.Mark;
import org.journeymodel.render.layout.Picture;
import org.junit.jupiter.api.Test;

class DifferenceMapTest {

    private static final Pattern NUMBERS = Pattern.compile("([ML])([-\\d.]+) ([-\\d.]+)");

    private final Journey before = Journeys.small();
    private final Journey after = Versions.later(before);
    private final DifferenceMap map = DifferenceMap.of(JourneyDiff.between(before, after));

    private static String told(DifferenceMap map) {
        return map.toTextAlternative().replace('\u00a0', ' ');
    }

    /** The feeling at the search falls from 0.5 by 0.8, half as many take each way, and paying is gone. */
    @Test
    void tellsWhatChangedAndWhatIsWorse() {
        assertThat(told(map)).startsWith("""
                Difference of two versions: Buying a vacuum cleaner
                Future state

                Colleen
                “No time.”

                What changed
                Before: Buying a vacuum cleaner · Current state
                After: Buying a vacuum cleaner · Future state
                Added: 2 · Removed: 2 · Changed: 4
                These hurt:
                1. touchpoint "Pays": this success is gone
                2. touchpoint "Searches", experience of "Colleen": the feeling worsened from 0.5 to -0.3
                3. touchpoint "Searches", experience of "Colleen", pain "Takes long": was not told before
                """);
    }

    @Test
    void tellsBothSharesOfAMoveWhoseShareChanged() {
        assertThat(told(map))
                .contains("90 → 45 % go on to Compares, another share than before")
                .contains("42 → 21 % go back to Searches, another share than before");
        assertThat(Marks.texts(Kinds.whole(map))).contains("90 → 45 %", "42 → 21 %", "−38 %");
    }

    private static DifferenceMap shares(double was, double is) {
        return DifferenceMap.of(JourneyDiff.between(twoWith(was), twoWith(is)));
    }

    private static Journey twoWith(double share) {
        return Journey.builder("j", "J")
                .addStages(Stage.of("s", "S", Touchpoint.of("a", "A"), Touchpoint.of("b", "B")))
                .addTransitions(Transition.of("a", "b").withProbability(share))
                .build();
    }

    @Test
    void keepsASignApartFromASignBeforeAShare() {
        assertThat(Marks.texts(Kinds.whole(shares(0.0004, 0.5)))).contains("< 0.1 → 50 %");
        Journey thirteen = Journeys.sized(13, 3);
        Journey later = Versions.later(thirteen);
        assertThat(Marks.texts(Kinds.whole(DifferenceMap.of(JourneyDiff.between(thirteen, later)))))
                .contains("− < 0.1 %");
        assertThat(Marks.texts(Kinds.whole(DifferenceMap.of(JourneyDiff.between(later, thirteen)))))
                .contains("+ < 0.1 %");
    }

    @Test
    void showsATouchpointThatIsGoneStruckOutAndANewOneWithASign() {
        Picture picture = Kinds.whole(map);
        assertThat(Marks.rectangles(picture, Look.TOUCHPOINT_REMOVED)).hasSize(1);
        assertThat(Marks.rectangles(picture, Look.TOUCHPOINT_ADDED)).hasSize(1);
        assertThat(Drawn.labels(picture).stream()
                        .filter(label -> label.look() == Look.REMOVED_NAME)
                        .map(Mark.Label::lines))
                .containsExactly(List.of("Pays"));
        assertThat(Marks.texts(picture)).contains("Asks for advice", "Added", "Removed");
    }

    @Test
    void ofEqualVersionsSaysThatNothingChanged() {
        DifferenceMap same = DifferenceMap.of(JourneyDiff.between(before, before));
        assertThat(told(same)).contains("Nothing changed").doesNotContain("These hurt", "Changes:");
    }

    @Test
    void tellsWhatHappenedInTheChosenLanguage() {
        assertThat(told(map.language(Language.SWEDISH))).startsWith("Skillnad mellan två versioner: Buying");
    }

    @Test
    void refusesAPersonaThatTheLaterVersionDoesNotHave() {
        assertThatThrownBy(() -> map.personas("coleen"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("Journey \"vacuum\" has no persona \"coleen\". Did you mean \"colleen\"?");
    }

    @Test
    void describesItself() {
        assertThat(map).hasToString("Difference of " + before + " and " + after);
        assertThat(map.diff()).isEqualTo(JourneyDiff.between(before, after));
    }

    /** Both shares, of which each may be as long as "99 %" or "< 0.1 %", beside lines that come and go. */
    @Test
    void noLineOfAMoveCrossesAShareOfAnother() {
        for (String name : List.of("small", "13 touchpoints", "60 touchpoints", "dense")) {
            Journey journey = Journeys.all().get(name);
            Picture picture = Kinds.whole(DifferenceMap.of(JourneyDiff.between(journey, Versions.later(journey))));
            List<Box> shares = shares(picture);
            assertThat(shares).as(name).isNotEmpty();
            assertThat(lines(picture).stream()
                            .filter(line -> shares.stream().anyMatch(line::overlaps))
                            .toList())
                    .as(name)
                    .isEmpty();
        }
    }

    private static List<Box> shares(Picture picture) {
        List<Look> looks =
                List.of(Look.SHARE, Look.BACK_SHARE, Look.ADDED_SHARE, Look.CHANGED_SHARE, Look.UNMADE_SHARE);
        return Drawn.labels(picture).stream()
                .filter(label -> looks.contains(label.look()))
                .map(label -> label.box().inset(1, 2))
                .toList();
    }

    /** The level and upright pieces of all lines, as thin boxes. */
    private static List<Box> lines(Picture picture) {
        List<Box> lines = new ArrayList<>();
        for (Look look : List.of(Look.LINK, Look.BACK_LINK, Look.ADDED_LINK, Look.CHANGED_LINK, Look.UNMADE_LINK)) {
            Marks.paths(picture, look).forEach(path -> pieces(lines, path.data()));
        }
        return lines;
    }

    private static void pieces(List<Box> lines, String data) {
        Matcher found = NUMBERS.matcher(data);
        double x = 0;
        double y = 0;
        while (found.find()) {
            double toX = Double.parseDouble(found.group(2));
            double toY = Double.parseDouble(found.group(3));
            boolean upright = Math.abs(toX - x) < 0.1;
            if (found.group(1).equals("L") && upright) {
                lines.add(new Box(x - 0.5, Math.min(y, toY), 1, Math.abs(toY - y)));
            }
            x = toX;
            y = toY;
        }
    }
}
