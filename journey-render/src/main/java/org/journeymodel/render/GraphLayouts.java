package org.journeymodel.render;

import java.util.Iterator;
import java.util.ServiceLoader;
import org.journeymodel.render.layered.GraphLayout;
import org.journeymodel.render.layered.LayeredLayout;
import org.journeymodel.render.layered.UpToSize;
import org.journeymodel.render.style.Layout;

/** Finds what lays graphs out. */
final class GraphLayouts {

    private GraphLayouts() {}

    /** Looks beside this library, not where the thread does: the same in each thread of a server. */
    static GraphLayout of(Layout layout) {
        return of(layout, GraphLayouts.class.getClassLoader());
    }

    static GraphLayout of(Layout layout, ClassLoader place) {
        GraphLayout own = new LayeredLayout();
        if (layout == Layout.LAYERED) {
            return own;
        }
        Iterator<GraphLayout> found =
                ServiceLoader.load(GraphLayout.class, place).iterator();
        if (!found.hasNext()) {
            throw new IllegalStateException("The layout " + layout + " needs the module journey-render-elk, which is"
                    + " not there. Add the dependency org.journeymodel:journey-render-elk in the version of"
                    + " journey-render, or take " + Layout.LAYERED + ".");
        }
        return new UpToSize(found.next(), own);
    }
}
