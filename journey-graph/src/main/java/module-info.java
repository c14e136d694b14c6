/**
 * Journeys analysed as graphs: structure, paths, flow, feelings, bottlenecks. The front door is {@link
 * org.journeymodel.graph.JourneyGraph}.
 */
module org.journeymodel.graph {
    requires org.journeymodel.statistics;
    requires static org.jspecify;
    requires transitive org.jgrapht.core;
    requires transitive org.journeymodel.core;

    exports org.journeymodel.graph;
    exports org.journeymodel.graph.agreement;
    exports org.journeymodel.graph.bottleneck;
    exports org.journeymodel.graph.comparison;
    exports org.journeymodel.graph.conformance;
    exports org.journeymodel.graph.drift;
    exports org.journeymodel.graph.effect;
    exports org.journeymodel.graph.feeling;
    exports org.journeymodel.graph.flow;
    exports org.journeymodel.graph.guarantee;
    exports org.journeymodel.graph.jgrapht;
    exports org.journeymodel.graph.measure;
    exports org.journeymodel.graph.paths;
    exports org.journeymodel.graph.pattern;
    exports org.journeymodel.graph.report;
    exports org.journeymodel.graph.review;
    exports org.journeymodel.graph.scenario;
    exports org.journeymodel.graph.simulation;
    exports org.journeymodel.graph.structure;
    exports org.journeymodel.graph.whatif;
}
