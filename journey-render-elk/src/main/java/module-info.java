/**
 * The layout {@code ELK_LAYERED} of journey-render, by the Eclipse Layout Kernel. It exports nothing: where it
 * is on the path, it is found.
 */
module org.journeymodel.render.elk {
    requires static org.jspecify;
    requires org.journeymodel.render;
    requires org.eclipse.elk.alg.layered;
    requires org.eclipse.elk.core;
    requires org.eclipse.elk.graph;
    requires org.eclipse.emf.common;

    provides org.journeymodel.render.layered.GraphLayout with
            org.journeymodel.render.elk.ElkLayout;
}
