package org.journeymodel.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.journeymodel.core.diff.JourneyDiff;
import org.journeymodel.core.model.Language;
import org.journeymodel.render.content.ChangeRows;
import org.journeymodel.render.content.Header;
import org.journeymodel.render.content.MapContent;
import org.journeymodel.render.content.Outline;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.difference.DifferenceWord;
import org.journeymodel.render.difference.Differences;
import org.journeymodel.render.layout.MapLayout;
import org.journeymodel.render.style.Theme;

/**
 * The difference of two versions of a journey on one journey map: current and future state, or last quarter's map
 * and this one. It is the map of the later version, with what was removed still in its place.
 *
 * <pre>{@code
 * DifferenceMap map = DifferenceMap.of(JourneyDiff.between(current, future));
 * Files.writeString(Path.of("difference.html"), map.toHtml());
 * }</pre>
 *
 * <ul>
 *   <li><b>Stages and touchpoints</b> have a sign and a word for each thing that happened to them: added,
 *       removed, changed (something in them was), moved, renamed (the same under another id). Those that were
 *       removed stand after what stood before them, hollow and struck out, without what was told at them.
 *   <li>A <b>lane of changes</b> tells each change where it happened; what is worse for it is marked as a pain.
 *   <li><b>Moves</b> are drawn by the shares of the later version. One that was added has a dotted line and {@code +}
 *       before its share, one that was removed a thin one with a hollow arrow and {@code −}, one that another share
 *       takes a line of dashes and dots, and both shares, {@code 90 → 45 %} ({@code ?} where nobody knows it). Shares count as
 *       changed if they differ in what a map shows of them, whole percents.
 *   <li>Beside each <b>curve of feelings</b> stands the earlier one, thin and dashed, at the places that
 *       touchpoints have now; triangles tell what is better and what is worse. A touchpoint that only one version
 *       has is passed by the curve of the other.
 *   <li>The card <b>What changed</b> counts the changes by kind and ranks what hurts, the five worst with a badge:
 *       outcomes lost, promises broken, feelings worsened, pains added or worse, gains lost, moments of truth
 *       lost, promises weakened, evidence lost; of one kind in the order of the diff.
 * </ul>
 *
 * <p>What happened is told in the language of the drawing, the changes themselves in the words of {@link
 * JourneyDiff}, which are English. Of equal versions the map says that nothing changed. Example: of a touchpoint
 * whose pain is new and whose duration went from 30 to 20 minutes the lane says "Added: experience of Colleen, pain
 * ... added" and "Changed: duration changed from 30 min to 20 min"; the first is marked, and has a badge.
 *
 * <p>Any two journeys can be held against each other. Cost: that of the {@link JourneyMap} of both, and linear in the
 * changes. A map of more than 20,000 columns is refused as SVG and HTML with an {@link IllegalArgumentException}.
 */
public final class DifferenceMap extends Drawing {

    private final JourneyDiff diff;
    private final Differences differences;
    private final List<String> personas;

    private DifferenceMap(Manner manner, JourneyDiff diff, Differences differences, List<String> personas) {
        super(manner);
        this.diff = diff;
        this.differences = differences;
        this.personas = List.copyOf(personas);
    }

    private DifferenceMap with(Manner manner) {
        return new DifferenceMap(manner, diff, differences, personas);
    }

    /**
     * {@return the map of a difference, in English, of the personas in focus in the later version, else of all
     * that it has}
     *
     * @param diff what changed, of {@link JourneyDiff#between}
     */
    public static DifferenceMap of(JourneyDiff diff) {
        Objects.requireNonNull(diff, "diff");
        return new DifferenceMap(Manner.USUAL, diff, Differences.of(diff), List.of());
    }

    @Override
    public DifferenceMap language(Language language) {
        return with(manner().language(language));
    }

    @Override
    public DifferenceMap theme(Theme theme) {
        return with(manner().theme(theme));
    }

    @Override
    public DifferenceMap id(String id) {
        return with(manner().id(id));
    }

    /**
     * {@return this map with what some personas of the later version experience}
     *
     * @param personas their ids, in the order in which they are shown; none means those in focus, else all
     * @throws java.util.NoSuchElementException if the later version has none with an id; the message names the
     *     nearest
     */
    public DifferenceMap personas(String... personas) {
        List<String> chosen = new ArrayList<>();
        for (String persona : personas) {
            chosen.add(diff.after().getPersona(persona).id());
        }
        return new DifferenceMap(manner(), diff, differences, chosen);
    }

    /** {@return what changed, as it is shown} */
    public JourneyDiff diff() {
        return diff;
    }

    private Words words(MapContent content) {
        List<Outline.Part> parts = new ArrayList<>(Outline.ofStages(content));
        if (content.columns().isEmpty() && !diff.isEmpty()) {
            List<String> changes = ChangeRows.sentences(content, differences);
            parts.add(new Outline.Part(2, content.say(DifferenceWord.CHANGES_OF_ALL), changes, 0));
        }
        return new Words(content.language(), DifferenceWord.DIFFERENCE, Header.of(content), parts);
    }

    @Override
    Draft draft() {
        MapContent content = new MapContent(differences, manner().language(), personas);
        return new Draft(words(content), () -> MapLayout.whole(content), () -> MapLayout.interactive(content));
    }

    /** {@return a short description} */
    @Override
    public String toString() {
        return "Difference of " + diff.before() + " and " + diff.after();
    }
}
