package org.journeymodel.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.journeymodel.core.model.Language;
import org.journeymodel.core.progress.ProgressListener;
import org.journeymodel.render.form.TextAlternative;
import org.journeymodel.render.html.HtmlPage;
import org.journeymodel.render.style.Theme;
import org.journeymodel.render.svg.SvgWriter;
import org.journeymodel.render.svg.XmlWriter;

/**
 * A journey drawn: a picture of one kind, which can be written as SVG, as a page, and in words. Each kind is a
 * class of its own, with what only it can show.
 *
 * <p>What cannot be shown in full is cut, with all of it in a title and in the {@linkplain
 * #toTextAlternative() text}. Texts of a journey stay text in every form: markup in them is never obeyed.
 *
 * <p>Interrupting the thread ends the work with a {@link
 * org.journeymodel.core.progress.WorkInterruptedException}.
 *
 * <p>Immutable and thread-safe; each option gives another drawing. Equal drawings give equal bytes, in every
 * locale.
 */
public abstract sealed class Drawing
        permits AtlasDrawing,
                DifferenceMap,
                EmotionDiagram,
                EmpathyMapDrawing,
                FlowGraph,
                JourneyMap,
                ServiceBlueprint,
                SpatialMap,
                StepFlow {

    private final Manner manner;

    Drawing(Manner manner) {
        this.manner = manner;
    }

    final Manner manner() {
        return manner;
    }

    abstract Draft draft();

    /**
     * {@return this drawing with titles and figures in a language; the journey's own texts stay as they are}
     *
     * @param language the language; English unless it is chosen
     */
    public abstract Drawing language(Language language);

    /**
     * {@return this drawing in other colours}
     *
     * @param theme the colours; {@link Theme#AUTO} unless they are chosen
     */
    public abstract Drawing theme(Theme theme);

    /**
     * {@return this drawing with other ids in its SVG, as pictures need that stand in one page}
     *
     * @param id what each begins with, "jm" unless it is chosen: a letter, then at most 63 letters, digits, _
     *     or -, each of ASCII
     * @throws IllegalArgumentException if it is anything else
     */
    public abstract Drawing id(String id);

    /** {@return the drawing as an SVG document} */
    public final String toSvg() {
        return text(this::writeSvg);
    }

    /**
     * Writes the drawing as an SVG document, to be encoded in UTF-8.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if that cannot be written
     */
    public final void writeSvg(Appendable out) throws IOException {
        writeSvg(out, ProgressListener.none());
    }

    /**
     * Writes the drawing as an SVG document, to be encoded in UTF-8, and tells how far it is.
     *
     * @param out where to; neither flushed nor closed
     * @param listener hears how many marks are drawn
     * @throws IOException if that cannot be written
     */
    public final void writeSvg(Appendable out, ProgressListener listener) throws IOException {
        Draft draft = draft();
        SvgWriter.write(
                new XmlWriter(out),
                draft.whole().get(),
                manner.theme(),
                new SvgWriter.Named(manner.id(), draft.words().title(), TextAlternative.of(draft.words())),
                Objects.requireNonNull(listener, "listener"));
    }

    /**
     * {@return the drawing as one HTML page that needs no script and loads nothing: with details where
     * something is pointed at or reached by the keyboard, and all of the picture in words below}
     */
    public final String toHtml() {
        return text(this::writeHtml);
    }

    /**
     * Writes the drawing as one HTML page, to be encoded in UTF-8.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if that cannot be written
     */
    public final void writeHtml(Appendable out) throws IOException {
        writeHtml(out, ProgressListener.none());
    }

    /**
     * Writes the drawing as one HTML page, to be encoded in UTF-8, and tells how far it is.
     *
     * @param out where to; neither flushed nor closed
     * @param listener hears how many marks are drawn
     * @throws IOException if that cannot be written
     */
    public final void writeHtml(Appendable out, ProgressListener listener) throws IOException {
        Objects.requireNonNull(listener, "listener");
        Draft draft = draft();
        HtmlPage.write(out, draft.words(), draft.onPage().get(), manner.theme(), listener);
    }

    /** {@return all that the drawing says in sentences, in reading order, for screen readers and for search} */
    public final String toTextAlternative() {
        return TextAlternative.of(draft().words());
    }

    private interface Writing {
        void to(Appendable out) throws IOException;
    }

    private static String text(Writing writing) {
        StringBuilder text = new StringBuilder();
        try {
            writing.to(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string builder has no such fault
        }
        return text.toString();
    }
}
