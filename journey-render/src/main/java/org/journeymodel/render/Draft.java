package org.journeymodel.render;

import java.util.function.Supplier;
import org.journeymodel.render.content.Words;
import org.journeymodel.render.layout.Picture;

/**
 * A drawing thought through; it is laid out when that is asked for.
 *
 * @param words all of it in words
 * @param whole the picture that explains itself, with its header
 * @param onPage the picture without header, with details that show when they are pointed at
 */
record Draft(Words words, Supplier<Picture> whole, Supplier<Picture> onPage) {}
