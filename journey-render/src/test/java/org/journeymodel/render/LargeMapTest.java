package org.journeymodel.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.Stage;
import org.journeymodel.core.model.Touchpoint;
import org.journeymodel.core.progress.Progress;
import org.journeymodel.core.progress.WorkInterruptedException;
import org.journeymodel.render.layout.Picture;
import org.junit.jupiter.api.Test;

/** Maps that are too wide for a screen or a sheet, and those that take long. */
class LargeMapTest {

    private static final Pattern TITLES = Pattern.compile("<svg class=\"jm titles\".*?</svg>", Pattern.DOTALL);
    private static final Pattern SHEET = Pattern.compile("<svg viewBox=\"0 0 (\\S+) (\\S+)\"");
    private static final Pattern PART =
            Pattern.compile("viewBox=\"(\\S+) (\\S+) (\\S+) (\\S+)\"><use href=\"#picture-1\"");

    @Test
    void aPageHasTheTitlesOfLanesOnceMoreSoThatTheyStayInSight() {
        String titles = TITLES.matcher(JourneyMap.of(Journeys.small()).toHtml())
                .results()
                .map(MatchResult::group)
                .reduce("", String::concat);
        assertThat(titles)
                .contains("aria-hidden=\"true\"", "width=\"164\"")
                .contains(">Stage<", ">Flow<", ">Touchpoint<", ">Feeling:<", ">Colleen<", ">Pains<", ">Back stage<")
                .contains(">very good<", ">Line of visibility<")
                .doesNotContain(">Searches<", ">All alike<", "jm-face");
    }

    @Test
    void aSmallMapIsPrintedOnOneSheet() {
        assertThat(JourneyMap.of(Journeys.small()).toHtml())
                .contains("class=\"map\"")
                .doesNotContain("<use");
    }

    /** 20 columns of 128 beside 164 of titles: at most 8 fit 1300, so three sheets of 7, 7 and 6. */
    @Test
    void aWideMapIsPrintedOnSheetsThatShowEachColumnOnce() {
        JourneyMap map = JourneyMap.of(Journeys.sized(20, 5));
        String html = map.toHtml();
        assertThat(html).contains("class=\"map wide\"");
        Picture picture = Kinds.onPage(map);
        List<double[]> parts = PART.matcher(html)
                .results()
                .map(part -> new double[] {
                    Double.parseDouble(part.group(1)), Double.parseDouble(part.group(2)),
                    Double.parseDouble(part.group(3)), Double.parseDouble(part.group(4))
                })
                .toList();
        List<double[]> first =
                parts.stream().filter(part -> part[1] == 0).limit(3).toList();
        assertThat(first).extracting(part -> part[0]).containsExactly(164.0, 164 + 7 * 128.0, 164 + 14 * 128.0);
        assertThat(first.get(2)[0] + first.get(2)[2]).isEqualTo(picture.width());
    }

    /** The first lane stands at the top of each; below it, all lanes from top to bottom without a gap. */
    @Test
    void aTallMapIsPrintedOnSheetsThatShowEachLaneOnce() {
        Picture picture = Kinds.onPage(JourneyMap.of(Journeys.said("Compares", "long note ".repeat(40))));
        assertThat(picture.height()).isGreaterThan(820);
        String html = JourneyMap.of(Journeys.said("Compares", "long note ".repeat(40)))
                .toHtml();
        double reached = 0;
        double head = picture.lanes().get(0);
        for (MatchResult part : PART.matcher(html).results().toList()) {
            double top = Double.parseDouble(part.group(2));
            double height = Double.parseDouble(part.group(4));
            boolean repeatsTheHead = top == 0 && height == head && reached > 0;
            if (!repeatsTheHead) {
                assertThat(top).isEqualTo(reached);
                reached = top + height;
            }
        }
        assertThat(reached).isEqualTo(picture.lanes().get(picture.lanes().size() - 1));
        assertThat(SHEET.matcher(html).results().count()).isGreaterThan(1);
    }

    @Test
    void aMapOfVeryManySheetsIsPrintedOnOne() {
        assertThat(JourneyMap.of(Journeys.sized(400, 5)).toHtml()).doesNotContain("<use", "map wide");
    }

    @Test
    void tellsHowFarItIs() throws Exception {
        JourneyMap map = JourneyMap.of(Journeys.sized(60, 5));
        List<Progress> heard = new ArrayList<>();
        map.writeSvg(new StringBuilder(), heard::add);
        int marks = Kinds.whole(map).marks().size();
        assertThat(heard).extracting(Progress::done).isSorted().startsWith(0L).endsWith((long) marks);
        assertThat(heard.get(heard.size() - 1).isComplete()).isTrue();
        assertThat(heard).extracting(Progress::work).containsOnly("Drawing");
        heard.clear();
        map.writeHtml(new StringBuilder(), heard::add);
        assertThat(heard.get(heard.size() - 1).isComplete()).isTrue();
    }

    @Test
    void endsWhenItsThreadIsInterrupted() {
        JourneyMap map = JourneyMap.of(Journeys.sized(60, 5));
        try {
            Thread.currentThread().interrupt();
            assertThatThrownBy(map::toSvg).isInstanceOf(WorkInterruptedException.class);
            assertThatThrownBy(map::toHtml).isInstanceOf(WorkInterruptedException.class);
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void endsAmidWritingWhenItsThreadIsInterrupted() {
        JourneyMap map = JourneyMap.of(Journeys.sized(200, 5));
        StringBuilder written = new StringBuilder();
        try {
            assertThatThrownBy(() -> map.writeSvg(written, progress -> {
                        if (progress.done() > 100) {
                            Thread.currentThread().interrupt();
                        }
                    }))
                    .isInstanceOf(WorkInterruptedException.class);
            assertThat(written).contains("<svg").doesNotContain("</svg>");
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void refusesWhatNoBrowserOpensAndTellsItInWordsAllTheSame() {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int at = 0; at < 20_001; at++) {
            touchpoints.add(Touchpoint.of("t" + at, "T" + at));
        }
        Journey huge = Journey.builder("huge", "Huge")
                .addStages(Stage.builder("s", "S").touchpoints(touchpoints).build())
                .build();
        assertThatThrownBy(() -> JourneyMap.of(huge).toSvg())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The map of Journey \"huge\": 1 stage, 20001 touchpoints, 0 transitions would have 20001"
                        + " columns, but at most 20000 can be drawn. Draw parts of it, or write it as text, as a"
                        + " Markdown table or in DOT.");
        assertThat(JourneyMap.of(huge).toMarkdown()).contains("| S | T20000 |");
    }
}
